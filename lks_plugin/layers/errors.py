"""Errors about what the user gave: their text is a sentence that says what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..engine.errors import LksError
from ..engine.tables.tables import TableError
from .error_texts import SENTENCES
from .reading.table_texts import table_sentence
from .translation import tr


class InputError(LksError):
    """An error whose sentence is in ``error_texts``."""

    sentences: ClassVar[Mapping[str, str]] = SENTENCES

    def __str__(self) -> str:
        return tr(self.sentences[self.kind]).format(**self.details)


def error_sentence(error: LksError) -> str:
    """The error in the user's language, whichever room it comes from."""
    if isinstance(error, TableError):
        return table_sentence(error)
    return str(error if isinstance(error, InputError) else InputError(error.kind, **error.details))
