"""The joining of polygons and tables to one layer."""
