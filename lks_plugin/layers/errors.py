"""Errors about what the user gave: their text is a sentence that says what is wrong and what to do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar

from ..engine.errors import LksError
from ..engine.tables.tables import TableError
from ..engine.units.coding import lost_digits
from .error_texts import SENTENCES
from .reading.table_texts import table_sentence
from .translation import tr

# A cell, as sentences show it.
_CELL = re.compile("«([^«»]+)»")


class InputError(LksError):
    """An error whose sentence is in ``error_texts``."""

    sentences: ClassVar[Mapping[str, str]] = SENTENCES

    def __str__(self) -> str:
        return tr(self.sentences[self.kind]).format(**self.details)


def error_sentence(error: LksError) -> str:
    """The error in the user's language, whichever room it comes from."""
    if isinstance(error, TableError):
        return table_sentence(error)
    sentence = str(error if isinstance(error, InputError) else InputError(error.kind, **error.details))
    lost = next((cell for cell in _CELL.findall(sentence) if lost_digits(cell)), None)
    if lost is None:
        return sentence
    return f"{sentence} " + tr(
        "«{cell}» has lost digits: a spreadsheet wrote the codes as powers of ten. Format the column as text or as "
        "whole numbers there and export again."
    ).format(cell=lost)
