"""Algorithms: the dialogue with the kommuner."""
