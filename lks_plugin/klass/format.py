"""KLASS' formats: the files its importer takes and the columns its API writes.

The importer reads all values as text; every child is required once, in this order, and an empty one is ``<x/>``
(https://github.com/statisticsnorway/klass: the importers of the administration and the API's DTOs).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

# Classifications in KLASS.
LKS, GRUNNKRETS, BYDEL, KOMMUNE = 745, 1, 103, 131
BASE_URL = "https://data.ssb.no/api/klass/v1/"

# A row of a file: text by child, "" for an empty one.
Row = Mapping[str, str]


@dataclass(frozen=True)
class FileForm:
    """One kind of upload file: its root and namespace, what a row is called and its children in order."""

    root: str
    namespace: str
    row: str
    children: tuple[str, ...]

    @property
    def schema(self) -> str:
        """The file of its schema in ``resources/klass``."""
        return f"{self.root.lower()}.xsd"


NAMES = ("navn_bokmål", "navn_nynorsk", "navn_engelsk")
SHORT_NAMES = ("kortnavn_bokmål", "kortnavn_nynorsk", "kortnavn_engelsk")
NOTES = ("noter_bokmål", "noter_nynorsk", "noter_engelsk")
VERSION = FileForm(
    "versjon",
    "http://klass.ssb.no/version",
    "element",
    ("kode", "forelder", *NAMES, *SHORT_NAMES, *NOTES, "gyldig_fra", "gyldig_til"),
)
CORRESPONDENCE = FileForm(
    "Korrespondansetabell",
    "http://klass.ssb.no/correspondenceTable",
    "Korrespondanse",
    ("kilde_kode", "kilde_tittel", "mål_kode", "mål_tittel"),
)
VARIANT = FileForm("variant", "http://klass.ssb.no/variant", "element", ("kode", *NAMES, "kilde_kode", "forelder"))

# The columns of KLASS' tables hold this many characters.
MOST_NAME, MOST_SHORT_NAME, MOST_NOTES = 2048, 1024, 6000

# What the API calls its columns, in CSV and JSON alike.
CODE_COLUMNS = (
    "code",
    "parentCode",
    "level",
    "name",
    "shortName",
    "presentationName",
    "validFrom",
    "validTo",
    "notes",
)
CORRESPONDENCE_COLUMNS = ("sourceCode", "sourceName", "targetCode", "targetName")
CHANGE_COLUMNS = (
    "oldCode",
    "oldName",
    "oldShortName",
    "newCode",
    "newName",
    "newShortName",
    "changeOccurred",
)
# Helsedirektoratet's key.
KEY_COLUMNS = ("levekaar", "lksnavn", "grunnkrets")


def importer_date(iso: str) -> str:
    """A day (yyyy-MM-dd) as the importer wants it: dd.MM.yyyy; "" for ""."""
    return date.fromisoformat(iso).strftime("%d.%m.%Y") if iso else ""


def is_day(text: str) -> bool:
    """Whether a text is a day as yyyy-MM-dd."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
