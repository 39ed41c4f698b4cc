"""The dock «Levekårssoner» and its panels."""
