"""Opening an LKS-pakke: its GeoPackages are unpacked into a folder, and the units come straight into the editor."""

from __future__ import annotations

import shutil
from pathlib import Path, PurePosixPath

from qgis.core import QgsProject, QgsVectorLayer

from ...package import format as fmt
from ...package.answers.untrusted.geopackage import check
from ...package.answers.untrusted.unpack import unpacked
from ...package.refusal import PackageError
from ..session.source_package import table_of


def usual_folder(package: Path) -> Path:
    """The folder beside a ZIP that it is unpacked into, unless the user wants another."""
    return package.with_suffix("")


def unpack_package(package: Path, folder: Path) -> Path:
    """Unpack the GeoPackages of a package into a folder: the one with the units.

    Files that are there already may hold somebody's work, so they are never written over. Raises
    ``PackageError`` where it is no package, or a file is in the way.
    """
    try:
        with unpacked(package) as content:
            for each in content.databases:
                check(each.path, each.name)
            targets = {folder / f"{PurePosixPath(each.name).stem}.gpkg": each.path for each in content.databases}
            there = [target.name for target in targets if target.exists()]
            if there:
                raise PackageError("folder_in_use", folder=folder, names=", ".join(sorted(there)))
            folder.mkdir(parents=True, exist_ok=True)
            for target, copy in targets.items():
                shutil.copyfile(copy, target)
    except OSError as error:
        raise PackageError("cannot_unpack", name=package.name, folder=folder, reason=error.strerror or error) from error
    return units_file(folder)


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
