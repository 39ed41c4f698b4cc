"""Names of zones in key files."""

from __future__ import annotations

from ..engine.tables.tables import KEY_NAMES, is_blank
from ..engine.tables.zone_key import NAMES_OF_ZONES, ZONE_NAMES
from ..layers.reading.tables import TableSource, every_table
from ..layers.reading.units import lks_code

# What the column with a zone's name is called, as ``plain`` writes it.
_NAME_NAMES = (*NAMES_OF_ZONES, "navn", "name")


def names_in_key(source: TableSource) -> dict[str, str]:
    """The names of zones in a key file, by code; none where it has no such columns."""
    found: dict[str, str] = {}
    for table in every_table(source, KEY_NAMES):
        name_at = table.named(_NAME_NAMES)
        code_at = table.named(ZONE_NAMES)
        if name_at is not None and code_at is not None:
            for row in table.rows:
                if not is_blank(row[code_at]) and not is_blank(row[name_at]):
                    found.setdefault(lks_code(row[code_at]), str(row[name_at]).strip())
    return found
