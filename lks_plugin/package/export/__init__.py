"""The LKS-pakke out: one kommune's contents, written as one ZIP."""
