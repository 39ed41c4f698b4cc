"""What FACTS says in codes, in words for a page."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QT_TR_NOOP

from ..engine.statistics.areas import BYDEL, FYLKE, KOMMUNE, LAND, ZONE
from .language import Translate

_LEVELS = {
    ZONE: QT_TR_NOOP("Levekårssoner"),
    BYDEL: QT_TR_NOOP("Bydeler"),
    KOMMUNE: QT_TR_NOOP("Kommune"),
    FYLKE: QT_TR_NOOP("Fylke"),
    LAND: QT_TR_NOOP("Country"),
}
_OWN = QT_TR_NOOP("Own: {name}")
_BREAKS = {
    "folketall": QT_TR_NOOP(
        "The population changed so much from the year before that the zone is hardly the same place: a new series "
        "begins."
    ),
    "delt grunnkrets": QT_TR_NOOP(
        "A grunnkrets was split between zones: earlier years are shared by population and are less certain."
    ),
}
_LIMITS = {
    "skjerming": QT_TR_NOOP("Protection of small counts"),
    "grense_folketall": QT_TR_NOOP("Zones with fewer inhabitants than this are not published"),
    "grense_teller": QT_TR_NOOP("Counts up to this are hidden"),
    "grense_resten": QT_TR_NOOP("Hidden if the rest of the denominator is at most this"),
    "grense_nevner": QT_TR_NOOP("Hidden if the denominator is at most this"),
    "null_skjules": QT_TR_NOOP("Zero is hidden too"),
    "vern_bredde": QT_TR_NOOP("A hidden count can be guessed no closer than this"),
}
_VALUES = {
    "prikking": QT_TR_NOOP("small counts are hidden (:), and others with them"),
    "avrunding": QT_TR_NOOP("small counts are rounded to 0 or 3"),
    "ingen": QT_TR_NOOP("nothing is hidden"),
    "ja": QT_TR_NOOP("yes"),
    "nei": QT_TR_NOOP("no"),
}


def level_name(level: str, own: str | None, said: Translate) -> str:
    """The name of a level, ``own`` that of the user's own figures; other divisions are called as they are."""
    if own is not None:
        return said(_OWN).format(name=own)
    return said(_LEVELS[level]) if level in _LEVELS else level


def break_text(text: str, said: Translate) -> str:
    """Why figures cannot be compared with the year before; the user's own words as they are."""
    return said(_BREAKS[text]) if text in _BREAKS else text


def limit_texts(about: Sequence[tuple[str, str]], said: Translate) -> list[dict[str, str]]:
    """What holds for the whole file, as names and values; what it has no words for is left out."""
    return [
        {"name": said(_LIMITS[name]), "value": said(_VALUES.get(value, value))}
        for name, value in about
        if name in _LIMITS
    ]
