"""The zone editor."""
