"""Codes and names: grunnkretser (eight digits) and levekårssoner (ten digits), numbering that survives the years.

A grunnkrets is 4 kommune + 2 delområde + 2 serial; an LKS is 4 kommune + 2 bydel + 2 delbydel + 2 serial, ``00``
where the level is absent (Statistics Norway, KLASS 1 and 745).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Sequence
from numbers import Integral, Real

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

UNIT_CODE_LENGTH = 8
ZONE_CODE_LENGTH = 10
REST_UNIT_SUFFIX = "9999"
MAX_SERIAL = 99


def digits_of(value: object) -> str:
    """The code as text, also from a number field: 40120101.0 -> "40120101"; None -> "".

    Raises ``ValueError`` for numbers that are no whole number.
    """
    if value is None:
        return ""
    if isinstance(value, Integral):
        return str(int(value))
    if isinstance(value, Real):
        number = float(value)
        if math.isnan(number):
            return ""
        if not number.is_integer():
            raise ValueError(f"{value!r} is no code: it has decimals")
        return str(int(number))
    return str(value).strip()


def unit_code(value: object) -> str:
    """The eight-digit code of a grunnkrets, a lost leading zero restored (3010102 -> "03010102").

    Raises ``ValueError`` for anything but seven or eight digits: fewer cannot be a grunnkrets that lost its zero.
    """
    code = digits_of(value)
    if not (code.isascii() and code.isdigit() and UNIT_CODE_LENGTH - 1 <= len(code) <= UNIT_CODE_LENGTH):
        raise ValueError(f"{value!r} is no grunnkretsnummer: it must have {UNIT_CODE_LENGTH} digits")
    return code.zfill(UNIT_CODE_LENGTH)


def kommune_code(value: object) -> str:
    """The four-digit code of a kommune, a lost leading zero restored (301 -> "0301").

    Raises ``ValueError`` for anything but three or four digits.
    """
    code = digits_of(value)
    if not (code.isascii() and code.isdigit() and 3 <= len(code) <= 4):
        raise ValueError(f"{value!r} is no kommunenummer: it must have 4 digits")
    return code.zfill(4)


def is_rest_unit(code: str) -> bool:
    """Whether the unit is «Uoppgitt grunnkrets» (kkkk9999): people without a known address, no polygon."""
    return code.endswith(REST_UNIT_SUFFIX)


def level_digits(value: object) -> str:
    """The two digits a bydel or delbydel has in an LKS code: the last two of its own code, ``00`` where it has none.

    "030101" -> "01", 3 -> "03", None -> "00". A name instead of a code has no digits: "00", too.
    """
    code = digits_of(value)
    return code[-2:].zfill(2) if code.isascii() and code.isdigit() else "00"


def zone_prefix(kommune: str, levels: Sequence[object] = ()) -> str:
    """The first eight digits of an LKS code: kommune, bydel, delbydel."""
    digits = [level_digits(value) for value in levels[:2]]
    return kommune + "".join(digits).ljust(4, "0")


def rest_zone_code(kommune: str, has_bydeler: bool) -> str:
    """The zone of «Uoppgitt grunnkrets» in the consumers' files: the first six digits and 9999 (0301999999)."""
    return kommune + ("99" if has_bydeler else "00") + REST_UNIT_SUFFIX


def is_rest_zone(code: str) -> bool:
    """Whether an LKS code is that of a rest zone, whatever stands for the bydel (0301019999, 0301999999)."""
    return len(code) == ZONE_CODE_LENGTH and code.endswith(REST_UNIT_SUFFIX)


def zone_name(code: str, kommune_name: str) -> str:
    """«Kristiansand LKS 01» where digits 5-8 are zeros, otherwise with all six last digits: «Oslo LKS 010201»."""
    return f"{kommune_name} LKS {code[8:] if code[4:8] == '0000' else code[4:]}"


def previous_code(value: object) -> str:
    """An LKS code of a former division, lost leading zero restored; "" where the unit had none.

    Raises ``ValueError`` for anything but nine or ten digits.
    """
    code = digits_of(value)
    if not code:
        return ""
    if not (code.isascii() and code.isdigit() and ZONE_CODE_LENGTH - 1 <= len(code) <= ZONE_CODE_LENGTH):
        raise ValueError(f"{value!r} is no LKS code: it must have {ZONE_CODE_LENGTH} digits")
    return code.zfill(ZONE_CODE_LENGTH)


def code_levels(codes: Sequence[str]) -> list[tuple[str, ...]]:
    """The bydel and delbydel in the digits of LKS codes, "" where a code has none or is no code (a rest zone's tells
    nothing); as many levels for each as any of them has."""
    digits = [(code[4:6], code[6:8]) if _tells_levels(code) else ("00", "00") for code in codes]
    depth = max((2 if part != "00" else int(bydel != "00") for bydel, part in digits), default=0)
    return [tuple("" if each == "00" else each for each in pair[:depth]) for pair in digits]


def _tells_levels(code: str) -> bool:
    return len(code) == ZONE_CODE_LENGTH and code.isascii() and code.isdigit() and not is_rest_zone(code)


def next_code(prefix: str, issued: Iterable[str], offered: Iterable[str] = ()) -> str:
    """The code of a new zone under the eight digits ``prefix``: the first of those ``offered`` for new zones, otherwise
    the next serial, but always above all that were ever ``issued``: gaps are not filled.

    Raises ``ValueError`` with the prefix where no serial is left.
    """

    def serials(codes: Iterable[str]) -> list[int]:
        own = [code for code in codes if code.startswith(prefix) and not is_rest_zone(code)]
        return sorted(int(code[8:]) for code in own if len(code) == ZONE_CODE_LENGTH and code[8:].isdigit())

    highest = max(serials(issued), default=0)
    serial = next((number for number in serials(offered) if number > highest), highest + 1)
    if serial > MAX_SERIAL:
        raise ValueError(prefix)
    return f"{prefix}{serial:02d}"


def number_zones(
    unit_codes: Sequence[str],
    prefixes: Sequence[str],
    labels: NDArray[np.int64],
    population: NDArray[np.int64],
    previous: Sequence[str] | None = None,
    retired: Collection[str] = (),
    taken: Collection[str] = (),
) -> list[str]:
    """The LKS code of each zone 0..k-1.

    ``prefixes`` (n,) are the units' eight leading digits, the same within a zone. With ``previous`` codes (n,) a zone
    keeps the code that most of its people had, each code once (the assignment that keeps most people under their
    code); new zones get serials above all ever seen under the prefix, for issued codes are never reused. Otherwise
    serials follow the lowest grunnkrets code of each zone. ``retired`` are further codes that were issued once,
    ``taken`` those that zones outside were given now: serials go above the former and pass over the latter.

    Raises ``ValueError`` with the prefix where more than 99 serials would be needed.
    """
    members: dict[int, list[int]] = defaultdict(list)
    for unit, label in enumerate(labels.tolist()):
        members[label].append(unit)
    zones_of: dict[str, list[int]] = defaultdict(list)
    for label in sorted(members, key=lambda zone: min(unit_codes[unit] for unit in members[zone])):
        zones_of[prefixes[members[label][0]]].append(label)
    issued: dict[int, str] = {}
    seen = {code for code in (*(previous or ()), *retired) if code}
    for prefix, zones in sorted(zones_of.items()):
        if previous is not None:
            issued.update(_kept_codes(prefix, zones, members, population, previous))
        serial = max((int(code[8:]) for code in seen if code.startswith(prefix)), default=0)
        for label in zones:
            if label not in issued:
                serial += 1
                while f"{prefix}{serial:02d}" in taken:
                    serial += 1
                if serial > MAX_SERIAL:
                    raise ValueError(prefix)
                issued[label] = f"{prefix}{serial:02d}"
    return [issued[label] for label in sorted(members)]


def _kept_codes(
    prefix: str,
    zones: Sequence[int],
    members: dict[int, list[int]],
    population: NDArray[np.int64],
    previous: Sequence[str],
) -> dict[int, str]:
    """Which zones of a prefix keep which former code: the pairing that leaves most people where they were."""
    codes = sorted({previous[u] for zone in zones for u in members[zone] if previous[u].startswith(prefix)})
    if not codes:
        return {}
    column: dict[Hashable, int] = {code: index for index, code in enumerate(codes)}
    overlap = np.zeros((len(zones), len(codes)))
    for row, zone in enumerate(zones):
        for unit in members[zone]:
            if previous[unit] in column:
                # The one more lets uninhabited units count for something.
                overlap[row, column[previous[unit]]] += 1 + 1000 * int(population[unit])
    rows, columns = linear_sum_assignment(-overlap)
    return {zones[r]: codes[c] for r, c in zip(rows, columns) if overlap[r, c] > 0}
