"""The facts in other forms: CSV, Excel, JSON-stat, Helsedirektoratet's cubes, Parquet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np

from ...engine.statistics.areas import LEVELS
from ...engine.statistics.figures import POPULATION, Floats
from ...engine.statistics.series import LACKING, NONE, NOT_POSSIBLE, SECRET, SHOWN
from ..errors import InputError
from ..files import private_folder, write_file
from ..reading.tables import raising_gdal
from ..translation import tr
from .facts import COLUMNS, FACTS, SIGNS, fact_rows, write_facts
from .published import Published

# Rows that a sheet in Excel has room for under the heads.
MOST_ROWS = 1_048_575
CUBE_HEADS: tuple[str, ...] = ("GEO", "AAR", "KJONN", "ALDER", "UTDANN", "INNVKAT", "LANDBAK")
CUBE_HEADS += ("TELLER", "NEVNER", "RATE", "SMR", "MEIS")
CUBE_HEADS += ("sumTELLER", "sumNEVNER", "SPVFLAGG")
_CUBE_FLAGS = {SHOWN: 0, LACKING: 1, NOT_POSSIBLE: 2, SECRET: 3}
# Both sexes, all ages, and no other division of people.
_ALL_PEOPLE = ("0", "0_120", "0", "0", "0")


def write_csv(path: str, published: Published) -> None:
    """The facts with semicolons between, decimal points and UTF-8 with a mark, which Excel and pandas both read."""
    write_rows(path, [name for name, _ in COLUMNS[FACTS]], fact_rows(published), "utf-8-sig")


def write_rows(path: str, heads: Sequence[str], rows: Iterable[Sequence[object]], encoding: str) -> None:
    """Rows under their heads with semicolons between, whole numbers without decimals; raises ``InputError`` where they
    cannot be written."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    writer.writerow(heads)
    writer.writerows([_whole(cell) for cell in row] for row in rows)
    write_file(path, text.getvalue().encode(encoding))


def _whole(cell: object) -> object:
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def write_excel(path: str, published: Published) -> None:
    """«Tabell 3»: area, indicator, year, count and share, with the sign where there is no figure.

    ``Options.most_rows`` must have refused more than ``MOST_ROWS`` rows.
    """
    from osgeo import ogr  # comes with QGIS

    heads = [(tr("Level"), ogr.OFTString), (tr("Area"), ogr.OFTString), (tr("Name"), ogr.OFTString)]
    heads += [(tr("Indicator"), ogr.OFTString), (tr("Year"), ogr.OFTInteger), (tr("Count"), ogr.OFTReal)]
    heads += [(tr("Of"), ogr.OFTReal), (tr("Per cent"), ogr.OFTReal), (tr("Value"), ogr.OFTReal)]
    heads += [(tr("Sign"), ogr.OFTString)]
    with private_folder() as folder, raising_gdal():
        file = folder / "tabell3.xlsx"
        workbook = ogr.GetDriverByName("XLSX").CreateDataSource(str(file))
        sheet = workbook.CreateLayer("Tabell 3", None, ogr.wkbNone)
        for name, kind in heads:
            sheet.CreateField(ogr.FieldDefn(name, kind))
        for row in sheet_rows(published):
            feature = ogr.Feature(sheet.GetLayerDefn())
            for at, cell in enumerate(row):
                if cell is not None:
                    feature.SetField(at, cell)
            sheet.CreateFeature(feature)
        del sheet, workbook  # closes the file
        write_file(path, file.read_bytes())


def sheet_rows(published: Published) -> Iterator[tuple[object, ...]]:
    """The rows of «Tabell 3», by area, indicator and year."""
    series, values = published.series, published.values
    each = (series.counted, series.base, values.share * 100, values.value)
    for at in np.flatnonzero(published.written).tolist():
        area = series.areas.every[at]
        for i, definition in enumerate(series.definitions):
            for y, year in enumerate(series.years):
                state = int(series.state[i, at, y])
                if state == NONE:
                    continue
                cells = [_cell(one[i, at, y]) for one in each] if state == SHOWN else [None] * 4
                yield (area.level, area.code, area.name, definition.name, year, *cells, SIGNS[state] or None)


def _cell(number: float) -> float | None:
    return None if np.isnan(number) else float(number)


def write_jsonstat(path: str, published: Published) -> None:
    """One dataset of JSON-stat 2.0: area × indicator × year × (teller, nevner, andel), with SSB's signs as status."""
    series = published.series
    areas = np.flatnonzero(published.written)
    each = np.stack([series.counted, series.base, published.values.share], axis=-1)
    cube = np.moveaxis(each[:, areas], 1, 0)
    shown = np.moveaxis(series.state[:, areas], 1, 0)
    flat = cube.reshape(-1)
    signs = np.repeat(shown.reshape(-1), cube.shape[-1])
    texts = {**SIGNS, NONE: ".."}
    every = [series.areas.every[at] for at in areas]
    ids = {_area_id(area.level, area.code): area.name for area in every}
    dimensions = {
        "omraade": (tr("Area"), ids),
        "indikator": (tr("Indicator"), {d.key: d.name for d in series.definitions}),
        "aar": (tr("Year"), {str(year): str(year) for year in series.years}),
        "maal": (tr("Measure"), {"teller": "teller", "nevner": "nevner", "andel": "andel"}),
    }
    dataset = {
        "version": "2.0",
        "class": "dataset",
        "label": tr("Statistics by zone"),
        "source": ", ".join(sorted({d.source for d in series.definitions if d.source})),
        "id": list(dimensions),
        "size": [len(categories) for _, categories in dimensions.values()],
        "role": {"time": ["aar"], "geo": ["omraade"], "metric": ["maal"]},
        "dimension": {
            name: {"label": label, "category": {"index": list(categories), "label": categories}}
            for name, (label, categories) in dimensions.items()
        },
        "value": [None if number != number else number for number in flat.tolist()],
        "status": {str(at): texts[int(signs[at])] for at in np.flatnonzero(signs != SHOWN).tolist()},
    }
    write_file(path, json.dumps(dataset, ensure_ascii=False, separators=(",", ":")).encode("utf-8"))


def _area_id(level: str, code: str) -> str:
    """The codes of the usual levels differ in length; those of other divisions may be like them."""
    return code if level in LEVELS else f"{level}:{code}"


def write_cubes(folder: str, published: Published) -> None:
    """Helsedirektoratet's cubes: one file per indicator, AAR as 2020_2020, SPVFLAGG 0 shown, 1 missing, 2 not possible,
    3 hidden; RATE and MEIS are per 1 000."""
    series = published.series
    for i, definition in enumerate(series.definitions):
        path = Path(folder) / f"{definition.key}.csv"
        write_rows(str(path), CUBE_HEADS, cube_rows(published, i), "utf-8")


def cube_rows(published: Published, indicator: int) -> Iterator[tuple[object, ...]]:
    """The rows of an indicator's cube, by area and year."""
    series = published.series
    # Inhabitants are those of the year, whatever the others are of.
    window = 1 if series.definitions[indicator].key == POPULATION else published.window
    each: Sequence[Floats] = (series.counted, series.base, published.rate, published.smr, published.meis)
    for at in np.flatnonzero(published.written).tolist():
        area = series.areas.every[at]
        for y, year in enumerate(series.years):
            state = int(series.state[indicator, at, y])
            if state == NONE or area.level not in LEVELS:
                continue
            cells = [_cell(one[indicator, at, y]) if state == SHOWN else None for one in each]
            sums = cells[:2]
            # Of several years TELLER and NEVNER are the means, sumTELLER and sumNEVNER the sums.
            cells[:2] = [None if one is None else one / window for one in sums]
            period = f"{year - window + 1}_{year}"
            yield (area.code, period, *_ALL_PEOPLE, *cells, *sums, _CUBE_FLAGS[state])


def write_parquet(path: str, published: Published) -> None:
    """The facts as Parquet; raises ``InputError("no_parquet")`` where GDAL cannot write it."""
    from osgeo import gdal, ogr  # comes with QGIS

    with private_folder() as folder, raising_gdal():
        if ogr.GetDriverByName("Parquet") is None:
            raise InputError("no_parquet")
        write_facts(str(folder / "facts.gpkg"), published)
        made = gdal.VectorTranslate(
            str(folder / "facts.parquet"), str(folder / "facts.gpkg"), format="Parquet", layers=[FACTS]
        )
        del made  # closes the file
        write_file(path, (folder / "facts.parquet").read_bytes())
