"""Opening an LKS-pakke: all of it is unpacked, its project opened after a look inside, its units into the editor."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from qgis.core import QgsProject, QgsVectorLayer

from ...layers.files import private_folder
from ...layers.translation import tr
from ...package import format as fmt
from ...package.answers.untrusted.geopackage import check, settle
from ...package.answers.untrusted.unpack import unpacked
from ...package.project_check import why_not_plain
from ...package.refusal import PackageError
from ...package.zip_files import BROKEN
from ..session.source_package import table_of

# Bytes: no letter or project is as large.
_TOO_LARGE = 50_000_000


def usual_folder(package: Path) -> Path:
    """The folder beside a ZIP that it is unpacked into, unless the user wants another."""
    return package.with_suffix("")


@dataclass(frozen=True)
class OpenedPackage:
    """A package in a folder: the GeoPackage with the ``units``, and the ``project``; None with the ``reason`` where the
    project is not to be opened."""

    units: Path
    project: Path | None
    reason: str = ""


def unpack_package(package: Path, folder: Path) -> OpenedPackage:
    """Unpack a package into a folder.

    The project comes along only if it holds nothing but what the package format writes. Files that are there already
    may hold somebody's work, so they are never written over. Raises ``PackageError`` where it is no package, or a file
    is in the way.
    """
    try:
        with unpacked(package) as content:
            for each in content.databases:
                check(each.path, each.name)
            targets = {folder / f"{PurePosixPath(each.name).stem}.gpkg": each.path for each in content.databases}
            beside, reason = _project_and_letter(package)
            there = [target.name for target in (*targets, *(folder / name for name in beside)) if target.exists()]
            if there:
                raise PackageError("folder_in_use", folder=folder, names=", ".join(sorted(there)))
            folder.mkdir(parents=True, exist_ok=True)
            for target, copy in targets.items():
                shutil.copyfile(copy, target)
            for name, data in beside.items():
                (folder / name).write_bytes(data)
    except OSError as error:
        raise PackageError("cannot_unpack", name=package.name, folder=folder, reason=error.strerror or error) from error
    project = folder / fmt.PROJECT_FILE if fmt.PROJECT_FILE in beside else None
    return OpenedPackage(units_file(folder), project, reason)


def _project_and_letter(package: Path) -> tuple[dict[str, bytes], str]:
    """The project, if it may be opened, and the letter; and why the project may not."""
    if not zipfile.is_zipfile(package):
        return {}, tr("it has no project")
    try:
        with zipfile.ZipFile(package) as archive:
            sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
            wanted = [name for name in (fmt.PROJECT_FILE, fmt.LETTER_FILE) if sizes.get(name, _TOO_LARGE) < _TOO_LARGE]
            found = {name: archive.read(name) for name in wanted}
    except BROKEN:
        return {}, tr("its project file cannot be read")
    if fmt.PROJECT_FILE not in found:
        return found, tr("it has no project")
    reason = why_not_plain(found[fmt.PROJECT_FILE])
    if reason:
        del found[fmt.PROJECT_FILE]
    return found, reason


def opened_before(folder: Path) -> OpenedPackage:
    """The package in a folder that it was unpacked into before, with the work done in it since.

    It gets the same look inside as when it came: somebody else may have been in the folder. Raises ``PackageError``
    where there is no layer of units, and for GeoPackages with code in them.
    """
    with private_folder() as private:
        for number, path in enumerate(sorted(folder.glob("*.gpkg"))):
            copy = private / f"{number}.gpkg"
            settle(path, copy, path.name)
            check(copy, path.name)
    project = folder / fmt.PROJECT_FILE
    if not project.is_file():
        return OpenedPackage(units_file(folder), None, tr("it has no project"))
    large = project.stat().st_size >= _TOO_LARGE
    reason = tr("its project file cannot be read") if large else why_not_plain(project.read_bytes())
    if reason:
        reason += tr(" (if you changed it yourself, open {file} in QGIS)").format(file=fmt.PROJECT_FILE)
    return OpenedPackage(units_file(folder), None if reason else project, reason)


def holds_package(folder: Path) -> bool:
    """Whether a package has been unpacked into a folder before."""
    return folder.is_dir() and any(folder.glob(f"{fmt.units_file('*')}"))


def units_file(folder: Path) -> Path:
    """The GeoPackage with the units in a folder. Raises ``PackageError`` where there is none."""
    found = [path for path in sorted(folder.glob("*.gpkg")) if table_of(path, fmt.UNITS_LAYER).isValid()]
    if not found:
        raise PackageError("no_units_layer", layer=fmt.UNITS_LAYER, folder=folder)
    return found[0]


def load_units(path: Path) -> QgsVectorLayer:
    """The layer of units in the project; the one that is there already, if it is."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.source().startswith(f"{path}|layername={fmt.UNITS_LAYER}"):
            return layer
    layer = QgsVectorLayer(f"{path}|layername={fmt.UNITS_LAYER}", path.stem, "ogr")
    QgsProject.instance().addMapLayer(layer)
    return layer
