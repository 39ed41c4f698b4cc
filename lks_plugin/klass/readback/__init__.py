"""What KLASS says: read from its API or from files, and compared with what was approved."""
