"""Links and cuts that the sender of a package made hold in the editor as well."""

import pytest
from lks.lks_plugin.gui.session.session import ZoneSession
from lks.lks_plugin.gui.session.settings import settings_for
from lks.lks_plugin.layers.contiguity.links import Link
from lks.tests.helpers.sessions import zone
from qgis.core import QgsVectorLayer

# Three columns of two rows: the left and the right one are a zone, the one between them another.
APART = [1, 2, 1] * 2
LINK, CUT = Link(1, False, ("43010101", "43010103")), Link(2, True, ("43010102", "43010105"))


@pytest.mark.parametrize(("links", "apart"), [((), [1]), ((LINK,), []), ((LINK, CUT), [2]), ((CUT,), [1, 2])])
def test_the_senders_links_and_cuts_hold_in_the_editor(package_folder, links, apart):
    folder = package_folder(3, 2, APART, links=links, befolkning=[900] * 6)
    units = QgsVectorLayer(f"{next(folder.glob('GKRETS*.gpkg'))}|layername=gkrets", "gkrets", "ogr")
    session = ZoneSession(units, settings_for(units))
    try:
        assert [row.code for row in session.rows() if row.status == "error"] == [zone(serial) for serial in apart]
        assert session.totals().errors == len(apart)
    finally:
        session.close()
