"""Algorithms: from files to a layer one can trust."""
