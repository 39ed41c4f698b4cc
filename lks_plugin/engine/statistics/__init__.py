"""Figures of zones over the years: sums of grunnkretser, series, values, and what may not be published."""
