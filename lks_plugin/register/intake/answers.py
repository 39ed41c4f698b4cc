"""Answers that were read: the summary of ``lks:importfeedback``."""

from __future__ import annotations

from collections.abc import Mapping

from ...engine.tables.tables import Table, is_blank, plain
from ...engine.units.coding import kommune_code
from ...layers.reading.tables import TableSource, plain_tables
from ...layers.translation import tr
from ...package.answers.feedback import NOT_RECEIVED, REJECTED, VERDICTS
from ..refusal import RegisterError
from ..states import ANSWERED, UNREADABLE
from .intake import Intake

_KOMMUNE, _VERDICT = "kommunenummer", "vurdering"
# The fields of the register and the columns of the summary that they come from.
_COUNTS = {"endringer": "antall_endringer", "feil": "feil", "unntak": "unntak"}
_TEXTS = {"svarfil": "fil", "rapport": "rapport"}
# The column with the package that was answered, which older summaries lack.
_PACKAGE = "pakke_id"


def answers_of(source: TableSource) -> list[dict[str, object]]:
    """The rows of a summary, by column. Raises ``RegisterError`` where it has no kommune or verdict."""
    rows: list[dict[str, object]] = []
    for table in plain_tables(source, (_KOMMUNE,)):
        rows += _rows(table)
    return rows


def _rows(table: Table) -> list[dict[str, object]]:
    heads = [plain(head) for head in table.heads]
    missing = [name for name in (_KOMMUNE, _VERDICT) if plain(name) not in heads]
    if missing:
        raise RegisterError(
            "table_columns", table=table.name, missing=", ".join(missing), present=", ".join(table.heads)
        )
    names = {
        plain(name): name for name in (_KOMMUNE, _VERDICT, _PACKAGE, "begrunnelse", *_COUNTS.values(), *_TEXTS.values())
    }
    return [{names[head]: cell for head, cell in zip(heads, row) if head in names} for row in table.rows]


def take_answers(intake: Intake, rows: list[dict[str, object]]) -> None:
    """Take in the answers of a summary; kommuner that have not answered are no event."""
    for row in rows:
        verdict, told = _text(row, _VERDICT), _text(row, "fil")
        if verdict == NOT_RECEIVED:
            continue
        try:
            kommune = kommune_code(row.get(_KOMMUNE))
        except ValueError:
            reason = _text(row, "begrunnelse") or tr("Nobody knows which kommune it comes from.")
            intake.refuse("", ANSWERED, reason, told)
            continue
        if verdict not in VERDICTS:
            intake.refuse(kommune, ANSWERED, tr("«{word}» is no verdict.").format(word=verdict), told)
            continue
        sent, answered = intake.register.value(kommune, _PACKAGE), _text(row, _PACKAGE)
        if sent and answered and sent != answered:
            reason = tr("The answer was read against another package ({id}) than the last one sent.")
            intake.refuse(kommune, ANSWERED, reason.format(id=answered), told)
            continue
        read = verdict != REJECTED
        fields = {
            _VERDICT: verdict,
            **({"svar": intake.day} if read else {}),
            **{name: _text(row, column) or None for name, column in _TEXTS.items()},
            **({name: _count(row, column) for name, column in _COUNTS.items()} if read else {}),
        }
        same = [_VERDICT, "svarfil", *(_COUNTS if read else ())]
        kind, reason = (ANSWERED if read else UNREADABLE), _text(row, "begrunnelse")
        intake.take(kommune, kind, fields, why=reason, same=same, told=told)


def _text(row: Mapping[str, object], name: str) -> str:
    return "" if is_blank(row.get(name)) else str(row[name]).strip()


def _count(row: Mapping[str, object], name: str) -> int | None:
    try:
        return int(float(_text(row, name)))
    except ValueError:
        return None
