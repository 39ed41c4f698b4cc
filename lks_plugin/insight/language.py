"""Texts in the language of a page, whatever language QGIS is used in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..layers.translation import CONTEXT, translators_for

LANGUAGES = ("nb", "nn", "en")
Translate = Callable[[str], str]


def texts_in(language: str) -> Translate:
    """What gives a source string, marked with ``QT_TR_NOOP``, in a language.

    Nothing is installed: that would change the texts of QGIS itself, from a thread that must not.
    """
    translators = translators_for(language)[::-1]

    def translate(text: str) -> str:
        # Bytes: the bindings would encode a text as ASCII.
        source: Any = text.encode()
        return next(filter(None, (one.translate(CONTEXT, source) for one in translators)), text)

    return translate
