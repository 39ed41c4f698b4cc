"""The answer to SSB: what is not in order, and the ZIP that ``lks:importfeedback`` reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from qgis.core import QgsFeature, QgsGeometry

from ...engine.rules.state import DivisionState, granted_zones
from ...engine.units.coding import is_rest_zone
from ...layers.errors import InputError
from ...layers.files import keep_former
from ...layers.reading.units import text_of
from ...layers.translation import tr
from ...package import format as fmt
from ...package.export.answer_file import AnswerContent, write_answer_file
from ...package.export.geopackages import Row
from ...package.names import stem
from ..session.changelog import log_values
from ..session.layer_properties import keep_written
from ..session.records import Problem, ZoneRow
from ..session.session import ZoneSession
from ..session.source_package import table_of


@dataclass(frozen=True)
class Checklist:
    """What a kommune should know before it sends: ``problems`` that must be mended, zones whose exceptions lack a
    reason (none is asked of zones that are as proposed), units ``without_zone``, how many edits are not saved, and the
    ``state`` that SSB will find, but for ``doubtful`` zones, of which it knows the true inhabitants."""

    problems: tuple[Problem, ...]
    without_reason: tuple[ZoneRow, ...]
    without_zone: int
    unsaved: int
    state: DivisionState
    doubtful: int = 0

    @property
    def is_in_order(self) -> bool:
        """Whether there is nothing to mend or to explain."""
        return not (self.problems or self.without_reason or self.without_zone)


@dataclass(frozen=True)
class ChangedZone:
    """What the kommune has done to a zone of the proposal: ``moves`` are the units that came or went, each with the
    codes it came from and went to, "" for no zone."""

    row: ZoneRow
    moves: tuple[tuple[int, str, str], ...]

    @property
    def lacks_reason(self) -> bool:
        """Whether the zone has an exception that nobody has given a reason for."""
        return any(finding.is_open for finding in self.row.findings)


@dataclass(frozen=True)
class SentAnswer:
    """What was written: the ZIP's ``path``, the number of ``units`` in it, and how many of them go to another zone than
    the one proposed (``changed``, None without a proposal)."""

    path: Path
    units: int
    changed: int | None


def checklist(session: ZoneSession) -> Checklist:
    """What is not in order now, by every rule of ``lks:validate`` that a kommune can break: the polygons of zones are
    the union of their units here, and faults of the map no kommune can mend. Nothing keeps anyone from sending."""
    found, tally = session.problems(), session.tally
    granted = {tally.at.codes[zone] for zone in granted_zones(tally.at, tally.proposal)}
    return Checklist(
        problems=tuple(problem for problem in found if problem.finding.grade == "error"),
        without_reason=tuple(
            row for row in session.rows() if row.code not in granted and any(found.is_open for found in row.findings)
        ),
        without_zone=session.unassigned().units,
        unsaved=len(session.log()),
        doubtful=session.totals().doubtful,
        # A finding with several places counts once.
        state=tally.state([problem.finding for problem in found if problem.part <= 1]),
    )


def my_changes(session: ZoneSession) -> list[ChangedZone]:
    """The zones that have other units than proposed, in the order of their codes; none without a proposal."""
    moves: dict[str, list[tuple[int, str, str]]] = {}
    for unit, before in enumerate(session.reading.proposal or ()):
        after = session.code_of(unit)
        if after != before and session.is_movable(unit):
            for code in {before, after} - {""}:
                moves.setdefault(code, []).append((unit, before, after))
    return [ChangedZone(row, tuple(moves[row.code])) for row in session.rows() if row.code in moves]


def answer_name(session: ZoneSession) -> str:
    """What the ZIP is usually called: «LKS-1106-HAUGESUND.zip»."""
    return fmt.zip_file(_stem(session))


def write_answer(session: ZoneSession, path: Path | str) -> SentAnswer:
    """Write the division as it is shown, saved or not, with comments, reasons and the log of changes, as a ZIP in the
    format of the LKS-pakke; the package's own GeoPackage of zones goes along, if the layer comes from one.

    A former ZIP stays whole unless the new one is, and beside it as ``*.forrige``. That the answer was written is kept
    with the layer; that it was sent only a person knows. Raises ``InputError`` where
    the layer cannot be read, or the file not be written.
    """
    if session.layer is None or session.trouble:
        raise InputError("layer_unusable", reason=session.trouble or tr("The layer is gone."))
    content = AnswerContent(
        stem=_stem(session),
        crs=session.layer.crs(),
        units=list(_units(session)),
        log=list(_log(session)),
        answers=list(_answers(session)),
        zones_file=session.package().zones_file,
    )
    keep_former(Path(path))
    write_answer_file(Path(path), content)
    keep_written(session.layer, Path(path), datetime.now())
    return SentAnswer(Path(path), len(session.reading.units), _changed(session))


def _stem(session: ZoneSession) -> str:
    """What the files are called after: the kommune of most units."""
    units = session.reading.units
    kommuner = list(units.kommuner)
    most = min(set(kommuner), key=lambda kommune: (-kommuner.count(kommune), kommune))
    return stem(most, units.kommune_names[kommuner.index(most)])


def _changed(session: ZoneSession) -> int | None:
    proposal = session.reading.proposal
    if proposal is None:
        return None
    movable = (unit for unit in range(len(proposal)) if session.is_movable(unit))
    return len([unit for unit in movable if session.code_of(unit) != proposal[unit]])


def _units(session: ZoneSession) -> Iterator[Row]:
    """The units with a polygon, as the package has them."""
    reading, layer = session.reading, session.layer
    geometries = {feature.id(): QgsGeometry(feature.geometry()) for feature in layer.getFeatures()}
    for unit in reading.layer.zoned.tolist():
        geometry = geometries[session.feature_id(unit)]
        geometry.convertToMultiType()
        code = session.code_of(unit)
        values = (
            reading.units.codes[unit],
            reading.unit_names[unit] or None,
            session.population_of(unit),
            None if is_rest_zone(code) else code or None,
            (reading.proposal[unit] or None) if reading.proposal is not None else None,
            session.comment(unit) or None,
        )
        yield values, geometry


def _log(session: ZoneSession) -> Iterator[dict[str, str | None]]:
    """The rows of the log: what was there, and the edits not saved.

    The first line is the package's own, or stands in its place: those who read the answer skip it.
    """
    today = date.today().isoformat()
    there = _logged(session)
    yield from there or [{"dato": today, "endring": fmt.ANSWER_LINE}]
    for entry in [*session.unwritten_log(), *session.log()]:
        yield log_values(entry)


def _answers(session: ZoneSession) -> Iterator[Row]:
    """What is said of the zones, as the package has it."""
    for row in session.rows():
        told = (row.local_name, row.reason if row.units else "", session.zone_comment(row.code))
        if row.units or any(told):
            yield [row.code, row.name, *(text or None for text in told), row.locked], None


def _logged(session: ZoneSession) -> list[dict[str, str | None]]:
    """The log as it stands in the GeoPackage of the layer."""
    geopackage = session.geopackage()
    table = table_of(geopackage, fmt.LOG_TABLE) if geopackage else None
    if table is None or not table.isValid():
        return []
    names = [name for name in fmt.ANSWER_LOG_FIELDS if table.fields().lookupField(name) >= 0]
    rows: list[QgsFeature] = list(table.getFeatures())
    return [{name: text_of(row[name]) or None for name in names} for row in rows]
