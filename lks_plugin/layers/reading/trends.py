"""The trend of each kommune: out of StatBank tables by kommune, and out of the fields that ``lks:prepare`` writes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ...engine.history.code_changes import CodeChange, first_of_january
from ...engine.history.kommune_figures import KommuneFigures, kommune_figures
from ...engine.rules.assignment import Trend
from ...engine.tables.key_columns import Column, Keyed
from ...engine.tables.kommune_population import KOMMUNE_COLUMNS, KommunePopulation, in_year, read_kommune_population
from ...engine.tables.tables import TableError
from ...engine.units.indicators import number_of
from ..fields import value_of
from ..numbers import number
from ..translation import named, tr
from .tables import TableSource, plain_tables
from .units import UnitLayer
from .wholes_texts import tell_wholes

# Of the kommune, in each of its rows: inhabitants ten years ago, now and as projected.
THEN_FIELD, NOW_FIELD, LATER_FIELD = "kommune_befolkning_10", "kommune_befolkning", "kommune_framskrevet"
TREND_FIELDS = (THEN_FIELD, NOW_FIELD, LATER_FIELD)
_TEN_YEARS = 10
# Inhabitants of a kommune that differ by more than this share are not those of the same people.
_NEAR = 0.05


@dataclass(frozen=True)
class TrendChoice:
    """What was asked for: the ``sources``, the ``alternative`` of the projection ("" for the main one), the ``year``
    that is projected to (None for ten years ahead), and the ``changes`` that former numbers of kommuner are followed
    by."""

    sources: Sequence[TableSource] = ()
    alternative: str = ""
    year: int | None = None
    changes: Sequence[CodeChange] = ()


@dataclass(frozen=True)
class KommuneTrends:
    """The ``trends`` by kommune from ten years before the year ``now`` to the year ``later`` in an ``alternative``.

    ``without_past`` are kommuner of which nothing is known ten years ago, ``without_projection`` those without one.
    ``former`` are the numbers that the figures of a kommune stood under, ``lacking`` those of kommuner that were
    divided or are not in the tables, ``of_units`` kommuner whose past is the sum of their units, ``off`` those whose
    inhabitants in the tables are not those of the layer, ``skipped`` the sheets that were not read. ``fates`` tell for
    every table what became of its columns: a stable id and a detail.
    """

    trends: Mapping[str, Trend] = field(default_factory=dict)
    now: int = 0
    later: int = 0
    alternative: str = ""
    without_past: Sequence[str] = ()
    without_projection: Sequence[str] = ()
    fates: Sequence[tuple[Keyed, Mapping[Column, tuple[str, object]]]] = ()
    former: Mapping[str, Sequence[str]] = field(default_factory=dict)
    lacking: Mapping[str, Sequence[str]] = field(default_factory=dict)
    of_units: Sequence[str] = ()
    off: Sequence[str] = ()

    def sentences(self) -> list[str]:
        """What the trends were made of, for the log and the report; nothing where none was asked for."""
        if not self.now:
            return []
        told = [
            tr(
                "Trend of {count} kommuner: from {then} to {now}, and projected to {later}, alternative "
                "«{alternative}». Declining without a turn: {declining}."
            ).format(
                count=number(len(self.trends)),
                then=self.now - _TEN_YEARS,
                now=self.now,
                later=self.later,
                alternative=self.alternative or "–",
                declining=named(sorted(k for k, trend in self.trends.items() if trend.declines)) or tr("none"),
            )
        ]
        told += self._told_of_numbers()
        if self.without_past:
            told.append(
                tr(
                    "No trend, for nothing is known of them in {year}: {kommuner}. Where their numbers have changed "
                    "since, give the changes ([CODE_CHANGES])."
                ).format(year=self.now - _TEN_YEARS, kommuner=named(self.without_past))
            )
        if self.without_projection:
            told.append(
                tr("No projection for the kommuner {kommuner}: a decline counts as lasting.").format(
                    kommuner=named(self.without_projection)
                )
            )
        return told

    def _told_of_numbers(self) -> list[str]:
        """Which figures were taken from elsewhere than the row of the kommune itself."""
        told = []
        if self.former:
            listed = named(f"{kommune}: {', '.join(codes)}" for kommune, codes in sorted(self.former.items()))
            told.append(
                tr("Trend from the figures of former kommuner, by [CODE_CHANGES]: {kommuner}.").format(kommuner=listed)
            )
        if self.lacking:
            listed = named(f"{kommune}: {', '.join(codes)}" for kommune, codes in sorted(self.lacking.items()))
            told.append(
                tr(
                    "Not summed to the kommune, for these former ones were divided or the tables lack them: {kommuner}."
                ).format(kommuner=listed)
            )
        if self.off:
            told.append(
                tr(
                    "The inhabitants of {year} in the tables of the trend differ by more than a twentieth from those "
                    "of the layer: {kommuner}. Are they of the same year and the whole kommune?"
                ).format(year=self.now, kommuner=named(self.off))
            )
        if self.of_units:
            told.append(
                tr("Inhabitants of {year} summed from the grunnkretser of the kommuner {kommuner}.").format(
                    year=self.now - _TEN_YEARS, kommuner=named(self.of_units)
                )
            )
        return told


def read_trends(
    choice: TrendChoice, people: Mapping[str, int], year: int | None = None, past: Mapping[str, int] | None = None
) -> KommuneTrends:
    """The trends of the kommuner that ``people`` live in, in ``year``, or in the year of the tables that agrees best.

    ``past`` are inhabitants ten years earlier that are known otherwise, for kommuner that the tables do not tell of.
    Raises ``TableError``: those of ``read_kommune_population``, ``trend_base`` where no year of the tables agrees with
    the inhabitants, ``trend_year`` where nothing is projected to the year asked for.
    """
    if not choice.sources:
        return KommuneTrends()
    tables = [table for source in choice.sources for table in plain_tables(source, KOMMUNE_COLUMNS)]
    figures = read_kommune_population(tables, choice.alternative)
    for keyed, _ in figures.read:
        tell_wholes(keyed)
    names = ", ".join(source.name for source in choice.sources)
    now = year if year is not None else figures.base_year(people)
    if now is None:
        raise TableError("trend_base", names, years=figures.years)
    later = choice.year or now + _TEN_YEARS
    ahead = [one for one in figures.years if one > now]
    if later not in ahead:
        raise TableError("trend_year" if ahead else "trend_no_later", names, year=later, now=now, years=ahead)
    years = _Years(figures, choice.changes, people, now, later)
    fates = [(table, _fates(kinds, figures.alternative, now, later)) for table, kinds in figures.read]
    found = _trends(years, people, past or {})
    alternative = figures.alternative
    return replace(found, now=now, later=later, alternative=alternative, fates=fates)


class _Years:
    """The figures of the kommuner that ``people`` live in ten years ago, now and later, whatever their numbers were."""

    def __init__(
        self,
        figures: KommunePopulation,
        changes: Sequence[CodeChange],
        people: Mapping[str, int],
        now: int,
        later: int,
    ) -> None:
        def at(by_year: dict[str, float], since: str | None) -> KommuneFigures:
            return kommune_figures(by_year, changes, people, since)

        then = now - _TEN_YEARS
        self.then = at(in_year(figures.counted, then), first_of_january(then))
        counted = at(in_year(figures.counted, now), first_of_january(now))
        # Nobody knows of which day the numbers of a projection are.
        projected = at(in_year(figures.projected, now), None)
        ahead = at(in_year(figures.counted, later), None)
        self.later = at(in_year(figures.projected, later), None)
        self.now_people = {**projected.people, **counted.people}
        self.later_people = {**ahead.people, **self.later.people}

    def former(self) -> dict[str, list[str]]:
        """The former numbers that the figures stood under, by kommune."""
        return _together(self.then.former, self.later.former)

    def lacking(self) -> dict[str, list[str]]:
        """The numbers that were divided or have no figures, by kommune."""
        return _together(self.then.lacking, self.later.lacking)


def _together(*several: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    every: dict[str, set[str]] = defaultdict(set)
    for one in several:
        for kommune, codes in one.items():
            every[kommune].update(codes)
    return {kommune: sorted(codes - {kommune}) or [kommune] for kommune, codes in every.items()}


def _trends(years: _Years, people: Mapping[str, int], past: Mapping[str, int]) -> KommuneTrends:
    found: dict[str, Trend] = {}
    without_past, without_projection, of_units, off = [], [], [], []
    for kommune in sorted(people):
        then = years.then.people.get(kommune)
        # The table's own figure of now, so that like is compared with like.
        today = years.now_people.get(kommune) if then is not None else None
        if today is not None and abs(today - people[kommune]) > _NEAR * max(today, people[kommune]):
            off.append(kommune)
        ahead = years.later_people.get(kommune)
        before = then if then is not None else past.get(kommune)
        if before is None:
            without_past.append(kommune)
            continue
        if then is None:
            of_units.append(kommune)
        if ahead is None:
            without_projection.append(kommune)
        current = round(today) if today is not None else people[kommune]
        found[kommune] = Trend(round(before), current, None if ahead is None else round(ahead))
    return KommuneTrends(
        found,
        without_past=without_past,
        without_projection=without_projection,
        of_units=of_units,
        off=off,
        former=years.former(),
        lacking=years.lacking(),
    )


def _fates(kinds: Mapping[Column, str], alternative: str, now: int, later: int) -> dict[Column, tuple[str, object]]:
    """What became of the columns that were "counted" or "projected"."""
    used = {now - _TEN_YEARS: "trend_then", now: "trend_now", later: "trend_later"}
    fates: dict[Column, tuple[str, object]] = {}
    for column, kind in kinds.items():
        name, year = column
        if kind == "projected" and name != alternative:
            fates[column] = ("other_alternative", alternative)
        else:
            fates[column] = (
                (used[year], year) if year in used else ("other_year", f"{now - _TEN_YEARS}, {now}, {later}")
            )
    return fates


def trends_of_fields(layer: UnitLayer) -> dict[str, Trend]:
    """The trends that ``lks:prepare`` wrote into the rows of a layer; nothing where it has no such fields."""
    if not layer.features or any(layer.features[0].fields().lookupField(name) < 0 for name in TREND_FIELDS):
        return {}
    known: dict[str, dict[str, int]] = defaultdict(dict)
    for kommune, feature in zip(layer.units.kommuner, layer.features):
        for name in TREND_FIELDS:
            value = _whole(feature[name])
            if value is not None:
                known[kommune].setdefault(name, value)
    return {
        kommune: Trend(own[THEN_FIELD], own[NOW_FIELD], own.get(LATER_FIELD))
        for kommune, own in known.items()
        if THEN_FIELD in own and NOW_FIELD in own
    }


def _whole(value: object) -> int | None:
    try:
        figure = number_of(value_of(value))
    except ValueError:
        return None
    return None if figure != figure else round(figure)


def people_of(kommuner: Iterable[str], people: Iterable[int]) -> dict[str, int]:
    """The inhabitants of each kommune, of units with their kommune and inhabitants."""
    found: dict[str, int] = defaultdict(int)
    for kommune, count in zip(kommuner, people):
        found[kommune] += int(count)
    return dict(found)
