"""Every rule in words: a name, and a sentence that fills in what a finding knows."""

import pytest
from lks.lks_plugin.engine.findings import GRADES, Finding
from lks.lks_plugin.engine.rules.rules import RULES
from lks.lks_plugin.layers.finding_texts import kind_name, sentence

NAMES = ("names", "due", "zones", "other", "kommune", "people", "digits", "row", "rows", "value")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_a_grade_a_name_and_a_sentence(qgis_app, rule):
    finding = Finding(rule.id, "none", (0,), 0, 7, 8, rule.grade, details=tuple((name, "x") for name in NAMES))
    said = sentence(finding, ["43010101"], "4301 LKS 01", "4301000001")
    assert rule.grade in GRADES and kind_name(finding)
    assert len(said) > 20 and "{" not in said
