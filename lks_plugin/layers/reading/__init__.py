"""What comes in: grunnkrets layers, tables, polygons and weights, every row accounted for."""
