"""Opening a package: the whole project after a look inside, only the layers where somebody has added to it."""

import io
import zipfile

import pytest
from lks.tests.helpers.sessions import zone
from qgis.core import Qgis, QgsProject

SIX = [1, 1, 2, 3, 3, 2]


@pytest.fixture
def packed(package_folder, tmp_path):
    """A package as a ZIP, its project changed by a function of its XML: ``packed(change)``."""

    def make(change=lambda xml: xml):
        folder = package_folder(3, 2, SIX)
        project = folder / "LEVEKAARSONER.qgz"
        with zipfile.ZipFile(project) as archive:
            xml = archive.read("LEVEKAARSONER.qgs").decode()
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            archive.writestr("LEVEKAARSONER.qgs", change(xml))
        project.write_bytes(content.getvalue())
        path = tmp_path / "LKS-4301-OEYER.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for file in (*sorted(folder.glob("*.gpkg")), project):
                archive.write(file, file.name)
            archive.writestr("LES-MEG.pdf", "%PDF")
        return path

    return make


def test_the_whole_project_is_opened_in_the_folder_that_was_chosen(entry, packed, tmp_path, qgis_iface):
    entry.open_from(packed(), tmp_path / "valgt mappe")
    files = {file.name for file in (tmp_path / "valgt mappe").iterdir() if not file.name.endswith(("-shm", "-wal"))}
    assert sorted(files) == [
        "GKRETS-4301-OEYER.gpkg",
        "LES-MEG.pdf",
        "LEVEKAARSONER.qgz",
        "LKS-4301-OEYER.gpkg",
    ]
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert {"Grunnkretser", "Svar for hver sone", "Soner nå"} <= names
    assert entry.editor.session.layer.name() == "Grunnkretser"
    assert not qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)
    entry.editor.give([2], zone(1))
    assert entry.editor.session.layer.commitChanges()
    entry.editor.close()
    QgsProject.instance().clear()
    entry.open_from(tmp_path / "borte.zip", tmp_path / "valgt mappe")
    assert entry.editor.session.row(zone(1)).units == 3, "the work done in the folder is still there"


def test_a_folder_is_looked_into_again_each_time_it_is_opened(entry, packed, tmp_path, qgis_iface):
    from lks.tests.helpers.answers import sql

    folder, names = tmp_path / "mappe", lambda: {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    warnings = lambda: qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)  # noqa: E731

    def again():
        entry.editor.close()
        QgsProject.instance().clear()
        entry.open_from(tmp_path / "borte.zip", folder)

    entry.open_from(packed(), folder)
    entry.editor.close()
    assert QgsProject.instance().write(), "as a planner saves the project"
    again()
    assert "Soner nå" in names() and not warnings()
    project = folder / "LEVEKAARSONER.qgz"
    with zipfile.ZipFile(project) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    assert any(name.endswith("_styles.db") for name in held)
    held["LEVEKAARSONER.qgs"] = ADDED["a macro"](held["LEVEKAARSONER.qgs"].decode()).encode()
    with zipfile.ZipFile(project, "w") as archive:
        for name, content in held.items():
            archive.writestr(name, content)
    again()
    assert len(names()) == 1 and entry.editor.session.row(zone(1)).units == 2
    assert "has macros, actions or pages of its own (if you changed it yourself, open LEV" in warnings()[-1]
    entry.editor.close()
    QgsProject.instance().clear()
    sql(folder / "GKRETS-4301-OEYER.gpkg", "CREATE TRIGGER felle AFTER UPDATE ON gkrets BEGIN SELECT 1; END")
    entry.open_from(tmp_path / "borte.zip", folder)
    assert not names() and entry.editor.session is None and "felle" in warnings()[-1]


def inside(tag, more):
    return lambda xml: xml.replace(tag, more + tag, 1)


ADDED = {
    "a macro": inside("</qgis>", "<properties><Macros><pythonCode>print(1)</pythonCode></Macros></properties>"),
    "an action": inside("</projectlayers>", "<actionsetting action='print(1)'/>"),
    "a Python form": lambda xml: xml.replace("<editforminit/>", "<editforminit>run</editforminit>", 1),
    "Python in the form": lambda xml: xml.replace("<editforminitcodesource>0<", "<editforminitcodesource>2<", 1),
    "a page in the form": inside("</projectlayers>", "<attributeEditorHtmlElement name='x'/>"),
    "a web widget": lambda xml: xml.replace('<editWidget type="TextEdit"', '<editWidget type="WebView"', 1),
    "a remote layer": lambda xml: xml.replace("https://cache.kartverket.no/v1", "https://example.com/v1"),
    "a layer elsewhere": lambda xml: xml.replace(
        "./LKS-4301-OEYER.gpkg|layername=lks<", "/etc/andre.gpkg|layername=lks<"
    ),
    "another query": lambda xml: xml.replace("GROUP%20BY%20u.lks", "GROUP%20BY%20load_layer(1)"),
    "a picture from the net": inside("</qgis>", "<LayoutItem file='http://example.com/p.svg'/>"),
    "a picture of a server": inside("</qgis>", r"<LayoutItem file='\\server\del\p.svg'/>"),
    "functions": inside("</qgis>", "<ExpressionFunctions>def f(): pass</ExpressionFunctions>"),
}


# Where the central directory tells how a file is packed: 8 is deflate.
CENTRAL = b"PK\x01\x02\x14\x03\x14\x00\x00\x00"


def plain_zip(xml):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("LEVEKAARSONER.qgs", xml)
    return made.getvalue()


def test_a_damaged_project_is_left_and_that_is_told(entry, packed, tmp_path, qgis_iface):
    package = packed()
    content = bytearray(package.read_bytes())
    with zipfile.ZipFile(package) as archive:
        start = archive.getinfo("LEVEKAARSONER.qgz").header_offset
    content[start + 60 : start + 200] = bytes(140)
    package.write_bytes(content)
    entry.open_from(package, tmp_path / "ut")
    assert entry.editor.session.row(zone(1)).units == 2
    told = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)[0]
    assert "not its project: its project file cannot be read" in told


def test_anything_added_to_the_project_is_found(packed):
    from lks.lks_plugin.package.project_check import why_not_plain

    with zipfile.ZipFile(packed()) as package, zipfile.ZipFile(io.BytesIO(package.read("LEVEKAARSONER.qgz"))) as plain:
        xml = plain.read("LEVEKAARSONER.qgs").decode()

    def told(content, further=()):
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as archive:
            archive.writestr("LEVEKAARSONER.qgs", content)
            for name in further:
                archive.writestr(name, "x")
        return why_not_plain(made.getvalue())

    assert told(xml) == ""
    for name, add in ADDED.items():
        assert add(xml) != xml and told(add(xml)), name
    assert "other files" in told(xml, ("LEVEKAARSONER.qgd",))
    damaged, foreign = bytearray(plain_zip(xml)), plain_zip(xml)
    damaged[60:90] = bytes(30)
    assert "cannot be read" in why_not_plain(bytes(damaged))
    assert why_not_plain(foreign) == ""
    for method in (9, 93):
        central = foreign.replace(CENTRAL + b"\x08", CENTRAL + bytes([method]))
        assert central != foreign and "cannot be read" in why_not_plain(central)
    assert "cannot be read" in told("<qgis>") and "cannot be read" in why_not_plain(b"PK")


def test_a_project_with_anything_added_is_left_and_that_is_told(entry, packed, tmp_path, qgis_iface):
    entry.open_from(packed(ADDED["a macro"]), tmp_path / "ut")
    assert not (tmp_path / "ut" / "LEVEKAARSONER.qgz").exists()
    assert entry.editor.session.row(zone(1)).units == 2
    assert len(QgsProject.instance().mapLayers()) == 1
    assert (
        "not its project: its project has macros" in qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)[0]
    )
