"""The answer that the zone editor sends: units and log of changes as one ZIP in the package's format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsFields

from ...layers.fields import text
from ...layers.files import copy_database, private_folder, write_file
from .. import format as fmt
from .geopackages import Row, write_table
from .write import zip_content


@dataclass(frozen=True)
class AnswerContent:
    """What an answer holds: the ``units`` as ``format.unit_fields`` has them, the rows of the ``log`` by field, what is
    said of the zones (``answers``) as ``format.answer_fields`` has it, and the package's own GeoPackage of zones (None
    where the layer comes from no package)."""

    stem: str
    crs: QgsCoordinateReferenceSystem
    units: Sequence[Row]
    log: Sequence[Mapping[str, str | None]]
    answers: Sequence[Row]
    zones_file: Path | None


def write_answer_file(path: Path, content: AnswerContent) -> None:
    """Write the ZIP; a former one stays whole unless the new one is. Raises ``PackageError``."""
    with private_folder() as folder:
        name = fmt.units_file(content.stem)
        write_table(folder / name, fmt.UNITS_LAYER, fmt.unit_fields(), content.crs, content.units)
        fields = _log_fields()
        log = [([row.get(field.name()) for field in fields], None) for row in content.log]
        write_table(folder / name, fmt.LOG_TABLE, fields, None, log)
        write_table(folder / name, fmt.ANSWERS_TABLE, fmt.answer_fields(), None, content.answers)
        files = {name: (folder / name).read_bytes()}
        if content.zones_file is not None:
            # A copy of the bytes would lack what is still in the -wal file.
            copy = folder / content.zones_file.name
            copy_database(content.zones_file, copy)
            files[copy.name] = copy.read_bytes()
    write_file(str(path), zip_content(files, date.today()))


def _log_fields() -> QgsFields:
    fields = fmt.log_fields()
    for extra in fmt.ANSWER_LOG_FIELDS:
        if fields.lookupField(extra) < 0:
            fields.append(text(extra))
    return fields
