"""Algorithms that make pages for people who look rather than read tables."""
