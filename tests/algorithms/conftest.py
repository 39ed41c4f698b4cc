"""What tests of several algorithms share."""

import pytest


@pytest.fixture
def generate(run):
    """``lks:generate`` on a layer, its three layers in memory unless told otherwise."""

    def call(layer, feedback=None, **parameters):
        outputs = dict.fromkeys(("ZONES", "UNITS", "EXCEPTIONS"), "TEMPORARY_OUTPUT")
        return run("generate", feedback, **{"INPUT": layer, **outputs, **parameters})

    return call
