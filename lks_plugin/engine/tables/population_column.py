"""Which column of a table holds the inhabitants: one decision, by the names of the columns alone.

Exact names come first, then names that begin like one, then columns called after their year or «value». What counts a
part of the people, something else, or something made of inhabitants (density, growth, a projection) never does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..units.indicators import BASE_SUFFIX, BUILDING_TYPES, COUNT_SUFFIX, INDICATORS, canonical, is_catalogued
from .key_columns import Column, Keyed
from .parts import is_classification, is_everybody, is_of_sexes, is_one_sex, without_totals
from .tables import TableError, is_blank, plain
from .years import last_year_named, without_footnote

# What the inhabitants are called, as ``plain`` writes it.
_EXACT = {
    "totalbefolkning",
    "befolkning",
    "befolkningen",
    "befolkningtotalt",
    "befolkningialt",
    "befolkningstall",
    "folketall",
    "folketal",
    "folketallet",
    "folkemengde",
    "folkemengden",
    "innbygger",
    "innbyggere",
    "innbyggjarar",
    "innbyggertall",
    "innbyggjartal",
    "antallinnbyggere",
    "talinnbyggjarar",
    "antallpersoner",
    "antalpersonar",
    "antallbosatte",
    "person",
    "personer",
    "personar",
    "personerialt",
    "personertotalt",
    "bosatte",
    "bosette",
    "bef",
    "pop",
    "population",
    "totalpopulation",
    "innb",
    "folk",
    "inhabitants",
    "persons",
    "residents",
}
_BEGINNINGS: tuple[str, ...] = (
    "totalbefolk",
    "befolk",
    "folketal",
    "folkemengd",
    "innbygg",
    "antallinnbygg",
    "antallperson",
    "person",
)
_BEGINNINGS += ("bosatt", "population", "inhabitant")
# Columns of figures that do not say what they count.
_GENERIC = {"verdi", "value", "antall", "antal", "tall", "tal", "total", "totalt", "ialt", "sum", "alle"}
_DIRECTLY_BEFORE_YEAR = re.compile(r"([^\W\d_]+)((?:19|20)\d\d)", re.ASCII)
_WORDS_AT_END = re.compile(r"[\s_]+(?:per|pr|ved|den|i|for|år|1\.\s*jan\w*\.?|0?1\.0?1\.?)\.?\s*$", re.IGNORECASE)

# Words in names of columns that are made of inhabitants or count something else, by reason. Parts of words count,
# too, where they begin with "~".
_NOT: tuple[tuple[str, str], ...] = (
    ("density", r"~tetthet|~tettleik|~density|km2|km²|kvkm|kvadratkilometer|kvadratkilometre|~areal"),
    ("growth", r"~vekst|~growth|~endring|~økning|~auke|~nedgang|~tilvekst|~change|~flytting|~flytta|~overskudd"),
    ("projection", r"~framskriv|~fremskriv|~framskreve|~framskrive|~projection|~projected|~prognose|~forecast"),
    ("share", r"andel|~andel|~prosent|prosent|percent|pct|pst|share|rate|indeks|index|gjennomsnitt|median|snitt"),
    ("dwellings", r"~bolig|~bustad|~husholdning|~hushald|~hushold|~husstand|~dwelling|~household|~bygning|~familie"),
    ("sex", r"menn|mann|kvinner|kvinne|~kvinner|~menn|jenter|gutter|gutar|male|males|female|females|men|women|kjønn"),
    (
        "age",
        r"barn|~barn|~alders|unge|~unge|eldre|ungdom|~ungdom|voksne|vaksne|alder|age|aged|år|åringer|~åringer|aar|years",
    ),
    ("part", r"~innvandr|~utdanning|~inntekt|~sysselsatt|~sysselsett|~arbeidsl|~fødte|døde|~pendl|~bakgrunn|~student"),
    ("earlier", r"forrige|førre|tidligere|tidlegare"),
)
_AGES = re.compile(r"\d+\s*(?:-|–|_|til|to)\s*\d+|\d\s*(?:år|aar|years)|\d\s*\+|(?:under|over)\s*\d+", re.IGNORECASE)
_YEARS_ALONE = re.compile(r"(?<![^\W_])(?<!\d )(?:år|aar|years?)(?![^\W_])", re.IGNORECASE)
# 2024-01-31, 31.01.2024, 2014, 20240131.
_DATES = re.compile(r"(?<!\d)(?:\d{4}[-._/]\d{1,2}[-._/]\d{1,2}|\d{1,2}[-._/]\d{1,2}[-._/]\d{4}|\d{4,})(?!\d)")
_MEN, _WOMEN = {"menn", "men", "males", "male"}, {"kvinner", "women", "females", "female"}
_TEN_YEARS_AGO = re.compile(r".*_10", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+[0-9²]*")


@dataclass(frozen=True)
class PopulationColumn:
    """The column with inhabitants of a table: its ``name``, the ``columns`` of it by year as ``(year, column)``, and
    why others are none: ``left_out`` as (column, reason)."""

    name: str
    columns: Sequence[tuple[int | None, Column]]
    left_out: Sequence[tuple[Column, str]]


def why_not(name: str) -> str:
    """Why a column of this name cannot be the inhabitants, as a stable id; "" where it can."""
    name = without_totals(name)
    own = canonical(without_footnote(name))
    low = own.lower()
    titles = {plain(title) for title in (*(i.name for i in INDICATORS), *(i.key for i in INDICATORS))}
    if is_catalogued(own) or plain(own) in titles or low in BUILDING_TYPES or low.startswith("bot_"):
        return "catalogue"
    if low.endswith((COUNT_SUFFIX, BASE_SUFFIX)):
        return "catalogue"
    if _TEN_YEARS_AGO.fullmatch(low):
        return "earlier"
    # befolkning0Til04År is written in one word, with capitals between its parts.
    spaced = re.sub(r"(?<=[a-zæøå0-9])(?=[A-ZÆØÅ])", " ", without_footnote(name)).lower()
    words = _WORD.findall(spaced)
    for reason, pattern in _NOT:
        for each in pattern.split("|"):
            if each.startswith("~"):
                if any(each[1:] in word for word in words):
                    return reason
            elif each in words:
                return reason
    return "age" if _AGES.search(spaced) else ""


def is_population(name: str) -> bool:
    """Whether a column of this name counts inhabitants and nothing else, or does not say what it counts («value»)."""
    return bool(name) and not why_not(name) and _rank(name) in (0, 2)


def why_not_here(table: Keyed, name: str) -> str:
    """Why the title of a table, the name of its sheet or its file says that a column is not the inhabitants.

    A sheet called «Menn» counts for all its columns; a title or a file name for those that do not say what they count,
    and where it speaks of one sex. «Alder» is no reason where all ages of a column were read together.
    """
    whole = _read_whole(table)
    if table.table.sheet and (reason := why_not_titled(table.table.sheet)) and reason not in whole:
        return reason
    reasons = [why_not_titled(title) for title in (table.table.title, table.name.rsplit(".", 1)[0])]
    of_all = (reason for reason in reasons if reason and reason not in whole)
    return next((reason for reason in of_all if reason == "sex" or says_nothing(name)), "")


def _read_whole(table: Keyed) -> set[str]:
    """Whether all sexes ("sex") or ages ("age") of a column were read together."""
    heads = [] if table.wholes is None else [*table.wholes.taken, *table.wholes.summed]
    return {"sex" if is_of_sexes(head) else "age" for head in heads if is_classification(head)}


def is_part_only(head: str, text: str) -> bool:
    """Whether a text in a column of sexes or ages means some of the people only."""
    return not is_everybody(text) and bool(why_not(text) or is_one_sex(head, text))


def says_nothing(name: str) -> bool:
    """Whether a column's name does not say what it counts («value», or a year alone)."""
    return _rank(name) == 2


def why_not_titled(title: str) -> str:
    """Why what a title speaks of cannot be the inhabitants, "" where it can or speaks of them, too."""
    words = {plain(word) for word in _WORD.findall(title.lower())}
    # «Befolkning, etter grunnkrets og år» tells the years apart, «0–17 år» an age; so do years, dates and the numbers
    # that the StatBank calls its files by.
    reason = why_not(_YEARS_ALONE.sub(" ", _DATES.sub(" ", title)))
    if reason == "sex" and words & _MEN and words & _WOMEN:
        return ""
    # «Befolkning, etter kjønn og alder» is about all people, «Befolkning, kvinner» is not.
    names_people = words & _EXACT and (reason not in ("sex", "age") or words & {"kjønn", "alder"})
    return "" if names_people else reason


def _rank(name: str) -> int | None:
    """How likely a name is that of the inhabitants, 0 the likeliest; None for a name that says nothing of them."""
    own = plain(_bare(name))
    if not without_totals(name):
        return 2
    if own in _EXACT:
        return 0
    if own in _GENERIC:
        return 2
    return 1 if own.startswith(_BEGINNINGS) else None


def _bare(name: str) -> str:
    """A name without footnotes, the year that stands directly behind it, and the words that led to its year."""
    text = without_totals(without_footnote(name))
    joined = _DIRECTLY_BEFORE_YEAR.fullmatch(text)
    text = joined[1] if joined and _is_people(joined[1]) else text
    while (shorter := _WORDS_AT_END.sub("", text)) != text:
        text = shorter
    return text


def _is_people(word: str) -> bool:
    return plain(word) in _EXACT


def _year_of(column: Column) -> int | None:
    """The year of a column, also of befolkning2024."""
    name, year = column
    joined = _DIRECTLY_BEFORE_YEAR.fullmatch(without_footnote(name))
    return int(joined[2]) if year is None and joined and _is_people(joined[1]) else year


def choose_population(table: Keyed, wanted: str = "") -> PopulationColumn:
    """The column with inhabitants of a table, or the one that is ``wanted``.

    Raises ``TableError``: ``no_population`` where no column can be it, ``many_populations`` with the candidates where
    several can (both with the heads ``excluded`` and why), ``no_such_population`` where the one wanted is not there.
    """
    groups: dict[str, list[Column]] = {}
    left_out: list[tuple[Column, str]] = []
    for column in table.columns:
        reason = why_not(column[0]) or why_not_here(table, column[0])
        if not reason and all(is_blank(cell) for cell in table.columns[column].values()):
            reason = "empty"
        if wanted or not reason:
            groups.setdefault(plain(_bare(column[0])), []).append(column)
        else:
            left_out.append((column, reason))
    if wanted:
        return _chosen(table, _wanted(table, groups, wanted), left_out, groups)
    ranks = {key: rank for key, those in groups.items() if (rank := _rank(those[0][0])) is not None}
    # Columns called after their years are as good as an exact name beside them: which of them is to be asked.
    best = [key for key, rank in ranks.items() if rank == min(ranks.values())]
    if ranks and "" in groups and min(ranks.values()) < 2:
        best.append("")
    if len(best) != 1:
        kind = "many_populations" if best else "no_population"
        heads = [table.heads[column] for key in best for column in groups[key]] or list(table.table.heads)
        excluded = list(dict.fromkeys((table.heads[column], reason) for column, reason in left_out))
        raise TableError(kind, table.name, columns=heads, excluded=excluded)
    return _chosen(table, groups[best[0]], left_out, groups)


def _wanted(table: Keyed, groups: dict[str, list[Column]], wanted: str) -> list[Column]:
    """The columns of the name that the user gave: the name itself, with or without its year, or a head."""
    by_head = {plain(table.heads[column]): column for those in groups.values() for column in those}
    own = plain(without_footnote(wanted))
    if own in groups and own:
        return groups[own]
    column = by_head.get(plain(wanted))
    if column is None and plain(wanted) in {plain(head) for head in table.table.heads}:
        raise TableError("population_no_figures", table.name, column=wanted, columns=list(table.heads.values()))
    if column is None:
        raise TableError("no_such_population", table.name, column=wanted, columns=list(table.table.heads))
    last = _year_of(column)
    same = groups[plain(_bare(column[0]))]
    return [other for other in same if (year := _year_of(other)) is None or last is None or year <= last]


def _chosen(
    table: Keyed, those: Sequence[Column], left_out: list[tuple[Column, str]], groups: dict[str, list[Column]]
) -> PopulationColumn:
    by_year: dict[int | None, list[Column]] = {}
    for column in those:
        by_year.setdefault(_year_of(column), []).append(column)
    twice = [column for same in by_year.values() if len(same) > 1 for column in same]
    if twice:
        raise TableError("same_year", table.name, columns=[table.heads[column] for column in twice])
    taken = set(those)
    others = [(column, "other") for group in groups.values() for column in group if column not in taken]
    columns = [(year, same[0]) for year, same in by_year.items()]
    return PopulationColumn(_bare(those[0][0]), columns, [*left_out, *others])


def year_of_people(head: str) -> int | None:
    """The year of inhabitants that a head which was not understood seems to name, None where it names none."""
    words = _WORD.findall(head.lower())
    if head.strip().isdigit() and len(head.strip()) == len("2024"):
        return int(head)  # a year with a slip of the pen, as 2204
    people = not words or head.strip()[:1].isdigit() or any(word.startswith(_BEGINNINGS) for word in words)
    return last_year_named(head) if people and not why_not(head) else None
