"""What the user sees, in the user's language: source strings are English, bokmål comes first of the translations."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from .numbers import told_of_one
from .parameter_names import with_parameters
from .resources import TRANSLATIONS

# The context Qt's extraction tool gives to strings outside its own classes.
CONTEXT = "@default"
NAMED_AT_MOST = 10


def tr(text: str) -> str:
    """The text in the user's language, parameters by their labels (``parameter_names``); named fields are filled in by
    the caller with ``.format``, which tells one of a kind in the singular (``numbers.py``)."""
    translated = with_parameters(QCoreApplication.translate(CONTEXT, text))
    return _Template(translated) if "{" in translated else translated


class _Template(str):
    """A sentence with fields to be filled in."""

    def format(self, *args: object, **fields: object) -> str:
        """The sentence with its fields; where a number is 1, what it counts is in the singular."""
        ones = {name for name, value in fields.items() if str(value) == "1"}
        sentence = told_of_one(self, ones, language()) if ones else self
        return str.format(sentence, *args, **fields)


def translators_for(locale: str) -> list[QTranslator]:
    """The translators for a locale such as ``nb_NO``, to be installed in this order: the last one answers first, so
    that nynorsk falls back on bokmål.

    Empty for other languages, and where ``make`` has not built the ``.qm`` files.
    """
    language = locale.replace("-", "_").split("_")[0].lower()
    found = []
    for name in {"nb": ("nb",), "no": ("nb",), "nn": ("nb", "nn")}.get(language, ()):
        translator = QTranslator()
        if translator.load(str(TRANSLATIONS / f"lks_{name}.qm")):
            found.append(translator)
    return found


def named(codes: Iterable[str]) -> str:
    """Codes for a sentence: the first ten, and how many more there are."""
    every = list(codes)
    shown = ", ".join(every[:NAMED_AT_MOST])
    more = len(every) - NAMED_AT_MOST
    return shown if more <= 0 else tr("{shown} and {more} more").format(shown=shown, more=more)


def language() -> str:
    """The language the user reads now, as HTML names it: ``en``, ``nb`` or ``nn``."""
    return {"innbyggere": "nb", "innbyggjarar": "nn"}.get(tr("inhabitants"), "en")


def day_in_words(day: date, language: str) -> str:
    """A day as a reader of the language (``en``, ``nb`` or ``nn``) writes it: «1. januar 2026», "1 January 2026"."""
    written = "d MMMM yyyy" if language == "en" else "d. MMMM yyyy"
    return QLocale(language).toString(QDate(day.year, day.month, day.day), written)
