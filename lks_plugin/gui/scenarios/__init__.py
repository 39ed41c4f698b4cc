"""Other divisions to try: scenarios in the GeoPackage, and assignments as CSV files."""
