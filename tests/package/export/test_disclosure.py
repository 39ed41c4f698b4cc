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


@pytest.mark.parametrize(
    ("name", "beside", "population", "few"),
    [
        ("barn_andel", {"barn_teller": 2, "barn_nevner": 90}, 800, True),
        ("barn_andel_2024", {"barn_teller_2024": 2, "barn_nevner_2024": 90}, 800, True),
        ("barn_andel_2024", {"barn_teller_2023": 2, "barn_nevner_2024": 90}, 800, False),
        ("barn_teller_2024", {"barn_nevner_2024": 3}, 800, True),
        ("innvandrer_pst", {}, 3, True),  # nothing but the inhabitants to go by
        ("innvandrer_pst", {}, 30, False),
        ("sosialhjelp", {}, 2, True),
        ("medianinntekt_2023", {}, 2, True),
        ("bot_blokk", {}, 800, True),
        ("bot_totalt_2024", {}, 800, True),
        ("avstand_2024", {}, 2, False),
    ],
)
def test_every_form_of_a_field_about_persons(qgis_app, name, beside, population, few):
    fields = fields_of(integer(name), *(integer(each) for each in beside))
    feature = QgsFeature(fields)
    feature.setAttributes([3, *beside.values()])
    told = few_persons([name], ["11060101"], [feature], [population])
    assert told == ([(name, ["11060101"])] if few else [])
