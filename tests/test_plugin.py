"""The plugin as QGIS takes it in."""

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def test_metadata_has_all_that_the_plugin_site_asks_for():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    for key in ("name", "description", "about", "version", "qgisMinimumVersion", "author", "email", "repository"):
        assert general[key]
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.40", "4.99")
    assert general["hasProcessingProvider"] == "yes"
    # QGIS would ask for a dependency on installation, and offline tell that it has to be fixed by hand.
    assert "plugin_dependencies" not in general
    assert (ROOT / general["icon"]).is_file()
    assert f"## {general['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_plugin_comes_and_goes_without_a_trace(qgis_app, qgis_processing):
    import lks
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    before = {provider.id() for provider in registry.providers()}
    plugin = lks.classFactory(None)
    plugin.initProcessing()
    assert {algorithm.id() for algorithm in registry.providerById("lks").algorithms()} >= {
        "lks:examplekommune",
        "lks:generate",
        "lks:importfeedback",
        "lks:validate",
    }
    plugin.unload()
    assert {provider.id() for provider in registry.providers()} == before


def test_the_zip_holds_the_plugin_and_nothing_else(tmp_path):
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: the ZIP is made from the tracked files")
    if not (ROOT / "lks_plugin" / "insight" / "page" / "build" / "page.js").exists():
        pytest.skip("the insight page's scripts are not built: make page, which needs Node")
    subprocess.run([sys.executable, ROOT / "tools" / "package.py", tmp_path], check=True, capture_output=True)
    (archive,) = tmp_path.iterdir()
    names = zipfile.ZipFile(archive).namelist()
    assert {name.split("/")[0] for name in names} == {"lks"}
    assert {"lks/__init__.py", "lks/metadata.txt", "lks/LICENSE", "lks/algorithms/make/generate.py"} <= set(names)
    assert {f"lks/lks_plugin/insight/page/build/{name}" for name in ("page.js", "page.css", "licences.txt")} <= set(
        names
    )
    assert not [name for name in names if "/tests/" in name or name.endswith((".so", ".pyc", ".gpkg", ".exe"))]
