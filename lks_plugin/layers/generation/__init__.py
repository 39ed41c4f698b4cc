"""Making a division: from a read layer to zones, layers and report."""
