"""What FACTS names in bokmål (indicators, Norge, «Uoppgitt grunnkrets») in the language of a page."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QT_TR_NOOP

from ..engine.statistics.areas import LAND
from ..engine.statistics.definitions import Definition, found_definitions
from ..engine.statistics.figures import POPULATION
from ..engine.units.indicators import BASE_SUFFIX, BUILDING_TOTAL, BUILDING_TYPES, COUNT_SUFFIX, INDICATORS
from .facts import FactArea, FactIndicator, Facts
from .language import Translate

NAMES = {
    POPULATION: QT_TR_NOOP("Population"),
    "barn": QT_TR_NOOP("Share of children"),
    "innvandrere": QT_TR_NOOP("Immigrants and Norwegian-born to immigrant parents"),
    "barneutflyttinger": QT_TR_NOOP("Children who moved"),
    "utflyttinger": QT_TR_NOOP("Moves"),
    "barn_enslige_foreldre": QT_TR_NOOP("Children of single parents"),
    "aleneboende": QT_TR_NOOP("People living alone"),
    "lav_utdanning_30_39": QT_TR_NOOP("Low education, 30–39 years"),
    "lav_utdanning_16": QT_TR_NOOP("Low education, 16+ years"),
    "hoy_utdanning_30_39": QT_TR_NOOP("Higher education, 30–39 years"),
    "hoy_utdanning_16": QT_TR_NOOP("Higher education, 16+ years"),
    "ikke_kompetanse": QT_TR_NOOP("Upper secondary not completed in 5 years, 21–29 years"),
    "medianinntekt": QT_TR_NOOP("Median income after tax per consumption unit (EU)"),
    "personer_lavinntekt_eu50": QT_TR_NOOP("Persons in low-income households, EU-50"),
    "personer_lavinntekt_eu60": QT_TR_NOOP("Persons in low-income households, EU-60"),
    "barn_lavinntekt_eu50": QT_TR_NOOP("Children in low-income households, EU-50"),
    "barn_lavinntekt_eu60": QT_TR_NOOP("Children in low-income households, EU-60"),
    "gjeld": QT_TR_NOOP("Debt"),
    "AAP": QT_TR_NOOP("Work assessment allowance"),
    "arbeidsledighet": QT_TR_NOOP("Registered unemployment"),
    "ungdomsledighet": QT_TR_NOOP("Registered youth unemployment"),
    "sosialhjelp": QT_TR_NOOP("Recipients of social assistance"),
    "unge_ufore": QT_TR_NOOP("Young disability pensioners"),
    "overgangsstonad": QT_TR_NOOP("Transitional benefit, women 16–39 years"),
    "barnevern": QT_TR_NOOP("Child welfare: children 0–17 years with measures"),
    "leide_boliger": QT_TR_NOOP("Rented dwellings"),
    "bot_enebolig": QT_TR_NOOP("Detached houses"),
    "bot_tomannsbolig": QT_TR_NOOP("Houses for two households"),
    "bot_rekkehus": QT_TR_NOOP("Row houses"),
    "bot_blokk": QT_TR_NOOP("Blocks of flats"),
    "bot_annen_bolig": QT_TR_NOOP("Other dwellings"),
}
# What is counted out of, as the catalogue says it.
DENOMINATORS = {
    "Innbyggere": QT_TR_NOOP("Inhabitants"),
    "Barn": QT_TR_NOOP("Children"),
    "Husholdninger": QT_TR_NOOP("Households"),
    "Boliger": QT_TR_NOOP("Dwellings"),
    "Innbyggere i aldersgruppen statistikken gjelder": QT_TR_NOOP("Inhabitants of the ages that the figures are about"),
    "Innbyggere 30–39 år": QT_TR_NOOP("Inhabitants 30–39 years"),
    "Innbyggere 16 år og over": QT_TR_NOOP("Inhabitants 16 years and over"),
    "Innbyggere 21–29 år": QT_TR_NOOP("Inhabitants 21–29 years"),
    "Kvinner 16–39 år": QT_TR_NOOP("Women 16–39 years"),
    "Barn 0–17 år": QT_TR_NOOP("Children 0–17 years"),
}
_COUNTRY, _REST, _PERSONS = QT_TR_NOOP("Norway"), QT_TR_NOOP("Grunnkrets not stated"), QT_TR_NOOP("persons")


def _catalogue() -> dict[str, Definition]:
    columns = [POPULATION, BUILDING_TOTAL, *BUILDING_TYPES]
    for one in INDICATORS:
        columns += [one.key + COUNT_SUFFIX, one.key + BASE_SUFFIX] if one.is_share else [one.key]
    return {one.key: one for one in found_definitions(columns)}


CATALOGUE = _catalogue()


def facts_named(facts: Facts, said: Translate) -> Facts:
    """The same facts with the names of a language; what the user called otherwise stays as it is."""
    return replace(
        facts,
        areas=[_area(area, said) for area in facts.areas],
        indicators=[_indicator(indicator, said) for indicator in facts.indicators],
    )


def _area(area: FactArea, said: Translate) -> FactArea:
    if area.level == LAND and area.name == "Norge":
        return replace(area, name=said(_COUNTRY))
    return replace(area, name=said(_REST)) if area.rest and area.name == "Uoppgitt grunnkrets" else area


def _indicator(one: FactIndicator, said: Translate) -> FactIndicator:
    usual = CATALOGUE.get(one.key)
    if usual is None:
        return one
    name = said(NAMES[one.key]) if one.name == usual.name else one.name
    base = said(DENOMINATORS[one.denominator]) if one.denominator == usual.denominator != "" else one.denominator
    unit = said(_PERSONS) if one.unit == usual.unit == "personer" else one.unit
    return replace(one, name=name, denominator=base, unit=unit)
