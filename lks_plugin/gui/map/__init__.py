"""The editor on the map canvas."""
