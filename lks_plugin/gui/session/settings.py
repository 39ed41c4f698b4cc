"""Which fields of a layer mean what to the zone editor."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qgis.core import QgsVectorLayer

from ...engine.criteria import Criteria
from ...engine.rules.assignment import Trend
from ...engine.units.indicators import Measure, catalogued, measures
from ...layers.contiguity.build import ContiguityOptions
from ...layers.reading.units import UnitFields
from ...layers.validation.validation import ClaimFields
from .source_package import geopackage_of, package_of, register_in_project

_YEAR = r"_?((?:19|20)\d\d)"
_UNIT = ("grunnkretsnummer", "grunnkrets", "gkrets", "grunnkretskode")
_ZONE = ("lks", "levekaarssone", "levekårssone", "lksnummer")
_POPULATION = ("befolkning", "folketall", "innbyggere")
_BYDEL = ("bydelsnummer", "bydel", "bydelskode")
_DELBYDEL = ("delbydelsnummer", "delbydel", "delbydelskode")


@dataclass(frozen=True)
class EditSettings:
    """Fields by what they mean, "" where one that is needed was not found, None where the layer has no such field.

    ``strata_fields`` are bydel and delbydel; ``history_field`` and ``projection_field`` inhabitants ten years ago and
    as projected; ``measures`` what homogeneity is measured by; ``kommune_names`` what kommuner are called by their
    number, where no field tells it; ``trends`` their population over the years, where a package tells it; ``rounded``
    whether small numbers of inhabitants are, in a package; ``register`` the id of the table of the project with the
    codes that have been in force.
    """

    unit_field: str
    zone_field: str
    population_field: str
    unit_name_field: str | None = None
    zone_name_field: str | None = None
    kommune_field: str | None = None
    kommune_name_field: str | None = None
    strata_fields: tuple[str, ...] = ()
    proposal_field: str | None = None
    comment_field: str | None = None
    reason_field: str | None = None
    history_field: str | None = None
    projection_field: str | None = None
    criteria: Criteria = field(default_factory=Criteria)
    contiguity: ContiguityOptions = field(default_factory=ContiguityOptions)
    measures: tuple[Measure, ...] = ()
    kommune_names: Mapping[str, str] = field(default_factory=dict)
    trends: Mapping[str, Trend] = field(default_factory=dict)
    rounded: bool = False
    register: str | None = None

    @property
    def is_complete(self) -> bool:
        """Whether the fields without which nothing can be edited are known."""
        return bool(self.unit_field and self.zone_field and self.population_field)

    @property
    def claims(self) -> ClaimFields:
        """The fields that tell of the division."""
        return ClaimFields(
            self.zone_field, self.zone_name_field, self.reason_field, self.history_field, self.projection_field
        )

    @property
    def unit_fields(self) -> UnitFields:
        """The fields to read units by; indicators are read apart, for they may be broken."""
        named = (self.unit_name_field, self.proposal_field, self.comment_field)
        return UnitFields(
            unit=self.unit_field,
            population=self.population_field,
            kommune=self.kommune_field,
            kommune_name=self.kommune_name_field,
            strata=self.strata_fields,
            also=(*self.claims.names(), *(name for name in named if name)),
        )

    @property
    def ground_fields(self) -> tuple[str, ...]:
        """The fields that say what the units are, whatever zone they are in."""
        names = [self.unit_field, self.population_field, self.unit_name_field, self.kommune_field]
        names += [self.kommune_name_field, *self.strata_fields, self.history_field, self.projection_field]
        names += [name for measure in self.measures for name in measure.fields]
        return tuple(dict.fromkeys(name for name in names if name))


def settings_for(layer: QgsVectorLayer) -> EditSettings:
    """What the names of a layer's fields tell: those of a package, of ``lks:generate`` and of SSB's and Kartverket's
    files. Of fields with a year the latest is taken. The limits are those of the package, if it comes from one."""
    names, package = layer.fields().names(), package_of(geopackage_of(layer))
    population = _dated(names, _POPULATION)
    return EditSettings(
        unit_field=_first(names, _UNIT) or "",
        zone_field=_dated(names, _ZONE),
        population_field=population,
        unit_name_field=_first(names, ("grunnkretsnavn", "navn")),
        zone_name_field=_first(names, ("lksnavn",)),
        kommune_field=_first(names, ("kommunenummer",)),
        kommune_name_field=_first(names, ("kommunenavn",)),
        strata_fields=tuple(name for name in (_first(names, _BYDEL), _first(names, _DELBYDEL)) if name),
        proposal_field=_first(names, ("lks_forslag", "forslag")),
        comment_field=_first(names, ("kommentar",)),
        reason_field=_first(names, ("begrunnelse",)),
        history_field=_ten_years_before(names, population),
        projection_field=_first(names, ("befolkning_framskrevet", "framskriving")),
        criteria=package.criteria,
        contiguity=ContiguityOptions(links=package.links),
        measures=tuple(measures(catalogued(names), names)),
        kommune_names=package.kommune_names,
        trends=package.trends,
        rounded=package.is_rounded,
        register=register_in_project(),
    )


def _first(names: Sequence[str], wanted: Sequence[str]) -> str | None:
    """The first of the wanted names that is there, capitals or not."""
    present = {name.lower(): name for name in names}
    return next((present[name] for name in wanted if name in present), None)


def _dated(names: Sequence[str], wanted: Sequence[str]) -> str:
    """The field of this name, or the latest with a year behind it; for the population also a bare year."""
    plain = _first(names, wanted)
    if plain:
        return plain
    alternatives = "|".join(wanted) + ("|" if wanted is _POPULATION else "")
    found = [(match[1], name) for name in names if (match := re.fullmatch(f"(?:{alternatives}){_YEAR}", name.lower()))]
    return max(found)[1] if found else ""


def _ten_years_before(names: Sequence[str], population: str) -> str | None:
    year = re.search(_YEAR + "$", population)
    before = population[: year.start(1)] + str(int(year[1]) - 10) if year else "befolkning_10"
    return _first(names, (before.lower(),))
