"""Errors of packages and answers: their text is a sentence in the user's language."""

from __future__ import annotations

from ..layers.errors import InputError
from .error_texts import SENTENCES

_NAME_AT_MOST = 80


class PackageError(InputError):
    """A package that cannot be written or opened."""

    sentences = SENTENCES


class Refused(PackageError):
    """An answer is not read on: the sentence says why and, where it helps, what to ask the kommune for."""


def shown(name: str) -> str:
    """A stranger's name or text fit for a sentence: printable, and not too long."""
    clean = "".join(sign if sign.isprintable() else "\ufffd" for sign in name)
    return clean if len(clean) <= _NAME_AT_MOST else clean[: _NAME_AT_MOST - 1] + "…"
