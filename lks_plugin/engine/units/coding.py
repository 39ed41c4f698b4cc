"""Codes and names: grunnkretser (eight digits) and levekårssoner (ten digits), numbering that survives the years.

A grunnkrets is 4 kommune + 2 delområde + 2 serial; an LKS is 4 kommune + 2 bydel + 2 delbydel + 2 serial, ``00``
where the level is absent (Statistics Norway, KLASS 1 and 745).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from numbers import Integral, Real

KOMMUNE_CODE_LENGTH = 4
BYDEL_CODE_LENGTH = 6
PREFIX_LENGTH = 8
UNIT_CODE_LENGTH = 8
ZONE_CODE_LENGTH = 10
REST_UNIT_SUFFIX = "9999"
# Serial 99 is never issued: Helsedirektoratet takes codes that end in 99 for «uoppgitt».
MAX_SERIAL = 98
# No code is written with more signs, invisible ones among them: what is longer is not looked through sign by sign.
_LONGEST = 200
# What stands before a code in words, and between its parts.
_BEFORE = re.compile(r"(?:LKS|K|krets|grunnkrets|sone)(?![^\W\d_])[-_:. ]*", re.IGNORECASE)
_BETWEEN = re.compile(r"(?<=[0-9])(?:\s*[-\u2010\u2012\u2013\u2014\u2212_./]\s*|\s+)(?=[0-9])")
_EXPONENT = re.compile(r"([0-9])[.,]?([0-9]*)E\+?([0-9]{1,2})", re.IGNORECASE)
# Digits with spaces among them and zeros behind the decimal sign.
_WRITTEN = re.compile(r"'?\s*([0-9](?:[0-9\s]*[0-9])?)(?:[.,]0+)?")
# «030101 Gamle Oslo», «1 Gamle Oslo».
_CODE_AND_NAME = re.compile(r"(\d{1,2}|\d{5,8})\s+[^\d\s].*", re.ASCII)
# What keeps a spreadsheet from taking a code for a number.
_TEXT_FORMULA = re.compile(r"=\s*\"(.*)\"")
# People of whom not even the kommune is known; the whole country, as Statistics Norway codes it.
UNKNOWN_KOMMUNE = "9999"
COUNTRY = "0"


def digits_of(value: object) -> str:
    """The code as text, in whatever form files have it; other text as it stands, without what surrounds it; None -> "".

    Codes come as numbers (40120101.0), as text of a number ("40120101.0", what pandas makes of a column with a gap),
    with spaces, a spreadsheet's marks of text (an apostrophe before them, ="40120101"), invisible marks, or digits of
    full width.
    This is the one reader of codes: every other in the plugin asks it.

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
    text = str(value).strip()
    if len(text) > _LONGEST or (text.isascii() and text.isdigit()):
        return text
    formula = _TEXT_FORMULA.fullmatch(text)
    text = _visible(formula[1] if formula else text)
    found = _WRITTEN.fullmatch(text)
    return "".join(found[1].split()) if found else text


def _visible(text: str) -> str:
    """The text with digits of any script as ASCII, compatible signs (NFKC) as what they look like, invisible ones left
    out; a raised or circled digit stays, for it is none of the number's."""
    signs = (each for each in unicodedata.normalize("NFC", text) if unicodedata.category(each) != "Cf")
    return "".join(
        str(unicodedata.decimal(each)) if each.isdecimal() else each if each.isdigit() else _compatible(each)
        for each in signs
    ).strip()


def _compatible(sign: str) -> str:
    return sign if sign.isascii() else unicodedata.normalize("NFKC", sign)


def spelled_code(value: object, length: int) -> str:
    """The code of ``length`` digits that a text spells otherwise than as digits: "LKS 4012000003", "4012-000003",
    "4.012000003E+09", with a zero byte behind it; "" where it is none for certain ("4.01E+09" has lost digits)."""
    written = str(value).partition("\0")[0]
    if len(written) > _LONGEST:
        return ""
    text = _BEFORE.sub("", _visible(written).lstrip("'"), count=1)
    power = _EXPONENT.fullmatch(text)
    if power:
        digits = power[1] + power[2]
        return digits if len(digits) == int(power[3]) + 1 == length else ""
    digits = _BETWEEN.sub("", digits_of(text))
    return digits if digits.isascii() and digits.isdigit() and len(digits) == length else ""


def lost_digits(value: object) -> bool:
    """Whether a cell is a code that a spreadsheet wrote as a power of ten with too few digits: "4.01E+07"."""
    if not isinstance(value, str) or (value.isascii() and "E" not in value and "e" not in value):
        return False  # nearly all cells of large tables
    power = _EXPONENT.fullmatch(_visible(value[:_LONGEST]))
    return power is not None and len(power[1] + power[2]) < int(power[3]) + 1 <= ZONE_CODE_LENGTH


def without_word(text: str) -> str:
    """The text without the word that people put before a code or its serial: "LKS 2", "sone 02"."""
    return _BEFORE.sub("", text.strip(), count=1)


def looks_like_number(value: object) -> bool:
    """Whether a text of seven digits or more has no letters but those of a power of ten: a code that went wrong."""
    text = _visible(str(value)[:_LONGEST])
    count = sum(each.isdigit() for each in text)
    power = re.search(r"[0-9]E[+-]?[0-9]", text, re.IGNORECASE) is not None
    letters = [each for each in _BEFORE.sub("", text, count=1) if each.isalpha()]
    return len(letters) == int(power) and (power or count >= UNIT_CODE_LENGTH - 1)


def is_plainly_written(value: object) -> bool:
    """Whether a code was written as it is read, but for a lost zero: no decimals, spaces or other marks in its text."""
    return not isinstance(value, str) or value == digits_of(value)


def lost_zero(value: object) -> bool:
    """Whether a code was written with an odd number of digits: without the zero it begins with."""
    return len(digits_of(value)) % 2 == 1


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


def is_kommune_code(code: str) -> bool:
    """Whether a code has as many digits as a kommune's."""
    return len(code) == KOMMUNE_CODE_LENGTH


def kommune_of(code: str) -> str:
    """The kommune that a grunnkrets or an LKS lies in, by its code."""
    return code[:KOMMUNE_CODE_LENGTH]


def fylke_of(code: str) -> str:
    """The fylke that a kommune, a grunnkrets or an LKS lies in, by its code."""
    return code[:2]


def bydel_of(zone: str) -> str:
    """The bydel of six digits that the code of an LKS names, "" where it names none."""
    if not _tells_levels(zone) or digits_at(zone, 0) == "00":
        return ""
    return kommune_of(zone) + digits_at(zone, 0)


def rest_unit_code(kommune: str) -> str:
    """«Uoppgitt grunnkrets» of a kommune."""
    return kommune + REST_UNIT_SUFFIX


def is_outside_kommuner(code: str) -> bool:
    """Whether a grunnkrets lies in no kommune: on Svalbard (21), Jan Mayen (22) or the continental shelf (23)."""
    return code[:2] in ("21", "22", "23")


def with_kommune(code: str, kommune: str) -> str:
    """The code under another kommune's digits, the others as they were."""
    return kommune + code[KOMMUNE_CODE_LENGTH:]


def is_rest_unit(code: str) -> bool:
    """Whether the unit is «Uoppgitt grunnkrets» (kkkk9999): people without a known address, no polygon."""
    return code.endswith(REST_UNIT_SUFFIX)


def before_name(text: str) -> str:
    """The code of a level that a text begins with, «030101 Gamle Oslo»; any other text as it is."""
    found = _CODE_AND_NAME.fullmatch(text)
    return found[1] if found else text


def level_digits(value: object) -> str:
    """The two digits a bydel or delbydel has in an LKS code: the last two of its own code, ``00`` where it has none.

    "030101" -> "01", 3 -> "03", None -> "00". A name instead of a code has no digits: "00", too.
    """
    code = before_name(digits_of(value))
    return code[-2:].zfill(2) if code.isascii() and code.isdigit() else "00"


def zone_prefix(kommune: str, levels: Sequence[object] = ()) -> str:
    """The first eight digits of an LKS code: kommune, bydel, delbydel."""
    digits = [level_digits(value) for value in levels[:2]]
    return kommune + "".join(digits).ljust(4, "0")


def prefix_like(kommune: str, levels: Sequence[object], former: str) -> str:
    """The first eight digits of a zone's code: those of ``kommune`` and the ``levels`` known, below them those of the
    ``former`` code, if it is an LKS code under the same digits."""
    own = zone_prefix(kommune, levels)
    known = len(kommune) + 2 * min(2, len(levels))
    if has_serial(former) and not is_rest_zone(former) and former[len(kommune) : known] == own[len(kommune) : known]:
        return own[:known] + former[known:PREFIX_LENGTH]
    return own


def prefix_of(code: str) -> str:
    """The digits of kommune, bydel and delbydel of an LKS code."""
    return code[:PREFIX_LENGTH]


def may_keep_serial(old: str, prefix: str) -> bool:
    """Whether the zone of the code ``old`` keeps its serial under another ``prefix``: where only the kommune was
    renumbered, or where bydeler or delbydeler come into the codes or leave them."""
    before, after = prefix_of(old)[KOMMUNE_CODE_LENGTH:], prefix[KOMMUNE_CODE_LENGTH:]
    pairs = [(before[:2], after[:2]), (before[2:], after[2:])]
    return all(one == other or "00" in (one, other) for one, other in pairs)


def vote(people: int) -> int:
    """What a unit counts for where the most people decide: the one more lets uninhabited units count for something."""
    return 1 + 1000 * int(people)


def most_people(votes: Iterable[tuple[str, int]]) -> str:
    """The code that most people stand for, of pairs (code, people); the lowest of equals, "" of none."""
    count: dict[str, int] = {}
    for code, people in votes:
        count[code] = count.get(code, 0) + vote(people)
    return min(count, key=lambda code: (-count[code], code), default="")


def digits_at(code: str, depth: int) -> str:
    """The two digits of an LKS code for the bydel (depth 0) or the delbydel (depth 1)."""
    start = KOMMUNE_CODE_LENGTH + 2 * depth
    return code[start : start + 2]


def bydel_code(code: str) -> str:
    """The bydel that a zone lies in, as KLASS 103 has it ("030101"), by the zone's code; "" where it has no bydel."""
    return "" if digits_at(code, 0) == "00" else code[: KOMMUNE_CODE_LENGTH + 2]


def ends_unknown(code: str) -> bool:
    """Whether Helsedirektoratet takes the code for «uoppgitt»: it ends in 99."""
    return code.endswith("99")


def has_unknown_digits(code: str) -> bool:
    """Whether Helsedirektoratet's menu drops the code: 99 stands somewhere in it."""
    return "99" in code


def has_serial(code: str) -> bool:
    """Whether the code is an LKS code with a number for its serial."""
    return len(code) == ZONE_CODE_LENGTH and code.isascii() and code.isdigit()


def serial_of(code: str) -> int:
    """The serial of an LKS code, 3 of "4012000003"; raises ``ValueError`` where it has none."""
    return int(code[PREFIX_LENGTH:])


def two_digits(number: int) -> str:
    """A serial, or the number of a delområde or bydel, as it stands in a code: 3 -> "03"."""
    return f"{number:02d}"


def coded(prefix: str, serial: int) -> str:
    """The LKS code of a serial under a prefix of eight digits."""
    return prefix + two_digits(serial)


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
        own = (code for code in codes if has_serial(code) and prefix_of(code) == prefix and not is_rest_zone(code))
        return sorted(serial for code in own if (serial := serial_of(code)) <= MAX_SERIAL)

    highest = max(serials(issued), default=0)
    serial = next((number for number in serials(offered) if number > highest), highest + 1)
    if serial > MAX_SERIAL:
        raise ValueError(prefix)
    return coded(prefix, serial)
