"""What a kommune answered: its rows as they stand in the files, found by their fields whatever the files are called."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ...engine.units.coding import kommune_of, zone_name
from ...layers.fields import text_of, value_of
from ...layers.translation import named
from .. import format as fmt
from ..refusal import Refused, shown
from . import columns as col
from .columns import LeftUnread
from .numbering import read_zone
from .sent import LogLine, Sent, answer_lines, identity, log_lines, other_version, words
from .untrusted.companions import Companion, edited
from .untrusted.geopackage import Listed, check, read
from .untrusted.limits import LIMITS, Limits
from .untrusted.table import ForeignTable
from .untrusted.table_files import book_notes, read_file
from .untrusted.unpack import Unpacked, unpacked

# Below this share of known units, an answer is about something else.
_KNOWN_AT_LEAST = 0.5
# What QGIS leaves beside its files; styles.
_OF_QGIS = (".qgz~", ".qgs~", ".qml", ".sld", ".qmd", ".gpkg-shm", ".gpkg-journal", ".gpkg-wal")


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
    """An answer as it came: ``rows`` None without the units' table, ``polygons`` None without the zones'.

    ``fields`` are the names that the units' table has of those that were sent, ``log`` what is in the log,
    ``companions`` its letters and projects, ``others`` the files that were not opened; ``identity`` is {} where the
    table ``pakke`` did not come along. ``zone_column`` is the units' column with their zones, "" where it is still to
    be found among those in ``more``: the columns that are not the package's, by row. ``zone_tables`` are all tables of
    zones and codes, ``unread`` what else was not understood.
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
    zone_column: str = "lks"
    more: Mapping[str, Sequence[object]] = field(default_factory=dict)
    zone_tables: Sequence[ForeignTable] = ()
    unread: Sequence[LeftUnread] = ()
    companions: Sequence[Companion] = ()


def read_answer(path: Path, limits: Limits = LIMITS, only: Collection[str] = (), accept_wal: bool = False) -> Answer:
    """Read a ZIP, a folder (``only`` these files of it, if any), a bare GeoPackage or a bare table.

    ``accept_wal``: also where edits may be missing. Raises ``Refused`` with the reason where it is no answer.
    """
    with unpacked(path, limits, only, accept_wal) as content:
        tables, unread = _tables(content)
        others = [name for name in content.others if not _is_left_by_qgis(name)]
    units = _one([table for table in tables if _is_units(table)], _unit_content, fmt.UNITS_LAYER)
    drawn = [table for table in tables if col.is_zones(table) and col.has_polygons(table)]
    zones = _one(drawn, _zone_content, fmt.ZONES_LAYER)
    if units is None and zones is None:
        raise Refused("no_tables", names=named(sorted(shown(table.name) for table in tables)) or "–")
    about = [identity(table) for table in tables]
    unknown = [table for table in tables if not _is_known(table)]
    unit = "" if units is None else col.unit_column(units) or ""
    none = QgsCoordinateReferenceSystem()
    return Answer(
        name=path.name,
        identity=next((found for found in about if found), {}),
        fields=frozenset(each.name() for each in fmt.unit_fields() if units and units.has(each.name())),
        rows=None if units is None else _rows(units, unit),
        units_crs=none if units is None else units.crs,
        polygons=None if zones is None else [_polygon(zones, row) for row in range(len(zones.rows))],
        zones_crs=none if zones is None else zones.crs,
        log=_lines(tables),
        others=others,
        zone_column="lks" if units is None or units.has("lks") else "",
        more={} if units is None else col.further_columns(units, unit),
        zone_tables=[table for table in tables if col.is_zones(table) or col.is_codes(table)],
        unread=[*unread, *(LeftUnread(col.TABLE, f"{table.file}: {table.name}") for table in unknown)],
        companions=content.companions,
    )


def _tables(content: Unpacked) -> tuple[list[ForeignTable], list[LeftUnread]]:
    """Every table of an answer; those far too large to be a kommune's are only named."""
    meter, tables, unread = content.meter, [], []
    for database in content.databases:
        for name, listed in check(database.path, database.name, meter).items():
            if listed.rows > meter.limits.rows and not _may_be_ours(listed):
                unread.append(LeftUnread(col.TABLE, f"{database.name}: {name}"))
            else:
                tables.append(read(database.path, name, database.name, meter))
    for file in content.tables:
        tables += [col.with_usual_names(table) for table in read_file(file.path, file.name, meter)]
        unread += [LeftUnread(col.FILE, f"{file.name}: {note}") for note in book_notes(file.path)]
    return tables, unread


def _may_be_ours(listed: Listed) -> bool:
    return "lks" in listed.columns or "grunnkretsnummer" in listed.columns


def _is_left_by_qgis(name: str) -> bool:
    return name.casefold().endswith(_OF_QGIS)


def _is_known(table: ForeignTable) -> bool:
    kinds = (col.is_identity, col.is_log, col.is_codes, col.is_answers, col.is_neighbours, col.is_zones, _is_units)
    # Scenarios of the editor stay with the kommune; where they come along they say nothing of the answer.
    return not table.rows or any(kind(table) for kind in kinds) or table.has(*fmt.SCENARIO_FIELDS)


def _is_units(table: ForeignTable) -> bool:
    """Whether it holds the units with something that may be their zones."""
    others = (col.is_log, col.is_identity, col.is_neighbours, col.is_answers, col.is_codes, col.is_zones)
    if any(kind(table) for kind in others):
        return False
    if table.has("grunnkretsnummer", "lks"):
        return True
    unit = col.unit_column(table)
    if unit is None:
        return False
    named_so = unit.casefold() == "grunnkretsnummer"
    zoned = any(col.are_zones(table.column(name)) for name in table.columns if name != unit)
    return zoned or named_so


def with_zones(answer: Answer, sent: Sent) -> Answer:
    """The answer with its column of zones found by the content where it has not its own name, and with what it holds
    beside what was sent as ``unread``.

    Raises ``Refused`` where nobody can tell which column counts.
    """
    names = {code: zone_name(code, sent.kommune_name) for code in sent.in_use | sent.vacant}
    unread = [each for table in answer.zone_tables for each in col.unread_of_zones(table, names)]
    unread += [*answer.unread, *(LeftUnread(col.FILE, name) for name in answer.others)]
    own = [each.name for each in edited(answer.companions, sent.companions) if each.may_say]
    unread += [LeftUnread(col.EDITED, name) for name in dict.fromkeys(own)]
    if answer.rows is None:
        return replace(answer, unread=unread)
    more = {name: values for name, values in answer.more.items() if not _was_sent(name, values, answer, sent)}
    column, rows = answer.zone_column, answer.rows
    if not column:
        column = _zone_column(more)
        rows = [replace(row, zone=_value(zone)) for row, zone in zip(rows, more.pop(column))]
    for name, values in list(more.items()):
        if not col.are_zones(values):
            continue
        if not _says_the_same(values, rows, sent):
            raise Refused("second_zone_column", column=shown(name), first=shown(column))
        more.pop(name)
    unread += [LeftUnread(col.COLUMN, name) for name in more]
    return replace(answer, rows=rows, zone_column=column, more=more, unread=unread)


def _zone_column(more: Mapping[str, Sequence[object]]) -> str:
    """The only column with LKS codes."""
    found = [name for name, values in more.items() if col.are_zones(values)]
    if len(found) != 1:
        kind = "many_zone_columns" if found else "no_zone_column"
        raise Refused(kind, names=named(shown(name) for name in found or more) or "–")
    return found[0]


def _was_sent(name: str, values: Sequence[object], answer: Answer, sent: Sent) -> bool:
    """Whether a column is one that was sent, with the same values."""
    own = sent.further(name)
    place = {code: row for row, code in enumerate(sent.layer.units.codes)}
    return own is not None and all(
        row.code not in place or col.same_value(value, own[place[row.code]])
        for row, value in zip(answer.rows or [], values)
    )


def _says_the_same(values: Sequence[object], rows: Sequence[AnswerRow], sent: Sent) -> bool:
    """Whether a second column of zones only repeats the first, where it says anything."""
    return all(
        not text_of(value) or read_zone(value, sent, "").label == read_zone(row.zone, sent, "").label
        for value, row in zip(values, rows)
    )


def _lines(tables: Sequence[ForeignTable]) -> list[LogLine]:
    """What the kommune wrote of its zones: the log, and what ``soner_svar`` says beyond it."""
    log = [line for table in tables if col.is_log(table) for line in log_lines(table)]
    more = [line for table in tables if col.is_answers(table) for line in answer_lines(table)]
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
    if not any(row.code for row in answer.rows):
        raise Refused("units_unreadable", values=named(shown(row.written) or "–" for row in answer.rows))
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
    other = [row.code for row in answer.rows if row.code in zone_of and not same_zone(row.proposal, zone_of[row.code])]
    if other:
        raise Refused("other_proposal", units=named(other))


def same_zone(written: str, zone: str) -> bool:
    """Whether a text is the code of a zone, "" for none."""
    return written == zone or (bool(zone) and col.read_code(written) == zone)


# -- tables -----------------------------------------------------------------------------------------------------------


def _one(found: Sequence[ForeignTable], content: Callable[[ForeignTable], object], usual: str) -> ForeignTable | None:
    """The one table of its kind; copies that say the same count once. Refused where two say different things."""
    if not found:
        return None
    # The name that was sent first, should an exported copy lie beside it; with polygons before a table without.
    ranked = sorted(found, key=lambda table: (table.name != usual, not col.has_polygons(table), table.file))
    first = content(ranked[0])
    other = [table.file for table in ranked[1:] if content(table) != first]
    if other:
        raise Refused("two_versions", one=ranked[0].file, other=named(other))
    return ranked[0]


def _unit_content(table: ForeignTable) -> list[tuple[str, ...]]:
    unit = col.unit_column(table) or ""
    further = [name for name in table.columns if col.are_zones(table.column(name)) and not table.has("lks")]
    zones = "lks" if table.has("lks") else further[0] if len(further) == 1 else ""
    return sorted(
        (col.read_unit(code) or text_of(code), col.read_code(zone) or text_of(zone), text_of(comment))
        for code, zone, comment in table.records(unit, zones, "kommentar")
    )


def _zone_content(table: ForeignTable) -> list[tuple[str, bytes]]:
    codes = table.column("lks")
    return sorted(
        (col.read_code(code) or text_of(code), bytes(row.geometry().asWkb())) for code, row in zip(codes, table.rows)
    )


def _polygon(table: ForeignTable, row: int) -> Polygon:
    return Polygon(_value(table.column("lks")[row]), table.rows[row].geometry())


def _value(value: object) -> object:
    """A value that is a number or text; of dates, lists and bytes, which nothing here understands, the text."""
    own = value_of(value)
    return own if own is None or isinstance(own, (int, float, str)) else str(own)


def _rows(table: ForeignTable, unit: str) -> list[AnswerRow]:
    wanted = ("lks", "befolkning", "grunnkretsnavn", "lks_forslag", "kommentar", "begrunnelse")
    return [
        AnswerRow(
            written=text_of(code),
            code=col.read_unit(code),
            zone=_value(zone),
            population=_value(people),
            name=text_of(_value(name)),
            proposal=text_of(_value(proposal)),
            comment=words(_value(comment)),
            reason=words(_value(reason)),
            geometry=row.geometry(),
        )
        for row, (code, zone, people, name, proposal, comment, reason) in zip(table.rows, table.records(unit, *wanted))
    ]
