"""Extra fields: which values rest on fewer than four persons."""

import pytest
from lks.lks_plugin.layers.fields import fields_of, integer, text
from lks.lks_plugin.package.export.disclosure import few_persons
from qgis.core import QgsFeature

FIELDS = fields_of(integer("barn_teller"), integer("barn_nevner"), text("medianinntekt"), integer("avstand"))


def found(extra, *values, population=800):
    feature = QgsFeature(FIELDS)
    feature.setAttributes(list(values))
    return few_persons([extra], ["11060101"], [feature], [population])


@pytest.mark.parametrize(
    ("extra", "values", "population"),
    [
        ("barn_teller", (3, 200, "", None), 800),
        ("barn_nevner", (3, 200, "", None), 800),  # the share of 3 in 200
        ("barn_teller", (0, 2, "", None), 800),
        ("medianinntekt", (None, None, "412 000", None), 3),
    ],
)
def test_few(qgis_app, extra, values, population):
    assert found(extra, *values, population=population) == [(extra, ["11060101"])]


@pytest.mark.parametrize(
    ("extra", "values", "population"),
    [
        ("barn_teller", (4, 200, "", None), 800),
        ("barn_teller", (0, 0, "", None), 800),  # nobody is not few
        ("barn_teller", (None, None, "", None), 3),
        ("medianinntekt", (None, None, "412 000", None), 4),
        ("medianinntekt", (None, None, ":", None), 3),  # suppressed: no value leaves
        ("avstand", (None, None, "", 2), 2),  # metres, not persons
    ],
)
def test_enough(qgis_app, extra, values, population):
    assert found(extra, *values, population=population) == []
