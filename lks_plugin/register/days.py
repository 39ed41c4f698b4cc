"""Days as people write them, and what follows from one: how late somebody is, and the first year of statistics."""

from __future__ import annotations

import re
from datetime import date, datetime

from ..engine.tables.tables import is_blank

# Norwegian, ISO, and how GDAL gives the date cells of a spreadsheet.
_FORMS = ("%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y", "%Y/%m/%d", "%d/%m/%Y", "%Y.%m.%d")
_MONTHS = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
]
_IN_WORDS = re.compile(r"(\d{1,2})\.?\s*([a-z]+)\.?\s+(\d{4})", re.IGNORECASE)
# Zones that are in KLASS by the end of this month are in the statistics of the same autumn.
_LAST_MONTH = 5


def day_of(cell: object) -> str | None:
    """The day that a cell names, as ISO text; None where it names none (a blank cell too)."""
    text = "" if is_blank(cell) else str(cell).strip()
    # A time after the day: 2027-02-01T00:00:00, 2027/02/01 00:00:00.
    for part in (text, *text.replace("T", " ").split(" ")[:1]):
        for form in _FORMS:
            try:
                return datetime.strptime(part, form).date().isoformat()
            except ValueError:
                continue
    return _day_in_words(text)


def _day_in_words(text: str) -> str | None:
    """«1. mars 2027», as letters have it."""
    found = _IN_WORDS.fullmatch(text)
    if not found or found[2].lower() not in _MONTHS:
        return None
    try:
        return date(int(found[3]), _MONTHS.index(found[2].lower()) + 1, int(found[1])).isoformat()
    except ValueError:
        return None


def days_after(deadline: object, today: str) -> int:
    """How many days ``today`` is past a deadline; 0 where it is not, or where the deadline is no day."""
    day = day_of(deadline)
    return 0 if day is None else max(0, (date.fromisoformat(today) - date.fromisoformat(day)).days)


def first_statistics_year(in_klass: str) -> int:
    """The year in which zones that came into KLASS on this day (ISO) are first in the statistics."""
    day = date.fromisoformat(in_klass)
    return day.year if day.month <= _LAST_MONTH else day.year + 1
