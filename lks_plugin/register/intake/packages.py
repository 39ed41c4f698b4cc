"""Packages that were written: what each says of itself, and the proposal in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ...engine.errors import LksError
from ...layers.fields import text_of
from ...layers.translation import tr
from ...package import format as fmt
from ...package.answers.sent import identity
from ...package.answers.unpack import LIMITS, unpacked
from ...package.answers.untrusted_geopackage import ForeignTable, check, read
from ...package.refusal import PackageError
from ..days import day_of
from ..events import division_hash
from ..states import SENT
from .intake import Intake


@dataclass(frozen=True)
class Package:
    """A package: ``date`` and ``deadline`` as it has them, ``proposal`` the hash of the zones proposed."""

    kommune: str
    id: str
    checksum: str
    date: str
    deadline: str
    proposal: str
    file: str


def read_package(path: Path) -> Package:
    """What a package says of itself. Raises ``PackageError`` where it cannot be read or is none."""
    tables: dict[str, ForeignTable] = {}
    with unpacked(path, LIMITS) as content:
        for database in content.databases:
            for table in check(database.path, database.name):
                if table in (fmt.IDENTITY_TABLE, fmt.UNITS_LAYER):
                    tables[table] = read(database.path, table, database.name)
    missing = [name for name in (fmt.IDENTITY_TABLE, fmt.UNITS_LAYER) if name not in tables]
    if missing:
        raise PackageError("table_missing", names=", ".join(missing))
    about = identity(tables[fmt.IDENTITY_TABLE])
    pairs = ((text_of(row["grunnkretsnummer"]), text_of(row["lks_forslag"])) for row in tables[fmt.UNITS_LAYER].rows)
    return Package(
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


def take_packages(intake: Intake, files: Iterable[Path], deadline: str = "") -> None:
    """Take in packages as sent; ``deadline`` (ISO) is that of packages which name no day."""
    for path in files:
        try:
            package = read_package(path)
        except LksError as error:
            intake.refuse("", SENT, str(error), path.name)
            continue
        ends = day_of(package.deadline)
        if ends is None and package.deadline:
            intake.remarks.append(
                tr("{file}: the deadline «{text}» is no date; the register goes by {day}.").format(
                    file=path.name, text=package.deadline, day=deadline or tr("none")
                )
            )
        fields = {
            "pakke_id": package.id,
            "pakke_sum": package.checksum,
            "forslag_sum": package.proposal,
            "sendt": day_of(package.date) or intake.day,
            "frist": ends or deadline or None,
            **dict.fromkeys(("purret", "purringer", "svar", "svarfil", "vurdering", "endringer", "feil", "unntak")),
            "rapport": None,
        }
        data = {"fil": package.file, "frist_i_pakken": package.deadline}
        same = ("pakke_id", "sendt", "frist")
        intake.take(package.kommune, SENT, fields, data, fields["sendt"] or "", same=same, told=path.name)
