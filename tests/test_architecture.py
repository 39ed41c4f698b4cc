"""Who may know whom: every import of the shipped code against the arrows of the architecture."""

import ast
from pathlib import Path

import pytest
from lks.tests.conftest import ROOT

PACKAGES = ("lks_plugin.engine", "lks_plugin.layers", "lks_plugin.package", "lks_plugin.gui")
PACKAGES += ("lks_plugin.klass", "lks_plugin.register", "lks_plugin.insight")
PACKAGES += ("algorithms", "processing_provider", "lks_plugin.plugin")
ENGINE, LAYERS, PACKAGE, GUI, KLASS, REGISTER, INSIGHT, ALGORITHMS, PROVIDER, PLUGIN = PACKAGES
AFTER_PACKAGE = {KLASS, REGISTER, INSIGHT}
MAY_KNOW = {
    ENGINE: {ENGINE},
    LAYERS: {LAYERS, ENGINE},
    PACKAGE: {PACKAGE, LAYERS, ENGINE},
    GUI: {GUI, PACKAGE, LAYERS, ENGINE},
    KLASS: {KLASS, PACKAGE, LAYERS, ENGINE},
    REGISTER: {REGISTER, KLASS, PACKAGE, LAYERS, ENGINE},
    INSIGHT: {INSIGHT, PACKAGE, LAYERS, ENGINE},
    ALGORITHMS: {ALGORITHMS, *AFTER_PACKAGE, PACKAGE, LAYERS, ENGINE},
    PROVIDER: {PROVIDER, ALGORITHMS, *AFTER_PACKAGE, PACKAGE, LAYERS, ENGINE},
    PLUGIN: set(PACKAGES),
    None: {PLUGIN},  # the root: classFactory
}
# A room of the engine may know itself and those before it. A new room says here where it stands.
ENGINE_ORDER = [
    "",
    "units",
    "graph",
    "tables",
    "regionalization",
    "rules",
    "history",
    "statistics",
    "example",
    "__init__",
]
FOLDERS = ("lks_plugin", "algorithms", "processing_provider")
FILES = [Path("__init__.py"), *sorted(p.relative_to(ROOT) for f in FOLDERS for p in (ROOT / f).rglob("*.py"))]


def imports(file: Path, source: str) -> set[str]:
    """Every module and every name that a file imports, dotted from the plugin's root."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = list(file.parent.parts[: len(file.parent.parts) - node.level + 1]) if node.level else []
            base += [node.module] if node.module else []
            found |= {".".join([*base, alias.name]) for alias in node.names}
    return {name.removeprefix("lks.") for name in found}


def package_of(name: str) -> str | None:
    return next((p for p in PACKAGES if name == p or name.startswith(p + ".")), None)


def engine_room(name: str) -> str:
    """The room of the engine that a module lies in: "" for what all rooms share, "__init__" for the front door."""
    parts = name.split(".")[2:]
    if not parts or parts == ["__init__"] or parts[0][:1].isupper():
        return "__init__"
    known = parts[0] in ENGINE_ORDER or (ROOT / "lks_plugin/engine" / parts[0]).is_dir()
    return parts[0] if known else ""


def runs_back(name: str, target: str) -> bool:
    """Whether a module of the engine imports one of a room that stands above its own, or the front door."""
    return ENGINE_ORDER.index(engine_room(target)) > ENGINE_ORDER.index(engine_room(name))


def forbidden(file: Path, source: str) -> list[str]:
    """The imports of a file that run against the arrows."""
    name = ".".join(file.with_suffix("").parts)
    package, wrong = package_of(name), []
    for target in sorted(imports(file, source)):
        other = package_of(target)
        wrong += [target] if other and other not in MAY_KNOW[package] else []
        if package == ENGINE:
            wrong += [target] if target.split(".")[0] in ("qgis", "osgeo", "processing", "PyQt5", "PyQt6") else []
            wrong += [target] if other == ENGINE and runs_back(name, target) else []
    return wrong


@pytest.mark.parametrize("file", FILES, ids=str)
def test_no_import_runs_against_the_arrows(file):
    assert forbidden(file, (ROOT / file).read_text(encoding="utf-8")) == []


def test_every_room_of_the_engine_has_its_place_in_the_order():
    rooms = {p.parts[2] for p in FILES if p.parts[1:2] == ("engine",) and len(p.parts) > 3}
    assert rooms <= set(ENGINE_ORDER)


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("lks_plugin/engine/regionalization/redcap.py", "from qgis.core import QgsFeature"),
        ("lks_plugin/engine/regionalization/redcap.py", "def late():\n    import qgis.core"),
        ("lks_plugin/engine/regionalization/redcap.py", "from ...layers.reading.units import UnitLayer"),
        ("lks_plugin/engine/regionalization/redcap.py", "from ... import layers"),
        ("lks_plugin/engine/regionalization/redcap.py", "from ..rules.repair import Repair"),
        ("lks_plugin/engine/regionalization/redcap.py", "from ..rules import repair"),
        ("lks_plugin/engine/regionalization/redcap.py", "from ..example.names import draw_names"),
        ("lks_plugin/engine/example/names.py", "from ...layers import example"),
        ("lks_plugin/layers/reading/units.py", "from ....algorithms.make.generate import Generate"),
        ("lks_plugin/layers/reading/units.py", "from ...gui import dock"),
        ("lks_plugin/layers/reading/units.py", "from ...package import export"),
        ("lks_plugin/layers/reading/units.py", "from ....processing_provider.provider import LksProvider"),
        ("lks_plugin/package/export/write.py", "import lks.algorithms.make.generate"),
        ("lks_plugin/package/export/write.py", "from ...gui.dock.dock import Dock"),
        ("lks_plugin/engine/rules/rules.py", "from ..history import upkeep"),
        ("lks_plugin/engine/history/upkeep.py", "from ..statistics import suppression"),
        ("lks_plugin/package/export/write.py", "from ...klass import codelist"),
        ("lks_plugin/package/export/write.py", "from ...register import states"),
        ("lks_plugin/layers/zones.py", "from ..insight import page"),
        ("lks_plugin/klass/codelist.py", "from ..register import states"),
        ("lks_plugin/insight/page.py", "from ..register.states import State"),
        ("lks_plugin/register/states.py", "from ..gui.dock.dock import Dock"),
        ("lks_plugin/gui/dock/dock.py", "from ...register.states import State"),
        ("lks_plugin/gui/dock/dock.py", "from ...plugin import LksPlugin"),
        ("algorithms/make/generate.py", "from ...processing_provider import provider"),
        ("algorithms/make/generate.py", "from ...lks_plugin.gui import dock"),
        ("processing_provider/provider.py", "from ..lks_plugin.gui.dock.dock import Dock"),
        ("__init__.py", "from .lks_plugin.gui.dock import Dock"),
    ],
)
def test_a_forbidden_import_is_found(file, source):
    assert forbidden(Path(file), source) != []


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("lks_plugin/plugin.py", "from .gui.dock import Dock"),
        ("lks_plugin/engine/rules/repair.py", "from ..regionalization.regionalize import regionalize"),
        ("lks_plugin/engine/history/upkeep.py", "from ..rules import rules"),
        ("lks_plugin/register/states.py", "from ..klass import codelist"),
        ("lks_plugin/insight/page.py", "from ..package import names"),
        ("algorithms/send/approve.py", "from ...lks_plugin.register import states"),
    ],
)
def test_an_allowed_import_is_let_through(file, source):
    assert forbidden(Path(file), source) == []
