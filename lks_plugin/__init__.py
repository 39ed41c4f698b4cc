"""The plugin: engine, layers, package and gui."""
