"""The kommune's own figures: tables in the schema of ``fakta``, by whatever names their columns have, and layers of
the areas they are about.

A table has a row for each area, indicator and year with ``verdi``, or ``teller`` and ``nevner``; the columns
``nivaa``, ``navn``, ``kommune``, ``enhet``, ``slag``, ``retning``, ``kilde`` and ``flagg`` may be there. Nothing is
hidden here: who owns the figures answers for them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

import numpy as np
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...engine.statistics.areas import ZONE
from ...engine.statistics.definitions import COUNT, GIVEN, KINDS, PART
from ...engine.statistics.series import LACKING, NONE, NOT_POSSIBLE, SECRET, SHOWN
from ...engine.tables.tables import Table, is_blank, plain
from ...engine.tables.years import year_in
from ...engine.units.indicators import BETTER, NEUTRAL, WORSE, number_of, sign_of
from ...layers.errors import InputError
from ...layers.reading.areas import area_id
from ...layers.reading.tables import TableSource, plain_tables
from ...layers.statistics.facts import SIGNS
from ...layers.translation import named
from ..contents import Drawing, in_order
from ..facts import FIGURES, FactArea, FactIndicator, Facts, FactYear
from ..indicator_texts import OWN_TOPIC
from ..notes import Note
from .drawings import CodedShapes, best_field, drawing_of, kommune_number, shapes_of_table

OWN = "egne:"
_COLUMNS = {
    "level": ("nivaa", "nivå", "level"),
    "area": ("omraade", "område", "omradekode", "sonekode", "sone", "lks", "ident", "id", "kode", "nummer"),
    "name": ("navn", "områdenavn", "omraadenavn", "sonenavn", "name"),
    "kommune": ("kommune", "kommunenummer", "kommunenr"),
    "indicator": ("indikator", "indicator", "nøkkel"),
    "year": ("aar", "år", "year", "årstall"),
    "teller": ("teller", "antall"),
    "nevner": ("nevner",),
    "verdi": ("verdi", "variabel", "value", "tall", "andel"),
    "unit": ("enhet", "parameter", "måleenhet"),
    "kind": ("slag",),
    "direction": ("retning",),
    "source": ("kilde",),
    "sign": ("flagg", "tegn"),
}
_DIRECTIONS = {"verre": WORSE, "bedre": BETTER, WORSE: WORSE, BETTER: BETTER}
_STATES = {SIGNS[LACKING]: LACKING, SIGNS[NOT_POSSIBLE]: NOT_POSSIBLE, SIGNS[SECRET]: SECRET}
_NUMBERED = re.compile(r"\d+[\s:._-]+(?=\D)")
NO_FIGURES = QT_TR_NOOP("Areas of «{level}» that have a polygon, but no own figures: {areas}.")
NO_POLYGON = QT_TR_NOOP(
    "Areas of «{level}» that have own figures, but no polygon: {areas}. They are listed, not mapped."
)
LINES = QT_TR_NOOP("«{level}»: rows that are lines or points, not areas, are not drawn: {count}.")
UNREAD = QT_TR_NOOP("«{table}»: rows without an area or a year are left out: {count}.")


@dataclass(frozen=True)
class OwnFigures:
    """The figures as facts, the polygons of their levels, the names of the levels by id, and what there is to say."""

    facts: Facts
    drawings: Sequence[Drawing]
    levels: Mapping[str, str]
    notes: Sequence[Note]


@dataclass
class _Row:
    """A row of a table: its cells by the names of ``_COLUMNS``."""

    table: str
    cells: dict[str, object]
    area: str
    year: int

    def text(self, name: str) -> str:
        cell = self.cells.get(name)
        return "" if is_blank(cell) else str(cell).strip()


@dataclass
class _Gathered:
    """What is found while the tables are read."""

    areas: dict[tuple[str, str], FactArea] = field(default_factory=dict)
    indicators: dict[str, FactIndicator] = field(default_factory=dict)
    cells: dict[tuple[str, tuple[str, str], int], tuple[int, dict[str, float]]] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    twice: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))


def read_own_figures(sources: Sequence[TableSource], known: Facts) -> OwnFigures | None:
    """Read tables and layers of polygons; None without any. ``known`` are the facts they are added to: areas and
    indicators of theirs are recognised by their codes.

    Raises ``InputError``: ``own_columns`` for a table without area, year and figures, ``own_twice`` for two figures of
    one area, indicator and year, ``own_text`` for text in the place of a number, ``own_areas`` for polygons without a
    field that holds the tables' areas.
    """
    if not sources:
        return None
    shapes, tables = [], []
    for source in sources:
        drawn = shapes_of_table(source)
        if drawn is not None:
            shapes.append(drawn)
        else:
            tables += plain_tables(source, _COLUMNS["area"])
    found = _Gathered()
    rows = [row for table in tables for row in _rows(table, found)]
    level, name = _own_level(rows, shapes, tables, known)
    for row in rows:
        _add(row, level, known, found)
    for table, places in found.twice.items():
        raise InputError("own_twice", table=table, rows=named(places))
    levels = {key[0]: name if key[0] == level else key[0] for key in found.areas if key not in known.place}
    drawings = [_drawn(one, level, name, found) for one in shapes]
    _name_areas(found, drawings)
    return OwnFigures(_facts(found), drawings, levels, found.notes)


def _rows(table: Table, found: _Gathered) -> Iterator[_Row]:
    place = {name: table.named(names) for name, names in _COLUMNS.items()}
    figures = place["verdi"] is not None or place["teller"] is not None
    if place["area"] is None or place["year"] is None or not figures:
        raise InputError("own_columns", table=table.name, columns=", ".join(table.heads))
    unread = 0
    for row in table.rows:
        cells = {name: row[at] for name, at in place.items() if at is not None and at < len(row)}
        area, year = area_id(cells.get("area")), year_in(cells.get("year"))
        if area is None or year is None:
            unread += 1
            continue
        yield _Row(table.name, cells, area, year)
    if unread:
        found.notes.append(Note(UNREAD, {"table": table.name, "count": unread}))


def _own_level(
    rows: Sequence[_Row], shapes: Sequence[CodedShapes], tables: Sequence[Table], known: Facts
) -> tuple[str, str]:
    """The level of rows that do not name theirs: that of the facts whose codes they have, otherwise one of their own,
    called as the layer of polygons or else the first table."""
    own = {row.area for row in rows if not row.text("level")}
    by_level: dict[str, set[str]] = defaultdict(set)
    for area in known.areas:
        by_level[area.level].add(area_id(area.code) or "")
    hits = {level: len(own & codes) for level, codes in by_level.items()}
    best = max(hits, key=lambda level: (hits[level], level == ZONE), default="")
    if own and best and 2 * hits[best] > len(own) and not shapes:
        return best, best
    name = PurePath(shapes[0].name if shapes else tables[0].name if tables else "").stem
    return f"{OWN}{name}", name


def _add(row: _Row, own_level: str, known: Facts, found: _Gathered) -> None:
    level = row.text("level") or own_level
    code = _known_code(level, row, known)
    key = (level, code)
    if key not in found.areas:
        name, kommune = _bare_name(row.text("name")), kommune_number(row.cells.get("kommune"))
        found.areas[key] = (
            known.areas[known.place[key]]
            if key in known.place
            else FactArea(level, code, name or code, kommune=kommune)
        )
    elif found.areas[key].name == code and _bare_name(row.text("name")):
        found.areas[key] = FactArea(level, code, _bare_name(row.text("name")), kommune=found.areas[key].kommune)
    figures, state = _figures(row)
    indicator = _indicator(row, figures, known)
    found.indicators.setdefault(indicator.key, indicator)
    cell = (indicator.key, key, row.year)
    former = found.cells.setdefault(cell, (state, figures))
    if not _is_same(former, (state, figures)):
        found.twice[row.table].append(f"{row.text('area')} {row.year}")


def _is_same(one: tuple[int, dict[str, float]], other: tuple[int, dict[str, float]]) -> bool:
    return one[0] == other[0] and np.array_equal([*one[1].values()], [*other[1].values()], equal_nan=True)


def _known_code(level: str, row: _Row, known: Facts) -> str:
    """The code as the facts write it, where they have the area."""
    written = row.text("area")
    return next((code for code in (written, row.area) if (level, code) in known.place), row.area)


def _bare_name(name: str) -> str:
    """A name without the number it begins with: «07 Badedammen» is Badedammen."""
    return _NUMBERED.sub("", name, count=1).strip()


def _figures(row: _Row) -> tuple[dict[str, float], int]:
    figures = {}
    for name in ("teller", "nevner", "verdi"):
        try:
            figures[name] = number_of(row.cells.get(name))
        except ValueError as error:
            raise InputError("own_text", table=row.table, area=row.area, text=row.text(name)) from error
    sign = row.text("sign") or next(filter(None, (sign_of(row.cells.get(name)) for name in figures)), "")
    given = not np.isnan(figures["verdi"]) or not np.isnan(figures["teller"])
    state = _STATES.get(sign, SHOWN if given else LACKING)
    return (figures if state == SHOWN else dict.fromkeys(figures, np.nan)), state


def _indicator(row: _Row, figures: Mapping[str, float], known: Facts) -> FactIndicator:
    name = row.text("indicator") or row.table.rpartition(".")[0] or row.table
    kind = row.text("kind") if row.text("kind") in KINDS else _kind_of(figures)
    same = next((one for one in known.indicators if name in (one.key, one.name) and one.kind == kind), None)
    if same is not None:
        return same
    key = plain(name) if plain(name) not in {one.key for one in known.indicators} else f"{OWN}{plain(name)}"
    unit = row.text("unit").strip("() ")
    direction = _DIRECTIONS.get(row.text("direction").lower(), NEUTRAL)
    return FactIndicator(key, name, kind, None, unit, "", direction, row.text("source") or row.table, topic=OWN_TOPIC)


def _kind_of(figures: Mapping[str, float]) -> str:
    if not np.isnan(figures["nevner"]):
        return PART
    return GIVEN if np.isnan(figures["teller"]) else COUNT


def _drawn(shapes: CodedShapes, level: str, name: str, found: _Gathered) -> Drawing:
    """The polygons of a level; tells of areas that lack a polygon or figures."""
    codes = {code for each, code in found.areas if each == level}
    at = best_field(shapes, codes, lambda cell: area_id(cell) or "")
    if at is None:
        raise InputError("own_areas", layer=shapes.name, columns=", ".join(shapes.fields))
    made = drawing_of(shapes, level, name, at, lambda cell: area_id(cell) or "")
    names = {code: _bare_name(str(cell)) for code, cell in zip((c for c, _ in made.parts), shapes.column(at))}
    without = sorted(set(made.of_area) - codes, key=in_order)
    bare = sorted(codes - set(made.of_area), key=in_order)
    for text, areas in ((NO_FIGURES, without), (NO_POLYGON, bare)):
        if areas:
            found.notes.append(Note(text, {"level": name, "areas": areas}))
    if shapes.others:
        found.notes.append(Note(LINES, {"level": name, "count": shapes.others}))
    for code in without:
        found.areas[level, code] = FactArea(level, code, names.get(code) or made.names.get(code) or code)
    return Drawing(level, name, made.parts, {**names, **made.names}, made.local_names)


def _name_areas(found: _Gathered, drawings: Sequence[Drawing]) -> None:
    for drawing in drawings:
        for code, name in drawing.names.items():
            area = found.areas.get((drawing.level, code))
            if area is not None and area.name == code and name:
                found.areas[area.key] = FactArea(area.level, code, name, kommune=area.kommune)


def _facts(found: _Gathered) -> Facts:
    areas = sorted(found.areas.values(), key=lambda area: (area.level, in_order(area.code)))
    years = sorted({year for _, _, year in found.cells})
    indicators = []
    for one in found.indicators.values():
        own = [year for key, _, year in found.cells if key == one.key]
        spans = {"first": one.first or min(own), "last": one.last or max(own)}
        indicators.append(FactIndicator(**{**vars(one), **spans}))
    places = (
        {one.key: at for at, one in enumerate(indicators)},
        {area.key: at for at, area in enumerate(areas)},
        {year: at for at, year in enumerate(years)},
    )
    shape = (len(indicators), len(areas), len(years))
    state = np.full(shape, NONE, dtype=np.uint8)
    figures = {name: np.full(shape, np.nan) for name in FIGURES}
    for (key, area, year), (sign, numbers) in found.cells.items():
        at = (places[0][key], places[1][area], places[2][year])
        state[at] = sign
        for name, value in numbers.items():
            figures[name][at] = value
    with np.errstate(divide="ignore", invalid="ignore"):
        figures["andel"] = figures["teller"] / figures["nevner"]
    every = [FactYear(year, str(year), year, year) for year in years]
    marks = (np.zeros(shape, dtype=bool), np.zeros(shape, dtype=bool))
    return Facts("", areas, indicators, every, [], [], state, figures, *marks)
