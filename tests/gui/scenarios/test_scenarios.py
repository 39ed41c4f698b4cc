"""Scenarios and CSV files: other divisions to try, compare and bring in."""

import pytest
from lks.tests.helpers.sessions import zone
from qgis.core import Qgis, QgsProject

HALVES = [1, 1, 2, 2] * 3


@pytest.fixture
def packed(package_project):
    """The editor on the units of a package."""
    entry, layers = package_project(4, 3, HALVES)
    entry.dock.edit(layers["Grunnkretser"])
    return entry


def test_a_scenario_is_kept_switched_to_compared_and_deleted(packed):
    from lks.lks_plugin.gui.scenarios.scenarios import differences, drop, keep, scenarios, switch_to

    session, seen = packed.editor.session, []
    keep(session, "SSBs")
    session.assign([2, 6], zone(1))
    keep(session, "Skolekretser")
    session.assign([10], zone(1))
    keep(session, "Skolekretser")
    names = [each.name for each in scenarios(session)]
    assert names == ["SSBs", "Skolekretser"], "one of the same name is replaced"
    ssb, schools = scenarios(session)
    assert differences(session, schools) == {} and differences(session, ssb) == dict.fromkeys((2, 6, 10), zone(2))
    packed.editor.previewed.connect(seen.append)
    packed.dock.scenarios.compare(ssb)
    assert seen == [dict.fromkeys((2, 6, 10), zone(2))]
    assert switch_to(session, ssb).moved == (2, 6, 10) and session.units_of(zone(1)) == [0, 1, 4, 5, 8, 9]
    packed.editor.undo()
    assert 10 in session.units_of(zone(1)), "one step takes it back"
    drop(session, "SSBs")
    assert [each.name for each in scenarios(session)] == ["Skolekretser"]


def test_scenarios_stay_at_home(packed, tmp_path, run):
    import zipfile

    from lks.lks_plugin.gui.scenarios.scenarios import keep
    from lks.lks_plugin.gui.sending.answer import write_answer
    from lks.lks_plugin.layers.files import copy_database
    from qgis.core import QgsVectorLayer

    session = packed.editor.session
    keep(session, "Prøve")
    write_answer(session, tmp_path / "svar.zip")
    with zipfile.ZipFile(tmp_path / "svar.zip") as archive:
        archive.extractall(tmp_path / "ut")
    from lks.lks_plugin.package.answers.answer import read_answer

    copy_database(session.geopackage(), tmp_path / session.geopackage().name)
    answer = read_answer(tmp_path / session.geopackage().name)
    assert list(answer.unread) == [], "the file itself sent back is still understood"
    (units,) = (tmp_path / "ut").glob("GKRETS*.gpkg")
    assert not QgsVectorLayer(f"{units}|layername=scenarioer", "s", "ogr").isValid()


def test_the_menu_offers_what_is_kept(packed):
    from lks.lks_plugin.gui.scenarios.scenarios import keep

    session, button = packed.editor.session, packed.dock.scenarios
    keep(session, "SSBs")
    session.assign([2], zone(1))
    button.fill()
    (part,) = (action.menu() for action in button.menu().actions() if action.menu() is not None)
    assert part.title() == "SSBs (1)"
    part.actions()[0].trigger()
    assert session.code_of(2) == zone(2)


def test_a_layer_in_no_geopackage_says_where_scenarios_would_be(drawing, qgis_iface):
    from lks.lks_plugin.engine.errors import LksError
    from lks.lks_plugin.gui.scenarios.scenarios import keep

    entry, _ = drawing(4, 3, HALVES)
    with pytest.raises(LksError, match="GeoPackage"):
        keep(entry.editor.session, "x")


def test_the_division_goes_out_as_csv_and_comes_back(packed, tmp_path):
    from lks.lks_plugin.gui.scenarios.assignment_file import read_assignment, write_assignment

    session, path = packed.editor.session, tmp_path / "soner.csv"
    assert write_assignment(session, path) == 12
    lines = path.read_bytes().decode("utf-8-sig").split("\r\n")
    assert lines[:2] == ["grunnkrets;lks", f"43010101;{zone(1)}"]
    session.assign([2], zone(1))
    found = read_assignment(session, path)
    assert (found.moves, found.unknown, found.missing) == ({2: zone(2)}, (), 0)


def test_a_csv_is_taken_over_as_one_step_and_what_does_not_fit_is_told(packed, tmp_path, qgis_iface):
    session, path = packed.editor.session, tmp_path / "ønske.csv"
    path.write_text(f"Grunnkrets,LKS\n43010103,{zone(1)}\n43010107,{zone(1)}\n43019901,{zone(1)}\n", encoding="cp1252")
    packed.dock.scenarios.read_from(path)
    assert session.units_of(zone(1)) == [0, 1, 2, 4, 5, 6, 8, 9]
    told = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)[-1]
    assert "2 grunnkretser" in told and "43019901" in told and ": 10." in told
    packed.editor.undo()
    assert session.units_of(zone(1)) == [0, 1, 4, 5, 8, 9]
    path.write_text("grunnkrets;lks\n43010103;tull\n", encoding="utf-8")
    packed.dock.scenarios.fill()
    packed.dock.scenarios._safely(lambda: packed.dock.scenarios.read_from(path))()
    assert "tull" in qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)[-1]
    assert session.units_of(zone(1)) == [0, 1, 4, 5, 8, 9] and QgsProject.instance().mapLayers()


def test_the_table_and_the_bubble_tell_how_round_zones_are(packed):
    from math import pi

    from lks.lks_plugin.gui.dock.zone_model import COMPACTNESS
    from lks.lks_plugin.gui.map.tooltip import effect_text

    session = packed.editor.session
    # Two by three squares: 4π · 6 / 10².
    assert abs(session.row(zone(1)).compactness - 4 * pi * 6 / 100) < 1e-9
    assert packed.dock.table.model().index(0, COMPACTNESS).data() == "0,75"
    effect = session.effect([2], zone(1))
    assert "compactness 0,75 → 0,61" in effect_text(session, 2, effect, zone(1))
