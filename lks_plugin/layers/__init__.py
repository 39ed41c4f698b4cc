"""QGIS layers to engine tables and back."""
