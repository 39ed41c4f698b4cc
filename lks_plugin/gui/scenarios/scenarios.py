"""Scenarios: named copies of the division, in a table of the layer's GeoPackage, to try and to compare.

They stay with the kommune: the answer to SSB holds none of them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from qgis.core import QgsFeature, QgsVectorLayer

from ...layers.errors import InputError
from ...layers.fields import fields_of, text, text_of
from ...layers.translation import tr
from ...package import format as fmt
from ...package.export.geopackages import write_table
from ..session.records import Stroke
from ..session.session import ZoneSession
from ..session.source_package import table_of

_FIELDS = tuple(text(name) for name in fmt.SCENARIO_FIELDS)


@dataclass(frozen=True)
class Scenario:
    """A division under a ``name``: the zone of each unit by their codes, and ``when`` it was kept."""

    name: str
    when: str
    zones: Mapping[str, str]


def scenarios(session: ZoneSession) -> list[Scenario]:
    """Those that are kept, by name; a row that somebody else has spoilt is left out."""
    table = _table(session)
    found = []
    for row in table.getFeatures() if table is not None else ():
        try:
            zones = {str(unit): str(zone) for unit, zone in json.loads(text_of(row["soner"])).items()}
        except (ValueError, AttributeError):
            continue
        found.append(Scenario(text_of(row["navn"]), text_of(row["tidspunkt"]), zones))
    return sorted(found, key=lambda each: each.name)


def keep(session: ZoneSession, name: str) -> None:
    """Keep the division as it is shown, saved or not, under a name; one of the same name is replaced.

    Raises ``InputError`` where the layer lies in no GeoPackage, or the file cannot be written.
    """
    units = session.reading.units
    zones = {units.codes[unit]: session.code_of(unit) for unit in range(len(units)) if session.is_movable(unit)}
    table = _table(session) or _made(session)
    drop(session, name)
    row = QgsFeature(table.fields())
    for field, value in (("navn", name), ("tidspunkt", _now()), ("soner", json.dumps(zones))):
        row[field] = value
    if not table.dataProvider().addFeatures([row])[0]:
        raise InputError("file_unwritable", path=table.source(), reason="; ".join(table.dataProvider().errors()))


def drop(session: ZoneSession, name: str) -> None:
    """Forget a scenario."""
    table = _table(session)
    rows = [row.id() for row in table.getFeatures() if text_of(row["navn"]) == name] if table is not None else []
    if rows:
        table.dataProvider().deleteFeatures(rows)


def differences(session: ZoneSession, scenario: Scenario) -> dict[int, str]:
    """The units that have another zone in the scenario than they have now, with that zone."""
    units = session.reading.units
    told = {unit: scenario.zones.get(code) for unit, code in enumerate(units.codes) if session.is_movable(unit)}
    return {unit: zone for unit, zone in told.items() if zone is not None and zone != session.code_of(unit)}


def switch_to(session: ZoneSession, scenario: Scenario) -> Stroke:
    """Take the division over: one step of the undo stack."""
    return session.apply(differences(session, scenario), tr("Scenario «{name}»").format(name=scenario.name))


def _now() -> str:
    return datetime.now().isoformat(timespec="seconds")


def _table(session: ZoneSession) -> QgsVectorLayer | None:
    path = session.geopackage()
    table = table_of(path, fmt.SCENARIOS_TABLE) if path is not None and path.is_file() else None
    usable = table is not None and table.isValid() and all(table.fields().lookupField(f.name()) >= 0 for f in _FIELDS)
    return table if usable else None


def _made(session: ZoneSession) -> QgsVectorLayer:
    path = session.geopackage()
    if path is None:
        raise InputError("no_geopackage")
    write_table(path, fmt.SCENARIOS_TABLE, fields_of(*_FIELDS), None, [])
    return table_of(path, fmt.SCENARIOS_TABLE)
