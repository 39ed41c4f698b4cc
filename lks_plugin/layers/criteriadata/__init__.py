"""Criteria data of kommuner: centres, distances, measures, comparison with the official table."""
