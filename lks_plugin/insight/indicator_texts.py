"""The topic of an indicator, what it measures, and how to read it and how not to."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TR_NOOP

from ..engine.statistics.definitions import COUNT, MEDIAN, PART, RATE
from ..engine.units.indicators import BETTER, WORSE
from .facts import FactIndicator
from .language import Translate

_POPULATION, _HOUSEHOLDS = QT_TR_NOOP("Population"), QT_TR_NOOP("Families and households")
_EDUCATION, _INCOME = QT_TR_NOOP("Education"), QT_TR_NOOP("Income")
_WORK, _HOUSING = QT_TR_NOOP("Work and benefits"), QT_TR_NOOP("Housing")
_OTHER, OWN_TOPIC = QT_TR_NOOP("Other indicators"), QT_TR_NOOP("Own figures")
_TOPICS = {
    _POPULATION: ("befolkning", "barn", "innvandrere", "barneutflyttinger", "utflyttinger"),
    _HOUSEHOLDS: ("barn_enslige_foreldre", "aleneboende", "barnevern"),
    _EDUCATION: (
        "lav_utdanning_30_39",
        "lav_utdanning_16",
        "hoy_utdanning_30_39",
        "hoy_utdanning_16",
        "ikke_kompetanse",
    ),
    _INCOME: (
        "medianinntekt",
        "personer_lavinntekt_eu50",
        "personer_lavinntekt_eu60",
        "barn_lavinntekt_eu50",
        "barn_lavinntekt_eu60",
        "gjeld",
    ),
    _WORK: ("AAP", "arbeidsledighet", "ungdomsledighet", "sosialhjelp", "unge_ufore", "overgangsstonad"),
}
_BUILDINGS = "bot_"
_LOW_60 = QT_TR_NOOP(
    "Low income: the household has less than 60 % of the country's median income after tax per consumption unit."
)
_LOW_50 = QT_TR_NOOP(
    "Low income: the household has less than 50 % of the country's median income after tax per consumption unit."
)
_STUDENTS = QT_TR_NOOP("Low income in one year need not last, and students can count as having low income.")
_NOTES = {
    "personer_lavinntekt_eu60": (_LOW_60, _STUDENTS),
    "barn_lavinntekt_eu60": (_LOW_60,),
    "personer_lavinntekt_eu50": (_LOW_50, _STUDENTS),
    "barn_lavinntekt_eu50": (_LOW_50,),
    "medianinntekt": (
        QT_TR_NOOP("Half of the people have more, half have less; a median says nothing of the difference between."),
    ),
    "utflyttinger": (QT_TR_NOOP("Many move from areas with small or rented dwellings and many young adults."),),
    "barneutflyttinger": (QT_TR_NOOP("A move inside the kommune counts as a move from the area too."),),
    "innvandrere": (QT_TR_NOOP("Tells who lives in a place, not how they live."),),
    "hoy_utdanning_30_39": (QT_TR_NOOP("People in their thirties tell who moves to a place, more than who grew up."),),
    "lav_utdanning_30_39": (QT_TR_NOOP("People in their thirties tell who moves to a place, more than who grew up."),),
}
_OF = QT_TR_NOOP("{name}, as a part of: {base}.")
_PER_THOUSAND = QT_TR_NOOP("{name} per 1000, of: {base}.")
_PLAIN = QT_TR_NOOP("{name}.")
_COUNTED = QT_TR_NOOP("A count: areas with more people have more of it. Compare shares where there are any.")
_MEDIAN = QT_TR_NOOP(
    "A median of an area made of the medians of its grunnkretser is an approximation, and is marked as such."
)
_WORSE = QT_TR_NOOP("More of it usually goes with poorer living conditions.")
_BETTER = QT_TR_NOOP("More of it usually goes with better living conditions.")
_NEUTRAL = QT_TR_NOOP("More of it is neither good nor bad by itself.")
_CAUTION = QT_TR_NOOP(
    "Figures of small areas change by chance: look at the interval and at several years. They tell of the area as a "
    "whole, not of those who live there one by one, and not of causes."
)


def topic_of(indicator: FactIndicator, said: Translate) -> str:
    """The topic that pages list an indicator under."""
    if indicator.topic:
        return said(indicator.topic)
    if indicator.key == "leide_boliger" or indicator.key.startswith(_BUILDINGS):
        return said(_HOUSING)
    return said(next((topic for topic, keys in _TOPICS.items() if indicator.key in keys), _OTHER))


def help_of(indicator: FactIndicator, said: Translate) -> str:
    """What an indicator measures and how to read it, in sentences; the kommune's own come as they are."""
    whole = {PART: _OF, RATE: _PER_THOUSAND}.get(indicator.kind, _PLAIN) if indicator.denominator else _PLAIN
    sentences = [said(whole).format(name=indicator.name, base=indicator.denominator)]
    sentences += [said(note) for note in _NOTES.get(indicator.key, ())]
    sentences += [said({COUNT: _COUNTED, MEDIAN: _MEDIAN}[indicator.kind])] if indicator.kind in (COUNT, MEDIAN) else []
    if indicator.kind != COUNT:
        sentences.append(said({WORSE: _WORSE, BETTER: _BETTER}.get(indicator.direction, _NEUTRAL)))
    return " ".join([*sentences, said(_CAUTION)])
