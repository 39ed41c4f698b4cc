"""What was sent to a kommune: the measure of its answer, and the values that are kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import numpy as np
from qgis.core import QgsFeature, QgsGeometry

from ...engine import Criteria
from ...engine.rules.assignment import Trend
from ...engine.units.coding import code_levels, is_rest_unit
from ...layers.fields import fields_of, integer, memory_layer, text, text_of, value_of
from ...layers.reading.units import UnitFields, UnitLayer, read_units
from ...layers.zones import zone_polygons
from ...package.refusal import PackageError
from .. import format as fmt
from ..refusal import Refused
from .columns import cut_name
from .untrusted.geopackage import check, read
from .untrusted.table import ForeignTable
from .untrusted.unpack import Unpacked, unpacked

_TOLERANCE = 1.0
_WORDS_AT_MOST = 5000
_OWN_FIELDS = {"fid", *(each.name() for each in fmt.unit_fields())}
_IDENTITY, _LOG = ("art", "nokkel", "verdi"), ("lks", "endring", "begrunnelse")


@dataclass(frozen=True)
class LogLine:
    """A line of the log: about which zone, as written, what was done and why; "" for nothing."""

    zone: str
    done: str
    reason: str

    @property
    def text(self) -> str:
        """What and why."""
        return ": ".join(part for part in (self.done, self.reason) if part)


@dataclass(frozen=True)
class Sent:
    """One kommune's division as sent.

    ``layer`` holds its units with the strata; ``names`` and ``zone_of`` are the name and the LKS code ("" without a
    zone) of each. ``vacant`` are the codes offered for new zones, ``polygons`` the zones' polygons in the coordinate
    system of the layer, ``log`` the lines that the log had already, ``trend`` the kommune's population over the years,
    ``issued`` further codes that have been in force, ``extras`` the further fields of its units by row. ``package_id``
    is "", ``criteria`` None and ``companions`` (digests of the letter and the project, by name) {} where a layer stands
    in for the package.
    """

    name: str
    kommune: str
    kommune_name: str
    package_id: str
    criteria: Criteria | None
    layer: UnitLayer
    names: Sequence[str]
    zone_of: Sequence[str]
    vacant: frozenset[str]
    polygons: dict[str, QgsGeometry]
    log: Sequence[LogLine] = ()
    trend: Trend | None = None
    issued: frozenset[str] = frozenset()
    extras: Mapping[str, Sequence[object]] = field(default_factory=dict)
    companions: Mapping[str, str] = field(default_factory=dict)

    @property
    def in_use(self) -> frozenset[str]:
        """The codes of the zones that were sent."""
        return frozenset(code for code in self.zone_of if code)

    def further(self, name: str) -> Sequence[object] | None:
        """The values of a further field that was sent, also under the name that a shapefile makes of it; None for
        another one."""
        for own, values in self.extras.items():
            if name.casefold() in (own.casefold(), cut_name(own)):
                return values
        return None


def identity(table: ForeignTable) -> dict[str, str]:
    """What the table ``pakke`` says about the package itself; {} where it is another kind of table."""
    if not table.has(*_IDENTITY):
        return {}
    rows = [(text_of(kind), text_of(key), text_of(value)) for kind, key, value in table.records(*_IDENTITY)]
    return {key: value for kind, key, value in rows if kind == fmt.ABOUT_PACKAGE}


def log_lines(table: ForeignTable) -> list[LogLine]:
    """The lines of the table ``endringslogg``, without empty ones."""
    if not table.has(*_LOG):
        return []
    lines = [LogLine(words(zone), words(done), words(reason)) for zone, done, reason in table.records(*_LOG)]
    return [line for line in lines if line.zone or line.text]


def answer_lines(table: ForeignTable) -> list[LogLine]:
    """What the table ``soner_svar`` says of zones, as lines of the log: first the reasons, then the comments, then the
    names that people use."""
    if not table.has("lks", "begrunnelse", "kommentar"):
        return []
    zones = table.column("lks")
    said = {fmt.REASON_LINE: "begrunnelse", fmt.COMMENT_LINE: "kommentar", fmt.NAME_LINE: "lokalnavn"}
    lines = [
        LogLine(words(zone), line, words(value))
        for line, column in said.items()
        for zone, value in zip(zones, table.column(column))
    ]
    return [line for line in lines if line.reason]


def words(value: object) -> str:
    """What somebody wrote, as text; more than a person writes is cut off."""
    written = text_of(value)
    return written if len(written) <= _WORDS_AT_MOST else written[: _WORDS_AT_MOST - 1] + "…"


# -- from the package -------------------------------------------------------------------------------------------------


def sent_package(path: Path) -> Sent:
    """The package as it was sent. Raises ``PackageError`` where it is no whole package of this version."""
    try:
        with unpacked(path) as content:
            return _read_package(path.name, content)
    except Refused as refused:
        raise PackageError("no_sent_package", name=path.name, reason=refused) from refused


def _read_package(name: str, content: Unpacked) -> Sent:
    tables: dict[str, ForeignTable] = {}
    wanted = (fmt.UNITS_LAYER, fmt.ZONES_LAYER, fmt.CODES_TABLE, fmt.IDENTITY_TABLE)
    for database in content.databases:
        for table in check(database.path, database.name, content.meter):
            if table in (*wanted, fmt.LOG_TABLE, fmt.ANSWERS_TABLE) and table not in tables:
                tables[table] = read(database.path, table, database.name, content.meter)
    missing = [table for table in wanted if table not in tables]
    if missing:
        raise Refused("table_missing", names=", ".join(missing))
    about = identity(tables[fmt.IDENTITY_TABLE])
    if about.get(fmt.VERSION) not in fmt.READABLE_VERSIONS:
        raise other_version(about.get(fmt.VERSION, ""))
    outside = {
        text_of(key): int(text_of(value) or 0)
        for kind, key, value in tables[fmt.IDENTITY_TABLE].records(*_IDENTITY)
        if text_of(kind) == fmt.ABOUT_OUTSIDE
    }
    units, zones, codes = (tables[name] for name in (fmt.UNITS_LAYER, fmt.ZONES_LAYER, fmt.CODES_TABLE))
    layer = _unit_layer(units, outside, about)
    by_code = {text_of(code): row for row, code in enumerate(units.column("grunnkretsnummer"))}
    rows = [by_code.get(code) for code in layer.units.codes]

    def values(column: str) -> list[object]:
        own = units.column(column)
        return [None if row is None else own[row] for row in rows]

    return Sent(
        name=name,
        kommune=about[fmt.KOMMUNE],
        kommune_name=about.get(fmt.KOMMUNE_NAME, ""),
        package_id=about.get(fmt.ID, ""),
        criteria=Criteria(*(int(about[key]) for key in (fmt.MINIMUM, fmt.FLOOR, fmt.MAXIMUM))),
        layer=layer,
        names=[text_of(value) for value in values("grunnkretsnavn")],
        zone_of=[text_of(value) for value in values("lks")],
        vacant=frozenset(text_of(code) for code, use in codes.records("lks", "status") if text_of(use) == fmt.VACANT),
        polygons={text_of(code): row.geometry() for code, row in zip(zones.column("lks"), zones.rows)},
        log=[
            *(log_lines(tables[fmt.LOG_TABLE]) if fmt.LOG_TABLE in tables else []),
            *(answer_lines(tables[fmt.ANSWERS_TABLE]) if fmt.ANSWERS_TABLE in tables else []),
        ],
        trend=fmt.trend_of(about),
        companions={each.name: each.digest for each in content.companions},
        extras={column: values(column) for column in units.columns if column.casefold() not in _OWN_FIELDS},
    )


def _unit_layer(table: ForeignTable, outside: dict[str, int], about: dict[str, str]) -> UnitLayer:
    """The units of a package with the levels that their LKS codes tell, and those outside the division."""
    fields = fields_of(
        text("grunnkretsnummer", 8),
        integer("befolkning"),
        text("kommunenummer", 4),
        text("kommunenavn"),
        text("bydel"),
        text("delbydel"),
    )
    levels = code_levels([text_of(code) for code in table.column("lks")])
    depth = len(levels[0]) if levels else 0
    features = []
    place = [about[fmt.KOMMUNE], about.get(fmt.KOMMUNE_NAME, "")]
    records = table.records("grunnkretsnummer", "befolkning")
    for row, (code, people), level in zip(table.rows, records, levels):
        feature = QgsFeature(fields)
        digits = [*level, "", ""][:2]
        feature.setAttributes([text_of(code), people, *place, *digits])
        feature.setGeometry(row.geometry())
        features.append(feature)
    for code, people in sorted(outside.items()):
        feature = QgsFeature(fields)
        feature.setAttributes([code, people, *place, "", ""])
        features.append(feature)
    names = UnitFields(
        unit="grunnkretsnummer",
        population="befolkning",
        kommune="kommunenummer",
        kommune_name="kommunenavn",
        strata=("bydel", "delbydel")[:depth],
    )
    return read_units(memory_layer("gkrets", table.crs, fields, features), names)


def other_version(version: str) -> Refused:
    """A package of another format version is not read."""
    return Refused("other_version", version=version or "?", own=fmt.FORMAT_VERSION)


# -- from the layer the packages were made of -------------------------------------------------------------------------


def sent_layer(
    name: str, layer: UnitLayer, name_field: str | None, trends: Mapping[str, Trend] | None = None
) -> dict[str, Callable[[], Sent]]:
    """The kommuner of a layer that was read with its LKS codes as ``previous``, for packages that are not at hand; each
    is made when it is asked for. ``trends`` are their population over the years, where it is known."""
    zone_of = ["" if is_rest_unit(code) else code for code in layer.units.previous or [""] * len(layer.units)]
    names = [text_of(feature[name_field]) if name_field else "" for feature in layer.features]
    rows: dict[str, list[int]] = {}
    for row, kommune in enumerate(layer.units.kommuner):
        rows.setdefault(kommune, []).append(row)

    def made(kommune: str) -> Sent:
        own = rows[kommune]
        sent = _of_kommune(name, kommune, _part(layer, own), [names[i] for i in own], [zone_of[i] for i in own])
        return replace(sent, trend=(trends or {}).get(kommune))

    return {kommune: partial(made, kommune) for kommune in sorted(rows)}


def _part(layer: UnitLayer, rows: Sequence[int]) -> UnitLayer:
    """Some rows of a layer, as a layer of its own."""
    index = np.array(rows, dtype=np.int64)
    place = {row: position for position, row in enumerate(rows)}
    return UnitLayer(
        layer.units.take(index),
        [layer.features[row] for row in rows],
        [layer.geometries[row] for row in rows],
        layer.attributes[index],
        np.array([place[row] for row in layer.zoned.tolist() if row in place], dtype=np.int64),
        layer.crs,
        uncounted=frozenset(place[row] for row in layer.uncounted if row in place),
    )


def _of_kommune(name: str, kommune: str, layer: UnitLayer, names: Sequence[str], zone_of: Sequence[str]) -> Sent:
    codes = sorted({zone_of[row] for row in layer.zoned.tolist() if zone_of[row]})
    members = [[row for row in layer.zoned.tolist() if zone_of[row] == code] for code in codes]
    polygons = zone_polygons(members, layer.geometries, _TOLERANCE)
    return Sent(
        name=name,
        kommune=kommune,
        kommune_name=layer.units.kommune_names[0],
        package_id="",
        criteria=None,
        layer=layer,
        names=names,
        zone_of=zone_of,
        vacant=frozenset(),
        polygons=dict(zip(codes, polygons)),
        extras={
            field_.name(): [value_of(feature[place]) for feature in layer.features]
            for place, field_ in enumerate(layer.features[0].fields() if layer.features else [])
            if field_.name().casefold() not in _OWN_FIELDS
        },
    )
