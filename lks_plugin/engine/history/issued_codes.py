"""The register of issued codes: every LKS code that has been in force, so that none is given twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..tables.key_columns import refuse_lost_digits
from ..tables.tables import Table, TableError, is_blank, plain
from ..units.coding import has_serial, kommune_of, previous_code

CODE, NAME, VALID_FROM, VALID_TO, KOMMUNE = "kode", "navn", "gyldig_fra", "gyldig_til", "kommune"
COLUMNS = (CODE, NAME, VALID_FROM, VALID_TO, KOMMUNE)
# What the column of codes may be called, as ``plain`` writes it.
CODE_NAMES = (CODE, "code", "lks", "levekaar", "levekår")


@dataclass(frozen=True)
class IssuedCode:
    """A code that is or was in force: days as ISO text, "" where they are not known or the code still holds."""

    code: str
    name: str = ""
    valid_from: str = ""
    valid_to: str = ""
    kommune: str = ""


def read_issued(table: Table) -> list[IssuedCode]:
    """The codes of a register, sorted; a code that was in force twice counts with its first row.

    Raises ``TableError``: ``no_issued_column`` where no column holds codes, ``issued_codes`` with the rows of what is
    no LKS code, ``lost_digits``.
    """
    place = {plain(head): index for index, head in reversed(list(enumerate(table.heads)))}
    code_at = next((place[name] for name in CODE_NAMES if name in place), None)
    if code_at is None:
        raise TableError("no_issued_column", table.name, columns=list(table.heads))
    refuse_lost_digits(table, [code_at])
    columns = {name: place.get(plain(name)) for name in (NAME, VALID_FROM, VALID_TO)}
    found: dict[str, IssuedCode] = {}
    wrong = []
    for number, row in zip(table.numbers, table.rows):
        if is_blank(row[code_at]):
            continue
        try:
            code = previous_code(row[code_at])
        except ValueError:
            wrong.append(number)
            continue
        texts = {name: "" if at is None or is_blank(row[at]) else str(row[at]).strip() for name, at in columns.items()}
        one = IssuedCode(code, texts[NAME], texts[VALID_FROM], texts[VALID_TO], kommune_of(code))
        found.setdefault(code, one)
    if wrong:
        raise TableError("issued_codes", table.name, rows=wrong)
    return [found[code] for code in sorted(found)]


def issued_after(
    issued: Iterable[IssuedCode], zones: Mapping[str, str], former: Mapping[str, str], valid_from: str
) -> list[IssuedCode]:
    """The register after a division came into force, sorted: ``zones`` (code → name) hold from ``valid_from``, codes of
    the ``former`` division (code → name) that no zone has any more end there, and nothing is left out."""
    register = {one.code: one for one in issued}
    for code, name in former.items():
        if has_serial(code):
            register.setdefault(code, IssuedCode(code, name, kommune=kommune_of(code)))
            if code not in zones and not register[code].valid_to:
                register[code] = replace(register[code], valid_to=valid_from)
    for code, name in zones.items():
        known = register.get(code, IssuedCode(code, name, valid_from, kommune=kommune_of(code)))
        register[code] = replace(known, name=known.name or name)
    return [register[code] for code in sorted(register)]


def with_klass(issued: Iterable[IssuedCode], read: Iterable[IssuedCode]) -> list[IssuedCode]:
    """The register with what KLASS says, sorted: name and days are KLASS', where it says them; codes that only the
    register has stay, as do codes that only KLASS has."""
    register = {one.code: one for one in issued}
    for one in read:
        known = register.get(one.code, one)
        days = (one.valid_from, one.valid_to) if one.valid_from else (known.valid_from, known.valid_to)
        register[one.code] = IssuedCode(one.code, one.name or known.name, *days, kommune_of(one.code))
    return [register[code] for code in sorted(register)]
