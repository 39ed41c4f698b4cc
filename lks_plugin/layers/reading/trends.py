"""The trend of each kommune: out of StatBank tables by kommune, and out of the fields that ``lks:prepare`` writes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ...engine.rules.assignment import Trend
from ...engine.tables.key_columns import Column, Keyed
from ...engine.tables.kommune_population import KOMMUNE_COLUMNS, KommunePopulation, read_kommune_population
from ...engine.tables.tables import TableError
from ...engine.units.indicators import number_of
from ..fields import value_of
from ..numbers import number
from ..translation import named, tr
from .tables import TableSource, plain_tables
from .units import UnitLayer

# Of the kommune, in each of its rows: inhabitants ten years ago, now and as projected.
THEN_FIELD, NOW_FIELD, LATER_FIELD = "kommune_befolkning_10", "kommune_befolkning", "kommune_framskrevet"
TREND_FIELDS = (THEN_FIELD, NOW_FIELD, LATER_FIELD)
_TEN_YEARS = 10


@dataclass(frozen=True)
class TrendChoice:
    """What was asked for: the ``sources``, the ``alternative`` of the projection ("" for the main one) and the ``year``
    that is projected to (None for ten years ahead)."""

    sources: Sequence[TableSource] = ()
    alternative: str = ""
    year: int | None = None


@dataclass(frozen=True)
class KommuneTrends:
    """The ``trends`` by kommune from ten years before the year ``now`` to the year ``later`` in an ``alternative``.

    ``without_past`` are kommuner of which nothing is known ten years ago, ``without_projection`` those without one.
    ``fates`` tell for every table what became of its columns: a stable id and a detail.
    """

    trends: Mapping[str, Trend] = field(default_factory=dict)
    now: int = 0
    later: int = 0
    alternative: str = ""
    without_past: Sequence[str] = ()
    without_projection: Sequence[str] = ()
    fates: Sequence[tuple[Keyed, Mapping[Column, tuple[str, object]]]] = ()

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
        if self.without_past:
            told.append(
                tr("No trend, for nothing is known of them in {year}: {kommuner}.").format(
                    year=self.now - _TEN_YEARS, kommuner=named(self.without_past)
                )
            )
        if self.without_projection:
            told.append(
                tr("No projection for the kommuner {kommuner}: a decline counts as lasting.").format(
                    kommuner=named(self.without_projection)
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
    names = ", ".join(source.name for source in choice.sources)
    now = year if year is not None else figures.base_year(people)
    if now is None:
        raise TableError("trend_base", names, years=figures.years)
    later = choice.year or now + _TEN_YEARS
    if later not in figures.years:
        raise TableError("trend_year", names, year=later, years=figures.years)
    return _trends(figures, people, past or {}, now, later)


def _trends(
    figures: KommunePopulation, people: Mapping[str, int], past: Mapping[str, int], now: int, later: int
) -> KommuneTrends:
    found: dict[str, Trend] = {}
    without_past, without_projection = [], []
    for kommune in sorted(people):
        then = figures.counted.get(kommune, {}).get(now - _TEN_YEARS)
        # The table's own figure of now, so that like is compared with like.
        today = figures.at(kommune, now) if then is not None else None
        ahead = figures.projected.get(kommune, {}).get(later, figures.counted.get(kommune, {}).get(later))
        before = then if then is not None else past.get(kommune)
        if before is None:
            without_past.append(kommune)
            continue
        if ahead is None:
            without_projection.append(kommune)
        current = round(today) if today is not None else people[kommune]
        found[kommune] = Trend(round(before), current, None if ahead is None else round(ahead))
    fates = [(table, _fates(kinds, figures.alternative, now, later)) for table, kinds in figures.read]
    return KommuneTrends(found, now, later, figures.alternative, without_past, without_projection, fates)


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
