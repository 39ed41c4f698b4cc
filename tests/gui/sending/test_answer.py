"""Layers that come from an LKS-pakke, and the answer to SSB."""

import sqlite3
import zipfile
from contextlib import closing

import pytest
from lks.tests.helpers.sessions import zone

TWO = [1, 1, 1, 2, 2, 2]


@pytest.fixture
def packaged(squares, tmp_path):
    """A session on the units of a package as a kommune gets it: ``packaged(codes, …fields)``."""
    from lks.lks_plugin.engine import Criteria
    from lks.lks_plugin.gui.session.session import ZoneSession
    from lks.lks_plugin.gui.session.settings import settings_for
    from lks.lks_plugin.layers.contiguity.build import ContiguityOptions
    from lks.lks_plugin.layers.reading.units import UnitFields, read_units
    from lks.lks_plugin.package.export.contents import SentDivision, collect, identity_rows
    from lks.lks_plugin.package.export.geopackages import write_geopackages
    from qgis.core import QgsVectorLayer

    opened = []

    def make(codes, **fields):
        source = squares(3, 2, kommunenavn=["Øyer - Åa"] * 6, **fields)
        names = UnitFields("grunnkretsnummer", "befolkning", kommune_name="kommunenavn")
        layer = read_units(source, names)
        division = SentDivision(layer, codes, list("ABCDEF"), [()] * 6, frozenset(codes) | {codes[0][:8] + "05"})
        limits = Criteria(1000, 700, 9000)
        contents = collect(division, "4301", range(6), ContiguityOptions(), limits)
        write_geopackages(tmp_path, contents, [], identity_rows(contents, "2026-01-15", "", "", "0"))
        units = QgsVectorLayer(f"{tmp_path / 'GKRETS-4301-OEYER.gpkg'}|layername=gkrets", "gkrets", "ogr")
        opened.append(ZoneSession(units, settings_for(units)))
        return opened[-1]

    yield make
    for session in opened:
        session.close()


def table(path, query):
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def test_a_package_brings_its_limits_names_and_codes(packaged):
    session = packaged([zone(serial) for serial in TWO])
    assert session.settings.criteria.min_population == 1000
    assert session.row(zone(1)).name == "Øyer - Åa LKS 01" and session.row(zone(1)).change.is_none
    # 03 and 04 were never issued, but lie below the 05 that was: only what the package offers is given.
    assert session.new_zone() == zone(6) and session.new_zone() == zone(7)


def test_a_package_tells_bydeler_by_its_codes(packaged):
    codes = ["4301010001"] * 3 + ["4301020001"] * 3
    session = packaged(codes)
    session.assign([0], codes[3])
    row = session.row(codes[3])
    assert [finding.kind for finding in row.findings if finding.kind == "crosses_level"] == ["crosses_level"]
    assert session.new_zone([4]) == "4301020002"


def test_the_answer_holds_what_is_shown(packaged, tmp_path):
    from lks.lks_plugin.gui.sending.answer import answer_name, checklist, write_answer
    from lks.lks_plugin.gui.session.layer_properties import sent_at, written

    session = packaged([zone(serial) for serial in TWO])
    session.assign([2], zone(2))
    session.layer.commitChanges(False)
    session.assign([1], zone(2))
    session.set_comment(1, "Hører til senteret")
    todo = checklist(session)
    assert [row.code for row in todo.without_reason] == [zone(1)] and not todo.is_in_order
    session.set_zone_comment(zone(2), "Senteret vokser")
    session.set_reason(zone(1), "Bare ett hus")
    todo = checklist(session)
    assert todo.is_in_order and todo.unsaved == 1
    assert answer_name(session) == "LKS-4301-OEYER.zip" and sent_at(session.layer) is None
    sent = write_answer(session, tmp_path / "svar" / "LKS-4301-OEYER.zip")
    assert (sent.units, sent.changed) == (6, 2) and written(session.layer)[0] == sent.path
    assert sent_at(session.layer) is None, "only a person knows that it was sent"
    assert session.layer.isModified() and session.layer.undoStack().count() == 2
    with zipfile.ZipFile(sent.path) as archive:
        assert sorted(archive.namelist()) == ["GKRETS-4301-OEYER.gpkg", "LKS-4301-OEYER.gpkg"]
        archive.extractall(tmp_path / "lest")
    units = tmp_path / "lest" / "GKRETS-4301-OEYER.gpkg"
    assert table(units, "SELECT grunnkretsnummer, grunnkretsnavn, befolkning, lks, lks_forslag FROM gkrets")[:3] == [
        ("43010101", "A", 800, zone(1), zone(1)),
        ("43010102", "B", 800, zone(2), zone(1)),
        ("43010103", "C", 800, zone(2), zone(1)),
    ]
    assert table(units, "SELECT kommentar FROM gkrets WHERE grunnkretsnummer = '43010102'") == [("Hører til senteret",)]
    log = table(units, "SELECT lks, endring, begrunnelse FROM endringslogg ORDER BY fid")
    assert log == [
        (None, "Forslag til levekårssoner fra Statistisk sentralbyrå", None),
        (zone(2), f"Grunnkrets 43010103: {zone(1)} → {zone(2)}", None),
        (zone(2), f"Grunnkrets 43010102: {zone(1)} → {zone(2)}", None),
    ]
    told = table(units, "SELECT lks, lokalnavn, begrunnelse, kommentar, laast FROM soner_svar ORDER BY fid")
    assert told == [(zone(1), "A", "Bare ett hus", None, 0), (zone(2), "D", None, "Senteret vokser", 0)]
    before = table(tmp_path / "LKS-4301-OEYER.gpkg", "SELECT * FROM pakke")
    assert table(tmp_path / "lest" / "LKS-4301-OEYER.gpkg", "SELECT * FROM pakke") == before


def test_an_answer_from_any_layer(editing, tmp_path):
    from lks.lks_plugin.gui.sending.answer import write_answer

    session = editing(3, 2, [1, 1, 1, 2, 2, 0])
    sent = write_answer(session, tmp_path / "svar.zip")
    assert sent.changed is None
    with zipfile.ZipFile(sent.path) as archive:
        assert archive.namelist() == ["GKRETS-4301.gpkg"]
        archive.extractall(tmp_path)
    rows = table(tmp_path / "GKRETS-4301.gpkg", "SELECT grunnkretsnummer, lks FROM gkrets")
    assert rows[0] == ("43010101", zone(1)) and rows[5] == ("43010106", None)


def test_an_answer_that_cannot_be_written_says_why(editing, tmp_path):
    from lks.lks_plugin.engine.errors import LksError
    from lks.lks_plugin.gui.sending.answer import write_answer
    from lks.lks_plugin.gui.session.layer_properties import written

    session = editing(3, 2, TWO)
    (tmp_path / "svar").write_text("en fil", encoding="utf-8")
    with pytest.raises(LksError, match="cannot be written"):
        write_answer(session, tmp_path / "svar" / "svar.zip")
    assert written(session.layer) is None


def test_the_answer_is_read_as_it_was_meant(packaged, tmp_path, run):
    from lks.lks_plugin.gui.sending.answer import write_answer

    session = packaged([zone(serial) for serial in TWO])
    with zipfile.ZipFile(tmp_path / "sendt.zip", "w") as archive:
        for name in ("LKS-4301-OEYER.gpkg", "GKRETS-4301-OEYER.gpkg"):
            archive.write(tmp_path / name, name)
    session.assign([2], zone(2))
    new = session.new_zone([0])
    session.assign([0, 1], new)
    write_answer(session, tmp_path / "svar.zip")
    sent, answer = str(tmp_path / "sendt.zip"), str(tmp_path / "svar.zip")
    read = run("importfeedback", ANSWER=answer, SENT=sent, UNITS="TEMPORARY_OUTPUT")
    assert (read["VERDICT"], read["N_CHANGES"]) == ("changed-valid", 3)
    codes = {row["grunnkretsnummer"]: row["lks"] for row in read["UNITS"].getFeatures()}
    assert [codes[str(43010101 + unit)] for unit in range(6)] == [new, new, *[zone(2)] * 4]


def test_faults_of_the_map_are_not_for_the_kommune_to_mend(editing):
    from lks.lks_plugin.gui.sending.answer import checklist
    from qgis.core import QgsGeometry, QgsRectangle

    boxes = [(0, 0), (1000, 0), (1900, 0), (0, 1000), (1000, 1000), (1900, 1000)]
    squares = [QgsGeometry.fromRect(QgsRectangle(x, y, x + 1000, y + 1000)) for x, y in boxes]
    session = editing(3, 2, [1, 1, 2, 1, 1, 2], geometries=squares)
    assert checklist(session).problems == ()
    # What the kommune can mend is told as ever.
    session.assign([0], "")
    assert [problem.finding.kind for problem in checklist(session).problems] == ["unassigned"]
