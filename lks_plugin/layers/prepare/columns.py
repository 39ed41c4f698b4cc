"""What became of every column of every table: in the report of ``lks:prepare``, and what the log says of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...engine.history.code_changes import change_columns
from ...engine.tables.key_columns import Column, Keyed
from ...engine.tables.levels import BYDEL, DELBYDEL
from ...engine.tables.names import name_columns
from ...engine.tables.tables import Table, plain
from ...engine.tables.zone_key import ZONE
from ...engine.units.coding import BYDEL_CODE_LENGTH, has_serial, kommune_of
from ...engine.units.indicators import is_count
from ..numbers import number
from ..reading.table_texts import NOT_INHABITANTS
from ..report import ReportTable
from ..translation import named, tr
from .given_names import UNIT_NAMES
from .prepare import FIXED, Prepared, own_fields

Fates = Mapping[Column, "tuple[str, object]"]

_WORDS = {
    "key": QT_TR_NOOP("the grunnkretsnummer"),
    "row_year": QT_TR_NOOP("the year of each row"),
    "content": QT_TR_NOOP("names what the row counts"),
    "part": QT_TR_NOOP("tells the rows of a total and its parts apart"),
    "place": QT_TR_NOOP("not used: says where the row belongs"),
    "second_value": QT_TR_NOOP("not used: the values are in another column"),
    "no_head": QT_TR_NOOP("not used: it has no head"),
    "unit_name": QT_TR_NOOP("the name of the grunnkrets"),
    "population": QT_TR_NOOP("inhabitants {detail}: befolkning"),
    "population_earlier": QT_TR_NOOP("inhabitants {detail}: befolkning_10"),
    "indicator": QT_TR_NOOP("indicator: {detail}"),
    "zone": QT_TR_NOOP("the zones: lks, lksnavn"),
    "old_code": QT_TR_NOOP("changes of codes: the old code"),
    "new_code": QT_TR_NOOP("changes of codes: the new code"),
    "change_date": QT_TR_NOOP("changes of codes: the day"),
    "kommune": QT_TR_NOOP("the number of the kommune"),
    "kommune_name": QT_TR_NOOP("the name of the kommune"),
    "valid_to": QT_TR_NOOP("tells which name is valid"),
    "trend_then": QT_TR_NOOP("inhabitants {detail}, ten years before: kommune_befolkning_10"),
    "trend_now": QT_TR_NOOP("inhabitants {detail}: kommune_befolkning"),
    "trend_later": QT_TR_NOOP("projected {detail}: kommune_framskrevet"),
    "other_alternative": QT_TR_NOOP("not used: another alternative («{detail}» is used)"),
    "kept": QT_TR_NOOP("kept"),
    "replaced": QT_TR_NOOP("replaced by the field of this name"),
    "own": QT_TR_NOOP("taken into the field of this name, where no table says otherwise"),
    "not_kept": QT_TR_NOOP("not kept: not every format can hold it"),
    "level": QT_TR_NOOP("bydel or delbydel"),
    "other_year": QT_TR_NOOP("not used: another year ({detail} is used)"),
    "reserved": QT_TR_NOOP("not used: the layer has its own field of this name"),
    "text": QT_TR_NOOP("not used: no figures in it"),
    "codes": QT_TR_NOOP("not used: codes, no figures"),
    "unused": QT_TR_NOOP("not used"),
    "not_other": QT_TR_NOOP("not used: it does not say that it is the inhabitants"),
}
# So many contents of one value column are named, the others counted.
_MANY = 12


def sources_table(prepared: Prepared) -> ReportTable:
    """The tables that were read, and the sheets that were not."""
    rows = [
        [
            table.name,
            number(len(table.table.rows)),
            table.key,
            ", ".join(str(year) for year in sorted({year for _, year in table.columns if year is not None})) or "–",
            number(table.notes) if table.notes else "–",
        ]
        for table in prepared.tables
    ]
    others = [
        *((one, tr("kommune")) for one in prepared.names.read),
        *((one.table, one.key) for one, _ in prepared.trends.fates),
        *((one, tr("changes of codes")) for one in prepared.change_tables),
    ]
    rows += [[one.name, number(len(one.rows)), key, "–", "–"] for one, key in others]
    notes = []
    if sheets := _skipped_sheets(prepared):
        notes.append(sheets)
    if prepared.population.unread:
        unread = named(prepared.population.unread)
        notes.append(tr("Sheets without inhabitants, not used: {sheets}.").format(sheets=unread))
    heads = [tr("Source"), tr("Rows"), tr("Key"), tr("Years"), tr("Rows without data")]
    return ReportTable(tr("Tables that were read"), heads, rows, frozenset({1, 4}), " ".join(notes))


def _skipped_sheets(prepared: Prepared) -> str:
    """The sheets that hold no grunnkretser; "" without any."""
    if not prepared.skipped:
        return ""
    return tr("Sheets without grunnkretsnummer, not read: {sheets}.").format(sheets=named(prepared.skipped))


def column_tables(prepared: Prepared) -> list[ReportTable]:
    """Every column of every table, and what became of it."""
    rows = [
        [table.name, head, told]
        for table, fates in _fates(prepared)
        for head, told in column_fates(table, fates, set(prepared.name_columns.get(table.name, ())))
    ]
    for table in prepared.names.read:
        rows += _plain_fates(table, name_columns(table), ("kommune", "kommune_name", "valid_to"))
    for table in prepared.change_tables:
        rows += _plain_fates(table, change_columns(table), ("old_code", "new_code", "change_date"))
    rows += [[prepared.drawn.name, head, told] for head, told in _layer_fates(prepared)]
    return [ReportTable(tr("What became of each column"), [tr("Source"), tr("Column"), tr("What became of it")], rows)]


def _plain_fates(table: Table, places: Sequence[int | None], fates: Sequence[str]) -> list[list[str]]:
    """The heads of a table that is not by grunnkrets, and what became of them: those at the ``places`` were used."""
    used = dict(zip(places, fates))
    return [[table.name, head, _word(used.get(index, "unused"), "")] for index, head in enumerate(table.heads)]


def _fates(prepared: Prepared) -> Iterator[tuple[Keyed, Fates]]:
    yield from prepared.population.used
    yield from prepared.indicators.fates
    for table in prepared.level_tables:
        yield table, dict.fromkeys(table.columns, ("level", ""))
    yield from prepared.trends.fates
    for table in prepared.key_tables:
        yield table, dict.fromkeys(table.columns, ("zone", ""))


def _layer_fates(prepared: Prepared) -> Iterator[tuple[str, str]]:
    """The fields of the layer of polygons; nothing where its table was told as one of inhabitants."""
    drawn = prepared.drawn
    if any(table.name == drawn.name for table, _ in prepared.population.used):
        return
    kept = {drawn.fields.at(index).name() for index in own_fields(prepared)}
    for name in drawn.fields.names():
        if name in kept:
            fate = "kept"
        elif name == drawn.unit_field:
            fate = "key"
        elif plain(name) in (*UNIT_NAMES, "kommunenavn", BYDEL, DELBYDEL):
            fate = "own"
        else:
            fate = "replaced" if name.lower() in {field.lower() for field in FIXED} else "not_kept"
        yield name, _word(fate, "")


def column_fates(table: Keyed, fates: Fates, names: set[str]) -> list[tuple[str, str]]:
    """The heads of a table in their order, and what became of each in words; ``names`` hold the names of units."""
    by_place: dict[int, list[Column]] = {}
    for column, place in table.places.items():
        by_place.setdefault(place, []).append(column)
    by_head = {head: column for column, head in table.heads.items()}
    told = []
    for index, head in enumerate(table.table.heads):
        columns = by_place.get(index) or ([by_head[head]] if head in by_head and not table.places else [])
        if head in names:
            told.append((head, _word("unit_name", "")))
        elif index in table.roles:
            told.append((head or "–", _word(table.roles[index], "")))
        elif head == table.key:
            told.append((head, _word("key", "")))
        else:
            told.append((head, _words_of(columns, fates)))
    return told


def _words_of(columns: list[Column], fates: Fates) -> str:
    found: dict[str, None] = {}
    for column in columns:
        fate, detail = fates.get(column, ("unused", ""))
        word = _word(fate, detail)
        # Of a table long in indicators or years, the column holds several.
        several = len(columns) > 1 and not fate.startswith(("population", "indicator"))
        own = " ".join(str(part) for part in column if part)
        found[f"{own}: {word}" if several and own else word] = None
    shown = [*found][:_MANY]
    more = len(found) - len(shown)
    return "; ".join([*shown, *([tr("{count} more").format(count=number(more))] if more else [])]) or _word(
        "unused", ""
    )


def _word(fate: str, detail: object) -> str:
    words = NOT_INHABITANTS.get(fate) or _WORDS[fate]
    return " ".join(tr(words).format(detail=detail).split()).replace(" :", ":")


def population_sentences(prepared: Prepared) -> list[str]:
    """Which columns the inhabitants, bydel and delbydel were taken from, for the log and the report; always one
    sentence at least."""
    population = prepared.population
    sentences = [
        tr("Inhabitants of {year}: the column «{column}» of {table}.").format(year=year, column=head, table=table)
        if year is not None
        else tr("Inhabitants, of no year that the table tells: the column «{column}» of {table}.").format(
            column=head, table=table
        )
        for table, head, year in population.chosen
    ]
    if population.unread:
        unread = named(population.unread)
        sentences.append(tr("Sheets without inhabitants, not used: {sheets}.").format(sheets=unread))
    if prepared.carried:
        sentences.append(
            tr("Inhabitants carried from former codes to the units they became: {count} codes.").format(
                count=number(len(prepared.carried))
            )
        )
    if sheets := _skipped_sheets(prepared):
        sentences.append(sheets)
    if prepared.changes:
        sentences.append(
            tr("[CODE_CHANGES]: {count} changes; codes of the tables that were followed: {followed}.").format(
                count=number(len(prepared.changes)), followed=number(prepared.followed)
            )
        )
    have, units = prepared.with_earlier
    if population.earlier_year is not None and have == units:
        sentences.append(
            tr("Every grunnkrets has inhabitants of {year} (befolkning_10).").format(year=population.earlier_year)
        )
    sentences += [
        tr("{field}: the column «{column}» of {table}.").format(field=field, column=head, table=table)
        for field, head, table in prepared.level_sources
    ]
    return sentences + prepared.trends.sentences()


def population_warnings(prepared: Prepared) -> list[str]:
    """What the user must look at: columns that seem to be of a newer year than the one used, and what befolkning_10
    lacks."""
    population = prepared.population
    newer = [f"{table}: {head}" for table, head in population.newer]
    warnings = []
    if newer:
        warnings.append(
            tr("Not understood, though it names a newer year than {year}: {columns}.").format(
                year=population.year, columns=named(newer)
            )
        )
    if population.passed_over:
        warnings.append(
            tr(
                "{year} is the newest year that all tables have; some have {years}, too. Choose [YEAR] for another."
            ).format(year=population.year, years=", ".join(str(year) for year in population.passed_over))
        )
    if population.missed:
        warnings.append(
            tr("Not understood, though it seems to be the inhabitants ten years earlier: {columns}.").format(
                columns=named(f"{table}: {head}" for table, head in population.missed)
            )
        )
    warnings += [
        tr("«{column}» of {table} was asked for; by its name it is {reason}.").format(
            column=head, table=table, reason=_word(f"not_{reason}", "")
        )
        for table, head, reason in population.doubted
    ]
    have, units = prepared.with_earlier
    if population.earlier_year is not None and have < units:
        warnings.append(
            tr("befolkning_10 is of {year}: {have} of {units} grunnkretser have it. The others are empty.").format(
                year=population.earlier_year, have=number(have), units=number(units)
            )
        )
    if prepared.unmatched_earlier:
        warnings.append(
            tr("{people} inhabitants of {year} found no grunnkrets: see the rows without a partner.").format(
                people=number(prepared.unmatched_earlier), year=population.earlier_year
            )
        )
    if prepared.half_known:
        warnings.append(
            tr(
                "Put together from several codes, of which some have no figure: the inhabitants of these are too few: "
                "{units}."
            ).format(units=named(prepared.half_known))
        )
    return [*warnings, *_indicator_warnings(prepared), *_code_warnings(prepared), *_name_warnings(prepared)]


def _indicator_warnings(prepared: Prepared) -> list[str]:
    """Figures of several years in one column or share, and counts with decimals."""
    indicators, warnings = prepared.indicators, []
    for column in indicators.columns:
        for year, count in sorted(column.older.items(), key=lambda item: item[0] or 0):
            told = tr("«{column}» is of {year}; for some grunnkretser ({count}) only of {older}.")
            warnings.append(
                told.format(column=column.name, year=column.year, count=number(count), older=year or tr("no year"))
            )
    for part, whole in indicators.apart:
        warnings.append(
            tr("«{part}» ({year}) and «{whole}» ({other}) are not of the same years: their share mixes them.").format(
                part=part.name, year=part.year or tr("no year"), whole=whole.name, other=whole.year or tr("no year")
            )
        )
    text = tr(
        "Every figure of «{column}» with a dot or comma has three digits behind it: they were read as decimals. If "
        "they are thousands, write the numbers without."
    )
    warnings += [text.format(column=column.name) for column in indicators.columns if column.in_thousands]
    uneven = {c.name: c.decimals for c in indicators.columns if is_count(c.name) and c.decimals}
    if uneven:
        told = tr("Counts with decimals, kept as they are; look whether these are shares, means or estimates: {texts}.")
        warnings.append(told.format(texts=named(f"{name} ({named(codes)})" for name, codes in uneven.items())))
    return warnings


def _code_warnings(prepared: Prepared) -> list[str]:
    """Changes the wrong way round; zones of a key and levels whose codes are none, or of another kommune."""
    units, warnings = set(prepared.joined.units), []
    old, new = ({getattr(change, side) for change in prepared.changes} & units for side in ("old", "new"))
    if old and not new:
        warnings.append(
            tr(
                "[CODE_CHANGES] has grunnkretser of the layer as old codes, and none as new ones: {units}. Are its "
                "columns the wrong way round?"
            ).format(units=named(sorted(old)))
        )
    zones = {unit: zone for unit, zone in sorted(prepared.names.zones.items()) if unit in units}
    odd = [f"{unit}: «{zone}»" for unit, zone in zones.items() if not has_serial(zone)]
    if odd:
        warnings.append(
            tr("The key gives {count} grunnkretser a zone that is no LKS code of ten digits: {units}.").format(
                count=number(len(odd)), units=named(odd)
            )
        )
    for name, codes in ((ZONE, zones), *prepared.levels.items()):
        strange = [
            f"{unit}: {code}" for unit, code in sorted(codes.items()) if unit in units and _is_strange(code, unit)
        ]
        if strange:
            warnings.append(
                tr("{field}: {count} grunnkretser have a code of another kommune: {units}.").format(
                    field=name, count=number(len(strange)), units=named(strange)
                )
            )
    for name, codes in prepared.levels.items():
        texts = [code for unit, code in sorted(codes.items()) if unit in units and not code.isdigit()]
        if texts:
            warnings.append(
                tr(
                    "{field}: {count} grunnkretser have a name instead of a number. It bounds the zones but does not "
                    "show in their codes: {names}."
                ).format(field=name, count=number(len(texts)), names=named(dict.fromkeys(texts)))
            )
    return warnings


def _is_strange(code: str, unit: str) -> bool:
    """Whether the code of a zone, bydel or delbydel is one of another kommune than the unit's."""
    return code.isdigit() and len(code) >= BYDEL_CODE_LENGTH and kommune_of(code) != kommune_of(unit)


def _name_warnings(prepared: Prepared) -> list[str]:
    names, warnings = prepared.names, []
    if names.unnamed:
        warnings.append(
            tr(
                "No name is known for the kommuner {kommuner}: their zones will be called after the number. Give the "
                "names ([NAMES], KLASS 131)."
            ).format(kommuner=named(names.unnamed))
        )
    for source, kommune, several in names.differing:
        warnings.append(
            tr("{table} has several names of {kommune}: {names}. The last is used.").format(
                table=source, kommune=kommune, names=named(several)
            )
        )
    if names.lost:
        listed = named(f"{one.source}: {one.code} «{one.name}»" for one in names.lost)
        warnings.append(tr("Names that lost letters at their source, not passed on: {names}.").format(names=listed))
    joined = set(prepared.joined.units)
    for table in prepared.tables:
        if not table.of_areas and not joined.intersection(code for code in table.codes if code):
            warnings.append(
                tr("«{table}» joins nothing: no row has a grunnkrets of the layer.").format(table=table.name)
            )
    return warnings
