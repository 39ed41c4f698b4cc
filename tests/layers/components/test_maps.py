"""Maps of components: what is high, low and unknown is seen as such."""

import pytest
from lks.lks_plugin.engine.units.indicators import Measure
from lks.lks_plugin.layers.components.components import unit_components
from lks.lks_plugin.layers.components.maps import component_maps
from lks.lks_plugin.layers.reading.units import UnitFields, read_units
from lks.lks_plugin.layers.styles import NO_VALUE_COLOUR, SCORE_COLOURS
from qgis.core import QgsFeedback, QgsGeometry, QgsRectangle

MEASURES = (Measure("a", "a"),)


def maps_of(layer):
    read = read_units(layer, UnitFields("grunnkretsnummer", "befolkning", measures=MEASURES))
    return component_maps(read, unit_components(read, MEASURES, 0.8), QgsFeedback())


def squares_of(side):
    return [QgsGeometry.fromRect(QgsRectangle(side * x, 0, side * (x + 1), side)) for x in range(5)]


@pytest.mark.parametrize("side", [1_000, 200_000])
def test_units_are_coloured_by_their_score_on_maps_of_every_scale(squares, side):
    layer = squares(
        5, 1, geometries=squares_of(side), a=[-9.0, 0.0, 0.0, 9.0, None], befolkning=[100, 900, 900, 100, 500]
    )
    (drawn,) = maps_of(layer)
    image, middle = drawn.whole, SCORE_COLOURS[3]
    across = [image.pixelColor(round(image.width() * (place + 0.5) / 5), image.height() // 2) for place in range(5)]
    expected = [SCORE_COLOURS[0], middle, middle, SCORE_COLOURS[-1], NO_VALUE_COLOUR]
    assert [colour.name() for colour in across] == expected
    assert drawn.windows == []


def test_a_window_shows_the_town_that_the_map_of_all_cannot(squares):
    town = [
        QgsGeometry.fromWkt(f"POLYGON(({x} 0,{x + 100} 0,{x + 100} 100,{x} 100,{x} 0))") for x in range(0, 500, 100)
    ]
    wilds = [QgsGeometry.fromWkt("POLYGON((100000 0,200000 0,200000 100000,100000 100000,100000 0))")]
    names = ["By"] * 6
    layer = squares(6, 1, geometries=town + wilds, kommunenavn=names, a=[0.0, 0.0, 9.0, 0.0, 0.0, 0.0])
    (drawn,) = maps_of(layer)
    ((caption, window),) = drawn.windows
    assert "80 %" in caption
    assert window.pixelColor(window.width() // 2, window.height() // 2).name() == SCORE_COLOURS[-1]
