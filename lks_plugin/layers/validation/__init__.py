"""Judging a division: from rows to findings, layers and report."""
