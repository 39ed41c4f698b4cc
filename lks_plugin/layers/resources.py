"""Where the plugin's own files are."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ICON = ROOT / "resources" / "icon.svg"
TEMPLATES = ROOT / "resources" / "templates"
TRANSLATIONS = ROOT / "i18n"
