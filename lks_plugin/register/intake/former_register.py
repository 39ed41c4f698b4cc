"""The registers of today: a spreadsheet with kommune, state, date and comment, each word understood or reported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...engine.tables.tables import Table, is_blank, plain
from ...engine.units.coding import kommune_code
from ...layers.reading.tables import TableSource, plain_tables
from ...layers.translation import tr
from .. import states
from ..days import day_of, first_statistics_year
from ..refusal import RegisterError
from .intake import Intake

# What columns are called, as ``plain`` writes it.
_KOMMUNE = ("kommunenummer", "kommunenr", "knr", "kommunekode", "kommune", "kommunenavn")
_STATE = ("tilstand", "status", "fase", "stadium")
_DAY = ("dato", "statusdato", "sistendret", "endret")
_COMMENT = ("kommentar", "merknad", "notat", "merknader")
# What people call the states, in bokmål and nynorsk, as ``plain`` writes it.
_WORDS = {
    states.NOT_STARTED: ("ikkestartet", "ikkjestarta", "ikkepåbegynt", "ikkjepåbyrja", "ikkebegynt"),
    states.PROPOSED: ("forslag", "forslaglaget", "forslaglaga", "underarbeid"),
    states.SENT: ("sendt", "utsendt", "pakkesendt", "sendtkommunen", "hoskommunen"),
    states.REMINDED: ("purret", "purra", "purring", "purringsendt", "påminnet", "påminna"),
    states.ANSWERED: ("svarmottatt", "svarmotteke", "svar", "svart", "mottatt", "motteke", "besvart"),
    states.IN_REVIEW: ("tilkontroll", "kontroll", "underkontroll", "tilbehandling", "underbehandling"),
    states.RETURNED: ("retur", "returnert", "sendtiretur", "sendttilbake", "sendttilbakes"),
    states.APPROVED: ("godkjent", "godkjend", "ok", "godtatt", "ferdig"),
    states.APPROVED_WITH_WAIVERS: ("godkjentmedunntak", "godkjendmedunntak"),
    states.SET_BY_SSB: ("fastsattavssb", "fastsettavssb", "fastsatt", "fastsett"),
    states.IN_KLASS: ("iklass", "klass", "lagtiklass", "lagtinniklass"),
    states.IN_STATISTICS: ("istatistikken", "publisert", "istatistikk"),
    states.REPLACED: ("erstattet", "erstatta"),
}
_STATE_OF = {word: state for state, words in _WORDS.items() for word in words}
# The field of the register that the date of a state belongs in.
_DAY_FIELD = {
    states.SENT: "sendt",
    states.REMINDED: "purret",
    states.ANSWERED: "svar",
    **dict.fromkeys(states.DECIDED, "godkjent"),
    states.IN_KLASS: "i_klass",
}


@dataclass(frozen=True)
class FormerRow:
    """A row as written: ``place`` says which."""

    place: str
    kommune: object
    state: str
    day: object
    comment: str


def former_rows(source: TableSource) -> list[FormerRow]:
    """The rows of a spreadsheet, in its order. Raises ``RegisterError`` without columns for kommune and state."""
    rows: list[FormerRow] = []
    for table in plain_tables(source, _KOMMUNE):
        rows += _rows(table)
    return rows


def _rows(table: Table) -> list[FormerRow]:

    kommune, state, day, comment = map(table.named, (_KOMMUNE, _STATE, _DAY, _COMMENT))
    if kommune is None or state is None:
        missing = ", ".join(name for name, at in (("kommune", kommune), ("tilstand", state)) if at is None)
        raise RegisterError("table_columns", table=table.name, missing=missing, present=", ".join(table.heads))

    def text(row: object, at: int | None) -> str:
        cells = row if isinstance(row, (list, tuple)) else []
        return "" if at is None or at >= len(cells) or is_blank(cells[at]) else str(cells[at]).strip()

    return [
        FormerRow(
            tr("{table}, row {row}").format(table=table.name, row=number),
            text(row, kommune),
            text(row, state),
            text(row, day),
            text(row, comment),
        )
        for number, row in zip(table.numbers, table.rows)
        if text(row, kommune) or text(row, state)
    ]


def take_former_register(intake: Intake, rows: list[FormerRow]) -> None:
    """Take in where each kommune stood; a word, a date or a kommune that is not understood is refused with its row."""
    numbers = _by_name(intake)
    for row in rows:
        kommune = numbers.get(plain(str(row.kommune))) or _number(row.kommune)
        state = _STATE_OF.get(plain(row.state))
        day = day_of(row.day)
        if not kommune:
            reason = tr("«{text}» is no kommune of the register.").format(text=row.kommune)
        elif state is None:
            reason = tr("«{word}» is no state that the register knows.").format(word=row.state)
        elif day is None and row.day:
            reason = tr("«{text}» is no date.").format(text=row.day)
        else:
            _take(intake, kommune, state, day, row)
            continue
        intake.refuse(kommune, states.READ_IN, reason, row.place)


def _take(intake: Intake, kommune: str, state: str, day: str | None, row: FormerRow) -> None:
    fields: dict[str, object] = {}
    if day and state in _DAY_FIELD:
        fields[_DAY_FIELD[state]] = day
    if day and state == states.IN_KLASS:
        fields["forste_publisering"] = first_statistics_year(day)
    # What was read in is told apart by the words of its row.
    data = {"rad": row.place, "tilstand": row.state, "dato": row.day, "kommentar": row.comment}
    known = [event.data for event in intake.register.history(kommune) if event.kind == states.READ_IN]
    if any(all(one.get(key) == data[key] for key in ("tilstand", "dato", "kommentar")) for one in known):
        intake.known.append(kommune)
        return
    intake.take(kommune, states.READ_IN, fields, data, day or "", row.comment, state, told=row.place)


def _number(cell: object) -> str:
    try:
        return kommune_code(cell)
    except ValueError:
        return ""


def _by_name(intake: Intake) -> Mapping[str, str]:
    """The numbers of kommuner by their names, those that only one has."""
    found: dict[str, list[str]] = {}
    for kommune, standing in intake.register.standing.items():
        for name in {str(standing.values.get("kommunenavn") or ""), *_parts(standing.values.get("kommunenavn"))}:
            found.setdefault(plain(name), []).append(kommune)
    return {name: numbers[0] for name, numbers in found.items() if name and len(numbers) == 1}


def _parts(name: object) -> list[str]:
    return str(name or "").split(" - ")
