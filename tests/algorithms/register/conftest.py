"""Fixtures of these tests: the packages and answers of the dialogue, and a register of the two kommuner."""

import pytest
from lks.tests.algorithms.send.conftest import answered, imported, layer, sent  # noqa: F401 - fixtures


@pytest.fixture
def path(tmp_path):
    return tmp_path / "LKS-REGISTER.gpkg"


@pytest.fixture
def registered(run, path):
    """Run ``lks:register`` on the register as Kari."""

    def call(feedback=None, **parameters):
        return run("register", feedback, **{"REGISTER": str(path), "WHO": "Kari", "DATE": "2027-02-01", **parameters})

    return call


@pytest.fixture
def register(registered, layer, path):  # noqa: F811 - a fixture, not the import
    """A register of Rutevik and Firkant."""
    registered(INPUT=layer)
    return path
