"""What ``lks:exportpackage`` says of kommuner without a name, or with one that lost letters."""

import pytest
from qgis.core import QgsProcessingFeedback


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (None, "No name is known for the kommuner 4301"),
        ("Evená??i", "lost letters at their source: 4301 «Evená??i»"),
        ("Rutevik", ""),
    ],
)
def test_the_log_tells_it_loudly(run, squares, tmp_path, name, told):
    layer = squares(2, 1, befolkning=[1600] * 2, lks=["4301000001"] * 2, kommunenavn=[name or ""] * 2)
    feedback = QgsProcessingFeedback()
    run("exportpackage", feedback, INPUT=layer, OUTPUT_FOLDER=str(tmp_path), DATE="2026-11-20")
    log = feedback.textLog()
    assert told in log and ("lost letters" in log, "No name" in log) == (name == "Evená??i", name is None)
