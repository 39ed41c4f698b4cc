"""``lks:compare``: what the second division may be, bad input, real divisions."""

import csv
from collections import Counter

import pytest
from lks.tests.helpers.comparisons import AFTER, BEFORE, MEMORY, table
from lks.tests.helpers.layers import rows
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

# -- another layer ----------------------------------------------------------------------------------------------------


def test_a_table_is_joined_by_code_whatever_its_type(compare, squares):
    codes = [f"0301010{i}" for i in range(1, 9)]
    layer = squares(4, 2, grunnkretsnummer=codes, foer=[code.replace("4301", "0301") for code in BEFORE])
    numbers = [(int(code), int(zone.replace("4301", "0301"))) for code, zone in zip(codes, AFTER)]
    other = table("skolekrets", ("krets", int), ("sone", int), values=numbers)
    found = compare(layer, OTHER=other, OTHER_UNIT_FIELD="krets", OTHER_FIELD="sone")
    assert (found["N_MOVED"], found["N_CHANGED"], found["N_SPLIT"]) == (2, 1, 1)
    assert {code for (code,) in rows(found["ZONES_B"], "sone")} == {"0301000001", "0301000002", "0301000003"}


def test_units_of_one_layer_only_are_told_and_left_out(compare, units):
    codes = [str(43010101 + i) for i in range(8)]
    known = [*list(zip(codes, BEFORE))[1:], ("43010199", "4301000001"), ("43019999", "4301009999")]
    other = table("fasit", ("krets", str), ("sone", str), values=known)
    found = compare(units, OTHER=other, OTHER_UNIT_FIELD="krets", OTHER_FIELD="sone")
    assert (found["N_KEPT"], found["N_MOVED"], found["N_NOT_COMPARED"]) == (2, 0, 2)
    told = dict(rows(found["EXCEPTIONS"], "art", "grunnkretser"))
    assert told == {"not_in_other": "43010101", "only_in_other": "43010199,43019999"}
    # The limits are judged with all that live in the zone.
    assert dict(rows(found["ZONES_A"], "sone", "befolkning"))["4301000001"] == 2000


def test_units_without_a_zone_are_told_and_not_moved(compare, squares):
    layer = squares(4, 2, foer=[None, *BEFORE[1:]], etter=[*BEFORE[:7], ""])
    found = compare(layer, FIELD_B="etter")
    assert (found["N_MOVED"], found["N_NO_ZONE"], found["N_CHANGED"]) == (0, 2, 2)
    assert [row[:2] for row in rows(found["EXCEPTIONS"], "art", "grunnkretser", "begrunnelse")] == [
        ("no_zone", "43010101"),
        ("no_zone", "43010108"),
    ]
    assert (NULL, "4301000001") in rows(found["OVERLAP"], "sone_a", "sone_b")


def test_the_rest_unit_is_not_compared(compare, squares):
    codes = [*[str(43010101 + i) for i in range(7)], "43019999"]
    polygons = [QgsGeometry.fromRect(QgsRectangle(1000 * i, 0, 1000 * i + 1000, 1000)) for i in range(7)]
    layer = squares(
        8,
        1,
        geometries=[*polygons, QgsGeometry()],
        grunnkretsnummer=codes,
        foer=[*BEFORE[:7], "4301009999"],
        etter=BEFORE,
    )
    found = compare(layer, FIELD_B="etter")
    assert (found["N_ZONES_A"], found["N_ZONES_B"], found["N_KEPT"], found["EXCEPTION_COUNT"]) == (2, 2, 2, 0)


def areas(crs="EPSG:25833", shift=0.0):
    """Three areas over eight squares: columns 1 and 2, 3, 4; the first border ``shift`` metres to the right."""
    edges = (0, 2000 + shift, 3000, 4000)
    made = [QgsGeometry.fromRect(QgsRectangle(x0, 0, x1, 2000)) for x0, x1 in zip(edges, edges[1:])]
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:25833"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    for geometry in made:
        geometry.transform(transform)
    return made


@pytest.mark.parametrize("crs", ["EPSG:25833", "EPSG:25832", "EPSG:4326"])
def test_areas_are_laid_over_the_units_in_any_coordinate_system(compare, squares, crs):
    geometries = [
        QgsGeometry.fromRect(QgsRectangle(x, y, x + 1000, y + 1000)) for y in (0, 1000) for x in range(0, 4000, 1000)
    ]
    for geometry in geometries:
        geometry.translate(250_000, 6_600_000)
    layer = squares(4, 2, geometries=geometries, foer=BEFORE)
    moved = areas("EPSG:25833")
    for geometry in moved:
        geometry.translate(250_000, 6_600_000)
        geometry.transform(
            QgsCoordinateTransform(
                QgsCoordinateReferenceSystem("EPSG:25833"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
            )
        )
    other = table("skole", ("lks", str), values=[["a"], ["b"], ["c"]], geometries=moved, kind="Polygon", crs=crs)
    found = compare(layer, OTHER=other)
    assert (found["N_KEPT"], found["N_SPLIT"], found["N_MOVED"], found["EXCEPTION_COUNT"]) == (1, 1, 2, 0)


def test_units_that_areas_cut_follow_the_largest_part_and_are_told(compare, units, tmp_path):
    other = table("skole", ("sone", str), values=[["a"], ["b"], ["c"]], geometries=areas(shift=600), kind="Polygon")
    report = tmp_path / "rapport.html"
    found = compare(units, OTHER=other, OTHER_FIELD="sone", REPORT=str(report))
    told = rows(found["EXCEPTIONS"], "art", "grunnkretser", "tall")
    assert told == [("unit_cut", "43010103", pytest.approx(40)), ("unit_cut", "43010107", pytest.approx(40))]
    zones = dict(rows(found["ZONES_B"], "sone", "antall_grunnkretser"))
    assert zones == {"a": 6, "c": 2}
    assert "a (60,0 %), b (40,0 %)" in report.read_text(encoding="utf-8")
    # Less than the least share is no cut.
    assert compare(units, OTHER=other, OTHER_FIELD="sone", CUT_SHARE=0.5)["EXCEPTION_COUNT"] == 0


def test_areas_without_a_zone_and_zones_without_an_area_are_left_out_and_told(compare, units, tmp_path):
    values, geometries = [["a"], ["b"], [None], ["d"]], [*areas(), QgsGeometry()]
    other = table("skole", ("sone", str), values=values, geometries=geometries, kind="Polygon")
    report = tmp_path / "rapport.html"
    found = compare(units, OTHER=other, OTHER_FIELD="sone", REPORT=str(report))
    assert found["N_ZONES_B"] == 2 and found["N_NOT_COMPARED"] == 2
    assert "2 rows of the other layer have no area or no zone" in report.read_text(encoding="utf-8")


def test_two_layers_of_one_file_can_be_compared(compare, units, tmp_path):
    from qgis.core import QgsVectorFileWriter

    path = str(tmp_path / "alt.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    for name, action in (("kretser", 0), ("fasit", 1)):
        options.layerName, options.actionOnExistingFile = name, QgsVectorFileWriter.ActionOnExistingFile(action)
        QgsVectorFileWriter.writeAsVectorFormatV3(units, path, QgsProject.instance().transformContext(), options)
    layer, other = (QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in ("kretser", "fasit"))
    found = compare(layer, OTHER=other, OTHER_UNIT_FIELD="grunnkretsnummer", OTHER_FIELD="etter")
    assert found["N_MOVED"] == 2


# -- bad input --------------------------------------------------------------------------------------------------------


def test_one_second_division_must_be_chosen(refusal, units):
    assert "FIELD_B" in refusal(units) and "OTHER" in refusal(units, FIELD_B="etter", OTHER=units)


def test_fields_that_are_not_there_are_named(refusal, units):
    assert "lks2030" in refusal(units, FIELD_B="lks2030")
    assert "lks2030" in refusal(units, FIELD_A="lks2030", FIELD_B="etter")
    other = table("tom tabell", ("krets", str), values=[["43010101"]])
    assert "lks" in refusal(units, OTHER=other, OTHER_UNIT_FIELD="krets")


def test_a_division_without_zones_is_refused(refusal, squares):
    layer = squares(4, 2, foer=BEFORE, etter=[None] * 8)
    assert "«etter»" in refusal(layer, FIELD_B="etter")


def test_units_that_occur_twice_in_the_other_layer_are_named(refusal, units):
    values = [("43010101", "a"), ("43010102", "a"), ("43010101", "b")]
    other = table("fasit", ("krets", str), ("lks", str), values=values)
    said = refusal(units, OTHER=other, OTHER_UNIT_FIELD="krets")
    assert "«fasit»" in said and "43010101" in said and "43010102" not in said


def test_codes_that_are_none_are_named_with_their_row(refusal, units):
    other = table("fasit", ("krets", str), ("lks", str), values=[("43010101", "a"), ("Sentrum", "b")])
    said = refusal(units, OTHER=other, OTHER_UNIT_FIELD="krets")
    assert "«Sentrum»" in said and "«fasit»" in said


def test_layers_of_different_kommuner_are_refused_with_a_code_of_each(refusal, units):
    other = table("fasit", ("krets", str), ("lks", str), values=[("11030101", "a")])
    said = refusal(units, OTHER=other, OTHER_UNIT_FIELD="krets")
    assert "43010101" in said and "11030101" in said
    away = table("skole", ("lks", str), values=[["a"]], geometries=areas()[:1], kind="Polygon")
    geometry = QgsGeometry.fromRect(QgsRectangle(9e5, 7e6, 9.1e5, 7.1e6))
    away.dataProvider().changeGeometryValues({1: geometry})
    assert "«skole»" in refusal(units, OTHER=away)


def test_a_table_that_is_no_key_file_asks_for_its_columns(refusal, units):
    other = table("fasit", ("krets", str), ("navn", str), values=[("43010101", "a")])
    assert "«fasit»" in refusal(units, OTHER=other) and "zones" in refusal(units, OTHER=other)


def test_lines_are_no_areas(refusal, units):
    lines = table("grenser", ("lks", str), values=[["a"]], kind="LineString")
    assert "«grenser»" in refusal(units, OTHER=lines) and "LineString" in refusal(units, OTHER=lines)


def test_empty_layers_are_refused(refusal, units, squares):
    assert "«fasit»" in refusal(units, OTHER=table("fasit", ("lks", str)))
    empty = squares(0, 0, grunnkretsnummer=[], befolkning=[], foer=[], etter=[])
    assert "«ruter»" in refusal(empty, FIELD_B="etter")


def test_text_for_population_is_named(refusal, squares):
    layer = squares(4, 2, foer=BEFORE, etter=AFTER, befolkning=["500"] * 7 + ["mange"])
    assert "43010108: «mange»" in refusal(layer, FIELD_B="etter")
    layer = squares(4, 2, foer=BEFORE, etter=AFTER, da=["500"] * 7 + ["få"])
    assert "43010108: «få»" in refusal(layer, FIELD_B="etter", HISTORY_FIELD="da")


class CancelAt(QgsProcessingFeedback):
    """Presses cancel once the bar has come so far."""

    def __init__(self, percent):
        super().__init__()
        self.percent = percent
        self.progressChanged.connect(lambda progress: progress >= self.percent and self.cancel())


@pytest.mark.parametrize("percent", [0, 30, 65, 80])
def test_a_cancelled_run_writes_no_report(provider, units, tmp_path, percent):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lks:compare")
    report = tmp_path / "rapport.html"
    parameters = {"INPUT": units, "FIELD_A": "foer", "FIELD_B": "etter", **MEMORY, "REPORT": str(report)}
    result, _ = algorithm.run(parameters, QgsProcessingContext(), CancelAt(percent))
    assert "N_MOVED" not in result and not report.exists()


# -- the real ones ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def baerum(shared_data, qgis_app):
    return QgsVectorLayer(str(shared_data / "baerum" / "grunnkretser.gpkg"), "Bærum", "ogr")


def test_baerum_2025_against_2026(compare, baerum, tmp_path):
    report = tmp_path / "rapport.html"
    found = compare(
        baerum, FIELD_A="lks2025", FIELD_B="lks2026", POPULATION_FIELD="befolkning_2024", REPORT=str(report)
    )
    people = {
        u: (a if isinstance(a, str) else "", b, int(p) if isinstance(p, float) else 0)
        for u, a, b, p in rows(baerum, "grunnkretsnummer", "lks2025", "lks2026", "befolkning_2024")
    }
    assert (found["N_ZONES_A"], found["N_ZONES_B"], found["N_NO_ZONE"]) == (52, 63, 10)
    shared = Counter()
    for a, b, p in people.values():
        shared[a, b] += p
    told = {
        (a if isinstance(a, str) else "", b): n for a, b, n in rows(found["OVERLAP"], "sone_a", "sone_b", "befolkning")
    }
    assert told == shared
    pairs = {(a, b) for a, b, match in rows(found["OVERLAP"], "sone_a", "sone_b", "motpart") if match}
    assert len({a for a, _ in pairs}) == len({b for _, b in pairs}) == len(pairs)
    stay = sum(p for a, b, p in people.values() if (a, b) in pairs)
    whole = sum(p for a, b, p in people.values() if a)
    assert found["SHARE_MOVED"] == pytest.approx(1 - stay / whole)
    assert sum(n for (n,) in rows(found["MOVED"], "befolkning")) == whole - stay
    # No pairing found by exchanging two counterparts keeps more people together.
    match = dict(pairs)
    for a in match:
        for other in match:
            assert (
                shared[a, match[a]] + shared[other, match[other]] >= shared[a, match[other]] + shared[other, match[a]]
            )
    html = report.read_text(encoding="utf-8")
    assert html.count("<img") == 5 and "befolkning_2018" in html


def test_baerums_own_zones_as_areas_give_the_same_units_back(compare, baerum):
    transform = QgsCoordinateTransform(baerum.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    members = {}
    for unit in baerum.getFeatures():
        if isinstance(unit["lks2025"], str):
            members.setdefault(unit["lks2025"], []).append(QgsGeometry(unit.geometry()))
    geometries = [QgsGeometry.unaryUnion(polygons) for _, polygons in sorted(members.items())]
    for geometry in geometries:
        geometry.transform(transform)
    other = table(
        "soner",
        ("lks", str),
        values=[[code] for code in sorted(members)],
        geometries=geometries,
        kind="MultiPolygon",
        crs="EPSG:4326",
    )
    found = compare(baerum, FIELD_A="lks2025", POPULATION_FIELD="befolkning_2024", OTHER=other)
    assert (found["N_KEPT"], found["N_MOVED"], found["N_NOT_COMPARED"]) == (52, 0, 10)
    assert [art for (art,) in rows(found["EXCEPTIONS"], "art") if art == "unit_cut"] == []


def test_bambles_approved_zones_from_the_key_against_delomraader(compare, shared_data, qgis_app):
    source = QgsVectorLayer(str(shared_data / "bamble" / "grunnkretser_4012_wgs84.geojson"), "Bamble", "ogr")
    with (shared_data / "bamble" / "befolkning.csv").open(encoding="utf-8-sig") as file:
        people = {row["grunnkretsnummer"]: row["2025"] for row in csv.DictReader(file, delimiter=";")}
    codes = [str(code) for (code,) in rows(source, "grunnkretsnummer")]
    layer = table(
        "Bamble",
        ("grunnkretsnummer", int),
        ("befolkning", str),
        ("delomraade", str),
        values=[(int(code), people[code], code[:6]) for code in codes],
        geometries=[feature.geometry() for feature in source.getFeatures()],
        kind="MultiPolygon",
        crs="EPSG:4326",
    )
    key = QgsVectorLayer(str(shared_data / "lks" / "lks_2026_4012_bamble.csv"), "fasit", "ogr")
    found = compare(layer, FIELD_A="delomraade", OTHER=key, OTHER_UNIT_FIELD="grunnkrets", OTHER_FIELD="levekaar")
    assert (found["N_ZONES_B"], found["N_NOT_COMPARED"], found["N_NO_ZONE"]) == (8, 0, 0)
    assert sum(n for (n,) in rows(found["ZONES_B"], "befolkning")) == sum(int(people[code]) for code in codes)
    assert found["ZONES_B"].crs().authid() == "EPSG:4326"
    assert not [1 for (name,) in rows(found["ZONES_B"], "kriterium") if name in ("below_floor", "above_maximum")]


def test_a_key_file_is_a_second_division(compare, units, tmp_path):
    codes = sorted(feature["grunnkretsnummer"] for feature in units.getFeatures())
    key = tmp_path / "key.csv"
    lines = ["levekaar,lksnavn,grunnkrets", *(f"4301000001,Øyer LKS 01,{code}" for code in codes)]
    key.write_text("\n".join([*lines, "4301009999,Uoppgitt,43019999"]) + "\n", encoding="utf-8")
    result = compare(units, FIELD_B=None, OTHER=str(key))
    assert (result["N_ZONES_B"], result["N_NOT_COMPARED"]) == (1, 0)
    key.write_text("levekaar,grunnkrets\n0301000001,03010101\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="no grunnkrets in common"):
        compare(units, FIELD_B=None, OTHER=str(key))
