"""What a kommune answered: its rows as they stand in the files, found by their fields whatever the files are called."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry

from ...engine.units.coding import kommune_of, unit_code
from ...layers.fields import text_of, value_of
from ...layers.translation import named
from .. import format as fmt
from ..refusal import Refused, shown
from .sent import LogLine, Sent, answer_lines, identity, log_lines, other_version, words
from .unpack import LIMITS, Limits, unpacked
from .untrusted_geopackage import ForeignTable, check, read

# A table with all columns of one of these is read: units, zones, identity, log.
_WANTED = (
    {"grunnkretsnummer", "lks"},
    {"lks", "antall_grunnkretser"},
    {"art", "nokkel", "verdi"},
    {"lks", "endring", "begrunnelse"},
    {"lks", "begrunnelse", "kommentar", "lokalnavn"},
)
# Below this share of known units, an answer is about something else.
_KNOWN_AT_LEAST = 0.5


@dataclass(frozen=True)
class AnswerRow:
    """A unit's row as answered: values as they came, ``code`` "" where it is no grunnkretsnummer."""

    written: str
    code: str
    zone: object
    population: object
    name: str
    proposal: str
    comment: str
    reason: str
    geometry: QgsGeometry


@dataclass(frozen=True)
class Polygon:
    """A zone's polygon as answered; ``code`` as it was written."""

    code: object
    geometry: QgsGeometry


@dataclass(frozen=True)
class Answer:
    """An answer as it came: ``rows`` None without the units' GeoPackage, ``polygons`` None without the zones'.

    ``fields`` are the names that the units' table has of those that were sent, ``log`` what is in the log,
    ``others`` the files that are no GeoPackages; ``identity`` is {} where the table ``pakke`` did not come along.
    """

    name: str
    identity: dict[str, str]
    fields: frozenset[str]
    rows: list[AnswerRow] | None
    units_crs: QgsCoordinateReferenceSystem
    polygons: list[Polygon] | None
    zones_crs: QgsCoordinateReferenceSystem
    log: list[LogLine]
    others: list[str]


def read_answer(path: Path, limits: Limits = LIMITS, only: Collection[str] = ()) -> Answer:
    """Read a ZIP, a folder (``only`` these files of it, if any) or a bare GeoPackage.

    Raises ``Refused`` with the reason where it is no answer.
    """
    with unpacked(path, limits, only) as content:
        held, tables = [], []
        for database in content.databases:
            for name, columns in check(database.path, database.name).items():
                held.append(shown(name))
                if any(wanted <= columns for wanted in _WANTED):
                    tables.append((database.name, read(database.path, name, database.name)))
        others = list(content.others)
    units = _one(
        [(name, table) for name, table in tables if table.has("grunnkretsnummer", "lks")],
        _unit_content,
        fmt.UNITS_LAYER,
    )
    zones = _one([(name, table) for name, table in tables if _is_zones(table)], _zone_content, fmt.ZONES_LAYER)
    if units is None and zones is None:
        raise Refused("no_tables", names=named(sorted(held)) or "–")
    about = [identity(table) for _, table in tables if table.name == fmt.IDENTITY_TABLE]
    none = QgsCoordinateReferenceSystem()
    return Answer(
        name=path.name,
        identity=next((found for found in about if found), {}),
        fields=frozenset(field.name() for field in fmt.unit_fields() if units and units.has(field.name())),
        rows=None if units is None else [_row(units, row) for row in units.rows],
        units_crs=none if units is None else units.crs,
        polygons=None if zones is None else [Polygon(row["lks"], QgsGeometry(row.geometry())) for row in zones.rows],
        zones_crs=none if zones is None else zones.crs,
        log=_lines([table for _, table in tables]),
        others=[name for name in others if Path(name).name not in (fmt.LETTER_FILE, fmt.PROJECT_FILE)],
    )


def _lines(tables: Sequence[ForeignTable]) -> list[LogLine]:
    """What the kommune wrote of its zones: the log, and what ``soner_svar`` says beyond it."""
    log = [line for table in tables if table.name == fmt.LOG_TABLE for line in log_lines(table)]
    more = [line for table in tables if table.name == fmt.ANSWERS_TABLE for line in answer_lines(table)]
    return [*log, *(line for line in more if line not in log)]


def check_identity(answer: Answer, sent: Sent) -> None:
    """Refuse an answer to another package: other format version, kommune or proposal.

    The units' GeoPackage alone does not say which package it is of. Its proposal then must be the one sent: otherwise
    an old package sent back as it was would look like a wish to go back to it.
    """
    about = answer.identity
    if about and about.get(fmt.VERSION) not in fmt.READABLE_VERSIONS:
        raise Refused("unreadable", reason=other_version(shown(about.get(fmt.VERSION, ""))))
    _check_kommune(answer, sent)
    if about and sent.package_id and about.get(fmt.ID) != sent.package_id:
        raise Refused("other_package", kommune=sent.kommune_name or sent.kommune, date=shown(about.get(fmt.DATE, "?")))
    if not (about and sent.package_id):
        _check_proposal(answer, sent)


def _check_kommune(answer: Answer, sent: Sent) -> None:
    told = answer.identity.get(fmt.KOMMUNE, "")
    if told and told != sent.kommune:
        raise _other_kommune(told, sent)
    if answer.rows is None:
        return
    if not answer.rows:
        raise Refused("empty_units")
    known = set(sent.layer.units.codes)
    there = [row.code for row in answer.rows if row.code in known]
    if len(there) < _KNOWN_AT_LEAST * max(1, len(answer.rows)):
        kommuner = sorted({kommune_of(row.code) for row in answer.rows if row.code})
        if kommuner != [sent.kommune]:
            raise _other_kommune(named(kommuner) or "?", sent)
        raise Refused("few_known", count=len(there), total=len(answer.rows))


def _other_kommune(told: str, sent: Sent) -> Refused:
    return Refused("other_kommune", told=shown(told), kommune=f"{sent.kommune} {sent.kommune_name}".strip())


def _check_proposal(answer: Answer, sent: Sent) -> None:
    """Refuse the units' GeoPackage alone where it was made from another proposal."""
    if answer.rows is None or "lks_forslag" not in answer.fields:
        return
    zone_of = dict(zip(sent.layer.units.codes, sent.zone_of))
    other = [row.code for row in answer.rows if row.code in zone_of and row.proposal != zone_of[row.code]]
    if other:
        raise Refused("other_proposal", units=named(other))


# -- tables -----------------------------------------------------------------------------------------------------------


def _is_zones(table: ForeignTable) -> bool:
    polygons = any(row.geometry().type() == Qgis.GeometryType.Polygon for row in table.rows)
    return polygons and table.has("lks", "antall_grunnkretser") and not table.has("grunnkretsnummer")


def _one(found: Sequence[tuple[str, ForeignTable]], content, usual: str) -> ForeignTable | None:
    """The one table of its kind; copies that say the same count once. Refused where two say different things."""
    if not found:
        return None
    # The name that was sent first, should an exported copy lie beside it.
    ranked = sorted(found, key=lambda each: (each[1].name != usual, each[0]))
    first = content(ranked[0][1])
    other = [name for name, table in ranked[1:] if content(table) != first]
    if other:
        raise Refused("two_versions", one=ranked[0][0], other=named(other))
    return ranked[0][1]


def _unit_content(table: ForeignTable) -> list[tuple[str, str]]:
    return sorted((text_of(row["grunnkretsnummer"]), text_of(row["lks"])) for row in table.rows)


def _zone_content(table: ForeignTable) -> list[tuple[str, bytes]]:
    return sorted((text_of(row["lks"]), bytes(row.geometry().asWkb())) for row in table.rows)


def _row(table: ForeignTable, row) -> AnswerRow:
    def value(name: str) -> object:
        own = row[name] if table.has(name) else None
        # Dates, lists and bytes are nothing that is understood here: their text is shown.
        own = value_of(own)
        return own if own is None or isinstance(own, (int, float, str)) else str(own)

    written = text_of(value("grunnkretsnummer"))
    try:
        code = unit_code(value("grunnkretsnummer"))
    except ValueError:
        code = ""
    return AnswerRow(
        written=written,
        code=code,
        zone=value("lks"),
        population=value("befolkning"),
        name=text_of(value("grunnkretsnavn")),
        proposal=text_of(value("lks_forslag")),
        comment=words(value("kommentar")),
        reason=words(value("begrunnelse")),
        geometry=QgsGeometry(row.geometry()),
    )
