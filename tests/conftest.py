"""The plugin under test is the repository root itself, imported as ``lks`` under whatever folder name it has."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def _import_root_as_lks() -> None:
    spec = importlib.util.spec_from_file_location("lks", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    module = importlib.util.module_from_spec(spec)
    sys.modules["lks"] = module
    spec.loader.exec_module(module)


if "lks" not in sys.modules:
    _import_root_as_lks()


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real and near-real data beside the project; tests on it skip, visibly, where it is absent."""
    folder = Path(os.environ.get("LKS_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("the shared data folder is absent")
    return folder


@pytest.fixture(scope="module")
def provider(qgis_app, qgis_processing):
    """The provider ``lks``, registered in the running QGIS by the plugin itself."""
    import lks

    plugin = lks.classFactory(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()


@pytest.fixture
def run(provider):
    """Run an algorithm as the toolbox does; ``run(name, feedback=None, **parameters)`` gives its results."""
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    def call(name, feedback=None, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return processing.run(f"lks:{name}", parameters, feedback=feedback or QgsProcessingFeedback(), context=context)

    return call


@pytest.fixture(scope="session")
def example_kommune(qgis_app):
    """The example kommune as a layer, made once."""
    from lks.lks_plugin.layers.example.kommune import EXAMPLE_CRS, example_fields
    from lks.lks_plugin.layers.example.kommune import example_kommune as make
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"MultiPolygon?crs={EXAMPLE_CRS}", "eksempel", "memory")
    layer.dataProvider().addAttributes(example_fields())
    layer.updateFields()
    layer.dataProvider().addFeatures(list(make(60, 0, False)))
    return layer


@pytest.fixture
def squares(qgis_app):
    """Make a layer of unit squares: ``squares(columns, rows, **fields)`` with one list of values per field.

    The square in column x, row y is the unit ``43010101 + y * columns + x``, a kilometre wide. ``geometries`` and
    ``crs`` replace what is made otherwise; a field's type follows its first value that is not None.
    """
    from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsRectangle, QgsVectorLayer
    from qgis.PyQt.QtCore import QMetaType

    types = {int: QMetaType.Type.Int, float: QMetaType.Type.Double, str: QMetaType.Type.QString}

    def make(columns, rows, geometries=None, crs="EPSG:25833", kind="Polygon", **fields):
        count = columns * rows
        fields = {"grunnkretsnummer": [str(43010101 + i) for i in range(count)], "befolkning": [800] * count, **fields}
        layer = QgsVectorLayer(f"{kind}?crs={crs}" if crs else kind, "ruter", "memory")
        if not crs:
            layer.setCrs(layer.crs().__class__())
        first = {name: next((v for v in values if v is not None), "") for name, values in fields.items()}
        layer.dataProvider().addAttributes([QgsField(name, types[type(value)]) for name, value in first.items()])
        layer.updateFields()
        features = []
        for i in range(len(fields["grunnkretsnummer"])):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([values[i] for values in fields.values()])
            x, y = 1000 * (i % columns), 1000 * (i // columns)
            square = QgsGeometry.fromRect(QgsRectangle(x, y, x + 1000, y + 1000))
            feature.setGeometry(square if geometries is None else geometries[i])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    return make


@pytest.fixture
def weights(qgis_app):
    """A table of weights: ``weights(sosialhjelp=2, …)``."""
    from qgis.core import QgsFeature, QgsField, QgsVectorLayer
    from qgis.PyQt.QtCore import QMetaType

    def make(**given):
        layer = QgsVectorLayer("NoGeometry", "vekter", "memory")
        layer.dataProvider().addAttributes(
            [QgsField("nøkkel", QMetaType.Type.QString), QgsField("vekt", QMetaType.Type.Double)]
        )
        layer.updateFields()
        for pair in given.items():
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(pair))
            layer.dataProvider().addFeatures([feature])
        return layer

    return make


@pytest.fixture
def workbook(tmp_path):
    """``workbook(name, **sheets)``: an Excel file whose sheets are texts with semicolons between the cells."""
    from osgeo import gdal, ogr

    def make(name, **sheets):
        book = gdal.GetDriverByName("XLSX").Create(str(tmp_path / name), 0, 0, 0, gdal.GDT_Unknown)
        for title, text in sheets.items():
            sheet = book.CreateLayer(title)
            heads, *rows = (line.split(";") for line in text.splitlines())
            for head in heads:
                sheet.CreateField(ogr.FieldDefn(head, ogr.OFTString))
            for cells in rows:
                row = ogr.Feature(sheet.GetLayerDefn())
                for place, cell in enumerate(cells):
                    row.SetField(place, cell)
                sheet.CreateFeature(row)
        return str(tmp_path / name)

    return make
