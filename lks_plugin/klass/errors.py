"""Errors of the way into KLASS and out of it: their text is a sentence in the user's language."""

from __future__ import annotations

from ..layers.errors import InputError
from .error_texts import SENTENCES


class KlassError(InputError):
    """Files that cannot be written, or an answer of KLASS that cannot be read."""

    sentences = SENTENCES
