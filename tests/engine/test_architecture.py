"""Who may know whom: every import of the shipped code against the arrows of the architecture."""

import ast
from pathlib import Path

import pytest
from lks.tests.conftest import ROOT

PACKAGES = ("lks_plugin.engine", "lks_plugin.layers", "lks_plugin.package", "lks_plugin.gui")
PACKAGES += ("algorithms", "processing_provider", "lks_plugin.plugin")
ENGINE, LAYERS, PACKAGE, GUI, ALGORITHMS, PROVIDER, PLUGIN = PACKAGES
MAY_KNOW = {
    ENGINE: {ENGINE},
    LAYERS: {LAYERS, ENGINE},
    PACKAGE: {PACKAGE, LAYERS, ENGINE},
    GUI: {GUI, PACKAGE, LAYERS, ENGINE},
    ALGORITHMS: {ALGORITHMS, PACKAGE, LAYERS, ENGINE},
    PROVIDER: {PROVIDER, ALGORITHMS, PACKAGE, LAYERS, ENGINE},
    PLUGIN: set(PACKAGES),
    None: {PLUGIN},  # the root: classFactory
}
# A module of the engine may know those before it. A new module says here where it stands.
ENGINE_ORDER = [
    "cancel",
    "findings",
    "criteria",
    "smoothing",
    "indicators",
    "weighting",
    "homogeneity",
    "contiguity",
    "redcap",
    "partition",
]
ENGINE_ORDER += [
    "candidates",
    "exact",
    "columns",
    "refine",
    "anneal",
    "improve",
    "tasks",
    "regionalize",
    "coding",
    "units",
    "tables",
    "delimited",
    "jsonstat",
    "keyed",
    "levels",
    "figures",
    "matching",
    "assignment",
    "parts",
    "zone_rules",
    "division_rules",
    "rules",
    "repair",
    "compare",
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


def runs_back(name: str, target: str) -> bool:
    """Whether a module of the engine imports one that stands above it, or the front door."""
    here, there = ([*module.split("."), "__init__"][2] for module in (name, target))
    return {here, there} <= set(ENGINE_ORDER) and ENGINE_ORDER.index(there) > ENGINE_ORDER.index(here)


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


@pytest.mark.parametrize(
    "module", sorted({p.parts[2].removesuffix(".py") for p in FILES if p.parts[1:2] == ("engine",)})
)
def test_every_engine_module_has_its_place_in_the_order(module):
    assert module in ENGINE_ORDER


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("lks_plugin/engine/redcap.py", "from qgis.core import QgsFeature"),
        ("lks_plugin/engine/redcap.py", "def late():\n    import qgis.core"),
        ("lks_plugin/engine/redcap.py", "from ..layers.units import UnitLayer"),
        ("lks_plugin/engine/redcap.py", "from .. import layers"),
        ("lks_plugin/engine/redcap.py", "from .partition import Tree"),
        ("lks_plugin/engine/redcap.py", "from . import partition"),
        ("lks_plugin/engine/redcap.py", "from .example.names import draw_names"),
        ("lks_plugin/engine/example/names.py", "from ...layers import example"),
        ("lks_plugin/layers/units.py", "from ...algorithms.generate import Generate"),
        ("lks_plugin/layers/units.py", "from ..gui import dock"),
        ("lks_plugin/layers/units.py", "from ..package import write"),
        ("lks_plugin/layers/units.py", "from ...processing_provider.provider import LksProvider"),
        ("lks_plugin/package/write.py", "import lks.algorithms.generate"),
        ("lks_plugin/package/write.py", "from ..gui.dock import Dock"),
        ("lks_plugin/gui/dock.py", "from ..plugin import LksPlugin"),
        ("algorithms/generate.py", "from ..processing_provider import provider"),
        ("algorithms/generate.py", "from ..lks_plugin.gui import dock"),
        ("processing_provider/provider.py", "from ..lks_plugin.gui.dock import Dock"),
        ("__init__.py", "from .lks_plugin.gui.dock import Dock"),
    ],
)
def test_a_forbidden_import_is_found(file, source):
    assert forbidden(Path(file), source) != []


def test_the_plugin_itself_may_know_the_editor():
    assert forbidden(Path("lks_plugin/plugin.py"), "from .gui.dock import Dock") == []
