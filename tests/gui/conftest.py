"""Sessions to edit in."""

import pytest
from lks.tests.gui.sessions import plain, zone


@pytest.fixture
def editing(squares):
    """Make a session on squares: ``editing(3, 2, [1, 1, 2, …])`` with the serial of each unit's zone, 0 for none."""
    from lks.lks_plugin.gui.session import ZoneSession
    from lks.lks_plugin.gui.settings import settings_for

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
    from lks.lks_plugin.gui.session import ZoneSession

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
