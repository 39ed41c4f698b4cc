"""Names of kommuner out of a table such as KLASS 131, and names that lost letters on their way.

Kommuner are known by their number and compared by it; a name is for people to read.
"""

from __future__ import annotations

from ..units.coding import kommune_code
from .tables import Table, TableError, is_blank, plain

# What the columns are called, as ``plain`` writes it; the first that holds what it should counts.
KOMMUNE_NUMBERS = ("kommunenummer", "kommunenr", "knr", "code", "kode", "kommunekode", "kommune")
_NAMES = ("kommunenavn", "kommunenamn", "name", "navn", "namn", "presentationname", "kommune", "shortname")
_VALID_TO = ("validto", "gyldigtil")
_UNKNOWN = "9999"


def has_lost_letters(name: str) -> bool:
    """Whether a name lost letters at its source: «Evená??i», a replacement mark, or UTF-8 read as something else."""
    if "?" in name or "\ufffd" in name:
        return True
    # «Ã¸» and «Å¡»: letters whose second byte shows as a sign. «Evenášši» has letters there and is whole.
    if not any(first in "ÃÂÅÄ" and not second.isalpha() for first, second in zip(name, name[1:])):
        return False
    try:
        return name.encode("cp1252").decode("utf-8") != name
    except UnicodeError:
        return False


def name_columns(table: Table) -> tuple[int, int, int | None]:
    """The columns with the numbers, the names and, where there is one, the end of validity of kommuner.

    Raises ``TableError("no_kommune_names")``.
    """
    heads = [plain(head) for head in table.heads]
    number_at = next((heads.index(n) for n in KOMMUNE_NUMBERS if n in heads and _numbers(table, heads.index(n))), None)
    name_at = next((heads.index(n) for n in _NAMES if n in heads and heads.index(n) != number_at), None)
    if number_at is None or name_at is None:
        raise TableError("no_kommune_names", table.name, columns=list(table.heads))
    return number_at, name_at, table.named(_VALID_TO)


def differing_names(table: Table) -> dict[str, list[str]]:
    """The kommuner that a table gives several names that hold at the same time."""
    number_at, name_at, end_at = name_columns(table)
    ends = table.column(end_at) if end_at is not None else [None] * len(table.rows)
    found: dict[str, dict[str, None]] = {}
    for kommune, name, end in zip(_numbers(table, number_at), table.column(name_at), ends):
        if kommune not in ("", _UNKNOWN) and not is_blank(name) and is_blank(end):
            found.setdefault(kommune, {})[str(name).strip()] = None
    return {kommune: [*names] for kommune, names in found.items() if len(names) > 1}


def kommune_names(table: Table) -> dict[str, str]:
    """The names by kommunenummer; of several rows of a kommune the one that is still valid, otherwise the last.

    Raises ``TableError("no_kommune_names")`` for a table without numbers and names of kommuner.
    """
    number_at, name_at, end_at = name_columns(table)
    ends = table.column(end_at) if end_at is not None else [None] * len(table.rows)
    found: dict[str, str] = {}
    valid: set[str] = set()
    for kommune, name, end in zip(_numbers(table, number_at), table.column(name_at), ends):
        if kommune in ("", _UNKNOWN) or is_blank(name) or (kommune in valid and not is_blank(end)):
            continue
        found[kommune] = str(name).strip()
        if is_blank(end):
            valid.add(kommune)
    return found


def _numbers(table: Table, index: int) -> list[str]:
    """The kommunenummer of each row, "" for others; nothing where no row has one."""
    numbers = [_number(cell) for cell in table.column(index)]
    return numbers if any(numbers) else []


def _number(cell: object) -> str:
    try:
        return kommune_code(cell)
    except ValueError:
        return ""
