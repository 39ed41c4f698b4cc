"""The graph of units."""
