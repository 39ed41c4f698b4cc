"""Editing without widgets: the layer, what is known of its zones, and what is written into it."""
