"""Sending the answer to SSB: what is checked, written and left for a person to do."""
