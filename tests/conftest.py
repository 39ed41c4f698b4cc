"""The plugin under test is the repository root itself, imported as ``lks`` under whatever folder name it has."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def _import_root_as_lks() -> None:
    spec = importlib.util.spec_from_file_location("lks", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    module = importlib.util.module_from_spec(spec)
    sys.modules["lks"] = module
    spec.loader.exec_module(module)


if "lks" not in sys.modules:
    _import_root_as_lks()


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real and near-real data beside the project; tests on it skip, visibly, where it is absent."""
    folder = Path(os.environ.get("LKS_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("the shared data folder is absent")
    return folder
