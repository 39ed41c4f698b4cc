"""The LKS-pakke."""
