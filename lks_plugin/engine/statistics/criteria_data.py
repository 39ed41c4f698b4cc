"""The counts among the criteria data (table F-k): which columns there are, what stands for small ones, what is shown.

Source: «Kriteriedata for kommunane 2022». Values under 4 are not published (under 6 in column 18); for some columns
the grants are computed with a value in their place.
"""

from __future__ import annotations

from dataclasses import dataclass

HIDDEN_SIGN, MISSING_SIGN = ":", ".."


@dataclass(frozen=True)
class CountColumn:
    """A column of counts: its number in the table, key and name; what is ``hidden_below`` is not published, and
    ``substitute`` stands for it in what is computed, None where the table has none."""

    number: int
    key: str
    name: str
    hidden_below: float = 4
    substitute: float | None = None


DIVORCED, UNEMPLOYED, LOW_INCOME = "skilte_separerte", "arbeidsledige", "lavinntekt"
COUNT_COLUMNS: tuple[CountColumn, ...] = (
    CountColumn(17, "innvandrere_6_15", "Innvandrere 6–15 år, utenom Skandinavia"),
    CountColumn(18, "psykisk_utviklingshemmede", "Personer med psykisk utviklingshemming 16 år og over", 6),
    CountColumn(19, "ikke_gifte_67", "Ikke-gifte 67 år og over"),
    CountColumn(21, "uforepensjonister_18_49", "Uførepensjonister 18–49 år", substitute=2),
    CountColumn(22, "flyktninger", "Flyktninger", substitute=1.5),
    CountColumn(23, DIVORCED, "Skilte og separerte 16–59 år"),
    CountColumn(24, UNEMPLOYED, "Arbeidsledige 16–59 år", substitute=1.5),
    CountColumn(26, "aleneboende_30_66", "Aleneboende 30–66 år"),
    CountColumn(27, "barn_enslig_forsorger", "Barn 0–15 år med enslig forsørger", substitute=2),
    CountColumn(28, LOW_INCOME, "Personer med lav inntekt"),
)


@dataclass(frozen=True)
class Count:
    """A count: the ``value`` to compute with (NaN for none), and the ``sign`` shown in its place, "" if it is shown."""

    value: float
    sign: str = ""


def treated(value: float, hidden: bool, column: CountColumn) -> Count:
    """What becomes of a figure, NaN with ``hidden`` where the source hides it: small ones are hidden, too."""
    small = value < column.hidden_below
    if hidden or small:
        return Count(float("nan") if column.substitute is None else column.substitute, HIDDEN_SIGN)
    return Count(value, MISSING_SIGN if value != value else "")


def mean_of_three(values: list[float]) -> float:
    """The mean of three years (columns 14 and 16); NaN unless all three are known."""
    known = [value for value in values if value == value]
    return sum(known) / 3 if len(known) == len(values) == 3 else float("nan")
