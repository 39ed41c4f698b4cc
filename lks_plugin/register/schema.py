"""``LKS-REGISTER.gpkg`` as a format: its tables, their fields, the triggers that keep the log, and a new file.

- ``kommuner``: a layer with one row for each kommune. All but the fields of ``BY_HAND`` follow from the log.
- ``hendelser``: the log. Rows are only ever added; triggers refuse everything else.
- ``koder``: every LKS code that has been in force, with the fields of the register of issued codes.
- ``inndeling``: the units of every division that came into force, with the zone before; rows are only ever added.
- ``register``: format version, how long the log is, its last hash, and a hash of the codes.

The layer has no spatial index: its triggers need functions that only spatial programs have, and 357 rows need none.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from osgeo import ogr, osr

from ..engine.history.issued_codes import COLUMNS as CODE_COLUMNS
from ..layers.errors import InputError
from ..layers.files import written_beside
from ..layers.reading.tables import raising_gdal
from .refusal import RegisterError

FORMAT_VERSION = "1"
KOMMUNER, EVENTS, CODES, DIVISIONS, ABOUT = "kommuner", "hendelser", "koder", "inndeling", "register"
DEFAULT_CRS = "EPSG:25833"

TEXT, WHOLE, YES_NO, DAY = "text", "whole", "yes_no", "day"
KOMMUNE_FIELDS = {
    "kommunenummer": TEXT,
    "kommunenavn": TEXT,
    "befolkning": WHOLE,
    "pilot": YES_NO,
    "har_soner": YES_NO,
    "prioritet": WHOLE,
    "tilstand": TEXT,
    "tilstand_siden": DAY,
    "pakke_id": TEXT,
    "pakke_sum": TEXT,
    "forslag_sum": TEXT,
    "sendt": DAY,
    "frist": DAY,
    "purret": DAY,
    "purringer": WHOLE,
    "svar": DAY,
    "svarfil": TEXT,
    "vurdering": TEXT,
    "endringer": WHOLE,
    "feil": WHOLE,
    "unntak": WHOLE,
    "rapport": TEXT,
    "godkjent": DAY,
    "godkjent_av": TEXT,
    "gyldig_fra": DAY,
    "antall_soner": WHOLE,
    "kontrollsum": TEXT,
    "i_klass": DAY,
    "forste_publisering": WHOLE,
    "siste_hendelse": WHOLE,
    "kontakt": TEXT,
    "kommentar": TEXT,
}
# Fields that a person may fill in by hand; no event overwrites them.
BY_HAND = ("kontakt", "kommentar")
EVENT_FIELDS = {
    "nr": WHOLE,
    "kommunenummer": TEXT,
    "hendelse": TEXT,
    "fra": TEXT,
    "til": TEXT,
    "hvem": TEXT,
    "dato": TEXT,
    "registrert": TEXT,
    "hvorfor": TEXT,
    "data": TEXT,
    "forrige_sum": TEXT,
    "sum": TEXT,
}
DIVISION_FIELDS = {"hendelse": WHOLE, "kommunenummer": TEXT, "grunnkretsnummer": TEXT, "lks": TEXT, "lks_forrige": TEXT}
TABLES = {
    EVENTS: EVENT_FIELDS,
    CODES: dict.fromkeys(CODE_COLUMNS, TEXT),
    DIVISIONS: DIVISION_FIELDS,
    ABOUT: {"nokkel": TEXT, "verdi": TEXT},
}
# Keys of the table ``register``.
VERSION, COUNT, LAST_HASH, CODES_HASH = "formatversjon", "antall_hendelser", "siste_sum", "kode_sum"

_KEPT = {EVENTS: ("UPDATE", "DELETE"), DIVISIONS: ("UPDATE", "DELETE"), CODES: ("DELETE",)}
TRIGGERS = {
    f"lks_{table}_{action.lower()}": (
        f'CREATE TRIGGER "lks_{table}_{action.lower()}" BEFORE {action} ON "{table}" BEGIN '
        f"SELECT RAISE(ABORT, 'LKS: {table} is only ever added to'); END"
    )
    for table, actions in _KEPT.items()
    for action in actions
}
_TYPES = {
    TEXT: (ogr.OFTString, ogr.OFSTNone),
    WHOLE: (ogr.OFTInteger, ogr.OFSTNone),
    YES_NO: (ogr.OFTInteger, ogr.OFSTBoolean),
    DAY: (ogr.OFTDate, ogr.OFSTNone),
}


def make_register(path: Path, crs: str = DEFAULT_CRS) -> None:
    """Make an empty register; it is written beside its place and moved into it. Raises ``RegisterError``."""
    if not path.parent.is_dir():
        raise RegisterError("register_folder", path=path.parent)
    try:
        with written_beside(path) as new:
            _make(new, crs)
    except (InputError, OSError, RuntimeError, sqlite3.Error) as error:
        raise RegisterError("register_read_only", path=path) from error


def _make(path: Path, crs: str) -> None:
    with raising_gdal():
        _make_tables(path, crs)
    with closing(sqlite3.connect(path)) as database:
        for statement in TRIGGERS.values():
            database.execute(statement)
        database.executemany(
            "INSERT INTO register (nokkel, verdi) VALUES (?, ?)",
            [(VERSION, FORMAT_VERSION), (COUNT, "0"), (LAST_HASH, "")],
        )
        database.execute("CREATE UNIQUE INDEX lks_kommune ON kommuner (kommunenummer)")
        database.execute("CREATE UNIQUE INDEX lks_nr ON hendelser (nr)")
        database.execute("CREATE UNIQUE INDEX lks_kode ON koder (kode)")
        database.commit()


def _make_tables(path: Path, crs: str) -> None:
    place = osr.SpatialReference()
    place.SetFromUserInput(crs)
    # The handle must be gone before the file is moved.
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    options = ["FID=fid", "GEOMETRY_NAME=geom", "SPATIAL_INDEX=NO"]
    layer = source.CreateLayer(KOMMUNER, place, ogr.wkbMultiPolygon, options)
    _add_fields(layer, KOMMUNE_FIELDS)
    for name, fields in TABLES.items():
        table = source.CreateLayer(name, None, ogr.wkbNone, ["FID=fid"])
        _add_fields(table, fields)
        del table
    del layer, source


def _add_fields(layer: ogr.Layer, fields: dict[str, str]) -> None:
    for name, kind in fields.items():
        field = ogr.FieldDefn(name, _TYPES[kind][0])
        field.SetSubType(_TYPES[kind][1])
        layer.CreateField(field)
