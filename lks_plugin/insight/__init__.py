"""The insight page: one HTML file for each kommune, made of FACTS and zones."""
