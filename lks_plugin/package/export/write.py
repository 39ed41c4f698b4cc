"""The front door: one kommune's contents into one ZIP, whole or not at all."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from qgis.core import QgsFeedback, QgsField

from ...layers.files import private_folder, write_file
from ...layers.resources import version
from .. import format as fmt
from .contents import Contents, identity_rows
from .geopackages import write_geopackages
from .letter import Terms, write_letter
from .project import write_project

# Files in the ZIP are readable for everyone, writable for their owner.
_MODE = 0o644 << 16


def write_package(
    target: Path, contents: Contents, extra: Sequence[QgsField], terms: Terms, feedback: QgsFeedback
) -> None:
    """Write a package to ``target``; a former one stays whole unless the new one is.

    Everything is made in a temporary folder. The project has layers and a layout in it, which belong to the program's
    main thread. Raises ``Cancelled``, and ``PackageError`` where something cannot be written.
    """
    identity = identity_rows(contents, terms.date, terms.deadline, terms.contact, version())
    with private_folder() as folder:
        write_geopackages(folder, contents, extra, identity)
        # Read before the project opens them: an open GeoPackage can have companions.
        kept = {file: (folder / file).read_bytes() for file in fmt.file_names(contents.stem)[2:]}
        write_project(folder, contents, [field.name() for field in extra])
        write_letter(folder, contents, terms, feedback)
        made = {file: (folder / file).read_bytes() for file in (fmt.LETTER_FILE, fmt.PROJECT_FILE)}
    write_file(str(target), zip_content({**made, **kept}, date.fromisoformat(terms.date)))


def zip_content(files: dict[str, bytes], day: date) -> bytes:
    """Files by name as one ZIP that is the same whenever it is made of the same content for the same day."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, (max(day.year, 1980), day.month, day.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = _MODE
            archive.writestr(entry, data)
    return content.getvalue()
