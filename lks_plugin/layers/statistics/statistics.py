"""Statistics by zone, from tables to what is published: the work behind ``lks:statistics``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ...engine.history.code_changes import CodeChange, first_of_january
from ...engine.progress import Progress, check, part_of
from ...engine.statistics.areas import KOMMUNE, LEVELS, WHOLE_COUNTRY, AreaTree, OtherDivision, build_areas, with_others
from ...engine.statistics.carrying import CarriedYear, carry_years
from ...engine.statistics.definitions import GIVEN, MEDIAN, Definition, counts_of, found_definitions
from ...engine.statistics.figures import POPULATION, Figures, Floats, Stray
from ...engine.statistics.hiding import Hidden, HidingRule, hide, without_hidden
from ...engine.statistics.rounding import round_small
from ...engine.statistics.series import NONE, SECRET, SHOWN, Series, break_series, make_series
from ...engine.statistics.standardisation import add_sums, expected, ratios
from ...engine.statistics.totals import Deviation, apply_given, apply_totals, drop_partial_sums
from ...engine.statistics.values import derived, rolling
from ...engine.units.coding import UNKNOWN_KOMMUNE, is_rest_unit, kommune_of
from ..errors import InputError
from ..numbers import number
from ..reading.tables import TableSource
from ..translation import named
from .ages import read_ages
from .published import Published
from .published_before import Before, published_before
from .reading import Break, DivisionKey, Read, read_figures, read_totals


@dataclass(frozen=True)
class Options:
    """What is asked for; empty ``years`` and ``indicators`` stand for all there are, ``most_rows`` are those that the
    outputs have room for (0 for no limit)."""

    years: frozenset[int] = frozenset()
    indicators: Sequence[str] = ()
    levels: Sequence[str] = LEVELS
    table_year: int | None = None
    break_limit: float = 15.0
    window: int = 1
    changes: Sequence[CodeChange] = ()
    definitions: Sequence[Definition] = ()
    breaks: Sequence[Break] = ()
    rule: HidingRule | None = field(default_factory=HidingRule)
    rounding: int = 0
    before: str = ""
    totals: Sequence[TableSource] = ()
    others: Sequence[OtherDivision] = ()
    ages: Sequence[TableSource] = ()
    medians: bool = True
    most_rows: int = 0


@dataclass(frozen=True)
class Made:
    """The result and how it came about; ``excess`` are rows (table, row, unit) with teller > nevner, ``decimals`` cells
    (table, row, unit, column) of counts that are no whole numbers.

    ``left_out`` are columns (table, head, why) that are no known figures, ``strays`` rows without a code, ``unused``
    columns by area that nothing asks for, ``strangers`` grunnkretser of the newest year that the division lacks, and
    ``unknown_breaks`` the indicators of new definitions that are not here. ``torn`` are pairs (part, whole) of
    indicators in the tables of which only one was asked for.
    """

    published: Published
    figures: Figures
    carried: Sequence[CarriedYear]
    skipped: Sequence[str]
    excess: Sequence[tuple[str, int, str]]
    decimals: Sequence[tuple[str, int, str, str]]
    balance: Sequence[tuple[str, int]] = ()
    rule: HidingRule | None = None
    hidden: Hidden | None = None
    before: Before | None = None
    deviation: float = 0.0
    deviations: Sequence[Deviation] = ()
    unknown_areas: Sequence[str] = ()
    expected: tuple[Floats, Floats] | None = None
    left_out: Sequence[tuple[str, str, str]] = ()
    strays: Sequence[Stray] = ()
    unused: Sequence[str] = ()
    strangers: Sequence[str] = ()
    unknown_breaks: Sequence[str] = ()
    torn: Sequence[tuple[str, str]] = ()

    @property
    def n_hidden(self) -> int:
        """How many cells of those written are hidden."""
        return int((self.published.series.state[:, self.published.written, :] == SECRET).sum())


def make_statistics(
    division: DivisionKey, tables: Sequence[TableSource], options: Options, progress: Progress | None = None
) -> Made:
    """Read the tables, carry every year to the division's grunnkretser and sum.

    Raises ``TableError`` and ``InputError`` for what cannot be used, ``Cancelled`` when asked to.
    """
    read = read_figures(tables, options.table_year, options.definitions)
    check(progress, 0.4)
    figures = read.figures
    ages, without = read_ages(options.ages, options.table_year, figures)
    add_sums(figures, ages)
    definitions, years = chosen(read, options)
    areas = with_others(_areas(division, figures, options.changes), options.others)
    carried = carry_years(figures, areas, options.changes, POPULATION)
    _refuse_strangers(figures, areas, [own for own in carried if own.year in years])
    check(progress, 0.6)
    series = make_series(figures, areas, carried, definitions, years, part_of(progress, 0.6, 0.8))
    balance = unbalanced(series)
    unknown = apply_given(series, read.given)
    break_series(series, carried, options.break_limit)
    if not is_whole_country(areas):
        drop_partial_sums(series)
    totals = read_totals(options.totals, options.table_year, options.definitions)
    deviations, strangers = apply_totals(series, totals, options.changes)
    published = published_of(series, options)
    if 0 < options.most_rows < published.n_rows:
        # Before the long work of hiding, and before anything is written.
        raise InputError("sheet_too_long", rows=number(published.n_rows), most=number(options.most_rows))
    made = Made(
        published=published,
        figures=figures,
        carried=carried,
        skipped=read.skipped,
        excess=[found for d in definitions if d.base for found in figures.excess(d.counted, d.base)],
        decimals=[(*found, name) for name in counts_of(definitions) for found in figures.uneven(name)],
        balance=balance,
        rule=options.rule,
        deviations=deviations,
        unknown_areas=[*unknown, *strangers, *without],
        expected=expected(areas, definitions, years, carried, ages),
        left_out=[found for each in (figures, read.given, totals) for found in each.left_out],
        strays=[found for each in (figures, read.given, totals) for found in each.strays],
        unused=_unused(read.given, definitions),
        strangers=_strangers(division, areas),
        torn=_torn(found_definitions(figures.names, {d.key: d for d in options.definitions}), definitions),
        unknown_breaks=sorted({b.indicator for b in options.breaks} - {d.key for d in definitions}),
    )
    return _protected(made, rolling(series, options.window), options, part_of(progress, 0.8, 1.0))


def _protected(made: Made, series: Series, options: Options, progress: Progress | None) -> Made:
    """What is left after rounding and hiding."""
    hidden, deviation = None, 0.0
    before = published_before(options.before, series) if options.before else None
    if options.rounding:
        series, deviation = round_small(series, options.rounding)
        # The rounded zones do not add up to areas that lie across them.
        series.state[:, np.isin(series.areas.levels, list(series.areas.members)), :] = NONE
    if options.rule is not None:
        told = (None, None) if before is None else (before.counted, before.base)
        hidden = hide(series, options.rule, told[0], progress, told[1])
        series = without_hidden(series, hidden)
    published = published_of(series, options, made.expected)
    return replace(made, published=published, hidden=hidden, before=before, deviation=deviation)


def chosen(read: Read, options: Options) -> tuple[list[Definition], list[int]]:
    """The indicators and years wanted of those there are; raises ``InputError`` where one is not there."""
    figures = read.figures
    # Figures that are given by area count only where a definition says so.
    given = {name for d in options.definitions if d.kind == GIVEN for name in read.given.names if name == d.key}
    found = found_definitions([*figures.names, *given], {d.key: d for d in options.definitions})
    by_key = {definition.key.lower(): definition for definition in found}
    absent = [key for key in options.indicators if key.lower() not in by_key]
    if absent:
        raise InputError("indicators_absent", absent=named(absent), present=named(d.key for d in found))
    if options.indicators:
        wanted = {key.lower() for key in options.indicators} | {POPULATION}
        found = [definition for definition in found if definition.key.lower() in wanted]
    if not options.medians:
        found = [definition for definition in found if definition.kind != MEDIAN]
    if not found:
        raise InputError("no_statistics", present=named(known_heads(figures)))
    columns = {name for d in found for name in (d.counted, d.base) if name}
    there = sorted({year for name, year in (*figures.columns, *read.given.columns) if name in columns})
    years = [year for year in there if not options.years or year in options.years]
    if not years:
        raise InputError("years_absent", years=", ".join(map(str, there)))
    return [_with_source(definition, (figures, read.given)) for definition in found], years


def _with_source(definition: Definition, read: Sequence[Figures]) -> Definition:
    """The definition with the tables that it was read from as its source, where nobody has said another."""
    columns = [
        of_year for figures in read for (name, _), of_year in figures.columns.items() if name == definition.counted
    ]
    tables = sorted({column.source for of_year in columns for column in of_year})
    return definition if definition.source else replace(definition, source=named(tables))


def _areas(division: DivisionKey, figures: Figures, changes: Sequence[CodeChange]) -> AreaTree:
    """The division's areas, and the kommuner that only tables have in the newest year."""
    newest = max(figures.years(), default=0)
    later = {change.old for change in changes if change.date > first_of_january(newest)}
    others = [
        code
        for code in figures.codes_of(newest)
        if code not in division.zones and code not in later and kommune_of(code) not in later
    ]
    return build_areas(division.zones, others, division.bydeler, division.names)


def _torn(every: Sequence[Definition], definitions: Sequence[Definition]) -> list[tuple[str, str]]:
    """The names of indicators (part, whole) of which only one is among the ``definitions``."""
    by_key, here = {definition.key: definition for definition in every}, {definition.key for definition in definitions}
    pairs = [(part, by_key[part.within]) for part in every if part.within in by_key]
    return [(part.name, whole.name) for part, whole in pairs if (part.key in here) != (whole.key in here)]


def _unused(given: Figures, definitions: Sequence[Definition]) -> list[str]:
    """The columns by area, with their tables, that no definition says are given."""
    used = {definition.counted for definition in definitions if definition.kind == GIVEN}
    columns = ((name, each.source) for (name, _), own in given.columns.items() for each in own if name not in used)
    return list(dict.fromkeys(f"{name} ({source})" for name, source in columns))


def _strangers(division: DivisionKey, areas: AreaTree) -> list[str]:
    """The grunnkretser of kommuner with zones that the division does not know, not even as one without a zone."""
    return [
        unit
        for unit, leaf in zip(areas.units, areas.leaf.tolist())
        if areas.rest[leaf] and unit not in division.zones and not is_rest_unit(unit)
    ]


def _refuse_strangers(figures: Figures, areas: AreaTree, carried: Sequence[CarriedYear]) -> None:
    """Raise ``InputError("no_year_found")`` where not one unit of a year is found in the division."""
    inside = {kommune_of(unit) for unit, leaf in zip(areas.units, areas.leaf) if areas.every[leaf].level == LEVELS[0]}
    for own in carried:
        codes = figures.codes_of(own.year)
        target = own.target[own.target >= 0]
        reached = any(kommune_of(areas.units[at]) in inside and not is_rest_unit(areas.units[at]) for at in target)
        if not reached and not own.splits:
            raise InputError("no_year_found", year=own.year, codes=named(codes))


def unbalanced(series: Series) -> list[tuple[str, int]]:
    """The indicators and years in which the parts of some area do not add up to it (only by a fault of ours)."""
    found = []
    areas = series.areas
    for i, definition in enumerate(series.definitions):
        for y, year in enumerate(series.years):
            counted = np.where(series.state[i, :, y] == SHOWN, series.counted[i, :, y], np.nan)
            known = ~np.isnan(counted)
            inner = areas.parents >= 0
            sums = np.bincount(areas.parents[inner], weights=np.nan_to_num(counted[inner]), minlength=len(counted))
            lacking = np.bincount(areas.parents[inner & ~known], minlength=len(counted)) > 0
            parents = np.bincount(areas.parents[inner], minlength=len(counted)) > 0
            wrong = known & parents & ~lacking & ~np.isclose(sums, np.nan_to_num(counted))
            if definition.is_summed and wrong.any():
                found.append((definition.key, year))
    return found


def known_heads(figures: Figures) -> list[str]:
    """The columns of all tables, those that are no figures among them."""
    return list(dict.fromkeys([*figures.names, *(head for _, head, _ in figures.left_out)]))


def published_of(series: Series, options: Options, standard: tuple[Floats, Floats] | None = None) -> Published:
    """The series with what is derived of it and told about it."""
    empty = np.full(series.counted.shape, np.nan)
    smr, meis = (empty, empty)
    if standard is not None and options.window == 1:
        smr, meis = ratios(np.where(series.state == SHOWN, series.counted, np.nan), *standard)
    places = {definition.key: at for at, definition in enumerate(series.definitions)}
    new = tuple((places[b.indicator], b.year) for b in options.breaks if b.indicator in places)
    return Published(
        series,
        derived(series),
        smr,
        meis,
        [*options.levels, *series.areas.members],
        max(1, options.window),
        bool(options.rounding),
        break_rows(series, options.breaks),
        about(options),
        _other_keys(series.areas),
        new_definitions=new,
    )


def about(options: Options) -> list[tuple[str, str]]:
    """What holds for the whole file, by name: the limits of hiding among it."""
    rule = options.rule
    if rule is None:
        return [("skjerming", "ingen")]
    rows = [("skjerming", "avrunding" if options.rounding else "prikking"), ("grense_folketall", str(rule.floor))]
    if options.rounding:
        return [*rows, ("avrundingsbase", str(options.rounding))]
    limits = rule.limits
    return [
        *rows,
        ("grense_teller", str(limits.count)),
        ("grense_resten", str(limits.rest)),
        ("grense_nevner", str(rule.base)),
        ("null_skjules", "nei" if limits.zeros else "ja"),
        ("vern_bredde", str(limits.width)),
    ]


def _other_keys(areas: AreaTree) -> list[tuple[str, str, str]]:
    """The rows of ``noekkel`` of other divisions."""
    return [
        (unit, name, areas.every[place].code)
        for name, member in areas.members.items()
        for unit, place in zip(areas.units, member.tolist())
        if place >= 0
    ]


def is_whole_country(areas: AreaTree) -> bool:
    """Whether the tables have all kommuner, so that sums of fylker and the country can be told."""
    kommuner = [at for at in areas.of_level(KOMMUNE) if areas.every[at].code != UNKNOWN_KOMMUNE]
    return len(kommuner) >= WHOLE_COUNTRY


def break_rows(series: Series, breaks: Sequence[Break]) -> list[tuple[object, ...]]:
    """The rows of ``brudd``: starts of series, shared units, new definitions."""
    known = {definition.key for definition in series.definitions}
    rows: list[tuple[object, ...]] = [(None, None, b.indicator, b.year, b.text) for b in breaks if b.indicator in known]
    for at, area in enumerate(series.areas.every):
        if series.start[at] > series.years[0]:
            rows.append((area.level, area.code, None, int(series.start[at]), "folketall"))
        rows += [
            (area.level, area.code, None, series.years[y], "delt grunnkrets")
            for y in np.flatnonzero(series.broken[at]).tolist()
        ]
    return rows
