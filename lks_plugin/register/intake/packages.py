"""Packages that were written: what each says of itself, and the proposal in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...engine.errors import LksError
from ...engine.progress import Progress
from ...engine.progress import check as check_progress
from ...layers.errors import error_sentence
from ...layers.fields import text_of
from ...layers.translation import tr
from ...package import format as fmt
from ...package.answers.sent import identity
from ...package.answers.untrusted.geopackage import check, read
from ...package.answers.untrusted.table import ForeignTable
from ...package.answers.untrusted.unpack import unpacked
from ...package.refusal import PackageError
from ..days import day_of
from ..events import division_hash
from ..states import SENT
from .intake import Intake

_OF_AN_ANSWER = (
    "purret",
    "purringer",
    "svar",
    "svarfil",
    "vurdering",
    "endringer",
    "feil",
    "unntak",
    "rapport",
)


@dataclass(frozen=True)
class Unread:
    """A package that could not be read, and why."""

    file: str
    reason: str


@dataclass(frozen=True)
class SentPackage:
    """A package: ``date`` and ``deadline`` as it has them, ``proposal`` the hash of the zones proposed."""

    kommune: str
    id: str
    checksum: str
    date: str
    deadline: str
    proposal: str
    file: str


def read_package(path: Path) -> SentPackage:
    """What a package says of itself. Raises ``PackageError`` where it cannot be read or is none."""
    tables: dict[str, ForeignTable] = {}
    with unpacked(path) as content:
        for database in content.databases:
            for table in check(database.path, database.name):
                if table in (fmt.IDENTITY_TABLE, fmt.UNITS_LAYER):
                    tables[table] = read(database.path, table, database.name)
    missing = [name for name in (fmt.IDENTITY_TABLE, fmt.UNITS_LAYER) if name not in tables]
    if missing:
        raise PackageError("table_missing", names=", ".join(missing))
    about = identity(tables[fmt.IDENTITY_TABLE])
    rows = tables[fmt.UNITS_LAYER].records("grunnkretsnummer", "lks_forslag")
    pairs = ((text_of(unit), text_of(zone)) for unit, zone in rows)
    return SentPackage(
        about.get(fmt.KOMMUNE, ""),
        about.get(fmt.ID, ""),
        about.get(fmt.CONTENT, ""),
        about.get(fmt.DATE, ""),
        about.get(fmt.DEADLINE, ""),
        division_hash(pair for pair in pairs if pair[1]),
        path.name,
    )


def packages_in(folder: Path) -> list[Path]:
    """The packages of a folder, or the one that is named."""
    return sorted(folder.glob("*.zip")) if folder.is_dir() else [folder]


def packages_of(files: Sequence[Path], progress: Progress | None = None) -> list[SentPackage | Unread]:
    """Every package, or why it could not be read."""
    found: list[SentPackage | Unread] = []
    for number, path in enumerate(files):
        check_progress(progress, number / len(files))
        try:
            found.append(read_package(path))
        except LksError as error:
            found.append(Unread(path.name, error_sentence(error)))
    return found


def take_packages(intake: Intake, packages: Sequence[SentPackage | Unread], deadline: str = "") -> None:
    """Take in packages as sent; ``deadline`` (ISO) is that of packages which name no day."""
    for package in packages:
        if isinstance(package, Unread):
            intake.refuse("", SENT, package.reason, package.file)
            continue
        ends = day_of(package.deadline)
        if ends is None and package.deadline:
            intake.remark(
                tr("{file}: the deadline «{text}» is no date; the register goes by {day}.").format(
                    file=package.file, text=package.deadline, day=deadline or tr("none")
                )
            )
        fields = {
            "pakke_id": package.id,
            "pakke_sum": package.checksum,
            "forslag_sum": package.proposal,
            "sendt": day_of(package.date) or intake.day,
            "frist": ends or deadline or None,
            # What belongs to the package before.
            **dict.fromkeys(_OF_AN_ANSWER),
        }
        data = {"fil": package.file, "frist_i_pakken": package.deadline}
        day, same = str(fields["sendt"]), ("pakke_id", "sendt", "frist")
        intake.take(package.kommune, SENT, fields, data, day, same=same, told=package.file)
