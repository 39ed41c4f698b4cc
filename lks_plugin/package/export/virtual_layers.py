"""Layers that follow what the kommune edits, saved or not: virtual layers over the layer of units.

QGIS finds the source of a virtual layer in the open project, by its id, and while a package is written the open
project is another one. So each layer is made over the file, which is valid anywhere, and its source is put in its place
when the project is written (``LiveLayer.source``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsExpression, QgsFields, QgsVectorLayer, QgsVirtualLayerDefinition, QgsWkbTypes

from ...engine.criteria import Criteria
from ...layers.fields import fields_of, integer, text
from ...layers.numbers import number
from .. import format as fmt
from ..small_numbers import edges
from .contents import Contents

# ``status`` of a zone by the limits of its population; ``UNCERTAIN`` where the true figure, which a package does not
# always tell, may lie on either side of one.
GOOD, EXCEPTION, BROKEN, UNCERTAIN = "innenfor", "unntak", "utenfor", "usikker"
# The layer of units has this id in the project, and this name in the queries. QGIS gives ids with fewer than ten
# characters away for new ones when it opens a project.
UNITS_ID = "gkrets_lks_pakke"
NEIGHBOURS_ID = "naboer_lks_pakke"
# ``lose`` units cannot be reached from the first of their zone by borders or links, cut-off ones left out, ``spredte``
# not by borders alone; ``krysser`` counts the bydeler that the units were proposed in; ``ukjente`` have no known
# inhabitants, ``nuller`` and ``treere`` have 0 and 3. A walk over the pairs of
# neighbours within each zone finds what can be reached. ``{cut_off}`` are units on islands too small for a zone.
_ZONES_NOW_2 = (
    "WITH RECURSIVE "
    "enhet(nummer, sone, avskaaret) AS MATERIALIZED (SELECT grunnkretsnummer, coalesce(lks, ''), "
    "grunnkretsnummer IN ({cut_off}) FROM gkrets_lks_pakke), "
    "par(fra, til, grense) AS MATERIALIZED (SELECT fra, til, art = 'grense' FROM naboer_lks_pakke WHERE art <> 'brudd' "
    "UNION ALL SELECT til, fra, art = 'grense' FROM naboer_lks_pakke WHERE art <> 'brudd'), "
    "innen(fra, til, grense) AS MATERIALIZED (SELECT par.fra, par.til, par.grense FROM par "
    "JOIN enhet a ON a.nummer = par.fra JOIN enhet b ON b.nummer = par.til WHERE a.sone = b.sone), "
    "start(nummer) AS MATERIALIZED (SELECT substr(min(avskaaret || nummer), 2) FROM enhet GROUP BY sone), "
    "naadd(nummer) AS (SELECT nummer FROM start UNION SELECT innen.til FROM naadd JOIN innen "
    "ON innen.fra = naadd.nummer), "
    "naadd_land(nummer) AS (SELECT nummer FROM start UNION SELECT innen.til FROM naadd_land JOIN innen "
    "ON innen.fra = naadd_land.nummer WHERE innen.grense), "
    "funn(sone, lose, spredte) AS (SELECT sone, sum(nummer NOT IN (SELECT nummer FROM naadd) AND NOT avskaaret), "
    "sum(nummer NOT IN (SELECT nummer FROM naadd_land)) FROM enhet GROUP BY sone) "
    "SELECT CAST(coalesce(substr(u.lks, 5), '-1') AS INTEGER) AS nr, u.lks AS lks, sum(u.befolkning) AS befolkning, "
    "count(*) AS grunnkretser, max(funn.lose) AS lose, max(funn.spredte) AS spredte, "
    "count(DISTINCT substr(coalesce(u.lks_forslag, u.lks), 1, 8)) AS krysser, st_union(u.geometry) AS geometry "
    "FROM gkrets_lks_pakke u JOIN funn ON funn.sone = coalesce(u.lks, '') GROUP BY u.lks"
)
# Version 2 asked the above before it told of small numbers.
_ZONES_NOW = _ZONES_NOW_2.replace(
    "AS krysser, ",
    "AS krysser, sum(u.befolkning IS NULL) AS ukjente, coalesce(sum(u.befolkning = 0), 0) AS nuller, "
    "coalesce(sum(u.befolkning = 3), 0) AS treere, ",
)
# What version 1 asked.
_ZONES_NOW_1 = (
    "SELECT CAST(coalesce(substr(lks, 5), '-1') AS INTEGER) AS nr, lks, sum(befolkning) AS befolkning, "
    "count(*) AS grunnkretser, st_union(geometry) AS geometry FROM gkrets_lks_pakke GROUP BY lks"
)
# More people than any zone has: where some are not known.
_MORE_THAN_ANY = 10**9
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
    """The zones as they are being edited: code, name, population, number of units, whether they hang together, status
    and remark in words, union of the polygons."""
    counts = ("befolkning", "grunnkretser", "lose", "spredte", "krysser", "ukjente", "nuller", "treere")
    fields = fields_of(integer("nr"), text("lks"), *(integer(name) for name in counts))
    query = _ZONES_NOW.format(cut_off=", ".join(f"'{code}'" for code in sorted(contents.cut_off)) or "''")
    live = _live("Soner nå", file, query, fields, contents)
    live.layer.addExpressionField(_name_of("lks", contents.kommune_name), text("lksnavn"))
    cases = _cases(contents)
    for name, place in (("status", 1), ("merknad", 2)):
        words = " ".join(f"WHEN {case[0]} THEN '{case[place]}'" for case in cases)
        usual = GOOD if name == "status" else ""
        live.layer.addExpressionField(f"CASE {words} ELSE '{usual}' END", text(name))
    return live


def is_own_query(query: str) -> bool:
    """Whether a virtual layer's query is one that packages are written with, in this version or before."""
    codes = r"(?:''|'\d{8}'(?:, '\d{8}')*)"
    now = "|".join(re.escape(each).replace(re.escape("{cut_off}"), codes) for each in (_ZONES_NOW, _ZONES_NOW_2))
    return query in (_ZONES_NOW_1, _CHANGES) or re.fullmatch(now, query) is not None


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


def _cases(contents: Contents) -> list[tuple[str, str, str]]:
    """What is found of a zone, the worst first: condition, status, remark.

    A kommune or bydel too small for two zones is right to have one; below the minimum is no exception where the kommune
    declines. «Not certain» goes after what is wrong whatever the true figures are.
    """
    limits, trend = contents.criteria, contents.trend
    low = BROKEN if trend is not None and trend.declines else EXCEPTION
    floor, most, least = (
        number(limit) for limit in (limits.floor_population, limits.max_population, limits.min_population)
    )
    fewest, highest, alone = _range_of(contents)
    unsure = _unsure(fewest, highest, alone, limits)
    return [
        ('"lks" IS NULL', BROKEN, "uten sone"),
        ('"lose" > 0', BROKEN, "i flere deler"),
        ('"krysser" > 1', BROKEN, "i flere bydeler"),
        (f"{fewest} > {limits.max_population}", BROKEN, f"over {most}"),
        (f"{highest} < {limits.floor_population} AND NOT ({alone})", BROKEN, f"under {floor}"),
        (f'"ukjente" > 0 AND ({unsure})', UNCERTAIN, "ukjent folketall"),
        (unsure, UNCERTAIN, "avrundede tall"),
        ('"spredte" > 0', EXCEPTION, "over vann eller lenke"),
        (f"{highest} < {limits.min_population} AND NOT ({alone})", low, f"under {least}"),
    ]


def _range_of(contents: Contents) -> tuple[str, str, str]:
    """Expressions for the fewest and the most people that a zone can have, as ``small_numbers.true_range`` does; and
    whether it is all of a kommune or bydel too small for two."""
    known, fewest, more = 'coalesce("befolkning", 0)', "", ""
    if contents.rounded:
        fewest, more = ' - "treere"', ' + "nuller"'
    highest = f'if("ukjente" > 0, {_MORE_THAN_ANY}, {known}{more})'
    whole = [
        f"(left(\"lks\", 8) = '{prefix}' AND {known} = {count})" for prefix, count in sorted(contents.small.items())
    ]
    return f"({known}{fewest})", highest, " OR ".join(whole) or "false"


def _unsure(fewest: str, highest: str, alone: str, limits: Criteria) -> str:
    """An expression for ``small_numbers.is_uncertain``."""

    def crossed(edges: Iterable[int]) -> str:
        return " OR ".join(f"({fewest} < {edge} AND {highest} >= {edge})" for edge in edges)

    return f"if({alone}, {crossed(edges(limits, True))}, {crossed(edges(limits))})"


def _live(name: str, file: Path, query: str, fields: QgsFields, contents: Contents) -> LiveLayer:
    over_file, in_project = (_definition(query, fields, contents) for _ in range(2))
    over_file.addSource(UNITS_ID, f"{file}|layername={fmt.UNITS_LAYER}", "ogr", "UTF-8")
    pairs = file.with_name(fmt.zones_file(contents.stem))
    over_file.addSource(NEIGHBOURS_ID, f"{pairs}|layername={fmt.NEIGHBOURS_TABLE}", "ogr", "UTF-8")
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
