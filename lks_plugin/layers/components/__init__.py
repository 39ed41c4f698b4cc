"""Principal components of a layer's units, with their charts, maps and report."""
