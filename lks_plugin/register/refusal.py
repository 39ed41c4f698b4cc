"""Errors of the register: their text is a sentence in the user's language."""

from __future__ import annotations

from ..engine.errors import LksError
from ..layers.errors import InputError
from .error_texts import SENTENCES


class RegisterError(InputError):
    """A register that cannot be read or written, or an event that it does not take."""

    sentences = SENTENCES


def in_words(error: LksError) -> str:
    """The sentence of an error of this room, also of its parts without QGIS."""
    return str(error if isinstance(error, RegisterError) else RegisterError(error.kind, **error.details))
