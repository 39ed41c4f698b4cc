"""What an answer changes: edited zone polygons, files, answers to other packages."""

import shutil

import pytest
from lks.lks_plugin.engine.errors import LksError
from lks.lks_plugin.package.answers.answer import read_answer
from lks.lks_plugin.package.answers.change_words import change_sentence
from lks.lks_plugin.package.answers.sent import sent_package
from lks.tests.helpers.answers import (
    GKRETS,
    LKS,
    ZONES,
    A,
    B,
    C,
    edit_layer,
    exported,
    found,
    put,
    refusal,
    said,
    sql,
    unit,
    zipped,
)
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
)

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


def test_other_tables_in_the_geopackage_are_named_whatever_their_size(package):
    sql(
        package[1] / GKRETS,
        "CREATE TABLE adresser (fid INTEGER PRIMARY KEY, adresse TEXT)",
        "INSERT INTO adresser WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t WHERE i < 20200) "
        "SELECT i, 'vei' FROM t",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('adresser', 'attributes', 'adresser')",
    )
    answer = read_answer(package[1])
    assert [own.name for own in answer.unread] == [f"{GKRETS}: adresser"]
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


@pytest.mark.parametrize("version", ["0", "3", ""])
def test_an_old_or_unknown_format_version_is_refused(package, version):
    sql(package[1] / LKS, f"UPDATE pakke SET verdi = '{version}' WHERE nokkel = 'formatversjon'")
    assert "format version" in refusal(package)


def test_a_geopackage_of_something_else_is_refused(package):
    (package[1] / LKS).unlink()
    sql(
        package[1] / GKRETS,
        "ALTER TABLE gkrets RENAME COLUMN grunnkretsnummer TO nr",
        "UPDATE gkrets SET nr = 'x' || fid",
    )
    assert "gkrets" in refusal(package) and "neither" in refusal(package)


def test_what_was_sent_must_be_a_whole_package(package, tmp_path):
    (package[1] / LKS).unlink()
    with pytest.raises(LksError, match="soner"):
        sent_package(zipped(package[1], tmp_path / "halv.zip"))
    with pytest.raises(LksError, match="no package as sent"):
        sent_package(tmp_path / "finnes-ikke.zip")
