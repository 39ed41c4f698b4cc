"""Where a layer comes from: its file, the LKS-pakke it belongs to, the register of codes that have been in force."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProject, QgsProviderRegistry, QgsVectorLayer

from ...engine.criteria import Criteria
from ...engine.history.issued_codes import CODE, VALID_FROM
from ...engine.rules.assignment import Trend
from ...layers.contiguity.links import CUT_WORD, LINK_WORD, Link
from ...layers.errors import InputError
from ...layers.reading.tables import table_sources
from ...layers.reading.units import text_of
from ...layers.upkeep.tables import issued_of
from ...package import format as fmt

_UNITS_PREFIX = Path(fmt.units_file("")).stem


@dataclass(frozen=True)
class Package:
    """What a package says: the codes ``issued`` and those ``vacant``, offered for new zones; ``about`` what the table
    ``pakke`` tells of itself; ``zones_file`` the GeoPackage that holds all this, None where there is none; ``links``
    the sender's own corrections of contiguity, from the table ``naboer``."""

    issued: frozenset[str] = frozenset()
    vacant: frozenset[str] = frozenset()
    about: dict[str, str] = field(default_factory=dict)
    zones_file: Path | None = None
    links: tuple[Link, ...] = ()

    @property
    def criteria(self) -> Criteria:
        """The limits that the package was made by; the usual ones where it tells none."""
        try:
            return Criteria(*(int(self.about[key]) for key in (fmt.MINIMUM, fmt.FLOOR, fmt.MAXIMUM)))
        except (KeyError, ValueError):
            return Criteria()

    @property
    def is_rounded(self) -> bool:
        """Whether units with 1 or 2 inhabitants say 0 or 3."""
        return self.about.get(fmt.ROUNDED) == fmt.ROUNDED_TO

    @property
    def trends(self) -> dict[str, Trend]:
        """The population of the kommune over the years, by its number, if the package tells it."""
        trend = fmt.trend_of(self.about)
        return {} if trend is None else {self.about.get(fmt.KOMMUNE, ""): trend}

    @property
    def kommune_names(self) -> dict[str, str]:
        """What the kommune is called, by its number."""
        kommune, name = self.about.get(fmt.KOMMUNE, ""), self.about.get(fmt.KOMMUNE_NAME, "")
        return {kommune: name} if kommune and name else {}


def geopackage_of(layer: QgsVectorLayer) -> Path | None:
    """The GeoPackage that a layer lies in, if it is one."""
    if layer.providerType() != "ogr":
        return None
    path = str(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or "")
    return Path(path) if path.lower().endswith(".gpkg") else None


def table_of(geopackage: Path, name: str) -> QgsVectorLayer:
    """A table of a GeoPackage; no valid layer where there is none."""
    return QgsVectorLayer(f"{geopackage}|layername={name}", name, "ogr", QgsVectorLayer.LayerOptions(False))


def package_of(geopackage: Path | None) -> Package:
    """The package that a GeoPackage of units belongs to, by the file beside it; an empty one where there is none."""
    if geopackage is None or not geopackage.name.upper().startswith(_UNITS_PREFIX):
        return Package()
    beside = geopackage.with_name(fmt.zones_file(geopackage.stem[len(_UNITS_PREFIX) :]))
    codes = _rows(beside, fmt.CODES_TABLE, ("lks", "status"))
    about = _rows(beside, fmt.IDENTITY_TABLE, ("art", "nokkel", "verdi"))
    return Package(
        issued=frozenset(code for code, status in codes if status == fmt.IN_USE),
        vacant=frozenset(code for code, status in codes if status == fmt.VACANT),
        about={key: value for kind, key, value in about if kind == fmt.ABOUT_PACKAGE},
        zones_file=beside if about else None,
        links=_own_links(beside),
    )


def _own_links(beside: Path) -> tuple[Link, ...]:
    """The links and cuts that the sender made; borders and proposed links are found anew from the polygons."""
    rows = _rows(beside, fmt.NEIGHBOURS_TABLE, ("fra", "til", "art"))
    return tuple(
        Link(number, kind == CUT_WORD, (one, other))
        for number, (one, other, kind) in enumerate(rows, start=1)
        if kind in (LINK_WORD, CUT_WORD)
    )


def _rows(geopackage: Path, name: str, fields: tuple[str, ...]) -> list[list[str]]:
    """The values of a table as text; none where the table or a field is missing."""
    table = table_of(geopackage, name) if geopackage.is_file() else None
    if table is None or not table.isValid() or any(table.fields().lookupField(each) < 0 for each in fields):
        return []
    return [[text_of(row[each]) for each in fields] for row in table.getFeatures()]


# -- the register ------------------------------------------------------------------------------------------------------


def register_in_project() -> str | None:
    """The id of the project's table with the fields of a register, the first by name; None where there is none."""
    tables = [layer for layer in QgsProject.instance().mapLayers().values() if is_register(layer)]
    return min(tables, key=lambda layer: (layer.name(), layer.id())).id() if tables else None


def is_register(layer: object) -> bool:
    """Whether a layer has the fields of a register."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    return all(layer.fields().lookupField(name) >= 0 for name in (CODE, VALID_FROM))


def registered_codes(register: str | None) -> frozenset[str]:
    """The codes of the table with this id; none without one.

    Raises ``InputError`` where the table is gone, and ``TableError`` where it cannot be read: a code must not be given
    twice because nobody noticed.
    """
    if register is None:
        return frozenset()
    layer = QgsProject.instance().mapLayer(register)
    if not isinstance(layer, QgsVectorLayer):
        raise InputError("register_gone")
    sources = table_sources(layer, QgsProcessingContext())
    return frozenset(one.code for source in sources for one in issued_of(source))
