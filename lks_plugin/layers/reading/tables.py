"""Tables of statistics out of files and layers.

Delimited text and JSON are read from the file itself: OGR would guess types and lose the zeros codes begin with.
Spreadsheets come through OGR, cell by cell; anything else, and tables open in QGIS, as layers.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ...engine.tables.delimited import decode, grid_of_text
from ...engine.tables.json_tables import tables_of_json
from ...engine.tables.key_columns import Keyed
from ...engine.tables.split_codes import with_whole_codes
from ...engine.tables.tables import KEY_NAMES, Table, TableError, is_blank, plain, table_of_grid
from ...engine.tables.wholes import whole_table
from ..fields import value_of
from ..run_notes import note, tell
from ..translation import named, tr
from .wholes_texts import tell_wholes

_DELIMITED = (".csv", ".txt", ".tsv", ".tab")
_JSON = (".json", ".jsonstat", ".jsonl", ".ndjson")
_SHEETS = {".xlsx": "XLSX", ".xlsm": "XLSX", ".ods": "ODS", ".xls": "XLS"}
_READ_HERE = (*_DELIMITED, *_JSON, *_SHEETS)


@dataclass(frozen=True)
class TableSource:
    """Where tables come from: a file (``sheet`` a sheet or layer in it, "" for all), or the ``rows`` of a layer."""

    name: str
    path: str = ""
    sheet: str = ""
    heads: tuple[str, ...] = ()
    rows: QgsFeatureSource | QgsVectorLayerFeatureSource | None = None


@dataclass(frozen=True)
class ReadTables:
    """The tables that hold codes, and the sheets of workbooks that do not: title pages and notes."""

    tables: list[Keyed]
    skipped: list[str]


def table_sources(value: Any, context: QgsProcessingContext) -> list[TableSource]:
    """What a parameter of several tables names: files, layers, or ids and names of layers in the project.

    Call it where layers may be touched (``prepareAlgorithm``); the sources can be read in any thread.
    """
    items = value if isinstance(value, (list, tuple)) else [value]
    return [
        _source(part, context) for item in items if value_of(item) not in (None, "") for part in _parts(item, context)
    ]


def _parts(item: Any, context: QgsProcessingContext) -> list[Any]:
    """What an item names: several files or layers where the batch dialog has put semicolons between them."""
    parts = item.split(";") if isinstance(item, str) and not Path(_file(item)[0]).exists() else [item]
    several = len(parts) > 1 and all(Path(_file(part)[0]).exists() or _open_layer(part, context) for part in parts)
    return parts if several else [item]


def _open_layer(name: str, context: QgsProcessingContext) -> QgsVectorLayer | None:
    """A layer of the project or the run by its id or name."""
    return QgsProcessingUtils.mapLayerFromString(name, context, False, QgsProcessingUtils.LayerHint.Vector)


def _source(item: Any, context: QgsProcessingContext) -> TableSource:
    layer = item
    if isinstance(item, str):
        is_file = Path(_file(item)[0]).exists()
        layer = QgsProcessingUtils.mapLayerFromString(item, context, not is_file, QgsProcessingUtils.LayerHint.Vector)
    if isinstance(layer, QgsVectorLayer):
        path, sheet = _file(layer.source())
        # A layer that OGR made of a text file or a sheet lacks what OGR could not know: the file is read instead.
        as_file = layer.providerType() == "ogr" and Path(path).suffix.lower() in _READ_HERE
        if as_file and not layer.subsetString() and not layer.isEditable() and not _is_geojson(path):
            return TableSource(Path(path).name, path, sheet)
        return _of_layer(layer)
    path, sheet = _file(str(item))
    return TableSource(Path(path).name, path, sheet)


def _of_layer(layer: QgsVectorLayer) -> TableSource:
    path, _ = _file(layer.source())
    return TableSource(layer.name(), path, heads=tuple(layer.fields().names()), rows=QgsVectorLayerFeatureSource(layer))


def _file(source: str) -> tuple[str, str]:
    """Path and sheet or layer of a source such as ``data.xlsx|layername=Ark1``."""
    path, *options = source.split("|")
    sheet = next((option[10:] for option in options if option.startswith("layername=")), "")
    return path, sheet


def _is_geojson(path: str) -> bool:
    if Path(path).suffix.lower() != ".json" or not Path(path).is_file():
        return False
    with Path(path).open("rb") as file:
        return b"FeatureCollection" in file.read(4096)


def read_tables(sources: Sequence[TableSource], key: Callable[[Table], Keyed] = whole_table) -> ReadTables:
    """Read the tables and find their keys; raises ``TableError`` for what cannot be read or understood.

    In a workbook or a database, sheets without a key column or rows are skipped unless no sheet has them.
    """
    tables: list[Keyed] = []
    skipped: list[str] = []
    for source in sources:
        found, missing = [], []
        for table in _tables(source):
            try:
                found.append(_keyed(table, key))
                tell_wholes(found[-1])
            except TableError as error:
                if error.kind not in ("no_key", "empty"):
                    raise
                missing.append(error)
        if not found:
            raise missing[0] if missing else TableError("empty", source.name)
        tables += found
        skipped += [error.table for error in missing]
    return ReadTables(tables, skipped)


def _keyed(table: Table, key: Callable[[Table], Keyed]) -> Keyed:
    """The table by its key; by codes that are split over columns where no column has them whole, which is told."""
    try:
        return key(table)
    except TableError as error:
        split = with_whole_codes(table) if error.kind == "no_key" else None
        if split is None:
            raise
    whole, heads = split
    told = tr("«{table}»: the grunnkretsnummer was put together from the columns {columns}.")
    tell([told.format(table=table.name, columns=named(heads))])
    return key(whole)


def is_plain(source: TableSource) -> bool:
    """Whether a source is a file of text or cells, which has no geometries."""
    return source.rows is None and Path(source.path).suffix.lower() in _READ_HERE and not _is_geojson(source.path)


def plain_tables(source: TableSource, *known_by: Sequence[str]) -> list[Table]:
    """The tables of a source that are not by grunnkrets, each known by a head out of every group of names given.

    In a workbook or a database, sheets without such heads (title pages, notes) are left out and noted for the log and
    the report (``run_notes``), unless there is no other. Raises ``TableError`` for what cannot be read.
    """
    groups = [{plain(name) for name in names} for names in known_by]
    every = every_table(source, [name for names in known_by for name in names])
    heads = [{plain(head) for head in table.heads} for table in every]
    known = [table for table, own in zip(every, heads) if all(own & names for names in groups)]
    if not known:
        return every
    note_skipped(table.name for table, own in zip(every, heads) if not all(own & names for names in groups))
    return known


def note_skipped(sheets: Iterable[str]) -> None:
    """Note sheets that were passed over, for the log and the report."""
    note("other_sheets", sheets)


def every_table(source: TableSource, key_names: Sequence[str]) -> list[Table]:
    """All tables of a source, for callers that look into each; ``key_names`` are the heads by which their first row is
    found. Raises ``TableError`` for what cannot be read."""
    tables = list(_tables(source, key_names))
    if not tables:
        raise TableError("empty", source.name)
    return tables


def _tables(source: TableSource, key_names: Sequence[str] = KEY_NAMES) -> Iterator[Table]:
    if source.rows is not None:
        yield _table_of_rows(source.name, source.heads, source.rows)
        return
    path = Path(source.path)
    suffix = path.suffix.lower()
    try:
        if suffix in _DELIMITED:
            cells, lines = grid_of_text(decode(path.read_bytes(), source.name), source.name)
            yield table_of_grid(source.name, cells, lines, key_names)
        elif suffix in _JSON and not _is_geojson(source.path):
            yield from tables_of_json(source.name, decode(path.read_bytes(), source.name))
        elif suffix in _SHEETS:
            yield from _tables_of_sheets(source, _SHEETS[suffix], key_names)
        else:
            yield from _tables_of_file(source)
    except OSError as error:
        raise TableError("unreadable", source.name, path=source.path, reason=error.strerror or "") from error


def _tables_of_file(source: TableSource) -> Iterator[Table]:
    """The tables in a database or any other file that QGIS opens; a folder is none, unless it is a database."""
    path = Path(source.path)
    is_file = not path.is_dir() or path.suffix.lower() == ".gdb"
    found = QgsProviderRegistry.instance().providerMetadata("ogr").querySublayers(source.path) if is_file else []
    layers = [QgsVectorLayer(one.uri(), one.name(), "ogr") for one in found if source.sheet in ("", one.name())]
    if not layers or not all(layer.isValid() for layer in layers):
        raise _unreadable(source)
    for layer in layers:
        sheet = layer.name() if len(layers) > 1 else ""
        name = f"{source.name} ({sheet})" if sheet else source.name
        yield replace(_table_of_rows(name, tuple(layer.fields().names()), layer), sheet=sheet)


def _unreadable(source: TableSource) -> TableError:
    path = f"{source.path} ({source.sheet})" if source.sheet else source.path
    return TableError("unreadable", source.name, path=path, reason="")


def _table_of_rows(name: str, heads: tuple[str, ...], rows: QgsFeatureSource | QgsVectorLayerFeatureSource) -> Table:
    """The attributes of a layer, each row under its row number there."""
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    cells, numbers = [], []
    for feature in rows.getFeatures(request):
        cells.append([cell_of(value) for value in feature.attributes()])
        numbers.append(feature.id())
    return Table(name, heads, cells, numbers)


def cell_of(value: Any) -> str | int | float | None:
    """An attribute as a cell: NULL is None, dates are ISO text, records and lists JSON, other things (yes and no among
    them) their text."""
    if value_of(value) is None or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, default=str)
    if isinstance(value, (QDate, QDateTime)):
        return str(value.toString(Qt.DateFormat.ISODate))
    return value if isinstance(value, (str, int, float)) and not isinstance(value, bool) else str(value)


def _tables_of_sheets(source: TableSource, driver: str, key_names: Sequence[str]) -> Iterator[Table]:
    """The sheets of a workbook, every cell as text and every row under its number in the sheet."""
    from osgeo import gdal  # comes with QGIS

    if not Path(source.path).is_file():
        raise _unreadable(source)
    with _plain_cells(driver):
        try:
            with raising_gdal():
                workbook = gdal.OpenEx(source.path, gdal.OF_VECTOR, allowed_drivers=[driver])
                sheets = [workbook.GetLayer(index) for index in range(workbook.GetLayerCount())] if workbook else []
        except RuntimeError:
            sheets = []
        several = len(sheets) > 1
        chosen = [sheet for sheet in sheets if source.sheet in ("", sheet.GetName())]
        if not chosen:
            raise _unreadable(source)
        for sheet in chosen:
            grid, numbers = [], []
            for row in sheet:
                grid.append([row.GetField(column) for column in range(row.GetFieldCount())])
                numbers.append(row.GetFID())
            if not several or any(not is_blank(cell) for row in grid for cell in row):
                name = f"{source.name} ({sheet.GetName()})" if several else source.name
                table = table_of_grid(name, grid, numbers, key_names)
                yield replace(table, sheet=sheet.GetName() if several else "")


@contextmanager
def raising_gdal() -> Iterator[None]:
    """GDAL, OGR and OSR raise ``RuntimeError`` here; before GDAL 3.7, they do as they are set. Newer ones warn of
    opening a file where nobody has said which."""
    from osgeo import gdal, ogr, osr

    with ExitStack() as stack:
        for module in (gdal, ogr, osr):
            if hasattr(module, "ExceptionMgr"):
                stack.enter_context(module.ExceptionMgr(useExceptions=True))
        yield


@contextmanager
def _plain_cells(driver: str) -> Iterator[None]:
    """Let GDAL, in this thread, take the first row of a sheet for a row and every cell for text."""
    from osgeo import gdal

    options = {f"OGR_{driver}_HEADERS": "DISABLE", f"OGR_{driver}_FIELD_TYPES": "STRING"}
    for name, value in options.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name in options:
            gdal.SetThreadLocalConfigOption(name, None)
