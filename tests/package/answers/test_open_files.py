"""Answers by the hundred: no file stays open, and our own troubles are not taken for the kommune's."""

import errno
import math
import os
import shutil
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from lks.lks_plugin.package.answers.batch import Source, Work, import_answers
from lks.lks_plugin.package.answers.feedback import REJECTED, UNCHANGED, Settings
from lks.lks_plugin.package.answers.sent_packages import Shelf
from lks.lks_plugin.package.answers.untrusted import unpack
from lks.lks_plugin.package.answers.untrusted.unpack import unpacked
from lks.lks_plugin.package.refusal import Refused
from lks.tests.helpers.answers import A
from qgis.core import QgsGeometry, QgsPointXY

resource = pytest.importorskip("resource", reason="limits of a process are Unix'")


@contextmanager
def at_most(count):
    """No more than ``count`` files open in this process."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (count, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_three_hundred_answers_under_256_open_files(package, tmp_path):
    answers = [Source(tmp_path / f"{number}.zip", f"{number}.zip") for number in range(300)]
    for answer in answers:
        os.link(package[0], answer.path)
    work = Work(Shelf.of_path(package[0]), Settings(), lambda _: b"")
    with at_most(256):
        verdicts = [outcome.verdict for outcome, _ in import_answers(answers, work)]
    assert verdicts == [UNCHANGED] * 300


@pytest.mark.parametrize("trouble", [errno.EMFILE, errno.ENOSPC])
def test_our_own_trouble_is_not_the_kommunes(package, monkeypatch, trouble):
    def fails(*_):
        raise OSError(trouble, os.strerror(trouble))

    monkeypatch.setattr(unpack, "_copies", fails)
    with pytest.raises(Refused, match="trouble on this computer"), unpacked(package[0]):
        pass


def test_an_answer_of_too_many_polygons_is_refused_before_they_are_followed(package, tmp_path):
    from lks.tests.helpers.answers import LKS, sql

    folder = tmp_path / "mange"
    shutil.copytree(package[1], folder)
    many = "INSERT INTO lks (lks, antall_grunnkretser, geom) SELECT lks, 1, geom FROM lks"
    sql(Path(folder, LKS), *[many] * 8)
    work = Work(Shelf.of_path(package[0]), Settings(), lambda _: b"")
    ((outcome, _),) = import_answers([Source(folder, "mange")], work)
    assert outcome.verdict == REJECTED and "512 polygons of zones for 12 grunnkretser" in outcome.reason


@pytest.mark.parametrize("kind", ["one star", "two combs"])
def test_polygons_that_would_take_for_ever_are_refused_at_once(package, kind):
    from lks.tests.helpers.answers import LKS, edit_layer

    turns = [2 * math.pi * (number * 200 % 401) / 401 for number in range(401)]
    star = [(2000 + 900 * math.cos(turn), 1500 + 900 * math.sin(turn)) for turn in turns]
    teeth = [(10.0 * number, 0.0 if number % 4 in (0, 3) else 2900.0) for number in range(400)]
    comb = [*teeth, (4000.0, -50.0), (0.0, -50.0)]
    shapes = [[star], [comb, [(y, x - 60) for x, y in comb]]][kind == "two combs"]

    def draw(layer):
        for row, shape in zip(layer.getFeatures(), shapes):
            layer.changeGeometry(row.id(), QgsGeometry.fromMultiPolygonXY([[[QgsPointXY(*point) for point in shape]]]))
            layer.changeAttributeValue(row.id(), layer.fields().lookupField("lks"), A)

    edit_layer(package[1] / LKS, "lks", draw)
    start = time.process_time()
    work = Work(Shelf.of_path(package[0]), Settings(accept_wal=True), lambda _: b"")
    ((outcome, _),) = import_answers([Source(package[1], "svar")], work)
    assert outcome.verdict == REJECTED and "cross themselves" in outcome.reason
    assert time.process_time() - start < 5


def test_many_large_tables_are_refused_by_their_rows_together(package, tmp_path):
    from lks.tests.helpers.answers import GKRETS, sql

    folder = tmp_path / "store"
    shutil.copytree(package[1], folder)
    rows = "WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t WHERE i < 19000) SELECT i, i, 1 FROM t"
    for number in range(4):
        sql(
            Path(folder, GKRETS),
            f"CREATE TABLE t{number} (fid INTEGER PRIMARY KEY, grunnkretsnummer TEXT, lks TEXT)",
            f"INSERT INTO t{number} {rows}",
        )
    work = Work(Shelf.of_path(package[0]), Settings(), lambda _: b"")
    ((outcome, _),) = import_answers([Source(folder, "store")], work)
    assert outcome.verdict == REJECTED and "50000 rows together" in outcome.reason
