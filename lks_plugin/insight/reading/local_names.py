"""What people there call the zones, out of a table such as the one that answers come with."""

from __future__ import annotations

from ...layers.errors import InputError
from ...layers.reading.tables import TableSource, plain_tables
from ...layers.reading.units import lks_code
from .drawings import LKS_FIELDS, LOCAL_NAMES

_ZONES = (*LKS_FIELDS, "omraade", "område", "kode")


def read_local_names(source: TableSource | None) -> dict[str, str]:
    """The local name of each zone that has one; none without a table.

    Raises ``InputError("local_name_columns")`` for a table without codes and names.
    """
    found = {}
    for table in plain_tables(source, _ZONES) if source is not None else ():
        zone, name = table.named(_ZONES), table.named(LOCAL_NAMES)
        if zone is None or name is None:
            raise InputError("local_name_columns", table=table.name, columns=", ".join(table.heads))
        for code, text in zip(map(lks_code, table.column(zone)), table.column(name)):
            if code and text is not None and str(text).strip():
                found[code] = str(text).strip()
    return found
