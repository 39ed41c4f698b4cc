"""Layers that follow what the kommune edits, saved or not: virtual layers over the layer of units.

QGIS finds the source of a virtual layer in the open project, by its id, and while a package is written the open
project is another one. So each layer is made over the file, which is valid anywhere, and its source is put in its place
when the project is written (``LiveLayer.source``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsExpression, QgsFields, QgsVectorLayer, QgsVirtualLayerDefinition, QgsWkbTypes

from ...engine import Criteria
from ...layers.fields import fields_of, integer, text
from .. import format as fmt
from .contents import Contents

# ``status`` of a zone by the limits of its population.
GOOD, EXCEPTION, BROKEN = "innenfor", "unntak", "utenfor"
# The layer of units has this id in the project, and this name in the queries. QGIS gives ids with fewer than ten
# characters away for new ones when it opens a project.
UNITS_ID = "gkrets_lks_pakke"
_ZONES_NOW = (
    "SELECT CAST(coalesce(substr(lks, 5), '-1') AS INTEGER) AS nr, lks, sum(befolkning) AS befolkning, "
    "count(*) AS grunnkretser, st_union(geometry) AS geometry FROM gkrets_lks_pakke GROUP BY lks"
)
_CHANGES = (
    "SELECT CAST(grunnkretsnummer AS INTEGER) AS nr, grunnkretsnummer, grunnkretsnavn, befolkning, lks_forslag, lks, "
    "kommentar, geometry FROM gkrets_lks_pakke WHERE coalesce(lks, '') <> coalesce(lks_forslag, '')"
)


@dataclass(frozen=True)
class LiveLayer:
    """A virtual layer and the source it shall have in the package's project."""

    layer: QgsVectorLayer
    source: str


def zones_now(file: Path, contents: Contents) -> LiveLayer:
    """The zones as they are being edited: code, name, population, number of units, status, union of the polygons."""
    fields = fields_of(integer("nr"), text("lks"), integer("befolkning"), integer("grunnkretser"))
    live = _live("Soner nå", file, _ZONES_NOW, fields, contents)
    live.layer.addExpressionField(_name_of("lks", contents.kommune_name), text("lksnavn"))
    live.layer.addExpressionField(_status(contents.criteria, contents.small), text("status"))
    return live


def changes(file: Path, contents: Contents) -> LiveLayer:
    """The units whose zone is another than the proposal's."""
    names = ("grunnkretsnummer", "grunnkretsnavn", "lks_forslag", "lks", "kommentar")
    fields = fields_of(integer("nr"), integer("befolkning"), *(text(name) for name in names))
    live = _live("Endrede grunnkretser", file, _CHANGES, fields, contents)
    live.layer.addExpressionField(_name_of("lks_forslag", contents.kommune_name), text("fra"))
    live.layer.addExpressionField(_name_of("lks", contents.kommune_name), text("til"))
    return live


def _name_of(field: str, kommune_name: str) -> str:
    """An expression for the name of a zone, built as ``engine.coding.zone_name`` does."""
    serial = f'if(substr("{field}", 5, 4) = \'0000\', substr("{field}", 9), substr("{field}", 5))'
    return f"coalesce({QgsExpression.quotedString(kommune_name + ' LKS ')} || {serial}, 'Uten sone')"


def _status(criteria: Criteria, small: Mapping[str, int]) -> str:
    """An expression for the status; a kommune or bydel too small for two zones is right to have one."""
    alone = [
        f"WHEN left(\"lks\", 8) = '{prefix}' AND \"befolkning\" = {count} THEN '{GOOD}'"
        for prefix, count in sorted(small.items())
    ]
    cases = [
        f"WHEN \"lks\" IS NULL THEN '{BROKEN}'",
        *alone,
        f"WHEN \"befolkning\" < {criteria.floor_population} THEN '{BROKEN}'",
        f"WHEN \"befolkning\" > {criteria.max_population} THEN '{BROKEN}'",
        f"WHEN \"befolkning\" < {criteria.min_population} THEN '{EXCEPTION}'",
    ]
    return f"CASE {' '.join(cases)} ELSE '{GOOD}' END"


def _live(name: str, file: Path, query: str, fields: QgsFields, contents: Contents) -> LiveLayer:
    over_file, in_project = (_definition(query, fields, contents) for _ in range(2))
    over_file.addSource(UNITS_ID, f"{file}|layername={fmt.UNITS_LAYER}", "ogr", "UTF-8")
    return LiveLayer(QgsVectorLayer(over_file.toString(), name, "virtual"), in_project.toString())


def _definition(query: str, fields: QgsFields, contents: Contents) -> QgsVirtualLayerDefinition:
    definition = QgsVirtualLayerDefinition()
    definition.setQuery(query)
    definition.setUid("nr")
    definition.setFields(fields)
    definition.setGeometryField("geometry")
    definition.setGeometryWkbType(QgsWkbTypes.MultiPolygon)
    definition.setGeometrySrid(contents.crs.postgisSrid())
    return definition
