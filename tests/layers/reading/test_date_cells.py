"""Cells that Excel holds as dates count as years, as heads and in rows."""

import zipfile
from datetime import date

from lks.lks_plugin.engine.tables.population import read_population
from lks.lks_plugin.layers.reading.tables import read_tables, table_sources
from qgis.core import QgsProcessingContext

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _cell(value, place):
    if isinstance(value, date):
        return f'<c r="{place}" s="1"><v>{(value - date(1899, 12, 30)).days}</v></c>'
    if isinstance(value, int):
        return f'<c r="{place}"><v>{value}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>'


def workbook(path, *rows):
    """An xlsx as Excel writes it: dates are day numbers with the format of a date."""
    lines = (
        f'<row r="{n}">' + "".join(_cell(value, f"{'ABC'[i]}{n}") for i, value in enumerate(row)) + "</row>"
        for n, row in enumerate(rows, 1)
    )
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{types}sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{types}worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{types}styles+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="Ark1" sheetId="1" '
        'r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" '
        f'Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs count="2"><xf numFmtId="0"/>'
        '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return str(path)


def population(path):
    read = read_population(read_tables(table_sources([path], QgsProcessingContext())).tables, None)
    earlier = {code: figure.counted for code, figure in read.earlier.items()}
    return read.year, {code: figure.counted for code, figure in read.figures.items()}, earlier


EXPECTED = (2024, {"03010101": 100}, {"03010101": 90})


def test_dates_as_heads(qgis_app, tmp_path):
    heads = ("krets", date(2014, 1, 1), date(2024, 1, 1))
    assert population(workbook(tmp_path / "folk.xlsx", heads, ("03010101", 90, 100))) == EXPECTED


def test_dates_in_rows(qgis_app, tmp_path):
    rows = [("krets", "år", "folketall"), ("03010101", date(2014, 1, 1), 90), ("03010101", date(2024, 1, 1), 100)]
    assert population(workbook(tmp_path / "folk.xlsx", *rows)) == EXPECTED
