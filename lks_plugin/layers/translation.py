"""What the user sees, in the user's language: source strings are English, bokmål comes first of the translations."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .resources import TRANSLATIONS

# The context Qt's extraction tool gives to strings outside its own classes.
CONTEXT = "@default"


def tr(text: str) -> str:
    """The text in the user's language; named fields are filled in by the caller with ``.format``."""
    return QCoreApplication.translate(CONTEXT, text)


def translator_for(locale: str) -> QTranslator | None:
    """The translator for a locale such as ``nb_NO``; bokmål also for ``no`` and for nynorsk until it is there.

    None for other languages, and where ``make`` has not built the ``.qm`` files.
    """
    language = locale.replace("-", "_").split("_")[0].lower()
    for name in {"nb": ("nb",), "no": ("nb",), "nn": ("nn", "nb")}.get(language, ()):
        translator = QTranslator()
        if translator.load(str(TRANSLATIONS / f"lks_{name}.qm")):
            return translator
    return None
