"""Years as tables write them: plain, with footnotes, as dates, quarters and months, alone or in a column's head."""

from __future__ import annotations

import re

from .tables import is_blank

_YEAR = r"((?:19|20)\d\d)"
_MONTH_NAMES = r"(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)[a-zæøå]*\.?"
_CLOCK = r"(?:[T ]\d\d:\d\d.*)?"
# What names a year and nothing else. Every form has the year as its only group.
_FORMS: tuple[str, ...] = (
    rf"{_YEAR}(?:\.0+)?",
    rf"{_YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01]){_CLOCK}",
    rf"(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.]{_YEAR}{_CLOCK}",
    rf"(?:0?[1-9]|[12]\d|3[01])\.?\s*{_MONTH_NAMES}\s*{_YEAR}",
    rf"{_YEAR}[\s_-]?[KQ][\s_.-]?[1-4]",
    rf"[KQ][\s_.-]?[1-4][\s_-]{_YEAR}",
    rf"{_YEAR}[\s_,-]+[1-4]\.?\s*(?:kvartal|kv|quarter)\.?",
    rf"[1-4]\.?\s*(?:kvartal|kv|quarter)\.?[\s_,-]*{_YEAR}",
    rf"{_YEAR}M(?:0[1-9]|1[0-2])",
)
_FLAGS = re.IGNORECASE | re.DOTALL
_PERIODS = tuple(re.compile(form, _FLAGS) for form in _FORMS)
_BETWEEN = r"[\s_.,:;()\[\]-]+"
_AT_END = tuple(re.compile(rf"(.*?){_BETWEEN}{form}[)\]]?", _FLAGS) for form in _FORMS)
_AT_START = tuple(re.compile(rf"{form}{_BETWEEN}(.*)", _FLAGS) for form in _FORMS)
# Footnotes and remarks behind a year or a name: 2024*, 2024¹, 2024 1), 2024 (2), 2024 (foreløpige tall).
_FOOTNOTE = re.compile(
    r"(?:\s*\*+|(?<!m)\s*[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+\)?|\s+\d{1,2}\)|\s*\(\d{1,2}\)"
    r"|[\s_,]*[(\[]?\b(?:foreløpige?|førebels|forelopige?|preliminary|provisional|revi[ds]erte?|rev\.?|korrigerte?|endelige?|endelege?"
    r"|revised|final)(?:\s+(?:tal[l]?|figures))?[)\]]?)\s*$",
    re.IGNORECASE,
)
_YEAR_WORDS = ("år", "aar", "year", "pr", "per")
_ISO_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_SOME_YEAR = re.compile(rf"(?<!\d){_YEAR}(?!\d)")


def without_footnote(text: str) -> str:
    """A head or a cell without the footnote marks and remarks at its end."""
    text = text.strip()
    while True:
        shorter = _FOOTNOTE.sub("", text).strip()
        if shorter == text or not shorter:
            return text
        text = shorter


def year_in(cell: object) -> int | None:
    """The year a cell names (2024, "2024*", "2024-01-01", "2014/01/01", "1.1.2024", "2024K1"), None for anything else.

    A day, a month or a quarter counts for the year it lies in.
    """
    text = "" if is_blank(cell) else without_footnote(str(cell))
    found = next((match for form in _PERIODS if (match := form.fullmatch(text))), None)
    return int(found[1]) if found else None


def day_in(cell: object) -> str | None:
    """The day a cell names as ISO text, the first of January for a year alone or a quarter of it; None for others."""
    year = year_in(cell)
    if year is None:
        return None
    text = without_footnote(str(cell))
    for form, (month, day) in ((_ISO_DAY, (2, 3)), (_DAY_FIRST, (2, 1))):
        found = form.match(text)
        if found:
            return f"{year}-{found[month]:0>2}-{found[day]:0>2}"
    return f"{year}-01-01"


def split_year(head: str) -> tuple[str, int | None]:
    """A column's name and its year: "2024*" -> ("", 2024), "befolkning_2024" -> ("befolkning", 2024)."""
    text = without_footnote(head)
    alone = year_in(text)
    if alone is not None:
        return "", alone
    ends = [(match[1], int(match[2])) for form in _AT_END if (match := form.fullmatch(text)) and match[1]]
    if ends:
        # «Folkemengde 1. januar 2024»: the date belongs to the year.
        name, year = min(ends, key=lambda end: len(end[0]))
        # «Hovedalternativet (MMMM) 2034»: the bracket closes the name.
        name += ")" * (name.count("(") > name.count(")"))
        if name.lower() in _YEAR_WORDS:
            return "", year
        return (name, year) if year_in(name) is None else (text, None)
    starts = [(match[2], int(match[1])) for form in _AT_START if (match := form.fullmatch(text))]
    if starts:
        name, year = min(starts, key=lambda start: len(start[0]))
        return (name, year) if any(letter.isalpha() for letter in name) else (text, None)
    return head.strip(), None


def last_year_named(head: str) -> int | None:
    """The last year that stands anywhere in a head, also in forms that ``split_year`` does not take apart."""
    return max((int(year) for year in _SOME_YEAR.findall(head)), default=None)
