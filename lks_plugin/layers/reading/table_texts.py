"""What is wrong with a table, in words that name its rows and columns and say what to do."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...engine.tables.tables import TableError
from ..translation import named, tr

_SENTENCES = {
    "unreadable": QT_TR_NOOP("{path} cannot be read as a table. {reason}"),
    "encoding": QT_TR_NOOP(
        "«{table}» is in an unknown encoding. Save it as UTF-8 (in Excel: «CSV UTF-8») and choose that file."
    ),
    "csv": QT_TR_NOOP("«{table}» cannot be read as CSV from line {line} on. Is a quotation mark not closed?"),
    "beyond_heads": QT_TR_NOOP(
        "«{table}» has more cells than heads in row {rows}. Numbers with a decimal comma, and texts with a comma, "
        "must stand in quotation marks where commas separate the columns; or save the file with semicolons."
    ),
    "json": QT_TR_NOOP(
        "«{table}» is JSON in another form than those read here: JSON-stat 2, a list of records, one record on each "
        "line, records by code, columns. It begins with {begin} Fetch the table as JSON-stat 2 or CSV."
    ),
    "json_syntax": QT_TR_NOOP(
        "«{table}» is no JSON from line {line} on. Was it cut off on its way, or is it another kind of file? Fetch it "
        "again, or as CSV."
    ),
    "json_line": QT_TR_NOOP(
        "«{table}» has a JSON record on each line, but not in row {rows}. Was it cut off on its way? Fetch it again."
    ),
    "json_twice": QT_TR_NOOP(
        "«{table}» has several values for the same name in one place: {keys}. Only one of them can be right. Correct "
        "it, or fetch it again."
    ),
    "json_records": QT_TR_NOOP(
        "«{table}» has a list of records in which number {rows} is none. Was it cut off or joined on its way? Fetch it "
        "again, or as CSV."
    ),
    "json_cube": QT_TR_NOOP(
        "«{table}» says that it is JSON-stat, but its dimensions, sizes and values do not fit together. Fetch it again."
    ),
    "json_cut": QT_TR_NOOP(
        "«{table}» has {count} values where its dimensions have {size}: it was cut off on its way. Fetch it again."
    ),
    "empty": QT_TR_NOOP("«{table}» has no rows."),
    "no_heads": QT_TR_NOOP(
        "«{table}» has no heads: {columns} are already figures. Put a row with the names of the columns above them."
    ),
    "lost_digits": QT_TR_NOOP(
        "«{table}»: the codes in «{column}» have lost digits: a spreadsheet wrote them as powers of ten, and what was "
        "left out is not in the file. Format the column as text or as whole numbers there and export again, or choose "
        "the workbook itself. Row {rows}."
    ),
    "no_key": QT_TR_NOOP(
        "«{table}» has no column with grunnkretsnummer of 8 digits. It has: {columns}. Is it the right table? If the "
        "number is split over columns, call them «kommune» and «grunnkrets», or put it together in one. If it is by a "
        "kommune's own areas, give their polygons as [AREAS], and the field with the numbers or names of the areas "
        "that the table has as [AREA_FIELD]."
    ),
    "many_keys": QT_TR_NOOP(
        "«{table}» has several columns that could be the grunnkretsnummer: {columns}. Call the right one "
        "«grunnkretsnummer»."
    ),
    "same_column": QT_TR_NOOP("«{table}» has two columns called «{column}». Rename or remove one of them."),
    "year_cell": QT_TR_NOOP("«{table}»: the column «{column}» must hold years. It does not in row {rows}."),
    "duplicate": QT_TR_NOOP(
        "«{table}» has several rows for the same grunnkrets (and year, sex and age). Keep one row for each; of a table "
        "by anything else keep the totals. Grunnkrets and rows: {rows}."
    ),
    "parts_not_whole": QT_TR_NOOP(
        "«{table}» has a row for each value of «{column}» ({values}) and none for the total, and they may not be "
        "everybody. Fetch the table with the total, or with every part."
    ),
    "parts_lacking": QT_TR_NOOP(
        "«{table}» has no row at all for {parts}, though it has them for others: people would be missing from the sum. "
        "Was the table cut off or filtered? Fetch it with every part, or with the total."
    ),
    "no_total": QT_TR_NOOP(
        "«{table}» has a row for each value of «{column}» ({values}) and none for the total. Fetch the table with the "
        "total: these figures are not added up."
    ),
    "ages_twice": QT_TR_NOOP(
        "«{table}»: the ages {ages} lie in several groups of «{column}»: people would be counted twice. Keep groups "
        "that do not overlap."
    ),
    "ages_lacking": QT_TR_NOOP(
        "«{table}» has nothing but totals of {columns} for some grunnkretser. Fetch it with a row for each sex and age "
        "of all of them. Grunnkretser: {codes}."
    ),
    "total_lacking": QT_TR_NOOP(
        "«{table}» has the total of {columns} for some and only the parts for others. Fetch the total for all. Codes "
        "(and rows): {rows}."
    ),
    "two_tables": QT_TR_NOOP(
        "«{table}» (column «{column}») has grunnkretser that another table has as well. Choose only one of the "
        "tables; of a workbook one sheet: file.xlsx|layername=sheet. Grunnkrets and other table: {rows}."
    ),
    "two_levels": QT_TR_NOOP(
        "«{table}» (column «{column}») says otherwise than another table of bydeler. Choose only one of them. "
        "Grunnkrets, the other table's and this one's: {rows}."
    ),
    "undated": QT_TR_NOOP(
        "«{table}» does not say which year the column «{column}» is of. Give the year ([TABLE_YEAR]), name the file "
        "after it (indikatorer_2024.csv), or add a column år."
    ),
    "no_population": QT_TR_NOOP(
        "«{table}» has no column with inhabitants. It has: {columns}. Call the column «befolkning», or after its year, "
        "or name it as [POPULATION_COLUMN]."
    ),
    "many_populations": QT_TR_NOOP(
        "«{table}» has several columns that could be the inhabitants: {columns}. Name the right one as "
        "[POPULATION_COLUMN]."
    ),
    "no_such_population": QT_TR_NOOP("«{table}» has no column «{column}» ([POPULATION_COLUMN]). It has: {columns}."),
    "population_no_figures": QT_TR_NOOP(
        "«{table}»: the column «{column}» ([POPULATION_COLUMN]) holds codes, names or years and no inhabitants. "
        "Columns of figures: {columns}."
    ),
    "population_part": QT_TR_NOOP(
        "«{table}» counts a part of the inhabitants only: the column «{column}» is «{value}» in every row. Fetch the "
        "table with both sexes and all ages."
    ),
    "same_year": QT_TR_NOOP(
        "«{table}» has several columns for the same year: {columns}. Keep one for each year, of a table by quarters "
        "the one of 1 January."
    ),
    "future_year": QT_TR_NOOP(
        "The newest figures in «{table}» are of {year}: a projection. Choose the [YEAR] of the inhabitants. There are "
        "the years {years}."
    ),
    "nothing_used": QT_TR_NOOP(
        "«{table}» gives no indicators: nothing in its columns can be used ({columns}). Columns of figures hold "
        "numbers. A key of zones belongs in [KEY], names of kommuner in [NAMES], the bydeler of grunnkretser in "
        "[HIERARCHY]."
    ),
    "no_year": QT_TR_NOOP("There are no figures for {year} in «{table}». There are the years {years}."),
    "no_change_columns": QT_TR_NOOP(
        "«{table}» has no columns with old and new codes (oldCode and newCode, or gammel and ny). It has: {columns}."
    ),
    "change_codes": QT_TR_NOOP(
        "«{table}» must hold codes of 4, 6, 8 or 10 digits, old and new of the same kind. It does not in row {rows}."
    ),
    "change_dates": QT_TR_NOOP("«{table}» must hold dates (2024-01-01) or years. It does not in row {rows}."),
    "no_issued_column": QT_TR_NOOP("«{table}» has no column «kode» with LKS codes. It has: {columns}."),
    "issued_codes": QT_TR_NOOP("«{table}» must hold LKS codes of 10 digits. It does not in row {rows}."),
    "no_kommuner": QT_TR_NOOP(
        "«{table}» has no column of kommuner (region, kommune) with their numbers, such as 4012 or «4012 Bamble». It "
        "has: {columns}."
    ),
    "two_figures": QT_TR_NOOP(
        "«{table}» has other inhabitants of {code} in {year} than another table or column: {figures}. Keep one of them."
    ),
    "alternatives": QT_TR_NOOP(
        "«{table}» has several alternatives of the projection, or not the one asked for: {columns}. Name one as "
        "[TREND_ALTERNATIVE]."
    ),
    "trend_base": QT_TR_NOOP(
        "The inhabitants of the layer agree with no year of «{table}» ({years}). Give a table that has the year of the "
        "inhabitants, of the same kommuner."
    ),
    "trend_no_later": QT_TR_NOOP(
        "«{table}» has no figures after {now}. Give the StatBank's projection as well, with the year {year}, or "
        "another one as [TREND_YEAR]."
    ),
    "trend_year": QT_TR_NOOP(
        "«{table}» projects nothing to {year}. After {now} it has the years {years}. Choose one as [TREND_YEAR], or "
        "fetch the table with that year."
    ),
    "no_kommune_names": QT_TR_NOOP(
        "«{table}» has no columns with number and name of kommuner (code and name, as in KLASS 131). It has: {columns}."
    ),
    "no_zone_column": QT_TR_NOOP(
        "«{table}» has no column with zones, or several that could be it. It has: {columns}. Name the right one."
    ),
    "two_zones": QT_TR_NOOP("«{table}» has these grunnkretser in several zones: {codes}. Keep one row for each."),
    "delomraade": QT_TR_NOOP(
        "«{table}» (column «{column}») is no table of bydeler: every one is the first six digits of its grunnkrets, "
        "which is its delområde, and zones are not held to delområder. Choose the table from grunnkrets to bydel, or "
        "none."
    ),
    "no_level": QT_TR_NOOP("«{table}» has no column with bydel or delbydel. It has: {columns}."),
}
# Why a column is not the inhabitants.
NOT_INHABITANTS = {
    "not_empty": QT_TR_NOOP("not the inhabitants: it is empty"),
    "not_density": QT_TR_NOOP("not the inhabitants: density or area"),
    "not_growth": QT_TR_NOOP("not the inhabitants: growth or change"),
    "not_projection": QT_TR_NOOP("not the inhabitants: a projection"),
    "not_share": QT_TR_NOOP("not the inhabitants: a share, an index or a mean"),
    "not_dwellings": QT_TR_NOOP("not the inhabitants: dwellings or households"),
    "not_sex": QT_TR_NOOP("not the inhabitants: one sex"),
    "not_age": QT_TR_NOOP("not the inhabitants: one group of ages"),
    "not_part": QT_TR_NOOP("not the inhabitants: a part of them"),
    "not_earlier": QT_TR_NOOP("not the inhabitants: those of an earlier year"),
    "not_catalogue": QT_TR_NOOP("not the inhabitants: an indicator of the catalogue"),
}
# What is wrong with a cell.
_FAULTS = {
    "text": QT_TR_NOOP("«{table}»: the column «{column}» must hold numbers. It does not in row {rows}."),
    "negative": QT_TR_NOOP(
        "«{table}»: the column «{column}» counts fewer than nobody in row {rows}. Correct it first."
    ),
    "fraction": QT_TR_NOOP("«{table}»: the column «{column}» must hold whole numbers. It does not in row {rows}."),
    "too_many": QT_TR_NOOP("«{table}»: the column «{column}» holds no number of people in row {rows}."),
    "thousands": QT_TR_NOOP(
        "«{table}»: the column «{column}» has a dot or comma that may stand for thousands or decimals in row "
        "{rows}. Write the numbers without one."
    ),
}


def table_sentence(error: TableError) -> str:
    """The error in the user's language."""
    details = {name: _words(name, value) for name, value in error.details.items()}
    sentence = _sentence(error).format(table=error.table, **details)
    if missing := error.details.get("missing"):
        sentence += " " + tr("Ages that are missing, or there twice (×2): {ages}.").format(ages=missing)
    excluded = error.details.get("excluded")
    if not isinstance(excluded, list) or not excluded:
        return sentence
    why = (f"«{head}»: {tr(NOT_INHABITANTS[f'not_{reason}'])}" for head, reason in excluded)
    return sentence + " " + tr("Left out: {columns}.").format(columns=named(why))


def _words(name: str, value: object) -> str:
    if isinstance(value, (list, tuple)):
        items = [str(item) for item in value]
        return ", ".join(items) if name == "years" else named(items)
    return "" if value is None else str(value)


def _sentence(error: TableError) -> str:
    if error.kind == "cells":
        return tr(_FAULTS[str(error.details["fault"])])
    if error.kind == "no_year" and "column" in error.details:
        return tr(
            "«{table}»: the column «{column}» has no figures for {year} or before. It has the years {years}. "
            "Choose another year."
        )
    return tr(_SENTENCES[error.kind])
