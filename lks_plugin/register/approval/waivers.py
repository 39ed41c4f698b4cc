"""What SSB waives: a named rule for a named zone, with who and why. Some rules cannot be waived."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...engine.rules.rules import RULE_OF
from ...engine.tables.tables import Table, is_blank, plain
from ...engine.tables.zone_key import zone_code
from ...engine.units.coding import kommune_code
from ...layers.finding_texts import kind_names
from ...layers.reading.tables import TableSource, plain_tables
from ...layers.translation import tr
from ..refusal import RegisterError

# Contiguity and population. Coverage, hierarchy, codes and names are not here.
WAIVABLE = frozenset({"several_parts", "below_floor", "below_minimum", "above_maximum"})
_COLUMNS = {
    "regel": ("regel", "rule", "art"),
    "sone": ("sone", "zone", "lks"),
    "hvem": ("hvem", "who"),
    "hvorfor": ("hvorfor", "why", "begrunnelse"),
}


@dataclass(frozen=True)
class Waiver:
    """A rule that is waived for a zone (its LKS code; a kommunenummer where a finding is about no zone)."""

    rule: str
    zone: str
    who: str
    why: str

    @property
    def row(self) -> dict[str, str]:
        """As the log keeps it."""
        return {"regel": self.rule, "sone": self.zone, "hvem": self.who, "hvorfor": self.why}


def read_waivers(source: TableSource) -> list[Waiver]:
    """The waivers of a table, each once.

    Raises ``RegisterError``: ``table_columns``, and ``waiver_rows`` with the rows whose rule is unknown or may not be
    waived, or that lack a zone, a name or a reason.
    """
    found: list[Waiver] = []
    wrong: list[str] = []
    for table in plain_tables(source, _COLUMNS["regel"]):
        places = _places(table)
        for number, row in zip(table.numbers, table.rows):
            cells = {name: "" if is_blank(row[at]) else str(row[at]).strip() for name, at in places.items()}
            waiver = Waiver(_rule(cells["regel"]), _zone(cells["sone"]), cells["hvem"], cells["hvorfor"])
            problem = _problem(waiver, cells["regel"])
            if problem:
                wrong.append(tr("row {row}: {problem}").format(row=number, problem=problem))
            else:
                found.append(waiver)
    if wrong:
        raise RegisterError("waiver_rows", table=source.name, rows=" ".join(wrong))
    return list(dict.fromkeys(found))


def _places(table: Table) -> dict[str, int]:
    places = {name: table.named(words) for name, words in _COLUMNS.items()}
    missing = [name for name, at in places.items() if at is None]
    if missing:
        raise RegisterError(
            "table_columns", table=table.name, missing=", ".join(missing), present=", ".join(table.heads)
        )
    return {name: at for name, at in places.items() if at is not None}


def _zone(text: str) -> str:
    """The LKS code or kommunenummer, a lost zero restored."""
    try:
        return kommune_code(text)
    except ValueError:
        return zone_code(text)


def _rule(text: str) -> str:
    """The id of a rule, written as such or as reports call it."""
    called = {plain(name): rule for rule, name in kind_names().items()}
    return text if text in RULE_OF else called.get(plain(text), "")


def _problem(waiver: Waiver, rule: str) -> str:
    if waiver.rule not in RULE_OF:
        return tr("«{rule}» is no rule.").format(rule=rule)
    if waiver.rule not in WAIVABLE:
        return tr("the rule «{rule}» cannot be waived.").format(rule=rule)
    lacking = [
        name for name, text in (("sone", waiver.zone), ("hvem", waiver.who), ("hvorfor", waiver.why)) if not text
    ]
    return tr("{columns} is empty.").format(columns=", ".join(lacking)) if lacking else ""


def rules_in_words(rules: Sequence[str]) -> str:
    """Some rules as reports call them."""
    names = kind_names()
    return ", ".join(names.get(rule, rule) for rule in rules)
