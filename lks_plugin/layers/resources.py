"""Where the plugin's own files are."""

from __future__ import annotations

import configparser
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ICON = ROOT / "resources" / "icon.svg"
TEMPLATES = ROOT / "resources" / "templates"
TRANSLATIONS = ROOT / "i18n"
MODELS = ROOT / "resources" / "models"


def version() -> str:
    """The plugin's version, as metadata.txt has it."""
    return _metadata("version")


def homepage() -> str:
    """The address of the plugin's repository, as metadata.txt has it."""
    return _metadata("homepage")


def _metadata(key: str) -> str:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"][key]
