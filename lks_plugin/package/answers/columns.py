"""What the tables and columns of an answer are, by their names and else by their content, and what is left unread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import Qgis

from ...engine.units.coding import (
    UNIT_CODE_LENGTH,
    ZONE_CODE_LENGTH,
    kommune_of,
    previous_code,
    spelled_code,
    unit_code,
)
from ...layers.fields import text_of, value_of
from ...layers.translation import named, tr
from .. import format as fmt
from ..refusal import shown
from .untrusted.table import ForeignTable

# Columns that programs add of themselves.
_OF_PROGRAMS = frozenset(
    {
        *("fid", "ogc_fid", "objectid", "id", "fid_1", "gid", "layer", "path", "geom", "geometry", "wkt", "the_geom"),
        *("shape_leng", "shape_length", "shape_area", "shape__area", "shape__length", "st_area(shape)", ""),
    }
)
_REASON = "begrunnelse"
_OF_UNITS = (*(field.name() for field in fmt.unit_fields()), _REASON)
_OF_ZONES = tuple(field.name() for field in fmt.zone_fields())
_OF_CODES = tuple(field.name() for field in fmt.code_fields())
# A shapefile cuts names to ten letters and numbers what is then the same.
_SHORT = 10
_CUT = {"grunnkrets": "grunnkretsnummer", "grunnkre_1": "grunnkretsnavn"}
_MOST = 0.5
FILE, EDITED, TABLE, COLUMN, NAMES = "file", "edited", "table", "column", "names"


@dataclass(frozen=True)
class LeftUnread:
    """Something in an answer that was not understood: a ``FILE``, one of the package's own that was ``EDITED``, a
    ``TABLE`` or a ``COLUMN`` with content, or zones' ``NAMES`` that are not as sent."""

    kind: str
    name: str


def unread_sentence(unread: Sequence[LeftUnread]) -> str:
    """What was left unread, in words: "the column ny_sone, the file brev.docx"."""
    words = {FILE: tr("the file {name}"), TABLE: tr("the table {name}"), COLUMN: tr("the column {name}")}
    words[EDITED] = tr("{name}, which is not as it was sent")
    words[NAMES] = tr("changed names of zones ({name})")
    return named(words[own.kind].format(name=shown(own.name)) for own in unread)


def with_usual_names(table: ForeignTable) -> ForeignTable:
    """The table with the package's own names where a shapefile has cut them."""
    if not table.file.lower().endswith((".shp", ".dbf")):
        return table
    every = dict.fromkeys((*_OF_UNITS, *_OF_ZONES, *_OF_CODES))
    whole = _CUT | {name[:_SHORT]: name for name in every if len(name) > _SHORT and name[:_SHORT] not in _CUT}
    columns = tuple(whole.get(name.casefold(), name) for name in table.columns)
    return ForeignTable(table.file, table.name, columns, table.crs, table.rows)


def cut_name(name: str) -> str:
    """A column's name as a shapefile writes it."""
    return name[:_SHORT].casefold()


# -- what a table is --------------------------------------------------------------------------------------------------


def is_identity(table: ForeignTable) -> bool:
    """Whether it says what the package is."""
    return table.has("art", "nokkel", "verdi")


def is_log(table: ForeignTable) -> bool:
    """Whether it holds the kommune's reasons."""
    return table.has("lks", "endring", "begrunnelse")


def is_codes(table: ForeignTable) -> bool:
    """Whether it holds the codes to choose from."""
    return table.has("lks", "prefiks", "status")


def is_answers(table: ForeignTable) -> bool:
    """Whether it holds what the kommune says of its zones."""
    return table.has("lks", "begrunnelse", "kommentar", "lokalnavn") and not table.has("grunnkretsnummer")


def is_neighbours(table: ForeignTable) -> bool:
    """Whether it holds the pairs of units that are neighbours."""
    return table.has(*(field.name() for field in fmt.neighbour_fields()))


def is_zones(table: ForeignTable) -> bool:
    """Whether it holds the zones: their fields, and no units."""
    return table.has("lks", "antall_grunnkretser") and not table.has("grunnkretsnummer")


def has_polygons(table: ForeignTable) -> bool:
    """Whether any of its rows is drawn as a polygon."""
    return any(row.shape.type() == Qgis.GeometryType.Polygon and not row.shape.isNull() for row in table.rows)


def unit_column(table: ForeignTable) -> str | None:
    """The column with the grunnkretsnummer: by its name, or the only one of different codes of eight digits."""
    if table.has("grunnkretsnummer"):
        return table.columns[table.place("grunnkretsnummer") or 0]
    found = [name for name in table.columns if _are_units(table.column(name))]
    return found[0] if len(found) == 1 else None


def _are_units(values: Sequence[object]) -> bool:
    codes = [code for value in values if (code := _plain_unit(value))]
    kommuner = {kommune_of(code) for code in codes}
    return len(codes) > _MOST * len(values) and len(set(codes)) > _MOST * len(codes) and len(kommuner) <= 2


def _plain_unit(value: object) -> str:
    """The grunnkretsnummer, not in other words: a name such as «Krets 40120101» makes no column one of numbers."""
    try:
        return unit_code(value_of(value))
    except ValueError:
        return ""


def read_unit(value: object) -> str:
    """The grunnkretsnummer that was written, "" where it is none for certain."""
    return _plain_unit(value) or spelled_code(value, UNIT_CODE_LENGTH)


def are_zones(values: Sequence[object]) -> bool:
    """Whether most of what a column holds are LKS codes."""
    written = [value for value in values if text_of(value)]
    return bool(written) and sum(bool(read_code(value)) for value in written) > _MOST * len(written)


def read_code(value: object) -> str:
    """The LKS code that was written, "" where it is none for certain."""
    try:
        return previous_code(value_of(value))
    except ValueError:
        return spelled_code(value, ZONE_CODE_LENGTH)


# -- what is left -----------------------------------------------------------------------------------------------------


def further_columns(table: ForeignTable, unit: str) -> dict[str, list[object]]:
    """The columns of the units' table with content that are not the package's: their values, row by row."""
    own = {*_OF_UNITS, *_OF_PROGRAMS, unit.casefold()}
    columns: dict[str, list[object]] = {}
    for place, name in enumerate(table.columns):
        values = [row.values[place] for row in table.rows]
        # A second column of a name that was read, and one without a head, may hold what the kommune means.
        is_second = bool(name) and table.place(name) != place
        is_headless = not name and any(
            isinstance(value, str) and not value.strip().isdigit() for value in values if value
        )
        if is_second or is_headless or name.casefold() not in own:
            columns[f"{name} ({place + 1})" if is_second or is_headless else name] = values
    return {name: values for name, values in columns.items() if any(text_of(value) for value in values)}


def unread_of_zones(table: ForeignTable, names: dict[str, str]) -> list[LeftUnread]:
    """What somebody wrote on zones or codes beside their polygons; ``names`` are those sent, by code."""
    own = {*_OF_ZONES, *_OF_CODES, *_OF_PROGRAMS}
    found = [
        LeftUnread(COLUMN, f"{table.name}.{name}")
        for name in table.columns
        if name.casefold() not in own and any(text_of(value) for value in table.column(name))
    ]
    said = {read_code(code): text_of(name) for code, name in table.records("lks", "lksnavn")}
    renamed = sorted({name for code, name in said.items() if name and names.get(code, name) != name})
    return [*found, *([LeftUnread(NAMES, named(renamed))] if renamed else [])]


def same_value(one: object, other: object) -> bool:
    """Whether two values say the same, one of them through a text or another kind of number."""
    first, second = text_of(one), text_of(other)
    if first == second:
        return True
    try:
        return abs(float(first.replace(",", ".")) - float(second.replace(",", "."))) <= 1e-6 * abs(float(second or 0))
    except ValueError:
        return {first.casefold(), second.casefold()} in ({"true", "1"}, {"false", "0"})
