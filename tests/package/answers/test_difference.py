"""What a kommune did is understood; what it could not do is reported, and SSB's own values kept."""

import shutil
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lks.lks_plugin.engine import Criteria
from lks.lks_plugin.layers.contiguity.build import ContiguityOptions
from lks.lks_plugin.layers.reading.units import UnitFields, read_units
from lks.lks_plugin.package.answers.answer import check_identity, read_answer
from lks.lks_plugin.package.answers.change_words import change_name, change_sentence
from lks.lks_plugin.package.answers.difference import difference
from lks.lks_plugin.package.answers.numbering import number_answer, read_zone
from lks.lks_plugin.package.answers.sent import sent_layer, sent_package
from lks.lks_plugin.package.export.contents import collect, division_of, identity_rows
from lks.lks_plugin.package.export.geopackages import write_geopackages
from lks.lks_plugin.package.refusal import Refused
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

GKRETS, LKS = "GKRETS-4301-RUTEVIK.gpkg", "LKS-4301-RUTEVIK.gpkg"
A, B, C = "4301000001", "4301000002", "4301000003"
# Four columns and three rows of squares, a kilometre wide with 800 people each: A has the columns 0 and 1, B the rest.
ZONES = [A, A, B, B] * 3
# Packages by what they were made of: writing one takes half a second.
_MADE = {}


def unit(column, row):
    return str(43010101 + 4 * row + column)


def read(layer):
    fields = UnitFields("grunnkretsnummer", "befolkning", kommune_name="kommunenavn", previous="lks")
    return read_units(layer, fields)


@pytest.fixture
def made(squares, tmp_path):
    """Make a package: ``made(lks=…)`` gives the path of the ZIP."""

    def make(name="LKS-4301-RUTEVIK.zip", **fields):
        path, key = tmp_path / name, (name, repr(fields))
        if key in _MADE:
            path.write_bytes(_MADE[key])
            with zipfile.ZipFile(path) as archive:
                archive.extractall(path.with_suffix(""))
            return path
        fields = {"lks": ZONES, "kommunenavn": ["Rutevik"] * 12, "grunnkretsnavn": list("abcdefghijkl"), **fields}
        division = division_of(read(squares(4, 3, **fields)), "grunnkretsnavn", (), None)
        (kommune,) = division.rows_by_kommune()
        contents = collect(division, kommune, range(12), ContiguityOptions(), Criteria())
        folder = path.with_suffix("")
        folder.mkdir()
        write_geopackages(folder, contents, (), identity_rows(contents, "2026-11-20", "", "", "1"))
        _MADE[key] = zipped(folder, path).read_bytes()
        return path

    return make


@pytest.fixture
def package(made, tmp_path):
    """The package as sent, and the folder where the kommune unpacked it."""
    path = made()
    shutil.rmtree(tmp_path / "LKS-4301-RUTEVIK")
    folder = tmp_path / "svar"
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
    return path, folder


def zipped(folder, path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, file.name)
    return path


def sql(path, *statements):
    """Edit as a program would that knows the functions of a spatial index."""
    with closing(sqlite3.connect(path)) as connection:
        for name in ("IsEmpty", "MinX", "MaxX", "MinY", "MaxY"):
            connection.create_function(f"ST_{name}", 1, lambda _: 0)
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def put(folder, **zones):
    """Give units another zone: ``u0`` is the first unit of the layer."""
    for number, zone in zones.items():
        value = "NULL" if zone is None else repr(zone)
        code = 43010101 + int(number[1:])
        sql(folder / GKRETS, f"UPDATE gkrets SET lks = {value} WHERE grunnkretsnummer = '{code}'")


def found(package, answer=None):
    path, folder = package
    sent = sent_package(path)
    answer = read_answer(answer or folder)
    check_identity(answer, sent)
    result = difference(answer, sent)
    for change in result.changes:
        assert change_name(change) and "{" not in change_sentence(change)
    return result


def found_by_layer(package):
    """As ``found``, with a layer in the place of the package."""
    sent = replace(sent_package(package[0]), log=[], package_id="")
    return difference(read_answer(package[1]), sent)


def said(result, *kinds):
    return [(c.kind, c.unit, c.before, c.after) for c in result.changes if not kinds or c.kind in kinds]


def refusal(package, answer=None):
    with pytest.raises(Refused) as refused:
        found(package, answer)
    return str(refused.value)


# -- units ------------------------------------------------------------------------------------------------------------


def test_an_answer_as_it_was_sent_changes_nothing(package):
    result = found(package)
    assert result.changes == [] and result.zone_of == ZONES


def test_exactly_the_edited_units_move(package):
    put(package[1], u1=B, u5=B)
    result = found(package)
    assert said(result) == [("moved", unit(1, 0), A, B), ("moved", unit(1, 1), A, B)]
    assert result.zone_of == [A, B, B, B, A, B, B, B, A, A, B, B]


def test_a_vacant_code_makes_a_new_zone_and_keeps_its_number(package):
    put(package[1], u0="4301000004", u4="4301000004")
    assert said(found(package)) == [
        ("new_zone", unit(0, 0), A, "4301000004"),
        ("new_zone", unit(0, 1), A, "4301000004"),
    ]


def test_codes_typed_as_numbers_with_spaces_as_names_and_serials_are_understood(package):
    put(package[1], u0=4301000002, u1=" 4301 000002 ", u4="Rutevik LKS 02", u5="2")
    result = found(package)
    assert [change[0] for change in said(result)] == ["moved"] * 4 + ["code_read"] * 2
    assert result.zone_of[:6] == [B] * 4 + [B, B]


def test_a_lost_zero_comes_back(made):
    zones = [zone.replace("4301", "0301") for zone in ZONES]
    codes = [str(3010101 + i) for i in range(12)]
    sent = sent_package(made("LKS-0301-OSLO.zip", lks=zones, grunnkretsnummer=codes))
    assert read_zone(301000002, sent, zones[0]).label == read_zone(301000002.0, sent, zones[0]).label == "0301000002"
    assert sent.layer.units.codes[0] == "03010101"


def test_empty_and_null_zones_are_told(package):
    put(package[1], u0=None, u1=" ")
    result = found(package)
    assert said(result) == [("without_zone", unit(0, 0), A, ""), ("without_zone", unit(1, 0), A, "")]
    assert result.zone_of[:2] == ["", ""]


def test_own_names_and_broken_codes_get_issued_numbers(package):
    put(package[1], u0="Ny sone ", u4="ny  sone", u3="43010000099", u7="4302000001")
    result = found(package)
    assert said(result, "new_zone") == [
        ("new_zone", unit(0, 0), A, C),
        ("new_zone", unit(3, 0), B, "4301000004"),
        ("new_zone", unit(0, 1), A, C),
        ("new_zone", unit(3, 1), B, "4301000005"),
    ]
    assert [change[1:] for change in said(result, "code_issued")] == [
        (unit(0, 0), "Ny sone", C),
        (unit(3, 0), "43010000099", "4301000004"),
        (unit(0, 1), "ny  sone", C),
        (unit(3, 1), "4302000001", "4301000005"),
    ]


def test_an_own_code_above_all_issued_is_kept(package):
    put(package[1], u0="4301000042")
    assert said(found(package)) == [("new_zone", unit(0, 0), A, "4301000042")]


def test_a_code_of_former_years_is_not_used_again(made):
    # 01 to 04 were issued once; the zones of today have 01 and 05.
    sent = sent_package(made(lks=[A, A, "4301000005", "4301000005"] * 3))
    assert min(sent.vacant) == "4301000006"
    labels = [C, *sent.zone_of[1:]]
    assert number_answer(labels, sent)[C] == "4301000006"
    # Codes of years before the one sent are known by where the vacant ones begin.
    sent = replace(sent, vacant=frozenset({"4301000008", "4301000009"}))
    assert number_answer(labels, sent)[C] == "4301000008"
    assert number_answer(["4301000007", *labels[1:]], sent)["4301000007"] == "4301000008"


def test_a_unit_cannot_be_moved_to_the_rest_zone(package):
    put(package[1], u0="4301009999")
    assert said(found(package)) == [("without_zone", unit(0, 0), A, "")]


def test_codes_that_swap_places_go_back_to_theirs(package):
    put(package[1], **{f"u{i}": (B if zone == A else A) for i, zone in enumerate(ZONES)})
    result = found(package)
    assert result.zone_of == ZONES and result.moved == []
    assert {change[0] for change in said(result)} == {"code_issued"}


def test_a_code_stays_where_some_of_its_units_stay(package):
    # Most of A moves to B, and all of B to A: the kommune's own words count as long as the codes keep a foothold.
    put(package[1], u0=B, u1=B, u4=B, u5=B, u8=B, u2=A, u3=A, u6=A)
    result = found(package)
    assert result.zone_of == [B, B, A, A, B, B, A, B, B, A, B, B]


def test_comments_are_read_with_and_without_a_move(package):
    put(package[1], u1=B)
    sql(package[1] / GKRETS, "UPDATE gkrets SET kommentar = 'Skole' || fid WHERE fid <= 2")
    result = found(package)
    assert [(c.kind, c.unit, c.comment) for c in result.changes] == [
        ("moved", unit(1, 0), "Skole2"),
        ("comment", unit(0, 0), "Skole1"),
    ]
    assert result.comments == {0: "Skole1", 1: "Skole2"}


def test_the_log_is_read_beside_the_line_that_was_sent(package):
    sql(package[1] / GKRETS, f"INSERT INTO endringslogg (lks, endring, begrunnelse) VALUES ('{A}', 'Delt', 'Elv')")
    sent = sent_package(package[0])
    assert len(sent.log) == 1
    assert [line.text for line in read_answer(package[1]).log] == [*(line.text for line in sent.log), "Delt: Elv"]
    assert [(line.zone, line.text) for line in found(package).log] == [(A, "Delt: Elv")]
    assert [line.text for line in found_by_layer(package).log] == ["Delt: Elv"]


def test_reasons_for_a_zone_come_from_the_log_and_from_a_field_of_the_units(package):
    put(package[1], u0=C, u5="Nytt navn")
    line = "INSERT INTO endringslogg (lks, endring, begrunnelse) VALUES ('{}', '{}', '{}')"
    sql(
        package[1] / GKRETS,
        line.format(A, "Beholdt", "Øy"),
        line.format("Rutevik LKS 02", "", "Dal"),
        line.format(A, "Igjen", "Øy"),
        line.format("nytt  navn", "Ny", "Byggefelt"),
        line.format("4301000099", "Ukjent", "Ingen sone"),
        "ALTER TABLE gkrets ADD COLUMN begrunnelse TEXT",
        "UPDATE gkrets SET begrunnelse = 'Egen skole' WHERE fid <= 2",
    )
    result = found(package)
    assert result.reasons == {
        C: "Egen skole",
        A: "Øy; Egen skole",
        B: "Dal",
        result.zone_of[5]: "Byggefelt",
    }


# -- values that are not the kommune's --------------------------------------------------------------------------------


def test_altered_population_name_and_proposal_are_told_and_ours_kept(package):
    sql(
        package[1] / GKRETS,
        "UPDATE gkrets SET befolkning = 9000 WHERE fid = 1",
        "UPDATE gkrets SET grunnkretsnavn = 'Nytt navn' WHERE fid = 2",
        f"UPDATE gkrets SET lks_forslag = '{B}' WHERE fid = 5",
    )
    result = found(package)
    assert said(result) == [
        ("population_altered", unit(0, 0), "800", "9000"),
        ("name_altered", unit(1, 0), "b", "Nytt navn"),
        ("proposal_altered", unit(0, 1), A, B),
    ]
    assert result.zone_of == ZONES


def edit_layer(path, name, change):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid() and layer.startEditing()
    change(layer)
    assert layer.commitChanges()


def test_an_altered_polygon_is_told(package):
    edit_layer(
        package[1] / GKRETS,
        "gkrets",
        lambda layer: layer.changeGeometry(1, QgsGeometry.fromRect(QgsRectangle(0, 0, 900, 1000))),
    )
    assert said(found(package)) == [("geometry_altered", unit(0, 0), "", "")]


def test_polygons_that_start_at_another_point_or_come_in_another_crs_are_the_same(package, tmp_path):
    turned = QgsGeometry.fromWkt("MultiPolygon(((1000 0, 1000 1000, 0 1000, 0 0, 1000 0)))")
    edit_layer(package[1] / GKRETS, "gkrets", lambda layer: layer.changeGeometry(1, turned))
    path = exported(package[1] / GKRETS, tmp_path / "eksport.gpkg", "eksport", "EPSG:25832")
    assert found(package).changes == []
    assert found(package, path).changes == []


def test_missing_added_repeated_and_renumbered_units_are_told(package):
    sql(
        package[1] / GKRETS,
        "DELETE FROM gkrets WHERE fid = 1",
        f"INSERT INTO gkrets (grunnkretsnummer, lks, befolkning) VALUES ('43019901', '{A}', 5)",
        f"INSERT INTO gkrets (grunnkretsnummer, lks, befolkning) VALUES ('43010104', '{A}', 5)",
        "UPDATE gkrets SET grunnkretsnummer = 'x' WHERE fid = 12",
    )
    result = found(package)
    assert said(result) == [
        ("unit_missing", unit(0, 0), A, A),
        ("unit_missing", unit(3, 2), B, B),
        ("unit_added", "43019901", "", A),
        ("unit_twice", unit(3, 0), B, A),
        ("unit_code_altered", "x", "", B),
    ]
    assert result.zone_of == ZONES


# -- the zones' polygons ----------------------------------------------------------------------------------------------


def rect(x0, y0, x1, y1):
    geometry = QgsGeometry.fromRect(QgsRectangle(x0 * 1000, y0 * 1000, x1 * 1000, y1 * 1000))
    geometry.convertToMultiType()
    return geometry


def draw(folder, **zones):
    """Give zones another polygon; a zone that is not there is added."""

    def change(layer):
        ids = {row["lks"]: row.id() for row in layer.getFeatures()}
        for name, geometry in zones.items():
            code = name if name[0] == "n" else name[1:]
            if code in ids:
                layer.changeGeometry(ids[code], geometry)
            else:
                feature = QgsFeature(layer.fields())
                feature["lks"] = None if code == "n" else code
                feature.setGeometry(geometry)
                layer.addFeature(feature)

    edit_layer(folder / LKS, "lks", change)


def test_units_follow_the_polygon_that_covers_most_of_them(package):
    draw(package[1], **{f"z{A}": rect(0, 0, 3, 3), f"z{B}": rect(3, 0, 4, 3)})
    result = found(package)
    assert said(result) == [("moved", unit(2, row), B, A) for row in range(3)]
    assert all(change.by_polygon and "polygon" in change_sentence(change) for change in result.moved)


def test_a_boundary_that_cuts_units_is_told_with_its_share(package):
    draw(package[1], **{f"z{A}": rect(0, 0, 2.7, 3), f"z{B}": rect(2.7, 0, 4, 3)})
    result = found(package)
    assert [change.unit for change in result.moved] == [unit(2, row) for row in range(3)]
    cuts = [change for change in result.changes if change.kind == "boundary_cuts_unit"]
    assert [(cut.unit, cut.before, cut.after, round(cut.share, 2)) for cut in cuts] == [
        (unit(2, row), A, B, 0.3) for row in range(3)
    ]
    assert "30 %" in change_sentence(cuts[0])


def test_a_boundary_moved_within_a_unit_changes_no_zone(package):
    draw(package[1], **{f"z{A}": rect(0, 0, 2.2, 3), f"z{B}": rect(2.2, 0, 4, 3)})
    result = found(package)
    assert result.moved == [] and len(said(result, "boundary_cuts_unit")) == 3


def test_a_unit_cut_in_two_halves_stays_where_it_was(package):
    draw(package[1], **{f"z{A}": rect(0, 0, 2.5, 3), f"z{B}": rect(2.5, 0, 4, 3)})
    result = found(package)
    assert result.moved == [] and len(said(result, "boundary_cuts_unit")) == 3


def test_a_new_polygon_with_a_vacant_code_or_none_makes_a_new_zone(package):
    draw(
        package[1],
        **{
            f"z{A}": rect(0, 0, 2, 2),
            "z4301000004": rect(0, 2, 2, 3),
            f"z{B}": rect(2, 0, 4, 2),
            "n": rect(2, 2, 4, 3),
        },
    )
    result = found(package)
    assert [(change.unit, change.after) for change in result.moved] == [
        (unit(0, 2), "4301000004"),
        (unit(1, 2), "4301000004"),
        (unit(2, 2), C),
        (unit(3, 2), C),
    ]


def test_a_deleted_polygon_leaves_its_units_in_the_zone(package):
    edit_layer(package[1] / LKS, "lks", lambda layer: layer.deleteFeature(2))
    result = found(package)
    assert said(result) == [("zone_polygon_missing", "", B, "")] and result.zone_of == ZONES


def test_where_units_and_polygons_were_edited_the_units_count(package):
    put(package[1], u1=B)
    draw(package[1], **{f"z{A}": rect(0, 0, 3, 3), f"z{B}": rect(3, 0, 4, 3)})
    result = found(package)
    assert said(result, "moved") == [("moved", unit(1, 0), A, B)]
    assert [change[1:] for change in said(result, "conflict")] == [
        (unit(1, 0), A, B),
        *((unit(2, row), A, B) for row in range(3)),
    ]


def test_units_and_polygons_edited_alike_are_no_conflict(package):
    put(package[1], u2=A, u6=A, u10=A)
    draw(package[1], **{f"z{A}": rect(0, 0, 3, 3), f"z{B}": rect(3, 0, 4, 3)})
    assert {change[0] for change in said(found(package))} == {"moved"}


def test_the_zones_alone_are_an_answer_too(package):
    draw(package[1], **{f"z{A}": rect(0, 0, 3, 3), f"z{B}": rect(3, 0, 4, 3)})
    (package[1] / GKRETS).unlink()
    assert len(found(package).moved) == 3


# -- files ------------------------------------------------------------------------------------------------------------


def test_renamed_files_extra_files_and_a_nested_folder(package, tmp_path):
    put(package[1], u1=B)
    nested = tmp_path / "mail" / "Til SSB" / "ferdig"
    nested.mkdir(parents=True)
    shutil.move(package[1] / GKRETS, nested / "Vårt forslag (2).gpkg")
    shutil.move(package[1] / LKS, nested.parent / "soner.gpkg")
    (nested / "kart.pdf").write_bytes(b"%PDF")
    (nested / "LEVEKAARSONER.qgz").write_bytes(b"never opened")
    assert said(found(package, tmp_path / "mail")) == [("moved", unit(1, 0), A, B)]
    assert read_answer(tmp_path / "mail").others == ["Til SSB/ferdig/kart.pdf"]


def exported(path, target, name, crs="EPSG:25833"):
    """«Save features as» of the units, under another name."""
    layer = QgsVectorLayer(f"{path}|layername=gkrets", "gkrets", "ogr")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    options.ct = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext())
    written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(target), QgsCoordinateTransformContext(), options)
    assert written[0] == QgsVectorFileWriter.WriterError.NoError
    return target


def test_a_layer_exported_under_another_name_is_found_by_its_fields(package, tmp_path):
    put(package[1], u1=B)
    path = exported(package[1] / GKRETS, tmp_path / "eksport.gpkg", "Vårt forslag; DROP TABLE 'x\"")
    assert said(found(package, path)) == [("moved", unit(1, 0), A, B)]


def test_a_copy_that_says_the_same_is_no_matter_one_that_differs_is_refused(package):
    shutil.copy(package[1] / GKRETS, package[1] / "GKRETS kopi.gpkg")
    assert found(package).changes == []
    put(package[1], u1=B)
    told = refusal(package)
    assert "two versions" in told and "GKRETS kopi.gpkg" in told


def test_other_tables_in_the_geopackage_are_left_alone_whatever_their_size(package, monkeypatch):
    monkeypatch.setattr("lks.lks_plugin.package.answers.untrusted_geopackage.ROWS_AT_MOST", 200)
    sql(
        package[1] / GKRETS,
        "CREATE TABLE adresser (fid INTEGER PRIMARY KEY, adresse TEXT)",
        "INSERT INTO adresser WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t WHERE i < 300) "
        "SELECT i, 'vei' FROM t",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('adresser', 'attributes', 'adresser')",
    )
    assert found(package).changes == []


def test_capitals_in_field_names_are_no_matter(package):
    put(package[1], u1=B)
    sql(package[1] / GKRETS, "ALTER TABLE gkrets RENAME COLUMN lks TO LKS")
    assert said(found(package)) == [("moved", unit(1, 0), A, B)]


# -- another package --------------------------------------------------------------------------------------------------


def test_another_kommune_is_refused(package, made):
    codes = [str(46010101 + i) for i in range(12)]
    zones = [zone.replace("4301", "4601") for zone in ZONES]
    other = made("LKS-4601-BERGEN.zip", grunnkretsnummer=codes, lks=zones, kommunenavn=["Bergen"] * 12)
    assert "another kommune: 4601 instead of 4301 Rutevik" in refusal(package, other)
    bare = other.with_suffix("") / "GKRETS-4601-BERGEN.gpkg"
    assert "another kommune: 4601" in refusal(package, bare)


def test_a_package_that_says_it_is_another_kommunes_is_refused(package):
    sql(package[1] / LKS, "UPDATE pakke SET verdi = '4601' WHERE nokkel = 'kommunenummer'")
    assert "another kommune: 4601 instead of 4301 Rutevik" in refusal(package)


def test_another_package_of_the_same_kommune_is_refused(package, made):
    other = made("LKS-4301-RUTEVIK-2025.zip", lks=[A, B, B, B] * 3)
    told = refusal(package, other)
    assert "another package" in told and "2026-11-20" in told


def test_an_old_bare_geopackage_is_refused_instead_of_taken_for_changes(package, made):
    other = made("LKS-4301-RUTEVIK-2025.zip", lks=[A, B, B, B] * 3)
    told = refusal(package, other.with_suffix("") / GKRETS)
    assert "another proposal" in told and unit(1, 0) in told


def test_units_of_another_year_are_refused(package):
    sql(package[1] / GKRETS, "UPDATE gkrets SET grunnkretsnummer = grunnkretsnummer + 500 WHERE fid > 2")
    (package[1] / LKS).unlink()
    assert "Only 2 of the 12" in refusal(package)


@pytest.mark.parametrize("version", ["0", "2", ""])
def test_an_old_or_unknown_format_version_is_refused(package, version):
    sql(package[1] / LKS, f"UPDATE pakke SET verdi = '{version}' WHERE nokkel = 'formatversjon'")
    assert "format version" in refusal(package)


def test_a_geopackage_of_something_else_is_refused(package):
    (package[1] / LKS).unlink()
    sql(package[1] / GKRETS, "ALTER TABLE gkrets RENAME COLUMN lks TO sone")
    assert "gkrets" in refusal(package) and "neither" in refusal(package)


def test_what_was_sent_must_be_a_whole_package(package, tmp_path):
    (package[1] / LKS).unlink()
    with pytest.raises(QgsProcessingException, match="soner"):
        sent_package(zipped(package[1], tmp_path / "halv.zip"))
    with pytest.raises(QgsProcessingException, match="no package as sent"):
        sent_package(tmp_path / "finnes-ikke.zip")


# -- the layer instead of the package ---------------------------------------------------------------------------------


def test_the_layer_the_package_was_made_from_gives_the_same_changes(package, squares):
    put(package[1], u1=B, u0="4301000004")
    layer = squares(4, 3, lks=ZONES, kommunenavn=["Rutevik"] * 12, grunnkretsnavn=list("abcdefghijkl"))
    sent = sent_layer("ruter", read(layer), "grunnkretsnavn")["4301"]()
    answer = read_answer(package[1])
    check_identity(answer, sent)
    by_layer = difference(answer, sent)
    assert by_layer.changes == found(package).changes and len(by_layer.moved) == 2


# -- whatever a kommune writes ----------------------------------------------------------------------------------------


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(labels=st.lists(st.sampled_from([A, B, C, "", "ny", "4301000099", "4302000001", "9"]), min_size=12, max_size=12))
def test_every_zone_gets_one_good_code_and_no_two_the_same(sent_once, labels):
    sent = sent_once
    codes = number_answer(labels, sent)
    assert set(codes) == {label for label in labels if label}
    assert len(set(codes.values())) == len(codes)
    assert all(len(code) == 10 and code.startswith("43010000") and code[8:] != "00" for code in codes.values())
    for label, code in codes.items():
        # A code that was sent is only found where one of its units was before.
        if code in sent.in_use:
            assert any(own == label and zone == code for own, zone in zip(labels, sent.zone_of))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=st.one_of(st.none(), st.text(max_size=30), st.integers(), st.floats(), st.booleans()))
def test_whatever_is_written_can_be_read(sent_once, value):
    own = read_zone(value, sent_once, A)
    assert isinstance(own.label, str) and len(own.text) <= 80


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), file=st.sampled_from([GKRETS, LKS, "zip"]))
def test_whatever_bytes_are_broken_an_answer_is_read_or_refused(package, sent_once, tmp_path, data, file):
    whole = package[0] if file == "zip" else package[1] / file
    content = bytearray(whole.read_bytes())
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=20)):
        content[place] = data.draw(st.integers(0, 255))
    broken = tmp_path / f"svar{whole.suffix}"
    broken.write_bytes(content)
    try:
        answer = read_answer(broken)
        check_identity(answer, sent_once)
        assert len(difference(answer, sent_once).zone_of) == 12
    except Refused as refused:
        assert str(refused)


def test_coordinates_that_are_none_are_an_altered_polygon(package):
    layer = QgsVectorLayer(f"{package[1] / GKRETS}|layername=gkrets", "gkrets", "ogr")
    wkb = bytes(next(layer.getFeatures()).geometry().asWkb())
    del layer
    with closing(sqlite3.connect(package[1] / GKRETS)) as connection:
        (blob,) = connection.execute("SELECT geom FROM gkrets WHERE fid = 1").fetchone()
        at = blob.rindex(wkb[-16:])
        nothing = blob[:at] + b"\x00\x00\x00\x00\x00\x00\xf8\x7f" * 2 + blob[at + 16 :]
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE name LIKE 'rtree_gkrets_geom_u%'"):
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE gkrets SET geom = ? WHERE fid = 1", (nothing,))
        connection.commit()
    assert said(found(package)) == [("geometry_altered", unit(0, 0), "", "")]


@pytest.fixture
def sent_once(package):
    return sent_package(package[0])
