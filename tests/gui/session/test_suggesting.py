"""Suggestions: zones repaired or made more alike, as a preview and one step of undo."""

import pytest
from lks.tests.helpers.sessions import plain, zone


@pytest.fixture
def suggest(qgis_app):
    from lks.lks_plugin.gui.session import suggesting

    return suggesting.suggest


@pytest.fixture
def accept(qgis_app):
    from lks.lks_plugin.gui.session import suggesting

    return suggesting.accept


def test_a_zone_below_the_minimum_gets_what_is_missing(editing, suggest, accept, fresh):
    people = [300, 300, 300, 300, 300, 300, 900, 700]
    session = editing(8, 1, [1, 1, 1, 2, 2, 2, 2, 2], befolkning=people)
    before = plain(session)
    suggestion = suggest(session, [zone(1)], "repair")
    assert suggestion.moves == {3: zone(1), 4: zone(1)} and suggestion.population == 600
    (one, one_after), (two, two_after) = suggestion.zones
    assert (one.population, one.status, one_after.population, one_after.status) == (900, "error", 1500, "good")
    assert (two.population, two_after.population, two_after.status) == (2500, 1900, "good")
    assert (suggestion.totals[0].errors, suggestion.totals[1].errors) == (1, 0)
    assert "This would mend the zones." in suggestion.message
    assert plain(session) == before and session.layer.undoStack().count() == 0
    assert accept(session, suggestion).moved == (3, 4)
    assert session.layer.undoStack().count() == 1 and session.totals().errors == 0 and plain(session) == fresh(session)


def test_a_split_zone_becomes_whole(editing, suggest, accept):
    zones = [1, 1, 2, 2, 1, 2, 2, 2, 2]
    session = editing(9, 1, zones, befolkning=[900] * 9)
    suggestion = suggest(session, [zone(1)], "repair")
    assert suggestion.moves == {4: zone(2)}
    accept(session, suggestion)
    assert session.row(zone(1)).parts == 1 and session.row(zone(2)).parts == 1


def test_a_zone_above_the_maximum_gives_or_is_cut(editing, suggest, accept):
    session = editing(6, 1, [1, 1, 1, 1, 2, 2], befolkning=[2500, 2500, 2500, 2500, 900, 900])
    suggestion = suggest(session, [zone(1)], "repair")
    assert suggestion.moves == {3: zone(2)}
    session = editing(6, 1, [1, 1, 1, 1, 2, 2], befolkning=[2500, 2500, 2500, 2500, 3900, 3900])
    suggestion = suggest(session, [zone(1)], "repair")
    assert set(suggestion.moves.values()) == {zone(3)} and suggestion.zones[-1][0] is None
    accept(session, suggestion)
    assert [row.status for row in session.rows()] == ["good"] * 3
    session.layer.undoStack().undo()
    assert session.row(zone(1)).population == 10000


def test_a_zone_too_small_to_be_helped_joins_its_neighbour(editing, suggest):
    session = editing(4, 1, [1, 2, 2, 2], befolkning=[700, 800, 500, 300])
    suggestion = suggest(session, [zone(1)], "repair")
    assert suggestion.moves == {0: zone(2)} and suggestion.zones[0][1] is None


def test_locked_zones_are_left_alone_and_nothing_is_said_to_help(editing, suggest):
    people = [300, 300, 300, 300, 300, 300, 900, 700]
    session = editing(8, 1, [1, 1, 1, 2, 2, 2, 2, 2], befolkning=people)
    session.lock(zone(2), True)
    suggestion = suggest(session, [zone(1)], "repair")
    assert suggestion.moves == {} and suggestion.message.startswith("Nothing was found")
    session.lock(zone(2), False)
    session.lock(zone(1), True)
    assert suggest(session, [zone(1)], "repair").message == "The zones chosen are locked."
    assert suggest(session, [zone(2)], "repair").message.startswith("There is nothing to repair")


def test_no_zone_pays_for_another(editing, suggest):
    session = editing(4, 1, [1, 2, 2, 3], befolkning=[1200, 800, 750, 7500])
    suggestion = suggest(session, [zone(1)], "repair")
    # The neighbour has nothing to spare, so the two become one.
    assert set(suggestion.moves.values()) <= {zone(2)}
    assert all(after is None or after.status == "good" for _, after in suggestion.zones)


def test_zones_stay_inside_their_bydel(editing, suggest):
    bydeler = ["430101"] * 3 + ["430102"] * 3
    session = editing(6, 1, [1, 1, 1, 2, 2, 2], befolkning=[300, 300, 300, 900, 900, 900], bydelsnummer=bydeler)
    assert suggest(session, [zone(1)], "repair").moves == {}


def test_units_without_a_zone_are_taken_first(editing, suggest):
    session = editing(4, 1, [1, 0, 2, 2], befolkning=[1000, 600, 900, 900])
    assert suggest(session, [zone(1)], "repair").moves == {1: zone(1)}


def test_homogeneity_becomes_better_and_nothing_worse(editing, suggest, accept, fresh):
    income = [300, 310, 500, 510, 305, 300, 520, 505]
    session = editing(4, 2, [1, 1, 1, 2, 1, 2, 2, 2], medianinntekt=income, befolkning=[900] * 8)
    before = session.totals().homogeneity
    suggestion = suggest(session, [zone(1)], "homogeneity")
    assert suggestion.within[1] < suggestion.within[0]
    accept(session, suggestion)
    assert [session.code_of(unit) for unit in range(8)] == [zone(serial) for serial in (1, 1, 2, 2, 1, 1, 2, 2)]
    assert session.totals().homogeneity > before and session.totals().errors == 0 and plain(session) == fresh(session)
    assert suggest(session, [zone(1)], "homogeneity").message.startswith("Nothing was found that makes")


def test_without_scikit_learn_or_networkx(editing, suggest, monkeypatch):
    import sys

    for package in ("sklearn", "networkx"):
        for name in [name for name in sys.modules if name.split(".")[0] == package]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, package, None)
    income = [300, 310, 500, 510, 305, 300, 520, 505]
    session = editing(4, 2, [1, 1, 1, 2, 1, 2, 2, 2], medianinntekt=income, befolkning=[900] * 8)
    assert suggest(session, [zone(1)], "homogeneity").moves
    assert suggest(editing(4, 1, [1, 0, 2, 2]), [zone(1)], "repair").moves


def test_a_suggestion_that_came_too_late_is_refused(editing, suggest, accept):
    session = editing(4, 1, [1, 0, 2, 2], befolkning=[1000, 600, 900, 900])
    suggestion = suggest(session, [zone(1)], "repair")
    session.assign([1], zone(2))
    assert "have changed since" in accept(session, suggestion).problem


def test_a_suggestion_whose_figures_no_longer_hold_is_refused_whole(editing, suggest, accept):
    people = [300, 300, 300, 300, 300, 300, 900, 700, 900]
    session = editing(9, 1, [1, 1, 1, 2, 2, 2, 2, 2, 3], befolkning=people)
    suggestion = suggest(session, [zone(1)], "repair")
    assert suggestion.moves == {3: zone(1), 4: zone(1)}
    # None of these touches the units that would move.
    for there, back in (
        (lambda: session.assign([7], zone(3)), session.layer.undoStack().undo),
        (lambda: session.assign([8], zone(2)), session.layer.undoStack().undo),
        (lambda: session.lock(zone(2), True), lambda: session.lock(zone(2), False)),
    ):
        there()
        stroke = accept(session, suggestion)
        assert "have changed since" in stroke.problem and session.code_of(3) == zone(2)
        back()
    assert accept(session, suggestion).moved == (3, 4)


def test_the_search_can_be_cancelled_and_runs_the_same_twice(editing, suggest, shared_data):
    from lks.lks_plugin.engine import Cancelled
    from lks.lks_plugin.gui.session.session import ZoneSession
    from lks.lks_plugin.gui.session.settings import settings_for
    from qgis.core import QgsFeatureRequest, QgsVectorLayer

    path = shared_data / "baerum" / "grunnkretser.gpkg"
    layer = QgsVectorLayer(str(path), "Bærum", "ogr").materialize(QgsFeatureRequest())
    session = ZoneSession(layer, settings_for(layer))
    code = session.rows()[20].code
    for unit in sorted(session.units_of(code))[1:]:
        session.assign([unit], "")
    assert session.row(code).status == "error"
    fractions = []
    first = suggest(session, [code], "repair", lambda fraction: fractions.append(fraction) or True)
    assert first.moves and first.totals[1].errors < first.totals[0].errors and fractions
    assert first == suggest(session, [code], "repair")
    with pytest.raises(Cancelled):
        suggest(session, [code], "repair", lambda fraction: False)
    session.close()
