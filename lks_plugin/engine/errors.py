"""The family of errors: a stable kind and the data of its sentence, made where the language is known."""

from __future__ import annotations


class LksError(Exception):
    """Something that stops the work and that a person can do something about.

    ``kind`` is a stable id, ``details`` what a sentence about it names.
    """

    def __init__(self, kind: str, /, **details: object) -> None:
        super().__init__(f"{kind}: {details}")
        self.kind, self.details = kind, details
