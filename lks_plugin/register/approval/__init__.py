"""A division that comes into force: judged, waived, merged into the national one, registered."""
