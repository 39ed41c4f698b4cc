"""How numbers are written, alone and in sentences.

Sentences are written with a number and the plural behind it («{count} grunnkretser have»). Where the number is 1, the
words of the lists below that stand behind it are told of one («1 grunnkrets has»); no other word changes.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

# By language: the plural of what is counted, and the word for one of it.
_GRUNNKRETSER = {
    "grunnkretser": "grunnkrets",
    "kommuner": "kommune",
    "bydeler": "bydel",
    "levekårssoner": "levekårssone",
}
_ENGLISH = (
    *("zone", "inhabitant", "person", "row", "pair", "indicator", "link", "code", "component", "polygon", "part"),
    *("area", "count", "value", "sum", "file", "event", "remark", "change", "exception", "column", "table", "serial"),
    *("cut", "time", "second", "year"),
)
_BOKMAAL = {
    "innbyggere": "innbygger",
    "personer": "person",
    "indikatorer": "indikator",
    "lenker": "lenke",
    "koder": "kode",
    "komponenter": "komponent",
    "hovedkomponenter": "hovedkomponent",
    "polygoner": "polygon",
    "sonepolygoner": "sonepolygon",
    "deler": "del",
    "områder": "område",
    "verdier": "verdi",
    "summer": "sum",
    "hendelser": "hendelse",
    "endringer": "endring",
    "kolonner": "kolonne",
    "tabeller": "tabell",
    "løpenumre": "løpenummer",
    "ganger": "gang",
    "sekunder": "sekund",
}
_NYNORSK = {
    "grunnkrinsar": "grunnkrins",
    "kommunar": "kommune",
    "bydelar": "bydel",
    "innbyggjarar": "innbyggjar",
    "personar": "person",
    "indikatorar": "indikator",
    "lenkjer": "lenkje",
    "kodar": "kode",
    "komponentar": "komponent",
    "hovudkomponentar": "hovudkomponent",
    "delar": "del",
    "verdiar": "verdi",
    "summar": "sum",
    "hendingar": "hending",
    "endringar": "endring",
    "kolonnar": "kolonne",
    "tabellar": "tabell",
    "gonger": "gong",
}
_BOTH = {"soner": "sone", "rader": "rad", "filer": "fil", "merknader": "merknad"}
NOUNS: Mapping[str, Mapping[str, str]] = {
    "en": {**_GRUNNKRETSER, **{f"{noun}s": noun for noun in _ENGLISH}},
    "nb": {**_GRUNNKRETSER, **_BOKMAAL, **_BOTH},
    "nn": {"levekårssoner": "levekårssone", **_NYNORSK, **_BOTH},
}
# What may stand between the number and the noun.
_ADJECTIVES: Mapping[str, Mapping[str, str]] = {
    "en": {word: word for word in ("other", "odd", "former", "connected", "contiguous", "principal")},
    "nb": {"andre": "annen", "tidligere": "tidligere", "sammenhengende": "sammenhengende"},
    "nn": {"andre": "anna", "tidlegare": "tidlegare", "samanhengande": "samanhengande"},
}
# What may stand behind the noun. Norwegian verbs are the same.
_VERBS = {
    **{"have": "has", "are": "is", "were": "was", "do": "does", "cross": "crosses"},
    **{verb: f"{verb}s" for verb in ("lack", "need", "differ", "meet", "lie", "fit")},
}


def _form(language: str) -> re.Pattern[str]:
    adjectives, nouns = ("|".join(words[language]) for words in (_ADJECTIVES, NOUNS))
    verbs = rf"(?:(?P<space> )(?P<verb>{'|'.join(_VERBS)})\b)?" if language == "en" else ""
    field = r"(?P<field>\{(?P<name>\w+)(?::[^{}]*)?\} )"
    return re.compile(rf"{field}(?:(?P<adjective>{adjectives}) )?(?P<noun>{nouns})\b{verbs}")


_FORMS = {language: _form(language) for language in NOUNS}


def number(value: float, decimals: int = 0) -> str:
    """A number as Norwegian writes it: narrow spaces between thousands, decimal comma, a minus that is no hyphen."""
    rounded = round(value, decimals) or 0  # no minus before nothing
    return f"{rounded:,.{decimals}f}".replace(",", "\u202f").replace(".", ",").replace("-", "−")


def told_of_one(sentence: str, ones: Collection[str], language: str) -> str:
    """A sentence with fields, in ``en``, ``nb`` or ``nn``, with the singular behind the fields that are 1."""

    def singular(found: re.Match[str]) -> str:
        words = found.groupdict()
        if words["name"] not in ones:
            return found[0]
        adjective = f"{_ADJECTIVES[language][words['adjective']]} " if words["adjective"] else ""
        verb = f" {_VERBS[words['verb']]}" if words.get("verb") else ""
        return f"{words['field']}{adjective}{NOUNS[language][words['noun']]}{verb}"

    return _FORMS[language].sub(singular, sentence)
