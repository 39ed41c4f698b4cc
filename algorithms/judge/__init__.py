"""Algorithms: divisions on trial."""
