"""Two divisions side by side: from layers to charts and report."""
