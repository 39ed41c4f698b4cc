"""From polygons and tables to one layer of grunnkretser: the joining behind ``lks:prepare``."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from qgis.core import QgsFeature, QgsFeatureSource, QgsFields

from ...engine.history.code_changes import CodeChange
from ...engine.progress import Progress, check
from ...engine.tables.key_columns import Keyed, key_table
from ...engine.tables.levels import BYDEL, DELBYDEL, add_levels, level_code, level_table, named_levels
from ...engine.tables.matching import Joined, Unmatched, match
from ...engine.tables.population import Figure, Population, read_population
from ...engine.tables.tables import Table, plain
from ...engine.tables.values import IndicatorColumn, Indicators, Row, read_indicators
from ...engine.tables.wholes import whole_table
from ...engine.tables.zone_key import ZONE, ZONE_NAME, zone_table
from ...engine.units.coding import UNIT_CODE_LENGTH, is_rest_unit, kommune_of
from ...engine.units.indicators import EMPTY, IMPOSSIBLE_SIGN, MISSING_SIGN, SUPPRESSED_SIGN
from ..fields import decimal, fields_of, integer, text
from ..reading.areas import Areas, handed_down, key_by_area, read_areas
from ..reading.polygon_rows import Drawn, kept_fields, read_drawn
from ..reading.tables import ReadTables, TableSource, read_tables
from ..reading.trends import TREND_FIELDS, KommuneTrends, TrendChoice, people_of, read_trends
from ..translation import tr
from .former_codes import carried_codes, carried_population, carried_tables, follow_codes, half_known
from .given_names import GivenNames, given_names, name_head

WITHOUT_VALUE = "uten_verdi"
FIXED: tuple[str, ...] = ("grunnkretsnummer", "grunnkretsnavn", "kommunenummer", "kommunenavn", BYDEL, DELBYDEL)
FIXED += ("befolkning", "befolkning_10", WITHOUT_VALUE)
_SIGNS = (SUPPRESSED_SIGN, MISSING_SIGN, IMPOSSIBLE_SIGN, "*", EMPTY)
_LARGEST_INTEGER = 2**31 - 1
# What became of the columns of inhabitants, of all their years.
_OF_PEOPLE = ("population", "population_earlier", "other_year")
_REST_NAME = "Uoppgitt grunnkrets"


@dataclass(frozen=True)
class Sources:
    """What there is to join: the polygons with their field of codes, tables, and the ``areas`` with their field."""

    geometry: QgsFeatureSource
    unit_field: str
    population: Sequence[TableSource]
    indicators: Sequence[TableSource] = ()
    hierarchy: Sequence[TableSource] = ()
    key: Sequence[TableSource] = ()
    names: Sequence[TableSource] = ()
    areas: QgsFeatureSource | None = None
    area_field: str = ""
    year: int | None = None
    kommuner: frozenset[str] | None = None
    population_column: str = ""
    changes: Sequence[CodeChange] = ()
    change_tables: Sequence[Table] = ()
    trend: TrendChoice = field(default_factory=TrendChoice)


@dataclass(frozen=True)
class Prepared:
    """The joined layer and how it came about: what ``features`` and the report are made of."""

    drawn: Drawn
    population: Population
    indicators: Indicators
    joined: Joined
    levels: Mapping[str, Mapping[str, str]]
    names: GivenNames
    unmatched: Sequence[Unmatched]
    tables: Sequence[Keyed]
    skipped: Sequence[str]
    areas: Areas | None
    level_tables: Sequence[Keyed] = ()
    name_columns: Mapping[str, Sequence[str]] = field(default_factory=dict)
    carried: Sequence[str] = ()
    half_known: Sequence[str] = ()
    changes: Sequence[CodeChange] = ()
    change_tables: Sequence[Table] = ()
    # How many codes of all tables were followed to others by the changes.
    followed: int = 0
    key_tables: Sequence[Keyed] = ()
    # Which columns bydel and delbydel were read from: field, column, source.
    level_sources: Sequence[tuple[str, str, str]] = ()
    trends: KommuneTrends = field(default_factory=KommuneTrends)

    @property
    def people(self) -> int:
        """The inhabitants of all units."""
        figures = self.population.figures
        return sum(figures[unit].counted for unit in self.joined.units if unit in figures)

    @property
    def unmatched_people(self) -> int:
        """The inhabitants of rows that found no unit."""
        return sum(one.people or 0 for one in self.unmatched)

    @property
    def earlier_people(self) -> int:
        """The inhabitants of all units ten years earlier."""
        figures = self.population.earlier
        return sum(figures[unit].counted for unit in self.joined.units if unit in figures)

    @property
    def unmatched_earlier(self) -> int:
        """The inhabitants ten years earlier of rows that found no unit."""
        return sum(one.earlier or 0 for one in self.unmatched)

    @property
    def with_earlier(self) -> tuple[int, int]:
        """How many units that are drawn have a number of inhabitants ten years earlier, and how many there are."""
        figures = self.population.earlier
        own = [unit for unit in self.joined.units if not is_rest_unit(unit)]
        return sum(unit in figures and not math.isnan(figures[unit].people) for unit in own), len(own)

    @property
    def is_balanced(self) -> bool:
        """Whether every inhabitant of the tables, of both years, is in the layer, unmatched, or left out by the
        filter."""
        now = self.people + self.unmatched_people + self.joined.filtered_people
        before = self.earlier_people + self.unmatched_earlier + self.joined.filtered_earlier
        return self.population.total == now and self.population.earlier_total == before


def prepare(sources: Sources, progress: Progress | None = None) -> Prepared:
    """Join polygons, population, indicators and levels by grunnkretsnummer.

    Raises ``TableError`` and ``InputError`` for what cannot be used, ``Cancelled`` when asked to.
    """
    drawn = read_drawn(sources.geometry, sources.unit_field, sources.kommuner, progress)
    check(progress, 1.0)
    population_tables = _population_tables(sources, drawn)
    population = read_population(population_tables.tables, sources.year, sources.population_column, date.today().year)
    check(progress, 1.0)
    areas = read_areas(sources.areas, sources.area_field, drawn) if sources.areas is not None else None
    key = partial(key_by_area, ids=areas.ids) if areas else whole_table
    tables = read_tables(sources.indicators, key)
    check(progress, 1.0)
    own_tables = [_without_people(table, population) for table in tables.tables if not table.of_areas]
    keys = read_tables(sources.key, zone_table)
    codes = follow_codes(drawn.rows.keys(), population, [*own_tables, *keys.tables], sources.changes)
    carried, half = carried_codes(population, codes), half_known(population, codes)
    population = carried_population(population, codes)
    read = [*carried_tables(own_tables, codes), *(table for table in tables.tables if table.of_areas)]
    indicators = _indicators(read, population.year or sources.year, areas, _reserved(sources))
    own_keys = carried_tables(keys.tables, codes)
    levels = read_tables(sources.hierarchy, partial(level_table, units=drawn.rows.keys()))
    by_unit = [table for table in (*read, *levels.tables, *own_keys) if not table.of_areas]
    joined = match(drawn.rows, population, by_unit, sources.kommuner, codes.lost)
    unmatched = [*drawn.unmatched, *(areas.unmatched if areas else ()), *joined.unmatched]
    unmatched += [one for table in read if table.of_areas for one in _unknown_areas(table, areas)]
    by_level, level_sources = _levels(levels.tables, drawn, sources.unit_field)
    return Prepared(
        drawn=drawn,
        population=population,
        indicators=indicators,
        joined=joined,
        levels=by_level,
        level_sources=level_sources,
        names=given_names(drawn, population_tables.tables, own_keys, sources.names, joined.units),
        unmatched=unmatched,
        tables=[*population_tables.tables, *read, *levels.tables, *own_keys],
        skipped=[*population_tables.skipped, *tables.skipped, *levels.skipped, *keys.skipped],
        areas=areas,
        level_tables=levels.tables,
        name_columns={keyed.name: [head] for keyed in population_tables.tables if (head := name_head(keyed))},
        carried=carried,
        half_known=half,
        changes=sources.changes,
        change_tables=sources.change_tables,
        followed=len(codes.into),
        key_tables=own_keys,
        trends=_trends(sources.trend, population, joined),
    )


def _population_tables(sources: Sources, drawn: Drawn) -> ReadTables:
    """The tables of population; without any, the layer of polygons must tell it."""
    if sources.population:
        return read_tables(sources.population, partial(whole_table, sums=True))
    table = drawn.table()
    return ReadTables([key_table(table, key=drawn.fields.lookupField(sources.unit_field))], [])


def _without_people(table: Keyed, population: Population) -> Keyed:
    """A table of indicators without the columns that are inhabitants, where it is a table of population as well."""
    for other, fates in population.used:
        if other.name == table.name and other.table.rows == table.table.rows:
            taken = {column for column, (fate, _) in fates.items() if fate in _OF_PEOPLE}
            return replace(table, columns={one: cells for one, cells in table.columns.items() if one not in taken})
    return table


def _reserved(sources: Sources) -> list[str]:
    """The names of fields that the layer has by itself."""
    return [*FIXED, *((ZONE, ZONE_NAME) if sources.key else ()), *(TREND_FIELDS if sources.trend.sources else ())]


def _indicators(tables: Sequence[Keyed], year: int | None, areas: Areas | None, reserved: Sequence[str]) -> Indicators:
    """The columns of the tables by unit, those by area handed down to the units in them."""
    own = read_indicators([table for table in tables if not table.of_areas], year, reserved)
    if areas is None:
        return own
    taken = [*reserved, *(column.name for column in own.columns)]
    theirs = read_indicators([table for table in tables if table.of_areas], year, taken)
    fates = [*own.fates, *theirs.fates]
    columns = [*own.columns, *(handed_down(column, areas) for column in theirs.columns)]
    return replace(own, columns=columns, left_out=[*own.left_out, *theirs.left_out], fates=fates)


def _trends(choice: TrendChoice, population: Population, joined: Joined) -> KommuneTrends:
    """The trends of the kommuner in the layer; ten years ago from the units where the tables do not tell and every unit
    is known."""
    own = [unit for unit in joined.units if unit in population.figures]
    people = people_of(map(kommune_of, own), (population.figures[unit].counted for unit in own))
    earlier = [unit for unit in joined.units if unit in population.earlier]
    past = people_of(map(kommune_of, earlier), (population.earlier[unit].counted for unit in earlier))
    lacking = {kommune_of(unit) for unit in joined.units if unit not in population.earlier and not is_rest_unit(unit)}
    known = {kommune: count for kommune, count in past.items() if kommune not in lacking}
    return read_trends(choice, people, population.year, known)


def _unknown_areas(table: Keyed, areas: Areas | None) -> Iterator[Unmatched]:
    for row, code in enumerate(table.codes):
        if areas is not None and code is not None and code not in areas.ids:
            number, written = table.place(row)
            yield Unmatched(Row(table.name, number, written), "unknown_area")


def _levels(
    tables: Sequence[Keyed], drawn: Drawn, unit_field: str
) -> tuple[dict[str, dict[str, str]], list[tuple[str, str, str]]]:
    """Bydel and delbydel by unit: of the tables, or else of the layer of polygons itself; and for each level the column
    and the source that it was read from."""
    levels: dict[str, dict[str, str]] = {BYDEL: {}, DELBYDEL: {}}
    sources: list[tuple[str, str, str]] = []
    map_table = drawn.table()
    own = named_levels(map_table, drawn.fields.lookupField(unit_field))
    for name, found in levels.items():
        having = [table for table in tables if (name, None) in table.columns]
        for table in having:
            add_levels(found, table, name)
            sources.append((name, table.heads[(name, None)], table.name))
        if name in own and not having:
            head = map_table.heads[own[name]]
            cells = drawn.column(plain(head))
            found.update({code: level for code, cell in cells.items() if (level := level_code(cell))})
            sources += [(name, head, drawn.name)] if found else []
    return levels, sources


# -- the layer --------------------------------------------------------------------------------------------------------


def output_fields(prepared: Prepared) -> QgsFields:
    """The fields of the joined layer: who and where, inhabitants, figures, signs, then what else the polygons have."""
    fields = fields_of(
        text(FIXED[0], 8),
        text(FIXED[1]),
        text(FIXED[2], 4),
        *(text(name) for name in FIXED[3:6]),
        *(integer(name) for name in FIXED[6:8]),
        *(text(name) for name in _zone_fields(prepared)),
        *(integer(name) for name in _trend_fields(prepared)),
    )
    for column in prepared.indicators.columns:
        whole = all(value.is_integer() and abs(value) <= _LARGEST_INTEGER for value in column.numbers.values())
        fields.append(integer(column.name) if whole else decimal(column.name))
    fields.append(text(WITHOUT_VALUE))
    for index in own_fields(prepared):
        fields.append(prepared.drawn.fields.at(index))
    return fields


def _zone_fields(prepared: Prepared) -> tuple[str, ...]:
    """The fields of the zones, where a key tells them."""
    return (ZONE, ZONE_NAME) if prepared.key_tables else ()


def _trend_fields(prepared: Prepared) -> tuple[str, ...]:
    """The fields of the kommune's trend, where one was given."""
    return TREND_FIELDS if prepared.trends.now else ()


def own_fields(prepared: Prepared) -> list[int]:
    """The fields of the layer of polygons that go along as they are, by index."""
    taken = {
        *FIXED,
        *_zone_fields(prepared),
        *_trend_fields(prepared),
        *(column.name for column in prepared.indicators.columns),
    }
    return kept_fields(prepared.drawn, {name.lower() for name in taken})


def features(prepared: Prepared) -> Iterator[QgsFeature]:
    """One feature per unit in order of the codes; «Uoppgitt grunnkrets» has no polygon."""
    fields = output_fields(prepared)
    columns = prepared.indicators.columns
    whole = {column.name: fields.field(column.name).type() == integer("").type() for column in columns}
    signs = _signs(columns)
    zones = [names for names, _ in zip((prepared.names.zones, prepared.names.zone_names), _zone_fields(prepared))]
    kept = own_fields(prepared)
    figures, earlier = prepared.population.figures, prepared.population.earlier
    for unit in prepared.joined.units:
        own = prepared.drawn.features.get(unit)
        feature = QgsFeature(fields)
        values: list[object] = [
            unit,
            prepared.names.units.get(unit) or (_REST_NAME if is_rest_unit(unit) else None),
            kommune_of(unit),
            prepared.names.kommuner.get(kommune_of(unit)),
            prepared.levels[BYDEL].get(unit),
            prepared.levels[DELBYDEL].get(unit),
            *(_people(by_unit, unit) for by_unit in (figures, earlier)),
            *(by_unit.get(unit) for by_unit in zones),
        ]
        if _trend_fields(prepared):
            trend = prepared.trends.trends.get(kommune_of(unit))
            values += [None] * 3 if trend is None else [trend.then, trend.now, trend.later]
        for column in columns:
            number = column.numbers.get(unit)
            values.append(int(number) if number is not None and whole[column.name] else number)
        values.append(signs.get(unit))
        values += [own[0].attribute(index) if own else None for index in kept]
        feature.setAttributes(values)
        if unit in prepared.drawn.geometries:
            feature.setGeometry(prepared.drawn.geometries[unit])
        yield feature


def _people(figures: Mapping[str, Figure], unit: str) -> int | None:
    figure = figures.get(unit)
    return None if figure is None or math.isnan(figure.people) else figure.counted


def _signs(columns: Sequence[IndicatorColumn]) -> dict[str, str]:
    """For every unit the columns in which a sign stands in place of a number, by sign."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: {sign: [] for sign in _SIGNS})
    for column in columns:
        for unit, sign in column.signs.items():
            found[unit][sign].append(column.name)
    return {
        unit: "; ".join(f"{sign or 'tom'} {', '.join(names)}" for sign, names in by_sign.items() if names)
        for unit, by_sign in found.items()
    }


# -- what found no partner --------------------------------------------------------------------------------------------


def unmatched_fields() -> QgsFields:
    """The fields of the rows without a partner: source and row, code, inhabitants now and ten years earlier, stable id
    of the reason, reason."""
    return fields_of(
        text("kilde"),
        integer("rad"),
        text("grunnkretsnummer"),
        text("kommunenummer", 4),
        integer("befolkning"),
        integer("befolkning_10"),
        text("aarsak"),
        text("begrunnelse"),
    )


def unmatched_features(prepared: Prepared) -> Iterator[QgsFeature]:
    """One row per row without a partner."""
    fields = unmatched_fields()
    for one in prepared.unmatched:
        feature = QgsFeature(fields)
        is_unit = len(one.row.code) == UNIT_CODE_LENGTH and one.row.code.isdigit()
        kommune = kommune_of(one.row.code) if is_unit else None
        feature.setAttributes(
            [
                one.row.source,
                one.row.number,
                one.row.code,
                kommune,
                one.people,
                one.earlier,
                one.reason,
                unmatched_reason(one),
            ]
        )
        yield feature


def unmatched_reason(one: Unmatched) -> str:
    """Why the row found no partner."""
    return {
        "not_polygon": tr("It is no polygon: {detail}."),
        "bad_code": tr("The polygon has no grunnkretsnummer of 8 digits."),
        "no_kommune": tr("Svalbard, Jan Mayen and the continental shelf are no kommuner: no zones are made there."),
        "no_area": tr("The area has neither number nor name."),
        "unknown_area": tr("There is no such area in the layer of areas."),
        "no_code": tr("The row has no grunnkretsnummer: the sum of a kommune, or a note."),
        "no_polygon": tr("The layer has no polygon for it, but others of the kommune. Is it a code of another year?"),
        "other_kommune": tr("The layer has no polygon of its kommune."),
        "former_code": tr(
            "The layer has no polygon for it, and the tables have it in {detail} only. If codes have changed since, "
            "give the changes ([CODE_CHANGES])."
        ),
        "code_split": tr("Its grunnkrets was split since: the inhabitants cannot be shared out."),
        "code_gone": tr("Its grunnkrets was ended, and no other followed it."),
        "code_ambiguous": tr("Its kommune was divided, and several grunnkretser could be it."),
        "no_figure": tr("There is no number of inhabitants, but «{detail}»."),
        "empty_figure": tr("The number of inhabitants is empty."),
        "no_population": tr("The tables have no inhabitants for it."),
        "no_row": tr("«{detail}» has no row for it, but for others of its kommune."),
    }[one.reason].format(detail=one.detail)
