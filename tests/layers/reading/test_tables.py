"""Tables out of files and layers: the same figures whatever they come in."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lks.lks_plugin.engine.tables.tables import TableError
from lks.lks_plugin.engine.tables.values import read_indicators
from lks.lks_plugin.layers.reading.tables import raising_gdal, read_tables, table_sources
from osgeo import ogr
from qgis.core import QgsFeature, QgsField, QgsProcessingContext, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

CSV = "grunnkretsnummer;AAP_teller;Trygghet på skolevei\n3010101;:;1,5\n03010102;12;..\n"


def write_sheets(path, driver, sheets):
    """A workbook of text cells; the first row of each sheet is written as the names of its fields."""
    with raising_gdal():
        book = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for name, (heads, *rows) in sheets.items():
        sheet = book.CreateLayer(name)
        for head in heads:
            sheet.CreateField(ogr.FieldDefn(head, ogr.OFTString))
        for row in rows:
            feature = ogr.Feature(sheet.GetLayerDefn())
            for column, cell in enumerate(row):
                if cell is not None:
                    feature.SetField(column, cell)
            sheet.CreateFeature(feature)
    return str(path)


def tables_of(*items):
    return read_tables(table_sources(list(items), QgsProcessingContext()))


def figures_of(*items):
    """The figures and signs of the indicators, by column."""
    columns = read_indicators(tables_of(*items).tables, None).columns
    return {column.name: (dict(column.numbers), dict(column.signs)) for column in columns}


EXPECTED = {
    "AAP_teller": ({"03010102": 12.0}, {"03010101": ":"}),
    "Trygghet på skolevei": ({"03010101": 1.5}, {"03010102": ".."}),
}


def refusal(*items):
    with pytest.raises(TableError) as error:
        tables_of(*items)
    return error.value


@pytest.mark.parametrize(
    "content",
    [
        CSV.encode("utf-8"),
        CSV.encode("utf-8-sig"),
        CSV.encode("iso-8859-1"),
        CSV.replace(";", "\t").encode("utf-16"),
        CSV.replace(",", ".").replace(";", ",").encode("utf-8"),
    ],
    ids=["utf-8", "bom", "latin-1", "tabs", "commas"],
)
def test_csv_in_every_dialect_gives_the_same_figures(tmp_path, content):
    path = tmp_path / "indikatorer.csv"
    path.write_bytes(content)
    assert figures_of(str(path)) == EXPECTED


MERGED = [
    ("Tabell 1: Levekår", " ", "  "),
    (None, None, None),
    ("Grunnkrets", "AAP", "Trygghet på skolevei"),
    (None, "teller", None),
    ("3010101", ":", "1,5"),
    ("03010102", "12", ".."),
    ("Kilde: SSB", None, None),
]


@pytest.mark.parametrize(("driver", "ending"), [("XLSX", "xlsx"), ("ODS", "ods")])
def test_sheets_with_titles_merged_heads_and_notes(qgis_app, tmp_path, driver, ending):
    path = write_sheets(tmp_path / f"tabell.{ending}", driver, {"Tabell": MERGED})
    assert figures_of(path) == EXPECTED
    assert tables_of(path).tables[0].place(0) == (5, "03010101")


def test_sheets_without_codes_are_skipped_and_told(qgis_app, tmp_path):
    sheets = {"Om tabellen": [("Levekår 2024", " "), ("Kilde", "SSB")], "Tabell": MERGED, "Tomt": [()]}
    path = write_sheets(tmp_path / "tabell.xlsx", "XLSX", sheets)
    read = tables_of(path)
    assert [table.name for table in read.tables] == ["tabell.xlsx (Tabell)"]
    assert read.skipped == ["tabell.xlsx (Om tabellen)"]
    assert figures_of(f"{path}|layername=Tabell") == EXPECTED
    assert refusal(f"{path}|layername=Om tabellen").kind == "no_key"


def test_json_records_and_json_stat(tmp_path):
    rows = [{"Krets": "03010101", "Støy": "1,5"}, {"Krets": "03010102", "Støy": ":"}]
    records = tmp_path / "egen.json"
    records.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    assert figures_of(str(records)) == {"Støy": ({"03010101": 1.5}, {"03010102": ":"})}
    cube = tmp_path / "cube.json"
    cube.write_text(
        json.dumps(
            {
                "class": "dataset",
                "id": ["Region", "ContentsCode", "Tid"],
                "size": [2, 1, 1],
                "role": {"geo": ["Region"], "metric": ["ContentsCode"], "time": ["Tid"]},
                "dimension": {
                    "Region": {"category": {"index": ["03010101", "03010102"]}},
                    "ContentsCode": {"category": {"index": ["Stoy"], "label": {"Stoy": "Støy"}}},
                    "Tid": {"category": {"index": {"2024": 0}}},
                },
                "value": {"0": 1.5},
                "status": {"1": ":"},
            }
        ),
        encoding="utf-8",
    )
    assert figures_of(str(cube)) == figures_of(str(records))


def test_a_table_open_in_the_project_is_read_by_id_by_name_and_as_it_is(qgis_app):
    layer = QgsVectorLayer("NoGeometry?field=grunnkretsnummer:integer&field=støy:double", "egen tabell", "memory")
    rows = []
    for code, value in ((3010101, 1.5), (3010102, None)):
        row = QgsFeature(layer.fields())
        row.setAttributes([code, value])
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    expected = {"støy": ({"03010101": 1.5}, {"03010102": ""})}
    assert figures_of(layer) == expected
    QgsProject.instance().addMapLayer(layer)
    try:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        for name in (layer.id(), "egen tabell"):
            (table,) = read_tables(table_sources([name], context)).tables
            assert table.codes == ["03010101", "03010102"]
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_a_layer_that_ogr_made_of_a_csv_file_is_read_from_the_file(qgis_app, tmp_path):
    path = tmp_path / "indikatorer.csv"
    path.write_text("Tabell 1\n\n" + CSV, encoding="utf-8")
    assert figures_of(QgsVectorLayer(str(path), "tabell", "ogr")) == EXPECTED


def test_yes_and_no_are_no_numbers(qgis_app):
    layer = QgsVectorLayer("NoGeometry", "egen", "memory")
    fields = [QgsField("krets", QMetaType.Type.QString), QgsField("fylt", QMetaType.Type.Bool)]
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    row = QgsFeature(layer.fields())
    row.setAttributes(["03010101", True])
    layer.dataProvider().addFeatures([row])
    with pytest.raises(TableError) as error:
        figures_of(layer)
    assert (error.value.kind, error.value.details["columns"]) == ("nothing_used", ["krets", "fylt"])


def test_every_table_of_a_database_is_read_unless_one_is_chosen(qgis_app, tmp_path):
    one, other = [("krets", "støy"), ("03010101", "1,5")], [("krets", "trafikk"), ("03010102", ":")]
    path = write_sheets(tmp_path / "egne.gpkg", "GPKG", {"støy": one, "trafikk": other, "om": [("x",), ("y",)]})
    assert figures_of(path) == {"støy": ({"03010101": 1.5}, {}), "trafikk": ({}, {"03010102": ":"})}
    assert tables_of(path).skipped == ["egne.gpkg (om)"]
    assert list(figures_of(f"{path}|layername=trafikk")) == ["trafikk"]


def test_a_sheet_a_layer_or_a_folder_that_is_no_table_is_refused_by_name(qgis_app, tmp_path):
    book = write_sheets(tmp_path / "bok.xlsx", "XLSX", {"A": MERGED})
    database = write_sheets(tmp_path / "egne.gpkg", "GPKG", {"A": [("krets", "støy"), ("03010101", "1,5")]})
    for path in (f"{book}|layername=Ark1", f"{database}|layername=Ark1", str(tmp_path)):
        assert refusal(path).kind == "unreadable"
    assert "Ark1" in refusal(f"{book}|layername=Ark1").details["path"]


def test_the_files_that_the_batch_dialog_puts_semicolons_between_are_several(qgis_app, tmp_path):
    one, other = tmp_path / "a.csv", tmp_path / "b;c.csv"
    one.write_text("krets;støy\n03010101;1\n", encoding="utf-8")
    other.write_text("krets;trafikk\n03010101;2\n", encoding="utf-8")
    assert list(figures_of(str(other))) == ["trafikk"]
    other.rename(tmp_path / "b.csv")
    assert list(figures_of(f"{one};{tmp_path / 'b.csv'}")) == ["støy", "trafikk"]
    assert refusal(f"{one};{tmp_path / 'mangler.csv'}").kind == "unreadable"


def test_what_cannot_be_read_is_named(qgis_app, tmp_path):
    assert refusal(str(tmp_path / "mangler.csv")).kind == "unreadable"
    assert refusal(str(tmp_path / "mangler.xlsx")).kind == "unreadable"
    broken = tmp_path / "ødelagt.xlsx"
    broken.write_bytes(b"PK\x03\x04 noe annet")
    assert (refusal(str(broken)).kind, refusal(str(broken)).table) == ("unreadable", "ødelagt.xlsx")
    unknown = tmp_path / "ukjent.csv"
    unknown.write_bytes(b"\x81\x8d;1\n")
    assert refusal(str(unknown)).kind == "encoding"


CELLS = st.one_of(st.sampled_from([":", "..", ".", "-"]), st.integers(-9999, 99_999).map(str))


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.integers(1, 9998), st.tuples(CELLS, CELLS), min_size=1, max_size=8), st.booleans())
def test_a_workbook_and_a_csv_file_of_the_same_cells_are_the_same_table(qgis_app, tmp_path, rows, zeros):
    codes = [f"{'0' if zeros else ''}301{unit:04d}" for unit in rows]
    grid = [("krets", "støy", "trafikk"), *((code, *cells) for code, cells in zip(codes, rows.values()))]
    path = tmp_path / "tabell.csv"
    path.write_text("\n".join(";".join(row) for row in grid), encoding="utf-8")
    book = tmp_path / "tabell.xlsx"
    book.unlink(missing_ok=True)
    assert figures_of(str(path)) == figures_of(write_sheets(book, "XLSX", {"Ark": grid}))
