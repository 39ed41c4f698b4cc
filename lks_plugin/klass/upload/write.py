"""All files of an upload into a folder: each made and checked before the first is moved to its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ...layers.files import write_file
from . import csv_files
from .contents import Upload
from .objections import (
    BYDEL_FILE,
    CHANGES_FILE,
    GRUNNKRETS_FILE,
    KOMMUNE_FILE,
    VARIANT_FILE,
    VERSION_FILE,
)
from .upload_xml import xml_content

# What the files are called after LKS and the day.
_ENDINGS = {
    VERSION_FILE: "versjon",
    GRUNNKRETS_FILE: "grunnkrets",
    KOMMUNE_FILE: "kommune",
    BYDEL_FILE: "bydel",
    CHANGES_FILE: "endringer",
    VARIANT_FILE: "variant",
}
_KEY = "nokkel"


@dataclass(frozen=True)
class WrittenFile:
    """A file: its path, which one it is (``objections``, "" for the key) and its number of rows."""

    path: Path
    file: str
    rows: int


def stem(upload: Upload) -> str:
    """What the names of all files of an upload begin with: LKS-2027-01-01."""
    return f"LKS-{upload.options.valid_from}"


def write_upload(folder: Path, upload: Upload) -> list[WrittenFile]:
    """Write the XML files, their CSV and the key. Files of the same names are replaced, none is left half.

    Raises ``InputError`` where the folder cannot be written to, ``KlassError`` for a file that does not keep its
    schema; nothing is written then.
    """
    made: list[tuple[WrittenFile, bytes]] = []
    for file, (form, rows) in upload.files.items():
        path = folder / f"{stem(upload)}-{_ENDINGS[file]}.xml"
        made.append((WrittenFile(path, file, len(rows)), xml_content(form, rows, path.name)))
        if file in _CSV:
            made.append((WrittenFile(path.with_suffix(".csv"), file, len(rows)), _CSV[file](upload)))
    key = folder / f"{stem(upload)}-{_KEY}.csv"
    made.append((WrittenFile(key, "", len(upload.division.zones)), csv_files.key(upload)))
    for each, content in made:
        write_file(str(each.path), content)
    return [each for each, _ in made]


def older_files(folder: Path, upload: Upload, written: list[WrittenFile]) -> list[str]:
    """Files of the same day that a former run left and this one did not write."""
    known = {each.path for each in written}
    return sorted(path.name for path in folder.glob(f"{stem(upload)}-*") if path not in known)


def _correspondence(file: str) -> Callable[[Upload], bytes]:
    return lambda upload: csv_files.correspondence(upload, file)


_CSV: dict[str, Callable[[Upload], bytes]] = {
    VERSION_FILE: csv_files.code_list,
    GRUNNKRETS_FILE: _correspondence(GRUNNKRETS_FILE),
    KOMMUNE_FILE: _correspondence(KOMMUNE_FILE),
    BYDEL_FILE: _correspondence(BYDEL_FILE),
    CHANGES_FILE: csv_files.changes,
}
