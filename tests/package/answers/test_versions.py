"""Packages of format version 1 and their answers are read for good; a version of the future is told."""

import shutil

import pytest
from lks.lks_plugin.package import format as fmt
from lks.lks_plugin.package.answers.sent import sent_package
from lks.lks_plugin.package.refusal import PackageError
from lks.tests.helpers.answers import GKRETS, LKS, A, B, found, put, said, sql, unit, zipped


def dropped(table):
    return [f"DROP TABLE IF EXISTS {table}", f"DELETE FROM gpkg_contents WHERE table_name = '{table}'"]


def in_version(package, tmp_path, version):
    """The package and an unpacked copy as that version has them: 1 has neither answers of zones nor neighbours."""
    folder = package[1]
    if version == "1":
        sql(folder / GKRETS, *dropped(fmt.ANSWERS_TABLE))
        sql(folder / LKS, *dropped(fmt.NEIGHBOURS_TABLE))
    sql(folder / LKS, f"UPDATE pakke SET verdi = '{version}' WHERE nokkel = 'formatversjon'")
    shutil.copytree(folder, tmp_path / "kopi")
    return zipped(folder, tmp_path / "gammel.zip"), tmp_path / "kopi"


def test_packages_and_answers_of_version_1_are_read(package, tmp_path):
    old = in_version(package, tmp_path, "1")
    assert found(old).changes == []
    put(old[1], u1=B)
    sql(old[1] / GKRETS, f"INSERT INTO endringslogg (lks, endring, begrunnelse) VALUES ('{A}', 'Beholdt', 'Øy')")
    result = found(old)
    assert said(result) == [("moved", unit(1, 0), A, B)] and result.reasons == {A: "Øy"}


def test_an_answer_of_the_old_editor_to_a_new_package_is_read(package):
    put(package[1], u1=B)
    sql(package[1] / GKRETS, *dropped(fmt.ANSWERS_TABLE))
    assert said(found(package)) == [("moved", unit(1, 0), A, B)]


def test_a_version_of_the_future_says_which_lks_is_needed(package, tmp_path):
    new, _ = in_version(package, tmp_path, "99")
    with pytest.raises(PackageError, match="format version 99"):
        sent_package(new)
