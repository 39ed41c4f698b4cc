"""Keeping a division up: last year's zones in this year's units, from layers and tables to layers and report."""
