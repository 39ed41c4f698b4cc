"""Answers by the hundred: no file stays open, and our own troubles are not taken for the kommune's."""

import errno
import os
import shutil
from contextlib import contextmanager
from pathlib import Path

import pytest
from lks.lks_plugin.package.answers.batch import Source, Work, import_answers
from lks.lks_plugin.package.answers.feedback import REJECTED, UNCHANGED, Settings
from lks.lks_plugin.package.answers.sent_packages import Shelf
from lks.lks_plugin.package.answers.untrusted import unpack
from lks.lks_plugin.package.answers.untrusted.unpack import unpacked
from lks.lks_plugin.package.refusal import Refused

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
