"""Zones of which nobody can say here how they stand, since inhabitants are not known."""

from lks.lks_plugin.gui.dock.zone_model import PEOPLE, STATUS, short_status
from lks.lks_plugin.gui.sending.answer import checklist
from lks.lks_plugin.gui.sending.send_dialog import _verdict
from lks.tests.helpers.editors import in_table, wait_for
from lks.tests.helpers.sessions import zone
from qgis.core import NULL
from qgis.PyQt.QtCore import Qt


def test_the_dock_never_says_without_fault_of_a_zone_that_is_not_certain(drawing):
    people = [1600, None, 1600, 10, None, None, 1700, None, 800, 800]
    entry, _ = drawing(2, 5, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5], befolkning=people)
    session, dock = entry.editor.session, entry.dock
    assert in_table(entry, column=STATUS) == {
        zone(1): "Not certain: inhabitants not known",
        zone(2): "Without fault",
        zone(3): "Below the absolute minimum (not certain)",
        zone(4): "Not certain: inhabitants not known",
        zone(5): "Without fault",
    }
    assert [short_status(session.row(zone(serial))) for serial in (1, 3)] == ["Not certain", "Far too few?"]
    assert in_table(entry, column=PEOPLE)[zone(3)] == "–", "nobody knows, not nobody"
    session.assign([5], zone(4))
    session.assign([4], zone(4))
    words = dock.zones.verdict.words
    wait_for(lambda: words.text() == "gyldig · not certain: 2")
    assert "Zones that are not certain: 2" in dock.zones.verdict.toolTip()
    found = checklist(session)
    assert found.is_in_order and _verdict(found).startswith("?") and "rounded: 2." in _verdict(found)
    dock.only_problems.setChecked(True)
    assert set(in_table(entry, column=STATUS)) == {zone(1), zone(4)}
    dock.only_problems.setChecked(False)
    dock.table.sortByColumn(STATUS, Qt.SortOrder.AscendingOrder)
    assert list(in_table(entry, column=STATUS))[:2] == [zone(1), zone(4)], (
        "what is not certain comes before what is good"
    )
    # Once the numbers are known all is certain.
    layer = session.layer
    for feature in list(layer.getFeatures()):
        if feature["befolkning"] in (None, NULL):
            layer.changeAttributeValue(feature.id(), layer.fields().lookupField("befolkning"), 100)
    wait_for(lambda: words.text() == "gyldig")
    assert set(in_table(entry, column=STATUS).values()) == {"Without fault", "No grunnkretser"}
