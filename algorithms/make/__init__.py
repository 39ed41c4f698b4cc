"""Algorithms: zones, and an example to make them of."""
