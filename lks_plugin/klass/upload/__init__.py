"""The files that KLASS is filled with, checked before KLASS does."""
