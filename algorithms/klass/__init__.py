"""Into KLASS and out of it."""
