"""Fixtures of these tests."""

import pytest
from lks.tests.helpers.comparisons import AFTER, BEFORE, MEMORY
from lks.tests.helpers.validations import VALIDATION_LAYERS
from qgis.core import (
    QgsFeature,
    QgsProcessingException,
    QgsVectorLayer,
)


@pytest.fixture
def compare(run):
    def call(layer, feedback=None, **parameters):
        return run("compare", feedback, **{"INPUT": layer, "FIELD_A": "foer", **MEMORY, **parameters})

    return call


@pytest.fixture
def units(squares):
    return squares(4, 2, foer=BEFORE, etter=AFTER, befolkning=[500] * 8)


@pytest.fixture
def found(compare, units):
    return compare(units, FIELD_B="etter")


@pytest.fixture
def refusal(compare):
    """The sentence with which a run is refused."""

    def call(layer, **parameters):
        with pytest.raises(QgsProcessingException) as error:
            compare(layer, **parameters)
        return str(error.value)

    return call


@pytest.fixture
def validate(run):
    def call(layer, feedback=None, **parameters):
        return run("validate", feedback, **{"INPUT": layer, **VALIDATION_LAYERS, **parameters})

    return call


@pytest.fixture
def zone_layer():
    def make(polygons, crs="EPSG:25833", field="lks"):
        layer = QgsVectorLayer(f"Polygon?crs={crs}&field={field}:string&field=lksnavn:string", "soner", "memory")
        features = []
        for code, geometry, *name in polygons:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([code, *(name or [None])])
            feature.setGeometry(geometry)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    return make
