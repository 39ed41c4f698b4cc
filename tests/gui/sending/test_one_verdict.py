"""The same division stands the same wherever it is judged: validated, answered, in the editor and when it is sent."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lks.lks_plugin.engine.rules.state import GRANTED, INVALID, UNEXPLAINED, VALID
from lks.lks_plugin.gui.sending.answer import checklist, write_answer
from lks.lks_plugin.gui.session.session import ZoneSession
from lks.lks_plugin.gui.session.settings import settings_for
from lks.lks_plugin.layers.reading.units import UnitFields, read_units
from lks.lks_plugin.layers.rule_texts import state_verdict
from lks.lks_plugin.layers.validation.report import verdict
from lks.lks_plugin.layers.validation.validation import ClaimFields, ValidationOptions, read_claims, validate
from lks.lks_plugin.package.answers.answer import read_answer
from lks.lks_plugin.package.answers.feedback import Settings, judge_answer
from lks.lks_plugin.package.answers.sent import sent_package
from lks.lks_plugin.package.export.contents import DivisionFields, collect, division_of, identity_rows
from lks.lks_plugin.package.export.geopackages import write_geopackages
from lks.tests.helpers.answers import GKRETS, ZONES, A, B, C, read, zipped
from qgis.core import QgsVectorLayer

# Six columns of two rows: 500 people each, so that three make the minimum and two the floor.
SENT = [A, A, B, B, B, C, A, A, B, B, C, C]


@pytest.fixture(params=[500, 700], ids=["steady", "in decline"])
def sent(squares, tmp_path, request):
    """The package and its GeoPackage of units, unpacked: of a kommune with as many people ten years ago, or more."""
    from lks.lks_plugin.engine import Criteria
    from lks.lks_plugin.layers.contiguity.build import ContiguityOptions

    fields = {"lks": SENT, "kommunenavn": ["Rutevik"] * 12, "grunnkretsnavn": list("abcdefghijkl")}
    layer = read(squares(6, 2, befolkning=[500] * 12, befolkning_10=[request.param] * 12, **fields))
    division = division_of(layer, DivisionFields("grunnkretsnavn", history="befolkning_10"))
    contents = collect(division, "4301", range(12), ContiguityOptions(), Criteria(1900, 1000, 8000))
    folder = tmp_path / "pakke"
    folder.mkdir()
    write_geopackages(folder, contents, (), identity_rows(contents, "2026-11-20", "", "", "1"))
    return sent_package(zipped(folder, tmp_path / "LKS-4301-RUTEVIK.zip")), folder / GKRETS


def judged(sent, units, session, folder):
    """How the session's division stands: validated from its layer, read as an answer, in the editor, and on sending."""
    layer = read_units(units, UnitFields("grunnkretsnummer", "befolkning"))
    claims = replace(
        read_claims(layer, ClaimFields("lks", proposal="lks_forslag")),
        trends={sent.kommune: sent.trend},
        reasons=[session.row(code).reason if (code := session.code_of(unit)) else "" for unit in range(12)],
    )
    validated = validate(layer, claims, ValidationOptions(session.settings.criteria, session.settings.contiguity))
    path = write_answer(session, folder / "svar.zip").path
    answered = judge_answer(read_answer(path), sent, Settings()).after
    assert verdict(validated).sentence == verdict(answered).sentence
    assert verdict(validated).sentence.startswith(state_verdict(validated.state).sentence)
    return [validated.state, answered.state, session.totals().state, checklist(session).state]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_place_says_the_same(sent, tmp_path_factory, data):
    package, path = sent
    units = QgsVectorLayer(f"{path}|layername=gkrets", "gkrets", "ogr")
    session = ZoneSession(units, settings_for(units))
    try:
        for unit, code in data.draw(
            st.lists(st.tuples(st.integers(0, 11), st.sampled_from([A, B, C, ""])), max_size=4)
        ):
            session.assign([unit], code)
        for code in data.draw(st.sets(st.sampled_from([A, B, C]))):
            session.set_reason(code, "Egen skole")
        states = judged(package, units, session, tmp_path_factory.mktemp("svar"))
        assert len(set(states)) == 1, [state.text for state in states]
    finally:
        units.rollBack()
        session.close()


@pytest.mark.parametrize("sent", [500], ids=["steady"], indirect=True)
def test_what_ssb_proposed_needs_no_reason_and_what_the_kommune_made_does(sent, tmp_path):
    package, path = sent
    units = QgsVectorLayer(f"{path}|layername=gkrets", "gkrets", "ogr")
    session = ZoneSession(units, settings_for(units))
    assert len(SENT) == len(ZONES)
    first = judged(package, units, session, tmp_path)
    assert {state.text for state in first} == {f"{GRANTED} (1)"}
    session.assign([2], A)
    (moved,) = set(judged(package, units, session, tmp_path))
    assert (moved.kind, moved.unexplained) in {(UNEXPLAINED, 1), (GRANTED, 0)}
    session.assign([0], "")
    (broken,) = set(judged(package, units, session, tmp_path))
    assert broken.kind == INVALID
    session.close()


@pytest.mark.parametrize("sent", [700], ids=["in decline"], indirect=True)
def test_a_kommune_in_decline_has_no_zones_below_the_minimum_anywhere(sent, tmp_path):
    package, path = sent
    assert package.trend is not None and package.trend.declines
    units = QgsVectorLayer(f"{path}|layername=gkrets", "gkrets", "ogr")
    session = ZoneSession(units, settings_for(units))
    session.set_reason(C, "Egen skole")
    assert {state.kind for state in judged(package, units, session, tmp_path)} == {INVALID}
    session.assign([unit for unit, code in enumerate(SENT) if code == C], B)
    assert {state.kind for state in judged(package, units, session, tmp_path)} == {VALID}
    units.rollBack()
    session.close()
