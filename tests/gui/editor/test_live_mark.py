"""The mark that plain QGIS shows on the zones of a package, against the judge of the engine."""

import random

from lks.lks_plugin.gui.dock.zone_model import STATUS
from lks.tests.helpers.editors import in_table
from lks.tests.helpers.sessions import zone
from qgis.core import QgsGeometry, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt


def marks(layer):
    return {each["lks"]: (each["status"], each["merknad"]) for each in layer.getFeatures()}


def put(layer, zones):
    at = layer.fields().lookupField("lks")
    for feature in layer.getFeatures():
        serial = zones[int(feature["grunnkretsnummer"]) - 43010101]
        layer.changeAttributeValue(feature.id(), at, zone(serial))


def test_a_zone_in_two_parts_is_seen_before_it_is_saved(package_project):
    _, layers = package_project(4, 3, [1, 1, 2, 2] * 3)
    units, now = layers["Grunnkretser"], layers["Soner nå"]
    assert set(marks(now).values()) == {("innenfor", "")}
    units.startEditing()
    put(units, [1, 1, 2, 1, 1, 1, 2, 2, 1, 2, 2, 2])
    assert marks(now) == {zone(1): ("utenfor", "i flere deler"), zone(2): ("innenfor", "")}
    put(units, [1, 1, 2, 2] * 3)
    assert set(marks(now).values()) == {("innenfor", "")}
    units.rollBack()


def test_an_island_too_small_for_a_zone_is_an_exception(package_project):
    boxes = [QgsGeometry.fromRect(QgsRectangle(x, 0, x + 1000, 1000)) for x in (0, 1000, 2000, 9000)]
    _, layers = package_project(4, 1, [1, 1, 2, 2], geometries=boxes, befolkning=[900, 900, 900, 900])
    assert marks(layers["Soner nå"]) == {zone(1): ("innenfor", ""), zone(2): ("unntak", "over vann eller lenke")}
    pairs = {
        (each["fra"][-1], each["til"][-1], each["art"])
        for each in QgsProject.instance().mapLayersByName("Hvilke grunnkretser som er naboer")[0].getFeatures()
    }
    assert ("3", "4", "forslag") in pairs


def test_the_mark_agrees_with_the_judge_of_the_engine(package_project):
    entry, layers = package_project(5, 4, [1] * 10 + [2] * 10, befolkning=[700, 300, 1200, 500, 900] * 4)
    units, now = layers["Grunnkretser"], layers["Soner nå"]
    entry.dock.edit(units)
    session, judged = entry.editor.session, {"good": "innenfor", "exception": "unntak", "error": "utenfor"}
    rng = random.Random(3)
    for _ in range(12):
        moves = {unit: zone(rng.randint(1, 4)) for unit in range(20) if rng.random() < 0.5}
        session.apply(moves, "tilfeldig")
        told = {row.code: judged[row.status] for row in session.rows() if row.units}
        assert {code: status for code, (status, _) in marks(now).items()} == told
    units.rollBack()


def test_the_worst_zones_are_labelled_first(package_project):
    from qgis.core import QgsExpressionContext, QgsPalLayerSettings

    _, layers = package_project(4, 1, [1, 1, 2, 2], befolkning=[800, 800, 300, 300])
    now = layers["Soner nå"]
    weight = {}
    for each in now.getFeatures():
        for rule in now.labeling().rootRule().children():
            context = QgsExpressionContext()
            context.setFields(now.fields())
            context.setFeature(each)
            priority = rule.settings().dataDefinedProperties().property(QgsPalLayerSettings.Property.Priority)
            weight[each["status"]] = priority.valueAsDouble(context, -1)[0]
    assert weight == {"innenfor": 5, "utenfor": 10}


def test_an_unknown_population_is_no_nought_and_leaves_the_zone_open(package_project):
    from qgis.core import QgsExpressionContext

    people = [1600, None, 1600, 10, 200, None, 9000, None]
    entry, layers = package_project(2, 4, [1, 1, 2, 2, 3, 3, 4, 4], befolkning=people)
    units, now = layers["Grunnkretser"], layers["Soner nå"]
    assert [each["befolkning"] for each in units.getFeatures()] == people
    for layer in (units, now, layers["Endrede grunnkretser"]):
        head = layer.attributeDisplayName(layer.fields().lookupField("befolkning"))
        assert head == "Innbyggere (NULL: ikke kjent)", "QGIS' own table and form write NULL"
    assert marks(now) == {
        zone(1): ("usikker", "ukjent folketall"),
        zone(2): ("innenfor", ""),
        zone(3): ("usikker", "ukjent folketall"),
        zone(4): ("utenfor", "over 8\u202f000"),
    }
    units.startEditing()
    put(units, [1, 5, 2, 2, 3, 3, 4, 4])
    assert marks(now)[zone(1)] == ("innenfor", "") and marks(now)[zone(5)] == ("usikker", "ukjent folketall")
    context, labels = QgsExpressionContext(), {}
    context.setFields(now.fields())
    for each in now.getFeatures():
        context.setFeature(each)
        text = now.labeling().rootRule().children()[0].settings().getLabelExpression()
        labels[each["lks"]] = text.evaluate(context)
    assert labels[zone(5)] == "LKS 05\n– ?\nukjent folketall"
    assert labels[zone(2)] == "LKS 02\n1 610 ✔"
    units.rollBack()
    entry.dock.edit(units)
    tip = Qt.ItemDataRole.ToolTipRole
    assert "Not certain here" in in_table(entry, tip)[zone(1)] and "Not certain" not in in_table(entry, tip)[zone(2)]
    assert "not known: 1" in in_table(entry, tip)[zone(1)] and "not known:" not in in_table(entry, tip)[zone(2)]
    assert in_table(entry, column=STATUS) == {
        zone(1): "Not certain: inhabitants not known",
        zone(2): "Without fault",
        zone(3): "Below the absolute minimum (not certain)",
        zone(4): "Above the maximum",
    }


def test_rounding_leaves_open_what_it_may_have_moved_over_a_limit(package_project):
    # The true figures: 1 499, 1 499, 8 000 and 8 010; the package says 1 500, 1 498, 8 001 and 8 009.
    people = [1497, 2, 1498, 1, 7998, 2, 8009, 1]
    given = (2, 4, [1, 1, 2, 2, 3, 3, 4, 4])
    _, layers = package_project(*given, befolkning=people, rounding=True)
    assert marks(layers["Soner nå"]) == {
        zone(1): ("usikker", "avrundede tall"),
        zone(2): ("unntak", "under 1\u202f500"),
        zone(3): ("usikker", "avrundede tall"),
        zone(4): ("utenfor", "over 8\u202f000"),
    }
