"""How a table by sex, age or the like was read, in the log and the report of every run that reads one."""

from __future__ import annotations

from collections.abc import Sequence

from ...engine.tables.key_columns import Keyed, Wholes
from ...engine.tables.wholes import only_parts
from ..numbers import number
from ..run_notes import tell
from ..translation import named, tr


def tell_wholes(table: Keyed) -> None:
    """Tell which rows were taken or summed, and what does not add up; of a table with one row for each unit only
    whether all of them are of one sex or age."""
    parts = only_parts(table)
    if parts:
        said = tr("«{table}»: every row is of {parts}. Its figures are of these people only.")
        told = named(f"{head} «{text}»" for head, text in parts)
        tell([said.format(table=table.name, parts=told)], is_warning=True)
    found = table.wholes
    if found is None:
        return
    tell([_how(table.name, found)])
    tell(_remarks(table.name, found))
    tell(_doubts(table.name, found), is_warning=True)


def _how(name: str, found: Wholes) -> str:
    taken = named(f"{head} «{total}»" for head, total in found.taken.items())
    if found.taken and found.summed:
        return tr(
            "«{table}» has several rows for each place: the rows with {taken} were taken and summed over every part of "
            "{summed}; {count} other rows were left out."
        ).format(table=name, taken=taken, summed=named(found.summed), count=number(found.left_out))
    if found.summed:
        return tr(
            "«{table}» has several rows for each place and no total: they were summed over every part of {summed}."
        ).format(table=name, summed=named(found.summed))
    return tr(
        "«{table}» has several rows for each place: the rows with {taken} were taken, {count} other rows left out."
    ).format(table=name, taken=taken, count=number(found.left_out))


def _remarks(name: str, found: Wholes) -> list[str]:
    told = []
    if found.filled:
        told.append(
            tr("«{table}»: empty cells of the places, sexes or ages were read as those above them.").format(table=name)
        )
    if found.compared and not found.differing:
        told.append(
            tr("«{table}»: the parts add up to the total in all {count} sums.").format(
                table=name, count=number(found.compared)
            )
        )
    if found.gaps:
        told.append(
            tr("«{table}»: no row has the ages {ages}: nobody is so old.").format(
                table=name, ages=named(map(str, found.gaps))
            )
        )
    return told


def _doubts(name: str, found: Wholes) -> Sequence[str]:
    told = []
    if found.differing:
        most = max(abs(parts - total) for *_, parts, total in found.differing)
        listed = named(
            f"{code}{f' ({year})' if year else ''}: {number(parts)} / {number(total)}"
            for code, year, parts, total in found.differing
        )
        told.append(
            tr(
                "«{table}»: the parts do not add up to the total in {count} of {all} sums, by {most} at most. The "
                "total was taken. Parts and total: {listed}."
            ).format(
                table=name,
                count=number(len(found.differing)),
                all=number(found.compared),
                most=number(most),
                listed=listed,
            )
        )
    if found.lacking:
        told.append(
            tr(
                "«{table}»: {count} codes have no row for some of the parts that were summed; nobody was counted "
                "there: {codes}."
            ).format(table=name, count=number(len(found.lacking)), codes=named(found.lacking))
        )
    return told
