"""Links and cuts that the sender of a package made hold in the editor as well."""

import pytest
from lks.lks_plugin.gui.session.session import ZoneSession
from lks.lks_plugin.gui.session.settings import settings_for
from lks.lks_plugin.layers.contiguity.links import Link
from lks.tests.helpers.editors import texts
from lks.tests.helpers.sessions import zone
from qgis.core import QgsVectorLayer

# Three columns of two rows: the left and the right one are a zone, the one between them another.
APART = [1, 2, 1] * 2
LINK, CUT = Link(1, False, ("43010101", "43010103")), Link(2, True, ("43010102", "43010105"))


@pytest.mark.parametrize(
    ("links", "apart", "parts"),
    [
        ((), [1], [(2, 0), (1, 0)]),
        ((LINK,), [], [(2, 1), (1, 0)]),
        ((LINK, CUT), [2], [(2, 1), (2, 0)]),
        ((CUT,), [1, 2], [(2, 0), (2, 0)]),
    ],
)
def test_the_senders_links_and_cuts_hold_in_the_editor(package_folder, links, apart, parts):
    folder = package_folder(3, 2, APART, links=links, befolkning=[900] * 6)
    units = QgsVectorLayer(f"{next(folder.glob('GKRETS*.gpkg'))}|layername=gkrets", "gkrets", "ogr")
    session = ZoneSession(units, settings_for(units))
    try:
        assert [row.code for row in session.rows() if row.status == "error"] == [zone(serial) for serial in apart]
        assert session.totals().errors == len(apart)
        assert [(row.parts, row.linked) for row in session.rows()] == parts
    finally:
        session.close()


def test_the_table_says_that_a_link_holds_a_zone_together(package_folder, entry):
    from lks.lks_plugin.gui.dock.zone_model import PARTS
    from qgis.core import QgsProject

    folder = package_folder(3, 2, APART, links=(LINK,), befolkning=[900] * 6)
    units = QgsVectorLayer(f"{next(folder.glob('GKRETS*.gpkg'))}|layername=gkrets", "gkrets", "ogr")
    QgsProject.instance().addMapLayer(units)
    entry.dock.edit(units)
    assert texts(entry.dock.table, PARTS) == ["1 (link)", "1"]
