"""Runs mypy over all shipped code. Usage: python tools/check_types.py [MYPY OPTIONS]

The repository root is the plugin package and its imports are relative, so mypy has to see the root as a package,
whatever the checkout is called: a temporary folder holds a link `lks` to it. qgis-stubs leaves out `qgis.PyQt`; the
same folder holds the stubs with that added, as another name of PyQt5.
"""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "lks"
CHECKED = ("__init__.py", "lks_plugin", "algorithms", "processing_provider", "tools")
QT_MODULES = ("QtCore", "QtGui", "QtNetwork", "QtPrintSupport", "QtSql", "QtSvg", "QtTest", "QtWidgets", "QtXml", "sip")

OPTIONAL_RESULT = re.compile(r"-> typing\.Optional\[('?Q[\w.]+'?)\]:")
OPTIONAL_FEEDBACK = re.compile(r"(def processAlgorithm\(.*feedback: )typing\.Optional\[('QgsProcessingFeedback')\]")
SOURCE_TYPES = ("File", "Vector", "VectorAnyGeometry", "VectorPoint", "VectorLine", "VectorPolygon", "Raster")
ADDED = {
    "import PyQt5.sip\n": "class QgsException(Exception): ...\n"
    "class QgsProcessingException(QgsException): ...\n"
    "class QgsCsException(QgsException): ...\n",
    "class QgsFields(PyQt5.sip.wrapper):\n": "    def __iter__(self) -> typing.Iterator['QgsField']: ...\n",
    "    class ProcessingSourceType(int):\n": "".join(
        f"        Type{name} = ... # type: Qgis.ProcessingSourceType\n" for name in SOURCE_TYPES
    ),
}


def site_packages() -> Path:
    """The folder that holds the installed stubs."""
    spec = importlib.util.find_spec("mypy")
    if spec is None or spec.origin is None:
        raise SystemExit("mypy is not installed: run make setup")
    return Path(spec.origin).parent.parent


def corrected(text: str) -> str:
    """The text of a stub file without its gaps.

    SIP calls every pointer optional: for what a method returns that becomes `X | Any` (a test for None is allowed,
    none is asked for). Added is what the stubs leave out: exceptions, iteration over QgsFields, the older names of
    the source types, which QGIS 3.40 has.
    """
    text = OPTIONAL_RESULT.sub(r"-> typing.Union[\1, typing.Any]:", text)
    text = OPTIONAL_FEEDBACK.sub(r"\1\2", text)
    for line, added in ADDED.items():
        text = text.replace(line, line + added, 1)
    return text


def link_stubs(folder: Path) -> None:
    """Puts a package `qgis` with the installed stubs and `qgis.PyQt` into the folder."""
    stubs = site_packages() / "qgis-stubs"
    if not stubs.is_dir():
        raise SystemExit(f"{stubs} is missing: run make setup")
    qgis = folder / "qgis"
    qgis.mkdir()
    for entry in sorted(stubs.iterdir()):
        if entry.name in ("_core.pyi", "_gui.pyi"):
            (qgis / entry.name).write_text(corrected(entry.read_text(encoding="utf-8")), encoding="utf-8")
        else:
            (qgis / entry.name).symlink_to(entry)
    pyqt = qgis / "PyQt"
    pyqt.mkdir()
    (pyqt / "__init__.pyi").touch()
    for name in QT_MODULES:
        (pyqt / f"{name}.pyi").write_text(f"from PyQt5.{name} import *\n", encoding="utf-8")


def main(options: list[str]) -> int:
    """Checks; returns mypy's exit status."""
    with tempfile.TemporaryDirectory(prefix="lks-types-") as name:
        folder = Path(name)
        sources, stubs = folder / "sources", folder / "stubs"
        sources.mkdir()
        stubs.mkdir()
        package = sources / PACKAGE
        package.mkdir()
        for entry in CHECKED:
            (package / entry).symlink_to(ROOT / entry)
        link_stubs(stubs)
        command = [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml")]
        command += ["--cache-dir", str(ROOT / ".mypy_cache"), *options]
        command += [str(Path(PACKAGE) / entry) for entry in CHECKED]
        environment = {**os.environ, "MYPYPATH": os.pathsep.join((str(sources), str(stubs)))}
        return subprocess.run(command, cwd=sources, env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
