"""The LKS-pakke as a format: files, layers, tables, fields, checksums. Writing and reading both go by this module.

A package is one ZIP, ``LKS-<stem>.zip``, with exactly four files and no folder:

- ``LES-MEG.pdf``, the letter, and ``LEVEKAARSONER.qgz``, the project: for people, never read back.
- ``LKS-<stem>.gpkg`` with the zones as sent (layer ``lks``), the codes to choose from (table ``soner``), which units
  are neighbours (table ``naboer``) and the package's identity (table ``pakke``).
- ``GKRETS-<stem>.gpkg`` with the units (layer ``gkrets``), where the kommune edits ``lks`` and ``kommentar`` ("" where
  there is none), what it says of its zones (table ``soner_svar``: reason, comment, lock and what the zone is called
  locally, one row a zone), and the table ``endringslogg``, which tells what was done when.

Version 1 has neither ``naboer`` nor ``soner_svar``; it is read for good.

The table ``pakke`` has three text columns: ``art``, ``nokkel``, ``verdi``. Rows of the kind ``pakke`` describe the
package; the other kinds hold one checksum for each logical row, or the people outside the division. Triggers in the
files are those that GDAL makes: for the spatial index (``rtree_*``), for counting (``trigger_*_feature_count_*``) and
the standard's own for tiles (``gpkg_tile_matrix_*``). There are no views.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from qgis.core import QgsFields, QgsGeometry

from ..engine.rules.assignment import Trend
from ..layers.contiguity.borders import rings
from ..layers.fields import boolean, fields_of, integer, text

FORMAT_VERSION = "2"
READABLE_VERSIONS = ("1", FORMAT_VERSION)

LETTER_FILE = "LES-MEG.pdf"
PROJECT_FILE = "LEVEKAARSONER.qgz"

ZONES_LAYER, CODES_TABLE, IDENTITY_TABLE = "lks", "soner", "pakke"
UNITS_LAYER, LOG_TABLE, ANSWERS_TABLE = "gkrets", "endringslogg", "soner_svar"
NEIGHBOURS_TABLE = "naboer"
# The editor's own, beside the units of a kommune that tries other divisions; no part of a package or an answer.
SCENARIOS_TABLE, SCENARIO_FIELDS = "scenarioer", ("navn", "tidspunkt", "soner")
# The log's first line: of a package as sent, and of an answer that was made without one.
PROPOSAL_LINE, ANSWER_LINE = "Forslag til levekårssoner fra Statistisk sentralbyrå", "Svar på forslag til levekårssoner"
# Lines about a zone as a whole: only the first excuses anything.
REASON_LINE, COMMENT_LINE, NAME_LINE = "Begrunnelse for unntak", "Kommentar til sonen", "Lokalt navn"

# What a row of ``pakke`` is about.
ABOUT_PACKAGE, ABOUT_UNIT, ABOUT_GEOMETRY = "pakke", "grunnkrets", "geometri"
ABOUT_ZONE, ABOUT_CODE, ABOUT_OUTSIDE = "sone", "sonekode", "utenfor"
# Keys of the rows ``pakke``; ID and CONTENT follow from the checksums.
ID, VERSION, KOMMUNE, KOMMUNE_NAME, DATE = "pakke_id", "formatversjon", "kommunenummer", "kommunenavn", "dato"
DEADLINE, CONTACT, SOFTWARE, CRS, CONTENT = "frist", "kontakt", "programversjon", "koordinatsystem", "kontrollsum"
MINIMUM, FLOOR, MAXIMUM = "minste_befolkning", "absolutt_minste_befolkning", "storste_befolkning"
# The inhabitants of the kommune ten years ago, today and as projected; only where the sender knows them.
THEN, NOW, LATER = "befolkning_for_ti_aar_siden", "befolkning", "framskrevet_befolkning"
# Whether inhabitants 1 and 2 of a unit were rounded to 0 and 3 before the package left: ``ROUNDED_TO`` if they were.
ROUNDED, ROUNDED_TO = "smaa_tall", "avrundet til 0 eller 3"
# ``status`` of a code in ``soner``.
IN_USE, VACANT = "i bruk", "ledig"

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://github.com/lks-qgis/lks/pakke")
_MILLIMETRES = 1000.0


def zip_file(stem: str) -> str:
    """The package itself: «LKS-1106-HAUGESUND.zip»."""
    return f"LKS-{stem}.zip"


def zones_file(stem: str) -> str:
    """The GeoPackage with zones, codes and identity."""
    return f"LKS-{stem}.gpkg"


def units_file(stem: str) -> str:
    """The GeoPackage that the kommune edits."""
    return f"GKRETS-{stem}.gpkg"


def file_names(stem: str) -> tuple[str, str, str, str]:
    """All that a package holds."""
    return LETTER_FILE, PROJECT_FILE, zones_file(stem), units_file(stem)


def zone_fields() -> QgsFields:
    """The zones as sent."""
    return fields_of(text("lks", 10), text("lksnavn"), integer("befolkning"), integer("antall_grunnkretser"))


def code_fields() -> QgsFields:
    """The codes to choose from: ``prefiks`` are the first eight digits, ``visning`` what the drop-down shows."""
    return fields_of(text("lks", 10), text("lksnavn"), text("prefiks", 8), text("status"), text("visning"))


def identity_fields() -> QgsFields:
    """What the package is, and the checksums."""
    return fields_of(text("art"), text("nokkel"), text("verdi"))


def unit_fields() -> QgsFields:
    """The units, before the extra fields: the kommune edits ``lks`` and ``kommentar``, nothing else."""
    return fields_of(
        text("grunnkretsnummer", 8),
        text("grunnkretsnavn"),
        integer("befolkning"),
        text("lks", 10),
        text("lks_forslag", 10),
        text("kommentar"),
    )


# The first four are those of a package, where people write by hand; the unit's field must not be called
# grunnkretsnummer, for with ``lks`` beside it the table would look like one of units.
ANSWER_LOG_FIELDS = ("dato", "lks", "endring", "begrunnelse", "tidspunkt", "hvem", "grunnkrets", "fra", "til")


def log_fields() -> QgsFields:
    """The kommune's reasons: when, about which zone, what and why."""
    return fields_of(text("dato", 10), text("lks", 10), text("endring"), text("begrunnelse"))


def answer_fields() -> QgsFields:
    """What the kommune says of a zone: ``lokalnavn`` is what people there call it and no part of its official name, a
    zone that is ``laast`` neither gives nor takes units in the editor."""
    return fields_of(
        text("lks", 10), text("lksnavn"), text("lokalnavn"), text("begrunnelse"), text("kommentar"), boolean("laast")
    )


def neighbour_fields() -> QgsFields:
    """Which units are neighbours, as ``lks:contiguity`` writes its table of edges: ``art`` is ``grense``, ``lenke``
    (the sender's own), ``forslag`` (to the nearest shore) or ``brudd`` (parted in spite of a common border)."""
    return fields_of(text("fra", 8), text("til", 8), text("art"))


def row_checksum(values: Sequence[str | int | None]) -> str:
    """SHA-256 of the values as compact JSON in UTF-8, null for what is missing.

    A unit's values are grunnkretsnummer, grunnkretsnavn, befolkning, lks_forslag; a zone's and a code's all fields of
    their row in order.
    """
    content = json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(content.encode("utf-8")).hexdigest()


def geometry_checksum(geometry: QgsGeometry) -> str:
    """SHA-256 of a straight two-dimensional (multi)polygon in metres: for each ring in order the number of its points
    and their coordinates in whole millimetres, 64-bit little-endian."""
    digest = hashlib.sha256()
    for ring in rings(geometry):
        digest.update(np.int64(len(ring)).astype("<i8").tobytes())
        digest.update(np.round(ring * _MILLIMETRES).astype("<i8").tobytes())
    return digest.hexdigest()


def content_checksum(values: Iterable[Sequence[str]]) -> str:
    """SHA-256 over the rows of ``pakke`` that say what was sent: version, kommune, limits and all checksums."""
    return row_checksum(["\t".join(row) for row in sorted(tuple(row) for row in values)])


def package_id(kommune: str, content: str) -> str:
    """The same content gives the same id, whenever and wherever it is written."""
    return str(uuid.uuid5(_NAMESPACE, f"{kommune}:{content}"))


def trend_rows(trend: Trend | None) -> dict[str, str]:
    """What the rows ``pakke`` say of a kommune's trend; nothing where it is not known."""
    if trend is None:
        return {}
    later = {} if trend.later is None else {LATER: str(trend.later)}
    return {THEN: str(trend.then), NOW: str(trend.now), **later}


def trend_of(about: Mapping[str, str]) -> Trend | None:
    """The trend that the rows ``pakke`` tell; None where they tell none or no numbers."""
    try:
        later = about.get(LATER)
        return Trend(int(about[THEN]), int(about[NOW]), int(later) if later else None)
    except (KeyError, ValueError):
        return None
