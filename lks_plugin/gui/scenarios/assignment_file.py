"""The division as a file ``grunnkrets;lks``, for a spreadsheet, and back."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessingContext

from ...engine.tables.zone_key import ZONE, zone_code, zone_table
from ...layers.errors import InputError
from ...layers.files import write_file
from ...layers.reading.tables import read_tables, table_sources
from ...layers.translation import named
from ..session.session import ZoneSession


@dataclass(frozen=True)
class ReadAssignment:
    """What a file says: ``moves`` are the units that it gives another zone than they have, ``unknown`` its units that
    the layer does not have, ``missing`` how many units of the layer it does not name."""

    moves: dict[int, str]
    unknown: tuple[str, ...]
    missing: int


def write_assignment(session: ZoneSession, path: Path) -> int:
    """Write number and zone of every unit that can be in a zone; how many. A spreadsheet reads it as it is.

    Raises ``InputError`` where the file cannot be written.
    """
    units = [unit for unit in range(len(session.reading.units)) if session.is_movable(unit)]
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(("grunnkrets", "lks"))
    writer.writerows((session.reading.units.codes[unit], session.code_of(unit)) for unit in units)
    write_file(str(path), text.getvalue().encode("utf-8-sig"))
    return len(units)


def read_assignment(session: ZoneSession, path: Path) -> ReadAssignment:
    """Read a file with a column of grunnkretser and one of zones, in any of the forms that tables come in.

    Raises ``TableError`` where there are no such columns or a unit has two zones, ``InputError`` for zones that are no
    LKS codes.
    """
    (keyed, *_) = read_tables(table_sources(str(path), QgsProcessingContext()), zone_table).tables
    cells = keyed.columns[(ZONE, None)]
    wanted = {code: zone_code(cells[row]) for row, code in enumerate(keyed.codes) if code is not None}
    wrong = sorted({zone for zone in wanted.values() if not session.is_usable(zone)})
    if wrong:
        raise InputError("zone_codes", field=keyed.heads[(ZONE, None)], rows=named(wrong))
    place = {code: unit for unit, code in enumerate(session.reading.units.codes) if session.is_movable(unit)}
    moves = {place[code]: zone for code, zone in wanted.items() if code in place}
    known = set(session.reading.units.codes)
    return ReadAssignment(
        moves={unit: zone for unit, zone in moves.items() if session.code_of(unit) != zone},
        unknown=tuple(sorted(set(wanted) - known)),
        missing=len(set(place) - set(wanted)),
    )
