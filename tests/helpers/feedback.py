"""What the tests of reading answers share."""

import re
from pathlib import Path

from qgis.core import (
    QgsProcessingFeedback,
)

A, B, NEW = "4301000001", "4301000002", "4301000003"
ZIP, GKRETS = "LKS-4301-RUTEVIK.zip", "GKRETS-4301-RUTEVIK.gpkg"
MEMORY = dict.fromkeys(("CHANGES", "UNITS", "FINDINGS", "SUMMARY"), "TEMPORARY_OUTPUT")
SENT = {}


def move(zone, *units):
    listed = ", ".join(f"'{unit}'" for unit in units)
    return f"UPDATE gkrets SET lks = '{zone}' WHERE grunnkretsnummer IN ({listed})"


class Told(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, info):  # noqa: N802
        self.lines.append(info)

    def pushWarning(self, warning):  # noqa: N802
        self.lines.append(warning)


def text_of(path):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", Path(path).read_text(encoding="utf-8")))
