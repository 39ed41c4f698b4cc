"""Answers one by one: one broken file never stops the rest, and work that is done need not be done again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...engine.errors import LksError
from ...engine.progress import Progress, check, part_of
from ...engine.units.coding import KOMMUNE_CODE_LENGTH, kommune_of
from ...layers.errors import error_sentence
from ...layers.files import FORMER, write_file
from ...layers.translation import named, tr
from .. import format as fmt
from ..names import in_capitals
from ..refusal import Refused, shown
from .answer import Answer, read_answer
from .feedback import NOT_RECEIVED, REJECTED, Feedback, Settings, judge_answer, rejected
from .result import Outcome, as_proposed, not_received, outcome_of, unit_rows
from .sent_packages import Shelf, no_package
from .untrusted.table_files import ADDED, PARTS, TABLES
from .untrusted.unpack import is_litter, is_plain_file

_LOOSE = re.compile(r"(?:GKRETS|LKS)-(.+)", re.IGNORECASE)
_KOMMUNE_IN_NAME = re.compile(rf"(?<!\d)(\d{{{KOMMUNE_CODE_LENGTH}}})(?!\d)")
_COMPANIONS = ("-wal", "-journal")
_SQLITE_FILES = (*_COMPANIONS, "-shm")
# Reports; and what earlier versions kept beside them, which is not read any more.
_REPORT = ".html"
_KEPT = re.compile(r".+\.[0-9a-f]{24}\.[0-9a-f]{24}\.json")
# Which answers of many are taken over.
VALID_ONLY, ALL, NAMED = "valid", "all", "named"
POLICIES = (VALID_ONLY, ALL, NAMED)


@dataclass(frozen=True)
class Source:
    """One answer: a ZIP, a folder, a GeoPackage, or some files of a folder (``only``)."""

    path: Path
    name: str
    only: tuple[str, ...] = ()


def _beside(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in _COMPANIONS]


def sources(path: Path, shelf: Shelf) -> list[Source] | None:
    """The answers in a folder: every ZIP, sub-folder and GeoPackage, the two of a kommune together; and what cannot be
    one, so that nothing that a kommune sent goes unheard.

    None where the path is one answer itself: a file, a folder where one package was sent, an unpacked package.
    """
    if not (path.is_dir() and shelf.is_many):
        return None
    inside = sorted(file for file in path.iterdir() if not _is_put_aside(file.name))
    loose: dict[str, list[str]] = {}
    for file in inside:
        told = _LOOSE.fullmatch(file.stem)
        if _is_geopackage(file) or (told and not file.is_dir() and _is_table(file)):
            loose.setdefault((told.group(1) if told else file.stem).casefold(), []).append(file.name)
    whole = [Source(entry, entry.name) for entry in inside if _is_answer(entry)]
    if loose and _is_one(inside, len(loose), bool(whole)):
        return None
    pairs = []
    for names in loose.values():
        companions = [beside.name for file in names for beside in _beside(path / file) if is_plain_file(beside)]
        # GKRETS before LKS: the answer is called after the file that the kommune edits.
        pairs.append(Source(path, sorted(names)[0], (*sorted(names), *companions)))
    rest = [file for file in inside if not any(file.name in source.only for source in pairs)]
    return sorted(
        [*whole, *pairs, *_no_answers(path, rest, any(_is_geopackage(file) for file in inside))],
        key=lambda source: source.name,
    )


def _is_put_aside(name: str) -> bool:
    """Whether a file was put aside by name when another took its place, or kept by an earlier version."""
    return name.endswith(FORMER) or _KEPT.fullmatch(name) is not None


def _is_geopackage(file: Path) -> bool:
    return file.suffix.lower() == ".gpkg" and not file.is_dir()


def _is_table(file: Path) -> bool:
    """Whether a loose file may be the units of a kommune saved in another format, with what belongs to it."""
    return file.suffix.lower() in (*TABLES, *PARTS, *ADDED)


def _is_one(inside: Sequence[Path], kommuner: int, whole: bool) -> bool:
    """Whether a folder with loose GeoPackages is one answer: of one kommune alone, or with the package's project."""
    names = [file.name.lower() for file in inside]
    project = fmt.PROJECT_FILE.lower() in names and not any(name.endswith(".zip") for name in names)
    return project or (kommuner == 1 and not whole)


def _no_answers(path: Path, inside: Sequence[Path], loose: bool) -> list[Source]:
    """Letters, spreadsheets, shapefiles and the like, those of the same name together; not what reading answers writes
    itself, and not what belongs to a package that was unpacked here."""
    own = (fmt.LETTER_FILE, fmt.PROJECT_FILE) if loose else ()
    others: dict[str, list[str]] = {}
    for file in inside:
        known = file.suffix.lower() in (".zip", ".gpkg", _REPORT) or file.name.endswith(_SQLITE_FILES)
        known = known or file.name in own or file.name.startswith(".") or is_litter(file.name)
        if file.is_file() and not known:
            others.setdefault(file.stem.casefold(), []).append(file.name)
    return [Source(path, names[0], tuple(names)) for names in others.values()]


def _is_answer(entry: Path) -> bool:
    if entry.name.startswith((".", "__MACOSX")):
        return False
    return entry.is_dir() or entry.suffix.lower() == ".zip"


# -- one after the other ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Work:
    """What answers are read against and how. ``folder`` gets the report of each; None for none. ``report`` makes a
    report's bytes."""

    shelf: Shelf
    settings: Settings
    report: Callable[[Feedback], bytes]
    folder: Path | None = None


def import_answers(
    answers: Sequence[Source], work: Work, progress: Progress | None = None
) -> Iterator[tuple[Outcome, Feedback | None]]:
    """What came of each answer, in turn, with the answer as it was judged. Every run reads and judges all of them: what
    lies in the folder of the reports is never believed.

    Raises ``Cancelled``, and ``PackageError`` where the folder cannot be written to.
    """
    used: set[str] = set()
    for number, source in enumerate(answers):
        mine = part_of(progress, number / len(answers), (number + 1) / len(answers))
        check(mine, 0.0)
        outcome, feedback = _one(source, work, mine)
        if feedback is not None and work.folder is not None:
            outcome = replace(outcome, report=_report_name(outcome, work.shelf, used))
            used.add(outcome.report)
            write_file(str(work.folder / outcome.report), work.report(feedback))
        yield outcome, feedback


def _report_name(outcome: Outcome, shelf: Shelf, used: Collection[str]) -> str:
    """What the report of an answer is called: after the kommune, and after the file where the kommune has several."""
    base = shelf.base_name(outcome.kommune)
    several = f"{base}-{in_capitals(Path(outcome.file).stem)}"
    names = (f"{base}.html", f"{several}.html", *(f"{several}-{number}.html" for number in range(2, len(used) + 3)))
    return next(name for name in names if name not in used)


def _one(source: Source, work: Work, progress: Progress | None) -> tuple[Outcome, Feedback | None]:
    """Read and judge one answer; whatever is wrong with it is its outcome."""
    answer, reason = None, ""
    try:
        if source.path.is_symlink() and work.shelf.is_many:
            raise Refused("link_file", name=shown(source.name))
        settings = work.settings
        answer = read_answer(source.path, settings.limits, source.only, settings.accept_wal)
        answer = replace(answer, name=shown(source.name))
    except Refused as refused:
        reason = str(refused)
    kommune = _kommune(source, answer, work.shelf)
    if kommune not in work.shelf.kommuner:
        return Outcome("", "", shown(source.name), REJECTED, reason or no_package(kommune, work.shelf)), None
    try:
        sent = work.shelf.get(kommune)
    except LksError as error:
        if not work.shelf.is_many:
            raise
        return Outcome(kommune, "", shown(source.name), REJECTED, error_sentence(error)), None
    if answer is None:
        feedback = rejected(shown(source.name), sent, reason, work.settings, progress)
    else:
        feedback = judge_answer(answer, sent, work.settings, progress)
    return outcome_of(feedback), feedback


def _kommune(source: Source, answer: Answer | None, shelf: Shelf) -> str:
    """The kommune that an answer is held against: the only one there is, the one it says, that of most of its units, or
    the one in the file's name."""
    if not shelf.is_many:
        return shelf.kommuner[0]
    if answer is not None:
        told = answer.identity.get(fmt.KOMMUNE, "")
        if told:
            return shown(told)
        counts = Counter(kommune_of(row.code) for row in answer.rows or () if row.code)
        if counts:
            return min(counts, key=lambda kommune: (-counts[kommune], kommune))
    in_name = [kommune for kommune in _KOMMUNE_IN_NAME.findall(source.name) if kommune in shelf.kommuner]
    return in_name[0] if len(set(in_name)) == 1 else ""


# -- all together -----------------------------------------------------------------------------------------------------


def completed(outcomes: Sequence[Outcome], shelf: Shelf) -> list[Outcome]:
    """The outcomes by kommune: rivals rejected, and a row for every kommune that has not answered."""
    settled = _without_rivals(outcomes, shelf)
    heard = {outcome.kommune for outcome in settled}
    settled += [_silent(kommune, shelf) for kommune in shelf.kommuner if kommune not in heard]
    return sorted(settled, key=lambda outcome: (outcome.kommune or "9999", outcome.file))


def _silent(kommune: str, shelf: Shelf) -> Outcome:
    try:
        return not_received(shelf.get(kommune))
    except LksError as error:
        return Outcome(kommune, "", "", NOT_RECEIVED, error_sentence(error))


def _without_rivals(outcomes: Sequence[Outcome], shelf: Shelf) -> list[Outcome]:
    """Two readable answers of the same kommune that say different things: nobody can tell which counts."""
    by_kommune: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        if outcome.kommune and outcome.verdict != REJECTED:
            by_kommune.setdefault(outcome.kommune, []).append(outcome)
    rivals = {
        kommune: named(sorted(own.file for own in group))
        for kommune, group in by_kommune.items()
        if len({repr([(row[0], row[5]) for row, _ in own.units]) for own in group}) > 1
    }
    return [
        _rejected_rival(outcome, rivals[outcome.kommune], shelf)
        if outcome.kommune in rivals and outcome.verdict != REJECTED
        else outcome
        for outcome in outcomes
    ]


def _rejected_rival(outcome: Outcome, files: str, shelf: Shelf) -> Outcome:
    sent = shelf.get(outcome.kommune)
    reason = tr("The kommune has answered more than once, and not the same: {files}. Keep the answer that counts.")
    return replace(
        outcome,
        verdict=REJECTED,
        reason=reason.format(files=files),
        valid=False,
        n_changes=0,
        zones=(outcome.zones[0], outcome.zones[0]),
        errors=(outcome.errors[0], outcome.errors[0]),
        exceptions=(outcome.exceptions[0], outcome.exceptions[0]),
        changes=[],
        findings=[],
        taken=False,
        units=unit_rows(sent, sent.zone_of, REJECTED),
    )


def with_policy(outcomes: Sequence[Outcome], policy: str, named_kommuner: Collection[str] = ()) -> list[Outcome]:
    """The outcomes of many with what is taken over by a policy: ``VALID_ONLY``, ``ALL`` that were read, or ``NAMED``
    kommuner. The others keep the proposal."""

    def is_taken(outcome: Outcome) -> bool:
        if outcome.verdict in (REJECTED, NOT_RECEIVED):
            return False
        return {VALID_ONLY: outcome.valid, ALL: True, NAMED: outcome.kommune in named_kommuner}[policy]

    return [replace(own, taken=True) if is_taken(own) else as_proposed(own) for own in outcomes]


def standing(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """One outcome for each kommune, whose units are the division that stands: an answer that was taken over before one
    that was read, and that before one that was not."""

    def rank(outcome: Outcome) -> tuple[bool, bool]:
        return outcome.taken, outcome.verdict != REJECTED

    chosen: dict[str, Outcome] = {}
    for outcome in outcomes:
        former = chosen.get(outcome.kommune)
        if outcome.units and (former is None or rank(outcome) > rank(former)):
            chosen[outcome.kommune] = outcome
    return [chosen[kommune] for kommune in sorted(chosen)]
