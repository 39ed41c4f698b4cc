"""The maps of a comparison as a reader sees them: every zone of a real kommune has its number on one of them."""

from lks.lks_plugin.engine.criteria import Criteria
from lks.lks_plugin.layers.comparison.comparison import ComparisonOptions, cross_check
from lks.lks_plugin.layers.comparison.maps import comparison_maps, side_maps
from lks.lks_plugin.layers.comparison.outputs import short_codes
from lks.lks_plugin.layers.comparison.second_division import zones_by_field
from lks.lks_plugin.layers.maps import where_most_live
from lks.lks_plugin.layers.reading.units import UnitFields, read_units
from qgis.core import (
    QgsFeedback,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize


def drawn_numbers(layers, window, width):
    """The numbers that QGIS draws in a window, ``width`` pixels wide as a browser shows it."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(window)
    settings.setOutputDpi(110)
    settings.setOutputSize(QSize(width, round(width * window.height() / window.width())))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return {place.labelText for place in job.takeLabelingResults().labelsWithinRect(window) if place.labelText}


def test_every_zone_of_baerum_has_its_number_on_one_of_the_maps(provider, shared_data):
    source = QgsVectorLayer(str(shared_data / "baerum" / "grunnkretser.gpkg"), "Bærum", "ogr")
    fields = UnitFields("grunnkretsnummer", "befolkning_2024")
    layer = read_units(source, fields)
    sides = [zones_by_field(layer, source, name) for name in ("lks2025", "lks2026")]
    check = cross_check(layer, fields, *sides, ComparisonOptions("lks2025", "lks2026", Criteria()))
    places = [layer.geometries[row].pointOnSurface().asPoint() for row in layer.zoned]
    middle = where_most_live(places, layer.units.population[layer.zoned].tolist())
    whole = QgsRectangle(source.extent())
    for side, (overview, near) in enumerate(zip(side_maps(check, 13, middle), side_maps(check, 9.5))):
        far_numbers, near_numbers = drawn_numbers(overview, whole, 760), drawn_numbers(near, middle, 1060)
        assert far_numbers | near_numbers == set(short_codes(check.divisions[side].side.codes))
        assert near_numbers - far_numbers
    made = comparison_maps(check, QgsFeedback())
    assert [image.width() for image in made.nearer] == [1060, 1060]


def test_the_middle_of_the_people_is_found_and_nobody_is_no_error():
    places = [QgsPointXY(x, 0) for x in (0, 100, 200, 300, 10_000)]
    assert where_most_live(places, [1, 50, 50, 50, 1]).xMaximum() < 1_000
    assert where_most_live(places, [0] * 5).width() > 100
