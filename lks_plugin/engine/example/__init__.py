"""An invented kommune, step by step: terrain, mosaic, landscape, districts, names, statistics. Pure numpy and scipy."""
