"""The example kommune as layers and files."""
