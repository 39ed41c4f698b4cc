"""Algorithms: what the zones are for."""
