"""Checksums and ids: the same for the same content, whatever it is stored in."""

import pytest
from lks.lks_plugin.package import format as fmt
from qgis.core import QgsFeature, QgsGeometry, QgsVectorFileWriter, QgsVectorLayer

SQUARE = "Polygon ((0 0, 0 1000, 1000 1000, 1000 0, 0 0), (10 10, 20 10, 20 20, 10 20, 10 10))"


def test_a_row_has_the_checksum_that_the_format_says():
    # SHA-256 of ["11060101","Sentrum Øst",812,null] in UTF-8.
    assert (
        fmt.row_checksum(["11060101", "Sentrum Øst", 812, None])
        == "86303660a887d79f136c0a7e3c372801aabb049d9e3839678059167b79f3f2fb"
    )


def test_one_person_more_is_another_row():
    assert fmt.row_checksum(["11060101", 812]) != fmt.row_checksum(["11060101", 813])
    assert fmt.row_checksum(["a", "bc"]) != fmt.row_checksum(["ab", "c"])


def test_a_geometry_keeps_its_checksum_through_a_file(qgis_app, tmp_path):
    geometry = QgsGeometry.fromWkt(SQUARE)
    geometry.translate(261_234.123_45, 6_650_123.987_65)
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:25833", "a", "memory")
    feature = QgsFeature()
    multi = QgsGeometry(geometry)
    multi.convertToMultiType()
    feature.setGeometry(multi)
    layer.dataProvider().addFeature(feature)
    path = tmp_path / "a.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    (read,) = QgsVectorLayer(str(path), "b", "ogr").getFeatures()
    assert fmt.geometry_checksum(read.geometry()) == fmt.geometry_checksum(geometry)


@pytest.mark.parametrize(
    "change", ["POLYGON((0 0, 0 1000, 1000 1000, 1000 0, 0 0))", SQUARE.replace("20 20", "20 20.01")]
)
def test_another_geometry_has_another_checksum(qgis_app, change):
    assert fmt.geometry_checksum(QgsGeometry.fromWkt(change)) != fmt.geometry_checksum(QgsGeometry.fromWkt(SQUARE))


def test_the_id_follows_from_kommune_and_content():
    rows = [("grunnkrets", "11060101", "a"), ("sone", "1106000001", "b")]
    content = fmt.content_checksum(rows)
    assert content == fmt.content_checksum(reversed(rows))
    assert fmt.package_id("1106", content) == fmt.package_id("1106", content)
    assert fmt.package_id("1106", content) != fmt.package_id("4012", content)
    assert content != fmt.content_checksum([*rows, ("sone", "1106000002", "c")])
