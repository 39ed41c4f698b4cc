"""The project of a package, opened in QGIS with the plugin."""

import zipfile

from lks.tests.helpers.sessions import zone
from qgis.core import QgsProject

SIX = [1, 1, 2, 3, 3, 2]


def shown(layer):
    """The colours that a layer shows its zones in."""
    return {each.value(): each.symbol().color().name() for each in layer.renderer().categories() if each.value()}


def test_table_and_map_have_the_colours_of_the_package(package_project):
    entry, layers = package_project(3, 2, SIX)
    units = layers["Grunnkretser"]
    of_package = {
        code: each.symbol().color().name()
        for each in units.renderer().categories()
        for code in (each.value() if isinstance(each.value(), list) else [each.value()])
    }
    entry.dock.edit(units)
    editor = entry.editor
    assert shown(units) == editor.colours.all() == {zone(n): of_package[zone(n)] for n in (1, 2, 3)}
    editor.give([0], zone(3))
    new = editor.session.new_zone([1])
    editor.give([1], new)
    assert shown(units)[new] == editor.colours.of(new) == of_package[new]
    editor.close()
    assert units.styleManager().currentStyle() == "Soner i farger"


def test_a_zone_that_comes_beside_one_of_its_colour_gets_another(package_project):
    entry, layers = package_project(5, 1, [1, 2, 3, 4, 5])
    entry.dock.edit(layers["Grunnkretser"])
    editor = entry.editor
    for unit, serial in ((1, 1), (2, 1), (3, 1)):
        editor.give([unit], zone(serial))
        rows = [row.code for row in editor.session.rows() if row.units]
        colours = [editor.colours.of(code) for code in rows]
        assert all(one != other for one, other in zip(colours, colours[1:]))
        assert shown(layers["Grunnkretser"]) == editor.colours.all()


def test_there_is_one_set_of_labels_and_saving_meanwhile_keeps_the_other(package_project, tmp_path):
    entry, layers = package_project(3, 2, SIX)
    node = QgsProject.instance().layerTreeRoot().findLayer(layers["Soner nå"].id())
    assert node.itemVisibilityChecked()
    entry.dock.edit(layers["Grunnkretser"])
    assert not node.itemVisibilityChecked()
    assert QgsProject.instance().write(str(tmp_path / "imens.qgz"))
    with zipfile.ZipFile(tmp_path / "imens.qgz") as archive:
        name = next(each for each in archive.namelist() if each.endswith(".qgs"))
        project = archive.read(name).decode()
    line = next(
        each for each in project.splitlines() if f'id="{node.layerId()}"' in each and "layer-tree-layer" in each
    )
    assert 'checked="Qt::Checked"' in line
    entry.editor.close()
    assert node.itemVisibilityChecked()
