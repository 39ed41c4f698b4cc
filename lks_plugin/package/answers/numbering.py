"""Codes for the zones of an answer: those the kommune chose where they can stand, issued ones elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...engine.units.coding import (
    MAX_SERIAL,
    ZONE_CODE_LENGTH,
    coded,
    digits_of,
    has_serial,
    is_rest_unit,
    looks_like_number,
    most_people,
    prefix_of,
    previous_code,
    serial_of,
    spelled_code,
    without_word,
    zone_name,
)
from ...engine.units.numbering import NoSerialLeft, number_zones
from ..refusal import Refused, shown
from .sent import Sent

_SPACE = re.compile(r"\s+")
# Ten digits in a row are a code, whatever stands around them; letters, also Greek and Cyrillic, are taken for digits.
_CODE = re.compile(rf"[0-9]{{{ZONE_CODE_LENGTH}}}")
_LOOKS_LIKE = str.maketrans("OoQIl|\u039f\u03bf\u041e\u043e\u0406\u0456", "000111000011")
_SERIAL_DIGITS = 2
# What people and programs write for nothing, or for no change: bokmål, nynorsk, English.
_NO_NAMES = frozenset(
    {
        *("null", "none", "nan", "nil", "n/a", "na", "(null)", "<null>", "true", "false", "sann", "usann", "ok", "x"),
        *("samme", "same", "som før", "som no", "uendret", "uendra", "unchanged", "ingen", "ingen endring"),
        *("beholdes", "behaldast", "slettes", "slettast", "flyttes", "flyttast", "vet ikke", "veit ikkje", "ukjent"),
    }
)


@dataclass(frozen=True)
class Written:
    """What a kommune wrote for a unit's zone, and the ``label`` it is taken for: a code of ten digits, any other text
    for a zone of its own, or "" for none. ``interpreted`` where the text is no code, but means one; ``is_unclear``
    where it is a number that went wrong, or no name of a zone: then it is a question, and no zone."""

    text: str
    label: str
    interpreted: bool = False
    is_unclear: bool = False


def read_zone(value: object, sent: Sent, own: str) -> Written:
    """The zone a kommune wrote for a unit whose zone was ``own``.

    A code may have lost its zero or come as a number or with spaces; the name of a zone, and the serial alone of a
    code that was sent, mean that code; so does a code spelled otherwise (``coding.spelled_code``). A rest zone is none
    that a unit can be moved to.
    """
    try:
        text = digits_of(value)
    except ValueError:
        text = str(value)
    if spelled := spelled_code(value, ZONE_CODE_LENGTH):
        as_is = text == spelled
        return Written(shown(text), "" if is_rest_unit(spelled) else spelled, not as_is)
    squeezed = _SPACE.sub("", text)
    if not squeezed:
        return Written("", "")
    try:
        code = previous_code(squeezed)
        return Written(shown(text), "" if is_rest_unit(code) else code)
    except ValueError:
        pass
    offered = sent.in_use | sent.vacant
    means = {_folded(zone_name(code, sent.kommune_name)): code for code in sorted(offered)}
    digits = without_word(squeezed)
    if digits.isascii() and digits.isdigit() and len(digits) <= _SERIAL_DIGITS and own:
        means = {squeezed: coded(prefix_of(own), int(digits))}
    elif digits.isascii() and digits.isdigit():
        ends = [code for code in offered if code.endswith(digits)]
        means = {squeezed: ends[0]} if len(ends) == 1 else {}
    code = means.get(squeezed, means.get(_folded(text), ""))
    if code in offered:
        return Written(shown(text), code, True)
    if looks_like_number(value) or _is_no_name(text):
        return Written(shown(text), "", is_unclear=True)
    return Written(shown(text), _folded(text))


def _is_no_name(text: str) -> bool:
    """Whether a text cannot be what a kommune calls a zone: a code among other words or with letters for digits, a part
    of a code, a mark, a formula or error of a spreadsheet, a word for nothing or for no change."""
    return (
        _CODE.search(text.translate(_LOOKS_LIKE)) is not None
        or not any(each.isalnum() for each in text)
        or (text.strip().isdigit() and len(text.strip()) > _SERIAL_DIGITS)
        or text.lstrip().startswith(("=", "#"))
        or _folded(text) in _NO_NAMES
    )


def _folded(text: str) -> str:
    return _SPACE.sub(" ", text).strip().casefold()


def number_answer(labels: Sequence[str], sent: Sent) -> dict[str, str]:
    """The LKS code of each label of the division; ``labels`` (n,) are those of the units sent, "" without a zone.

    A code that was sent stays with a zone that has at least one of its former units: issued codes never move to
    another place. A vacant code, or one of the kommune's own above all that were issued, stays with a zone that lies
    under its prefix. All other labels get issued codes: the former one that most of the people had and no other zone
    has, else the next free serial.

    Raises ``Refused`` where no serial is left.
    """
    members: dict[str, list[int]] = {}
    for row, label in enumerate(labels):
        if label:
            members.setdefault(label, []).append(row)
    kept = {label for label, rows in members.items() if _stands(label, rows, sent)}
    open_ = sorted(set(members) - kept)
    numbered = {label: label for label in kept}
    if not open_:
        return numbered
    units = sent.layer.units
    rows = [row for label in open_ for row in members[label]]
    prefix = {label: _prefix(members[label], sent) for label in open_}
    try:
        codes = number_zones(
            [units.codes[row] for row in rows],
            [prefix[labels[row]] for row in rows],
            np.array([open_.index(labels[row]) for row in rows], dtype=np.int64),
            units.population[np.array(rows, dtype=np.int64)],
            [sent.zone_of[row] if sent.zone_of[row] not in kept else "" for row in rows],
            issued=[*sent.in_use, *_below_vacant(sent), *sent.issued],
            taken=kept,
        )
    except NoSerialLeft as error:
        raise Refused("no_serial_for_zones", prefix=error.prefix) from error
    return numbered | dict(zip(open_, codes))


def _stands(label: str, rows: Sequence[int], sent: Sent) -> bool:
    """Whether a zone can keep the code that the kommune gave it."""
    if label in sent.in_use:
        return any(sent.zone_of[row] == label for row in rows)
    if not has_serial(label) or label in sent.issued:
        return False
    if prefix_of(label) not in {_unit_prefix(row, sent) for row in rows}:
        return False
    return label in sent.vacant or serial_of(label) >= _first_free(prefix_of(label), sent)


def _first_free(prefix: str, sent: Sent) -> int:
    """The first serial under a prefix that was never issued, as far as the package knows."""
    vacant = [serial_of(code) for code in sent.vacant if code.startswith(prefix)]
    used = [serial_of(code) for code in sent.in_use if code.startswith(prefix)]
    return min(vacant) if vacant else max(used, default=0) + 1


def _below_vacant(sent: Sent) -> list[str]:
    """The last serial under each prefix that cannot be given any more: codes of former years lie below the vacant."""
    prefixes = sorted({prefix_of(code) for code in sent.vacant})
    return [coded(prefix, min(_first_free(prefix, sent) - 1, MAX_SERIAL)) for prefix in prefixes]


def _unit_prefix(row: int, sent: Sent) -> str:
    """The leading digits of a unit: of the zone it had, for zones stay inside bydel and delbydel; else its levels'."""
    return prefix_of(sent.zone_of[row]) or sent.layer.units.prefixes[row]


def _prefix(rows: Sequence[int], sent: Sent) -> str:
    """The leading digits of a zone: those of most of its people, the lowest of equals."""
    population = sent.layer.units.population
    return most_people((_unit_prefix(row, sent), int(population[row])) for row in rows)
