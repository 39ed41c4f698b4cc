"""Parts and wholes in a column of classification: sexes, ages and what else people are told apart by.

«Begge kjønn», «I alt», «Alle aldre», 0 beside 1 and 2, 999 and 0–120 stand for everybody; men and women, or ages from 0
on without a gap, are everybody together.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection
from dataclasses import dataclass

from .tables import is_blank, plain

_SEX_NAMES = {"kjønn", "kjonn", "kjoenn", "kjønnskode", "kjønnkode", "kjonnkode", "sex", "gender"}
_AGE_NAMES = {"alder", "alderskode", "alderkode", "aldersgruppe", "aldersgrupper", "aldersklasse", "alderettårig"}
_AGE_NAMES |= {"age", "ages", "agegroup", "agegroups"}
_TOTAL = {"begge", "alle", "alt", "ialt", "total", "totalt", "totalen", "sum", "samlet", "samla", "tot", "both", "all"}
# Words that say of what it is the total.
_OF_WHAT = {
    "kjønn",
    "kjonn",
    "kjoenn",
    "aldre",
    "alder",
    "aldrar",
    "aldersgrupper",
    "grupper",
    "i",
    "personer",
    "persons",
}
_OF_WHAT |= {"personar", "sexes", "genders", "ages", "age", "groups", "inkludert", "uoppgitt"}
_MEN = {"menn", "mann", "m", "1", "male", "males", "men", "gutter", "gutar"}
_WOMEN = {"kvinner", "kvinne", "k", "f", "2", "female", "females", "women", "jenter"}
_UNKNOWN = {"uoppgitt", "ukjent", "unknown", "uoppgjeve"}
# "0 Begge kjønn", "105 105 år eller eldre": the StatBank's codes before its texts; "F00-05": a group of ages.
_CODE_BEFORE = re.compile(
    r"^(?:\d{1,3}[A-Z]?\s+(?=(?!år|aar|year|yr|eller|og|til|or|and|to)[^\W\d_])|\d{3}\s+(?=\d)|[A-Z](?=\d))",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\s*(?:år|aar|years?|yrs?)\b\.?\s*", re.IGNORECASE)
_ONE = re.compile(r"(\d{1,3})")
_RANGE = re.compile(r"(\d{1,3})\s*(?:-|–|_|til|to)\s*(\d{1,3})")
_OPEN = re.compile(r"(\d{1,3})\s*(?:\+|-|–|(?:eller|og|or|and)\s+(?:eldre|over|older|more|oppover))", re.IGNORECASE)
_UNDER = re.compile(r"(?:under|yngre enn)\s+(\d{1,3})", re.IGNORECASE)
_TOTAL_PHRASE = re.compile(
    r"(?<![^\W_])(?:begge\s+kjønn|kjønn\s+i\s+alt|alle\s+alder(?:sgrupper|er)|alle\s+aldre|alder\s+i\s+alt|both\s+sexes|all\s+ages)"
    r"(?![^\W_])",
    re.IGNORECASE,
)
_CODE_OF_TOTAL = re.compile(r"999[A-Z]?")
# Nobody is older, and at this age single years may have nobody.
_OLDEST, _RARE = 105, 90


@dataclass(frozen=True)
class Parts:
    """The values of a column: those that stand for everybody (``totals``), whether the others are ``complete``, and,
    where they are not, what is ``missing``, as far as it is known (ages); ``gaps`` are ages above 90 without a row,
    ``twice`` ages that lie in several values ("" for none)."""

    totals: frozenset[str]
    complete: bool
    missing: str = ""
    gaps: tuple[int, ...] = ()
    twice: str = ""

    @property
    def is_everybody_once(self) -> bool:
        """Whether the values together are everybody, and nobody twice."""
        return self.complete and not self.totals


def is_classification(head: str) -> bool:
    """Whether a column of this name tells sexes or ages apart."""
    return plain(head) in _SEX_NAMES | _AGE_NAMES


def is_of_sexes(head: str) -> bool:
    """Whether a column of this name tells sexes apart."""
    return plain(head) in _SEX_NAMES


def written(cell: object) -> str:
    """A cell of such a column as text; "" for an empty one."""
    if is_blank(cell):
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return " ".join(str(cell).split())


def says_total(text: str) -> bool:
    """Whether words say that everybody is meant: «Begge kjønn», «I alt», «Alle aldre»."""
    words = re.findall(r"\w+", _CODE_BEFORE.sub("", text.strip(), count=1).casefold())
    return bool(_TOTAL & {*words}) and {*words} <= _TOTAL | _OF_WHAT


def is_everybody(text: str) -> bool:
    """Whether a text alone means all sexes or ages: in words, or as ages from 0 to the end (0–120)."""
    ages = age_range(text)
    return says_total(text) or (ages is not None and ages[0] == 0 and ages[1] >= _OLDEST)


def is_one_sex(head: str, text: str) -> bool:
    """Whether a text in a column of sexes is one of them."""
    return is_of_sexes(head) and _CODE_BEFORE.sub("", text, count=1).casefold() in _MEN | _WOMEN


def without_totals(name: str) -> str:
    """A name without the words that say that all sexes and ages are meant: «Begge kjønn 2024» -> «2024»."""
    shorter = _TOTAL_PHRASE.sub(" ", name)
    return name if shorter == name else " ".join(shorter.split()).strip("_ ,;-")


def parts_of(head: str, values: Collection[str]) -> Parts:
    """What the values of a column called ``head`` are."""
    said = {value for value in values if says_total(value)}
    rest = {value for value in values if value and value not in said}
    if is_of_sexes(head):
        return _sexes(said, rest)
    if plain(head) in _AGE_NAMES:
        return _ages(said, rest)
    return Parts(frozenset(said), False)


def _sexes(said: set[str], rest: set[str]) -> Parts:
    own = {value: _CODE_BEFORE.sub("", value, count=1).casefold() for value in rest}
    codes = {value for value, text in own.items() if text in ("0", "t")}
    others = {text for value, text in own.items() if value not in codes}
    known = others <= _MEN | _WOMEN | _UNKNOWN
    # A code alone stands for both only where the others are the two.
    totals = said | (codes if known and others & _MEN and others & _WOMEN else set())
    parts = {own[value] for value in rest - totals}
    return Parts(frozenset(totals), parts <= _MEN | _WOMEN | _UNKNOWN and bool(parts & _MEN and parts & _WOMEN))


def _ages(said: set[str], rest: set[str]) -> Parts:
    ranges = {value: found for value in rest if (found := age_range(value)) is not None}
    codes = {value for value in rest - ranges.keys() if _CODE_OF_TOTAL.fullmatch(value)}
    unknown = {value for value in rest - ranges.keys() - codes if value.casefold() in _UNKNOWN}
    # One that begins at 0 and covers all others, as 0–120.
    whole = {value for value, (low, high) in ranges.items() if low == 0 and high >= _OLDEST and len(ranges) > 1}
    totals = said | codes | whole
    parts = sorted(found for value, found in ranges.items() if value not in whole)
    if not parts or rest - ranges.keys() - codes - unknown:
        return Parts(frozenset(totals), False)
    if twice := _overlap(parts):
        return Parts(frozenset(totals), False, f"{twice} (×2)", twice=twice)
    missing, gaps = _uncovered(parts)
    return Parts(frozenset(totals), not missing, ", ".join(missing), tuple(gaps))


def age_range(text: str) -> tuple[int, float] | None:
    """The lowest and the highest age that a text means, infinite for an open end; None where it means none."""
    bare = _YEARS.sub(" ", _CODE_BEFORE.sub("", text, count=1)).strip()
    if found := _ONE.fullmatch(bare):
        return (int(found[1]), float(found[1])) if int(found[1]) < 150 else None
    if found := _RANGE.fullmatch(bare):
        return (int(found[1]), float(found[2])) if int(found[1]) <= int(found[2]) else None
    if found := _OPEN.fullmatch(bare):
        return int(found[1]), math.inf
    if found := _UNDER.fullmatch(bare):
        return 0, float(found[1]) - 1
    return None


def may_be_nobody(head: str, value: str, others: Collection[str]) -> bool:
    """Whether a part that no row has, though it has the ``others``, may have nobody in it: what is unknown, people of
    90 or more, and a single year of age between two that are there."""
    if value.casefold() in _UNKNOWN:
        return True
    ages = None if is_of_sexes(head) else age_range(value)
    if ages is None:
        return False
    low, high = ages
    beside = {found for other in others if (found := age_range(other)) is not None}
    return low >= _RARE or (low == high and {(low - 1, low - 1), (low + 1, low + 1)} <= beside)


def _overlap(ranges: list[tuple[int, float]]) -> str:
    """The first ages that lie in several of the ranges, which are in order; "" for none."""
    due: float = 0
    for low, high in ranges:
        if low < due:
            last = min(due - 1, high)
            return f"{low}+" if math.isinf(last) else f"{low}–{last:g}"
        due = max(due, high + 1)
    return ""


def _uncovered(ranges: list[tuple[int, float]]) -> tuple[list[str], list[int]]:
    """What is missing from ages in order that begin at 0, do not overlap and have no end; and the single years above
    90 that nobody has, where they are told one by one."""
    missing: list[str] = []
    gaps: list[int] = []
    due: float = 0
    single = all(low == high for low, high in ranges[:_RARE])
    for low, high in ranges:
        if low > due and single and due >= _RARE:
            gaps += range(int(due), low)
        elif low > due:
            missing.append(f"{due:g}–{low - 1}" if low - 1 > due else f"{due:g}")
        due = high + 1
    if due <= _OLDEST and single and due > _RARE:
        gaps += range(int(due), _OLDEST + 1)
    elif due <= _OLDEST:
        missing.append(f"{due:g}+")
    return missing, gaps
