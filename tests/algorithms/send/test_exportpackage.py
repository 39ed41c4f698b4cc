"""``lks:exportpackage``: what a kommune gets, opened as the kommune opens it."""

import re
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from xml.etree import ElementTree

import pytest
from lks.tests.conftest import ROOT
from qgis.core import (
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

FILES = ["LES-MEG.pdf", "LEVEKAARSONER.qgz", "LKS-4301-AALVIK.gpkg", "GKRETS-4301-AALVIK.gpkg"]
# Twelve squares in four columns; two zones, LKS 01 to the left and LKS 04 to the right; 900 people each but one.
ZONES = ["4301000001", "4301000001", "4301000004", "4301000004"] * 3
POPULATION = [900] * 11 + [2]


def division(squares, **fields):
    """The squares as a division of one kommune."""
    given = {
        "lks": ZONES,
        "befolkning": POPULATION,
        "kommunenavn": ["Ålvik - Áluovvi"] * 12,
        "grunnkretsnavn": [f"Krets {i}" for i in range(12)],
        "hemmelig": list(range(12)),
        "AAP_teller": [50, 3] + [40] * 10,
        "AAP_nevner": [200] * 12,
    }
    return squares(4, 3, **{**given, **fields})


def with_rest_unit(layer):
    """The layer and «Uoppgitt grunnkrets» with 13 people."""
    from qgis.core import QgsFeature

    feature = QgsFeature(layer.fields())
    feature["grunnkretsnummer"], feature["befolkning"], feature["lks"] = "43019999", 13, "4301009999"
    layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def package(run, squares, tmp_path):
    """A package unpacked in a folder of its own."""
    layer = with_rest_unit(division(squares))
    result = run("exportpackage", INPUT=layer, OUTPUT_FOLDER=str(tmp_path / "ut"), DATE="2026-11-20", CONTACT="Kari")
    assert (result["N_PACKAGES"], result["N_FAILED"]) == (1, 0)
    folder = tmp_path / "en annen mappe" / "ålesund"
    with zipfile.ZipFile(tmp_path / "ut" / "LKS-4301-AALVIK.zip") as archive:
        archive.extractall(folder)
    return folder


def test_the_report_leads_to_the_packages_and_names_what_failed_first(run, squares, tmp_path):
    layer, report = division(squares), tmp_path / "rapporter" / "pakker.html"
    given = {"INPUT": layer, "OUTPUT_FOLDER": str(tmp_path / "ut"), "REPORT": str(report)}
    run("exportpackage", **given)
    assert '<a href="../ut/LKS-4301-AALVIK.zip">' in report.read_text(encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="exists already"):
        run("exportpackage", **given)
    again = report.read_text(encoding="utf-8")
    assert "Kommuner that failed (1)" in again and 'class="verdict bad"' in again


@pytest.fixture
def project(package, qgis_canvas):
    """The package's project, open; no map is drawn in the background while a test changes or closes it."""
    qgis_canvas.setRenderFlag(False)
    opened = QgsProject.instance()
    assert opened.read(str(package / "LEVEKAARSONER.qgz"))
    yield opened
    opened.clear()
    qgis_canvas.setRenderFlag(True)


def rows(path, query):
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


def layer_of(project, title):
    (layer,) = project.mapLayersByName(title)
    return layer


# -- the ZIP and its tables -------------------------------------------------------------------------------------------


def test_the_zip_holds_exactly_four_files(run, squares, tmp_path):
    run("exportpackage", INPUT=division(squares), OUTPUT_FOLDER=str(tmp_path), DATE="2026-11-20")
    (archive,) = tmp_path.iterdir()
    assert archive.name == "LKS-4301-AALVIK.zip"
    assert zipfile.ZipFile(archive).namelist() == FILES


def test_units_can_be_edited_and_nothing_else_left_the_layer(package):
    units = QgsVectorLayer(f"{package / FILES[3]}|layername=gkrets", "u", "ogr")
    assert units.fields().names() == [
        "fid",
        "grunnkretsnummer",
        "grunnkretsnavn",
        "befolkning",
        "lks",
        "lks_forslag",
        "kommentar",
    ]
    assert [f["grunnkretsnummer"] for f in units.getFeatures()] == [str(43010101 + i) for i in range(12)]
    assert [f["lks"] for f in units.getFeatures()] == ZONES == [f["lks_forslag"] for f in units.getFeatures()]
    types = dict(rows(package / FILES[3], "select name, type from pragma_table_info('gkrets')"))
    assert (types["grunnkretsnummer"], types["lks"], types["befolkning"]) == ("TEXT(8)", "TEXT(10)", "MEDIUMINT")
    assert rows(package / FILES[3], "select dato, endring from endringslogg") == [
        ("2026-11-20", "Forslag til levekårssoner fra Statistisk sentralbyrå")
    ]


def test_zones_and_the_codes_to_choose_from(package):
    zones = rows(package / FILES[2], "select lks, lksnavn, befolkning, antall_grunnkretser from lks")
    assert zones == [
        ("4301000001", "Ålvik - Áluovvi LKS 01", 5400, 6),
        ("4301000004", "Ålvik - Áluovvi LKS 04", 4502, 6),
    ]
    codes = rows(package / FILES[2], "select lks, status, visning, prefiks from soner")
    assert codes[:3] == [
        ("4301000001", "i bruk", "Ålvik - Áluovvi LKS 01", "43010000"),
        ("4301000004", "i bruk", "Ålvik - Áluovvi LKS 04", "43010000"),
        # 02 and 03 may have been issued once: never again.
        ("4301000005", "ledig", "Ålvik - Áluovvi LKS 05 (ny, ledig)", "43010000"),
    ]
    assert len(codes) == 12


def test_the_package_knows_itself(package):
    from lks.lks_plugin.package import format as fmt

    table = rows(package / FILES[2], "select art, nokkel, verdi from pakke")
    about = {key: value for kind, key, value in table if kind == fmt.ABOUT_PACKAGE}
    assert about["kommunenummer"] == "4301" and about["dato"] == "2026-11-20" and about["kontakt"] == "Kari"
    assert (about["minste_befolkning"], about["storste_befolkning"]) == ("1500", "8000")
    later = ("pakke_id", "kontrollsum", "dato", "frist", "kontakt", "programversjon")
    content = fmt.content_checksum(row for row in table if row[:2] not in {(fmt.ABOUT_PACKAGE, key) for key in later})
    assert about["kontrollsum"] == content
    assert about["pakke_id"] == fmt.package_id("4301", content)
    # With the people outside, the population is the kommune's.
    outside = [(key, value) for kind, key, value in table if kind == fmt.ABOUT_OUTSIDE]
    assert outside == [("43019999", "13")]
    sums = {(kind, key): value for kind, key, value in table}
    for unit in QgsVectorLayer(f"{package / FILES[3]}|layername=gkrets", "u", "ogr").getFeatures():
        code = unit["grunnkretsnummer"]
        values = [code, unit["grunnkretsnavn"], unit["befolkning"], unit["lks_forslag"]]
        assert sums["grunnkrets", code] == fmt.row_checksum(values)
        assert sums["geometri", code] == fmt.geometry_checksum(unit.geometry())


@pytest.mark.parametrize("file", FILES[2:])
def test_a_geopackage_comes_alone_and_with_gdals_triggers_only(package, file):
    # 1 = rollback journal, 2 = write-ahead log with a file beside it (SQLite file format, byte 18).
    assert (package / file).read_bytes()[18] == 1
    triggers = [name for (name,) in rows(package / file, "select name from sqlite_master where type = 'trigger'")]
    assert triggers and all(re.match(r"rtree_|trigger_\w+_feature_count_|gpkg_tile_matrix_", name) for name in triggers)
    assert rows(package / file, "select name from sqlite_master where type = 'view'") == []


def test_the_letter_has_three_pages(package):
    content = (package / "LES-MEG.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", content)) == 3


# -- the project ------------------------------------------------------------------------------------------------------


def project_xml(package):
    with zipfile.ZipFile(package / "LEVEKAARSONER.qgz") as archive:
        assert archive.namelist() == ["LEVEKAARSONER.qgs"]
        return archive.read("LEVEKAARSONER.qgs").decode("utf-8")


def test_the_project_says_nothing_of_who_wrote_it_where(package):
    import getpass
    import platform
    import tempfile

    text = project_xml(package)
    root = ElementTree.fromstring(text)
    assert not {"saveUser", "saveUserFull"} & set(root.attrib)
    assert root.find("projectMetadata/author").text in (None, "")
    sources = [element.text for element in root.findall("projectlayers/maplayer/datasource")]
    sources += [element.get("source") for element in root.iter("layer-tree-layer")]
    assert len(sources) == 10 + 10 + 2  # layers, legend, legend of the layout
    for source in sources:
        assert source.startswith(("./LKS-4301", "./GKRETS-4301", "?", "type=xyz"))
    assert tempfile.gettempdir() not in text and str(package.parents[2]) not in text
    assert platform.node() not in text
    assert not re.search(rf"[\"/>]{re.escape(getpass.getuser())}[\"/<]", text)


def test_nothing_in_the_project_can_run_code(package):
    root = ElementTree.fromstring(project_xml(package))
    assert root.findall(".//actionsetting") == []
    for name in ("editforminit", "editforminitcode", "editforminitfilepath", "editform"):
        assert {element.text for element in root.iter(name)} <= {None, ""}
    assert {element.text for element in root.iter("editforminitcodesource")} <= {"0"}
    assert root.find(".//Macros") is None and root.find(".//ExpressionFunctions") is None


def test_every_layer_is_there_and_only_what_may_change_can_be_edited(project):
    layers = project.mapLayers().values()
    assert len(layers) == 10 and all(layer.isValid() for layer in layers)
    editable = {layer.name() for layer in layers if isinstance(layer, QgsVectorLayer) and not layer.readOnly()}
    assert editable == {"Grunnkretser", "Endringslogg", "Svar for hver sone"}
    removable = {layer.name() for layer in layers if layer.flags() & QgsMapLayer.LayerFlag.Removable}
    assert removable == {"Bakgrunnskart (Kartverket)"}
    units = layer_of(project, "Grunnkretser")
    for style in units.styleManager().styles():
        units.styleManager().setCurrentStyle(style)
        form = units.editFormConfig()
        free = [field.name() for i, field in enumerate(units.fields()) if not form.readOnly(i)]
        assert free == ["lks", "kommentar"]
        assert units.editorWidgetSetup(units.fields().lookupField("lks")).type() == "ValueRelation"


def test_the_drop_down_offers_zones_by_name(project, qgis_app):
    from qgis.core import QgsValueRelationFieldFormatter

    units = layer_of(project, "Grunnkretser")
    setup = units.editorWidgetSetup(units.fields().lookupField("lks"))
    assert "LayerSource" not in setup.config()
    shown = [item.value for item in QgsValueRelationFieldFormatter.createCache(setup.config())]
    assert shown[1:3] == ["Ålvik - Áluovvi LKS 04", "Ålvik - Áluovvi LKS 05 (ny, ledig)"]


def test_a_project_that_the_kommune_saves_opens_again(package, project):
    assert project.write()
    project.clear()
    assert project.read(str(package / "LEVEKAARSONER.qgz"))
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert totals(layer_of(project, "Soner nå"))["LKS 01"] == (5400, "innenfor")
    assert str(package) not in "".join(layer.publicSource() for layer in project.mapLayersByName("Soner nå"))


def totals(layer):
    return {f["lksnavn"][-6:]: (f["befolkning"], f["status"]) for f in layer.getFeatures()}


def test_totals_and_changes_follow_edits_that_are_not_saved(project):
    units, now, changed = (layer_of(project, name) for name in ("Grunnkretser", "Soner nå", "Endrede grunnkretser"))
    assert totals(now) == {"LKS 01": (5400, "innenfor"), "LKS 04": (4502, "innenfor")}
    assert list(changed.getFeatures()) == []
    assert units.startEditing()
    (moved,) = units.getFeatures(QgsFeatureRequest().setFilterExpression("grunnkretsnummer = '43010101'"))
    units.changeAttributeValue(moved.id(), units.fields().lookupField("lks"), "4301000005")
    assert totals(now) == {"LKS 01": (4500, "innenfor"), "LKS 05": (900, "utenfor"), "LKS 04": (4502, "innenfor")}
    assert [(f["grunnkretsnummer"], f["fra"][-6:], f["til"][-6:]) for f in changed.getFeatures()] == [
        ("43010101", "LKS 01", "LKS 05")
    ]
    assert units.rollBack()


def test_zones_have_colours_and_neighbours_differ(project):
    from qgis.core import QgsRenderContext

    units = layer_of(project, "Grunnkretser")
    renderer = units.renderer().clone()
    context = QgsRenderContext()
    context.expressionContext().appendScope(QgsExpressionContextUtils.layerScope(units))
    renderer.startRender(context, units.fields())
    colours = {}
    for feature in units.getFeatures():
        context.expressionContext().setFeature(feature)
        colours[feature["lks"]] = renderer.symbolForFeature(feature, context).color().name()
    (first,) = units.getFeatures(QgsFeatureRequest().setLimit(1))
    first["lks"] = "4301000007"
    new = renderer.symbolForFeature(first, context).color().name()
    renderer.stopRender(context)
    assert len({*colours.values(), new}) == 3


def test_it_opens_on_the_kommune_and_has_all_a_planner_looks_for(project):
    view = project.viewSettings().defaultViewExtent()
    assert view.contains(layer_of(project, "Grunnkretser").extent())
    assert view.width() < 2 * layer_of(project, "Grunnkretser").extent().width()
    assert set(project.mapThemeCollection().mapThemes()) == {"Redigering", "Forslag", "Kommunens endringer"}
    assert [bookmark.name() for bookmark in project.bookmarkManager().bookmarks()] == ["Hele Ålvik - Áluovvi"]
    (layout,) = project.layoutManager().printLayouts()
    assert "Levekårssoner i Ålvik - Áluovvi" in [item.text() for item in layout.items() if hasattr(item, "text")]
    assert project.layerTreeRoot().findLayers()[0].name() == "Grunnkretser"
    seen = {node.name() for node in project.layerTreeRoot().findLayers() if node.isVisible()}
    assert {name for name in seen if layer_of(project, name).isSpatial()} == {"Grunnkretser", "Soner nå"}
    assert layer_of(project, "Bakgrunnskart (Kartverket)").isValid()
    assert project.title() == "Levekårssoner 4301 Ålvik - Áluovvi"


def test_themes_show_what_they_say(project):
    themes = project.mapThemeCollection()
    names = {theme: {layer.name() for layer in themes.mapThemeVisibleLayers(theme)} for theme in themes.mapThemes()}
    # Without the background map, for which the labels would wait where there is no connection.
    assert names == {
        "Redigering": {"Grunnkretser", "Soner nå"},
        "Forslag": {"Grunnkretser", "Soner i SSBs forslag"},
        "Kommunens endringer": {"Grunnkretser", "Soner i SSBs forslag", "Endrede grunnkretser"},
    }


# -- many, again, and wrong -------------------------------------------------------------------------------------------


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__()
        self.warnings = []

    def pushWarning(self, warning):  # noqa: N802 - Qt's naming
        self.warnings.append(warning)


def two_kommuner(squares, **fields):
    codes = [f"{kommune}01{i:02d}" for kommune in ("4301", "4302") for i in range(1, 7)]
    zones = ["4301000001"] * 6 + ["4302000001"] * 6
    return squares(4, 3, grunnkretsnummer=codes, lks=fields.pop("lks", zones), **fields)


def test_a_package_that_is_there_is_replaced_only_when_told(run, squares, tmp_path):
    layer, file = division(squares), tmp_path / "LKS-4301-AALVIK.zip"
    file.write_bytes(b"the former one")
    with pytest.raises(QgsProcessingException, match="OVERWRITE"):
        run("exportpackage", INPUT=layer, OUTPUT_FOLDER=str(tmp_path))
    assert file.read_bytes() == b"the former one"
    result = run("exportpackage", INPUT=layer, OUTPUT_FOLDER=str(tmp_path), SKIP_EXISTING=True)
    assert (result["N_PACKAGES"], result["N_FAILED"]) == (0, 0)
    assert file.read_bytes() == b"the former one"
    run("exportpackage", INPUT=layer, OUTPUT_FOLDER=str(tmp_path), OVERWRITE=True)
    assert zipfile.is_zipfile(file)
    assert list(tmp_path.iterdir()) == [file]


def test_a_kommune_that_fails_leaves_its_former_package_and_the_others(run, squares, tmp_path):
    former = tmp_path / "LKS-4301.zip"
    former.write_bytes(b"the former one")
    layer = two_kommuner(squares, lks=["4302000001"] * 12)
    result = run("exportpackage", INPUT=layer, OUTPUT_FOLDER=str(tmp_path), OVERWRITE=True, SUMMARY="TEMPORARY_OUTPUT")
    assert (result["N_PACKAGES"], result["N_FAILED"]) == (1, 1)
    assert former.read_bytes() == b"the former one"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["LKS-4301.zip", "LKS-4302.zip"]
    failed, written = result["SUMMARY"].getFeatures()
    assert (failed["kommunenummer"], failed["status"]) == ("4301", "feilet")
    assert "43010101: 4302000001" in failed["melding"]
    assert (written["status"], written["antall_grunnkretser"], written["antall_soner"]) == ("skrevet", 6, 1)
    assert written["befolkning"] == 4800


def test_only_the_kommuner_asked_for(run, squares, tmp_path):
    layer = two_kommuner(squares)
    run("exportpackage", INPUT=layer, OUTPUT_FOLDER=str(tmp_path), KOMMUNER=["4302"])
    assert [path.name for path in tmp_path.iterdir()] == ["LKS-4302.zip"]
    for wrong in ("4303", "Haugesund"):
        with pytest.raises(QgsProcessingException, match=wrong):
            run("exportpackage", INPUT=layer, OUTPUT_FOLDER=str(tmp_path), KOMMUNER=wrong)


def test_extra_fields_leave_only_when_named_and_with_a_warning_where_they_rest_on_few(run, squares, tmp_path):
    log = Log()
    run(
        "exportpackage",
        log,
        INPUT=division(squares),
        OUTPUT_FOLDER=str(tmp_path),
        EXTRA_FIELDS=["AAP_nevner", "hemmelig"],
    )
    with zipfile.ZipFile(tmp_path / "LKS-4301-AALVIK.zip") as archive:
        archive.extract(FILES[3], tmp_path)
    names = [name for (name,) in rows(tmp_path / FILES[3], "select name from pragma_table_info('gkrets')")]
    assert names[-2:] == ["AAP_nevner", "hemmelig"]
    # The numerator stays at home, but the share of 3 in 200 can be had from it elsewhere.
    assert len(log.warnings) == 1 and "AAP_nevner: 43010102" in log.warnings[0]
    with pytest.raises(QgsProcessingException, match="befolkning"):
        run("exportpackage", INPUT=division(squares), OUTPUT_FOLDER=str(tmp_path), EXTRA_FIELDS=["befolkning"])


def identity_of(folder, key):
    with zipfile.ZipFile(folder / "LKS-4301-AALVIK.zip") as archive:
        archive.extract(FILES[2], folder)
    ((value,),) = rows(folder / FILES[2], f"select verdi from pakke where nokkel = '{key}'")
    return value


def test_the_same_division_is_the_same_package_and_another_is_not(run, squares, tmp_path):
    ids = []
    for population, date in ((POPULATION, "2026-11-20"), (POPULATION, "2027-01-02"), ([901] * 12, "2026-11-20")):
        layer = division(squares, befolkning=population)
        run("exportpackage", INPUT=layer, OUTPUT_FOLDER=str(tmp_path), OVERWRITE=True, DATE=date)
        ids.append(identity_of(tmp_path, "pakke_id"))
    assert ids[0] == ids[1] != ids[2]


def test_codes_of_a_former_division_are_not_offered(run, squares, tmp_path):
    former = ["4301000009"] + [None] * 11
    layer = division(squares, lks_forrige=former)
    run("exportpackage", INPUT=layer, OUTPUT_FOLDER=str(tmp_path), PREVIOUS_FIELD="lks_forrige")
    identity_of(tmp_path, "pakke_id")
    vacant = rows(tmp_path / FILES[2], "select lks from soner where status = 'ledig'")
    assert vacant[0] == ("4301000010",)


def test_cancelling_leaves_nothing_half_written(run, squares, tmp_path):
    class Cancelling(QgsProcessingFeedback):
        def pushInfo(self, info):  # noqa: N802 - Qt's naming
            if "4301" in info:
                self.cancel()

    run("exportpackage", Cancelling(), INPUT=two_kommuner(squares), OUTPUT_FOLDER=str(tmp_path))
    (written,) = tmp_path.iterdir()
    assert written.name == "LKS-4301.zip" and zipfile.ZipFile(written).testzip() is None


def test_units_without_a_zone_are_sent_and_told(run, squares, tmp_path):
    layer = division(squares, lks=[None, *ZONES[1:]])
    result = run("exportpackage", INPUT=layer, OUTPUT_FOLDER=str(tmp_path), SUMMARY="TEMPORARY_OUTPUT")
    (row,) = result["SUMMARY"].getFeatures()
    assert "43010101" in row["melding"] and row["antall_grunnkretser"] == 12


def test_packages_are_written_where_scikit_learn_is_missing(squares, tmp_path):
    """QGIS on Windows has none."""
    code = (
        "import sys; sys.modules['sklearn'] = None; sys.path.insert(0, sys.argv[1]); import conftest;"
        "from lks.lks_plugin.package.export import export, write; from lks.algorithms.send import exportpackage"
    )
    subprocess.run([sys.executable, "-c", code, str(ROOT / "tests")], check=True)


def test_bydeler_get_vacant_codes_each_and_stay_apart_in_the_drop_down(run, squares, tmp_path):
    zones = ["4301010001", "4301010001", "4301020001", "4301020001"] * 3
    run("exportpackage", INPUT=division(squares, lks=zones), OUTPUT_FOLDER=str(tmp_path))
    identity_of(tmp_path, "pakke_id")
    codes = rows(tmp_path / FILES[2], "select prefiks, count(*) from soner group by prefiks")
    assert codes == [("43010100", 11), ("43010200", 11)]
    with zipfile.ZipFile(tmp_path / "LKS-4301-AALVIK.zip") as archive:
        archive.extractall(tmp_path)
    assert "current_value('lks_forslag')" in project_xml(tmp_path)
