"""What stands against a file: a rule of KLASS' importer that it breaks, or something that readers will stumble over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...engine.findings import ERROR, EXCEPTION, NOTE, Grade

# The files of an upload.
VERSION_FILE, GRUNNKRETS_FILE, KOMMUNE_FILE, BYDEL_FILE = "version", "grunnkrets", "kommune", "bydel"
CHANGES_FILE, VARIANT_FILE = "changes", "variant"


@dataclass(frozen=True)
class Objection:
    """A rule, by its ``kind``, that ``codes`` of a ``file`` break ("" the division as a whole).

    ``grade`` is ``error`` (KLASS, or its readers, would refuse it: nothing is written), ``exception`` (written, but to
    be looked at) or ``note``. ``detail`` is a further text of the sentence.
    """

    kind: str
    grade: Grade
    codes: tuple[str, ...]
    file: str = ""
    detail: str = ""


def objection(
    kind: str, codes: Iterable[str], file: str = "", grade: Grade = ERROR, detail: str = ""
) -> list[Objection]:
    """The objection to these codes, each once and sorted; none where there are no codes."""
    found = tuple(sorted(set(codes)))
    return [Objection(kind, grade, found, file, detail)] if found else []


def are_refused(objections: Sequence[Objection]) -> bool:
    """Whether one of them is an error."""
    return any(each.grade == ERROR for each in objections)


def worst_first(objections: Iterable[Objection]) -> list[Objection]:
    """Errors, exceptions and notes, each in the order given."""
    return sorted(objections, key=lambda each: (ERROR, EXCEPTION, NOTE).index(each.grade))
