"""The units a division is made of: codes, indicators, weights, homogeneity."""
