"""The table of weights: read in every shape it comes in, and refused by row where it is wrong."""

import pytest
from lks.lks_plugin.engine.errors import LksError
from lks.lks_plugin.engine.units.indicators import measures
from lks.lks_plugin.layers.errors import error_sentence
from lks.lks_plugin.layers.reading.tables import plain_tables, table_sources
from lks.lks_plugin.layers.reading.weights import KEY_COLUMNS, read_weights, weigh
from qgis.core import QgsFeature, QgsField, QgsProcessingContext, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from .test_tables import write_sheets

TYPES = {int: QMetaType.Type.Int, float: QMetaType.Type.Double, str: QMetaType.Type.QString}
FIELDS = ["grunnkretsnummer", "befolkning", "sosialhjelp_teller", "sosialhjelp_nevner", "trygghet"]


@pytest.fixture
def table(qgis_app):
    """A table in memory: ``table({"nøkkel": […], "vekt": […]})``."""

    def make(columns):
        layer = QgsVectorLayer("NoGeometry", "vekter", "memory")
        types = [TYPES[type(next(v for v in values if v is not None))] for values in columns.values()]
        layer.dataProvider().addAttributes([QgsField(name, kind) for name, kind in zip(columns, types)])
        layer.updateFields()
        for row in zip(*columns.values()):
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(row))
            layer.dataProvider().addFeatures([feature])
        return layer

    return make


@pytest.fixture
def csv(tmp_path, qgis_app):
    def make(content, encoding="utf-8"):
        path = tmp_path / "vekter.csv"
        path.write_bytes(content.encode(encoding))
        return QgsVectorLayer(str(path), "vekter", "ogr")

    return make


def weights_in(layer):
    (source,) = table_sources(layer, QgsProcessingContext())
    return read_weights(plain_tables(source, KEY_COLUMNS), FIELDS)


def message_of(layer):
    with pytest.raises(LksError) as raised:
        weights_in(layer)
    return error_sentence(raised.value)


@pytest.mark.parametrize(
    "columns",
    [
        {"nøkkel": ["sosialhjelp", "trygghet"], "vekt": [2.0, 0.5]},
        {"Key": ["sosialhjelp", "trygghet"], "Weight": [2.0, 0.5]},
        {"merknad": ["a", "b"], "Vekt": [2.0, 0.5], "indikator": ["SOSIALHJELP_teller", "Trygghet"]},
        {"fid": [7, 8], "hva": ["sosialhjelp", "trygghet"], "hvor mye": ["2", "0,5"]},
        {"hvor mye": [2.0, 0.5], "hva": ["sosialhjelp_nevner", " trygghet "]},
    ],
)
def test_columns_are_found_by_name_or_by_what_they_hold(table, columns):
    assert weights_in(table(columns)) == {"sosialhjelp": 2, "trygghet": 0.5}


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        ("nøkkel;vekt\nsosialhjelp;2\nbot;0,2\n", "utf-8"),
        ("nøkkel;vekt\nsosialhjelp;2\nbot;0,2\n", "utf-8-sig"),
        ("nøkkel;vekt\nsosialhjelp;2\nbot;0,2\n", "iso-8859-1"),
        ('key,weight\nsosialhjelp,2\nbot,"0,2"\n', "utf-8"),
        ("nokkel\tvekt\nsosialhjelp\t2\nbot\t0.2\n\t\n", "utf-8"),
    ],
)
def test_csv_files_are_read_as_they_come(csv, content, encoding):
    assert weights_in(csv(content, encoding)) == {"sosialhjelp": 2, "bot": 0.2}


@pytest.mark.parametrize(
    "content", ["nøkkel,vekt\nsosialhjelp,0,5\n", "nøkkel,vekt\nbarn,2\nsosialhjelp,0,5\nbot,0,2\n"]
)
def test_a_decimal_comma_among_commas_is_refused_instead_of_read_as_zero(csv, content):
    message = message_of(csv(content))
    assert "more cells than heads" in message and f"row {content.splitlines().index('sosialhjelp,0,5') + 1}" in message


def test_figures_without_heads_are_refused_instead_of_losing_the_first(csv):
    assert "nøkkel" in message_of(csv("sosialhjelp;0,5\nbarn;2\n"))


def test_a_workbook_of_text_with_a_title_and_another_sheet_is_read(qgis_app, tmp_path):
    sheets = {"Om vektene": [("Vekter 2024", " ")], "Vekter": [("Vekter", " "), ("Nøkkel", "vekt"), ("barn", "0,5")]}
    path = write_sheets(tmp_path / "vekter.xlsx", "XLSX", sheets)
    assert weights_in(QgsVectorLayer(path, "vekter", "ogr")) == {"barn": 0.5}


def test_an_unknown_key_is_named_with_its_row_and_what_it_may_have_been(table):
    message = message_of(table({"nøkkel": ["sosialhjelp", "sosjalhjelp", "noe helt annet"], "vekt": [1, 1, 1]}))
    assert "row 2: «sosjalhjelp» (sosialhjelp?)" in message and "row 3: «noe helt annet»" in message
    assert "row 1" not in message


@pytest.mark.parametrize("wrong", ["-1", "mye", "-", ":", "0,0001", "1001", "", "1e400"])
def test_a_weight_that_is_none_is_named_with_its_row(table, wrong):
    message = message_of(table({"nøkkel": ["trygghet", "sosialhjelp"], "vekt": ["1", wrong]}))
    assert f"row 2: «sosialhjelp: {wrong}" in message and "trygghet" not in message


def test_negative_and_empty_numbers_are_refused_too(table):
    message = message_of(table({"nøkkel": ["trygghet", "sosialhjelp", "barn"], "vekt": [-2.0, 1.0, None]}))
    assert "row 1" in message and "row 3" in message and "row 2" not in message


def test_the_same_key_twice_is_refused_with_both_rows(table):
    message = message_of(table({"nøkkel": ["sosialhjelp", "barn", "Sosialhjelp_teller"], "vekt": [1, 1, 1]}))
    assert "sosialhjelp (rows 1, 3)" in message
    assert "barn" not in message


def test_a_weight_without_a_key_is_refused(table):
    assert "row 2" in message_of(table({"nøkkel": ["sosialhjelp", None], "vekt": [1, 3]}))


@pytest.mark.parametrize(
    "columns", [{"nøkkel": ["sosialhjelp"]}, {"vekt": [1, 2]}, {"nøkkel": ["barn"], "merknad": ["viktig"]}]
)
def test_a_table_without_keys_or_weights_says_what_it_needs(table, columns):
    message = message_of(table(columns))
    assert "nøkkel" in message and "vekt" in message and next(iter(columns)) in message


def test_an_empty_table_is_refused(table):
    layer = table({"nøkkel": ["x"], "vekt": [1]})
    layer.dataProvider().truncate()
    assert "empty" in message_of(layer)


def test_weights_that_leave_nothing_are_refused(qgis_app):
    wanted = measures(["sosialhjelp_teller", "trygghet"], FIELDS)
    with pytest.raises(LksError, match="sosialhjelp, trygghet"):
        weigh(wanted, {"sosialhjelp": 0.0, "trygghet": 0.0})
    assert [measure.weight for measure in weigh(wanted, {"sosialhjelp": 0.0})] == [0, 1]
