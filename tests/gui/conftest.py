"""Sessions to edit in."""

import pytest
from lks.tests.helpers.sessions import plain, zone


@pytest.fixture
def editing(squares):
    """Make a session on squares: ``editing(3, 2, [1, 1, 2, …])`` with the serial of each unit's zone, 0 for none."""
    from lks.lks_plugin.gui.session.session import ZoneSession
    from lks.lks_plugin.gui.session.settings import settings_for

    opened = []

    def make(columns, rows, zones, **fields):
        codes = [zone(serial) if serial else None for serial in zones]
        layer = squares(columns, rows, **{"lks": codes, **fields})
        opened.append(ZoneSession(layer, settings_for(layer)))
        return opened[-1]

    yield make
    for session in opened:
        session.close()


@pytest.fixture
def fresh(qgis_app):
    """What a new session on the same layer tells."""
    from lks.lks_plugin.gui.session.session import ZoneSession

    def told(session):
        other = ZoneSession(session.layer, session.settings)
        try:
            return plain(other)
        finally:
            other.close()

    return told


@pytest.fixture
def saved_as(tmp_path, qgis_app):
    """A layer as a GeoPackage: ``saved_as(layer, name)``."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

    def save(layer, name="soner.gpkg", layer_name="gkrets"):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", layer_name
        path = tmp_path / name
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
        return QgsVectorLayer(f"{path}|layername={layer_name}", "gkrets", "ogr")

    return save


@pytest.fixture
def entry(qgis_iface, qgis_new_project):
    """The editor as QGIS has it."""
    from lks.lks_plugin.gui.setup import EditorEntry
    from qgis.core import QgsProject, QgsSettings
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    QgsSettings().remove("lks/editor")
    qgis_iface.messageBar().clear_messages()
    # QGIS stops drawing before it closes a project, this interface does not: threads that draw would read layers that
    # are gone.
    canvas = qgis_iface.mapCanvas()
    canvas.setRenderFlag(False)
    entry = EditorEntry(qgis_iface)
    yield entry
    # Qt takes the keys held in the last event for held still, and selects by them.
    QTest.keyRelease(canvas, Qt.Key.Key_Control)
    entry.stop()
    QgsProject.instance().removeAllMapLayers()
    canvas.setRenderFlag(True)


@pytest.fixture
def drawing(entry, squares, qgis_canvas):
    """Edit squares on the canvas: ``drawing(4, 3, [1, 1, 2, …], **fields)`` gives the entry and a hand with a mouse."""
    from lks.tests.helpers.editors import Hand
    from qgis.core import QgsProject, QgsRectangle

    def make(columns, rows, zones, **fields):
        codes = [zone(serial) if serial else None for serial in zones]
        layer = squares(columns, rows, **{"lks": codes, **fields})
        QgsProject.instance().addMapLayer(layer)
        qgis_canvas.resize(600, 500)
        qgis_canvas.setDestinationCrs(layer.crs())
        qgis_canvas.setExtent(QgsRectangle(-200, -200, 1000 * columns + 200, 1000 * rows + 200))
        entry.dock.edit(layer)
        entry.dock.commands.by_mode[entry.tool.mode].trigger()
        return entry, Hand(qgis_canvas, columns)

    return make


@pytest.fixture
def package_folder(squares, tmp_path):
    """A package as a kommune has unpacked it, without the letter: ``package_folder(columns, rows, [1, 1, 2, …])``."""
    from lks.lks_plugin.engine import Criteria
    from lks.lks_plugin.layers.contiguity.build import ContiguityOptions
    from lks.lks_plugin.layers.reading.units import UnitFields, read_units
    from lks.lks_plugin.package.export.contents import DivisionFields, collect, division_of, identity_rows
    from lks.lks_plugin.package.export.geopackages import write_geopackages
    from lks.lks_plugin.package.export.project import write_project

    def make(columns, rows, zones, contact="", links=(), rounding=False, **fields):
        count, folder = columns * rows, tmp_path / "pakke"
        fields = {"kommunenavn": ["Øyer"] * count, "grunnkretsnavn": [f"Krets {n}" for n in range(count)], **fields}
        source = squares(columns, rows, lks=[zone(serial) if serial else None for serial in zones], **fields)
        names = UnitFields("grunnkretsnummer", "befolkning", kommune_name="kommunenavn", previous="lks")
        division = division_of(read_units(source, names), DivisionFields("grunnkretsnavn"))
        contents = collect(division, "4301", range(count), ContiguityOptions(links=links), Criteria(), rounding)
        folder.mkdir(exist_ok=True)
        write_geopackages(folder, contents, [], identity_rows(contents, "2026-01-15", "1. mars", contact, "0"))
        write_project(folder, contents, [])
        return folder

    return make


@pytest.fixture
def package_project(package_folder, entry, qgis_canvas):
    """The project of a package as QGIS opens it: ``package_project(columns, rows, [1, 1, 2, …])`` gives the editor's
    entry and the layers by name."""
    from qgis.core import QgsProject

    def make(*given, **fields):
        project = QgsProject.instance()
        assert project.read(str(package_folder(*given, **fields) / "LEVEKAARSONER.qgz"))
        return entry, {layer.name(): layer for layer in project.mapLayers().values()}

    return make
