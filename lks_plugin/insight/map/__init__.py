"""Polygons as TopoJSON: simplified and quantised with the borders that neighbours share kept."""
