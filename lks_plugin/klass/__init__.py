"""Into KLASS, Statistics Norway's register of classifications, and out of it."""
