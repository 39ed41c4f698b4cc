"""FACTS, polygons, own figures and links, read from files and layers."""
