"""Algorithms of the process: the register and the approval."""
