"""The rules of a division: judging, repairing, comparing."""
