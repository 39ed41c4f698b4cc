"""Some five hundred answers: none is lost, misread or takes the plugin down; each rejection says what to do."""

import os
import re
import tempfile
from pathlib import Path

from lks.lks_plugin.package.answers.batch import Source, Work, import_answers
from lks.lks_plugin.package.answers.feedback import Settings
from lks.lks_plugin.package.answers.sent_packages import Shelf
from lks.tests.helpers.answers import ZONES
from lks.tests.helpers.corpus import ANY, ASKED, CHANGED, REJECTED, UNCHANGED, Maker
from lks.tests.helpers.corpus_of_people import cases_of_people

# What a sentence asks of somebody.
REMEDY = re.compile(r"\b(Ask|Take|Give|Keep|Unpack|Mend|Save|Choose)\b")


def handles():
    """The files that this process holds open; none are known on other systems than Linux."""
    own = Path("/proc/self/fd")
    return {str(each.readlink()) for each in own.iterdir() if os.path.lexists(each)} if own.is_dir() else set()


def wrong(case, outcome, feedback):
    """What is wrong with the outcome of a case, "" for nothing."""
    read = outcome.verdict.split("-")[0]
    if outcome.verdict == REJECTED and not REMEDY.search(outcome.reason):
        return f"no remedy: {outcome.reason}"
    if case.outcome == ASKED:
        asks = read == REJECTED or not outcome.valid or feedback.doubts.sentences
        return "" if read != UNCHANGED and asks else f"not asked: {outcome.verdict}"
    if case.outcome != ANY and read != case.outcome:
        return f"{outcome.verdict} instead of {case.outcome}: {outcome.reason}"
    zones = {CHANGED: case.zones, UNCHANGED: ZONES}.get(case.outcome)
    return "" if zones is None or list(feedback.zone_of) == zones else f"misread: {feedback.zone_of}"


def test_no_answer_is_lost_or_misread(package, tmp_path, monkeypatch):
    private = tmp_path / "private"
    private.mkdir()
    make = Maker(package[0])
    cases = [*make.cases(), *cases_of_people(make)]
    assert len(cases) >= 250 and len({case.name for case in cases}) == len(cases)
    monkeypatch.setattr(tempfile, "tempdir", str(private))
    work = Work(Shelf.of_path(package[0]), Settings(), lambda _: b"")
    before, faults = handles(), {}
    for number, case in enumerate(cases):
        path = case.written(tmp_path / f"svar-{number}")
        ((outcome, feedback),) = import_answers([Source(path, path.name)], work)
        faults[case.name] = wrong(case, outcome, feedback)
    told = "\n".join(f"{name}: {fault}" for name, fault in faults.items() if fault)
    assert told == ""
    assert list(private.iterdir()) == []
    assert handles() - before == set()
