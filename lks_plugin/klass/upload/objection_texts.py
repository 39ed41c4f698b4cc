"""Objections in words: which rule of KLASS' importer, or what readers will do, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...layers.numbers import number
from ...layers.translation import named, tr
from .objections import (
    BYDEL_FILE,
    CHANGES_FILE,
    GRUNNKRETS_FILE,
    KOMMUNE_FILE,
    VARIANT_FILE,
    VERSION_FILE,
    Objection,
)

_FILES = {
    VERSION_FILE: QT_TR_NOOP("version"),
    GRUNNKRETS_FILE: QT_TR_NOOP("correspondence to grunnkrets"),
    KOMMUNE_FILE: QT_TR_NOOP("correspondence to kommune"),
    BYDEL_FILE: QT_TR_NOOP("correspondence to bydel"),
    CHANGES_FILE: QT_TR_NOOP("table of changes"),
    VARIANT_FILE: QT_TR_NOOP("variant"),
    "": QT_TR_NOOP("division"),
}
_SENTENCES: Mapping[str, str] = {
    # KLASS' importer
    "no_rows": QT_TR_NOOP("The file has no rows; KLASS wants at least one."),
    "code_in_version": QT_TR_NOOP("The version has these codes already: {codes}."),
    "no_title": QT_TR_NOOP(
        "No name in any language: {codes}. Give the field with the name of the kommune, or the one with the zone's."
    ),
    "no_code": QT_TR_NOOP("Rows without a code: {codes}."),
    "duplicate_code": QT_TR_NOOP("Codes that occur more than once: {codes}."),
    "no_valid_from": QT_TR_NOOP("No day from which they hold: {codes}."),
    "no_short_name": QT_TR_NOOP("No short name, though the classification has short names: {codes}."),
    "date_form": QT_TR_NOOP("KLASS reads days as dd.MM.yyyy. It cannot read those of: {codes}."),
    "ends_before_start": QT_TR_NOOP("They end before they begin: {codes}."),
    "unknown_parent": QT_TR_NOOP("The parent is neither in the file nor in the version: {codes}."),
    "own_parent": QT_TR_NOOP("They are their own parent: {codes}."),
    "too_long": QT_TR_NOOP("A text is longer than the {detail} characters that KLASS has room for: {codes}."),
    "no_xml_text": QT_TR_NOOP("A text has control characters, which XML has no place for: {codes}."),
    "unknown_source": QT_TR_NOOP("Codes that are not in the version the table starts from: {codes}."),
    "unknown_target": QT_TR_NOOP(
        "Codes that are not in the version the table leads to: {codes}. KLASS refuses the whole table. Are layer and "
        "version of the same year?"
    ),
    "duplicate_pair": QT_TR_NOOP("Pairs that occur more than once: {codes}. KLASS fails when the old rows are gone."),
    # codes and names
    "code_form": QT_TR_NOOP("An LKS code has 10 digits. These have not: {codes}."),
    "ends_unknown": QT_TR_NOOP(
        "Codes that end in 99: {codes}. Helsedirektoratet takes them for «uoppgitt» and never publishes them. Give the "
        "zones another serial."
    ),
    "unknown_digits": QT_TR_NOOP("Codes with 99 in them, which Helsedirektoratet's menu drops: {codes}."),
    "other_kommune": QT_TR_NOOP(
        "Zones with grunnkretser of another kommune than their code: {codes}. A zone lies in one kommune."
    ),
    "same_name": QT_TR_NOOP(
        "Names of more than one zone: {codes}. Kommuner that share a name are told apart by the name that KLASS 131 "
        "has, such as «Herøy (Nordland)»."
    ),
    "other_name": QT_TR_NOOP(
        "The layer names these zones otherwise than by the name of their kommune: {codes}. They are written as "
        "generated."
    ),
    "several_names": QT_TR_NOOP(
        "Rows of the layer name these zones, kommuner or groups differently: {codes}. The name that most rows have is "
        "written."
    ),
    # grunnkretser
    "without_zone": QT_TR_NOOP("Grunnkretser without a zone, not in any file: {codes}."),
    "not_in_layer": QT_TR_NOOP("Grunnkretser of the version of KLASS 1 that the layer does not have: {codes}."),
    "no_overlap": QT_TR_NOOP(
        "The version of grunnkretser ends {detail}, before this version begins. KLASS joins only versions that hold at "
        "the same time: give the one that holds then."
    ),
    "alone": QT_TR_NOOP(
        "The only zone of their kommune: {codes}. Helsedirektoratet publishes these as the kommune, not as a zone."
    ),
    "rest": QT_TR_NOOP("«Uoppgitt grunnkrets» and other rest rows, which no file has: {codes}."),
    # years
    "reissued": QT_TR_NOOP(
        "Codes that were in force before and have ended, now of other zones: {codes}. A code is never given again. "
        "Give these zones new codes."
    ),
    "issued_undated": QT_TR_NOOP(
        "New codes that the register of issued codes has without a day: {codes}. Were they in force before?"
    ),
    "overlaps": QT_TR_NOOP(
        "By the register of issued codes these hold from {detail} or later already: {codes}. Two versions cannot hold "
        "at the same time."
    ),
    "not_later": QT_TR_NOOP("The version must begin later than the one before ({detail}): their validity overlaps."),
    "no_former": QT_TR_NOOP(
        "No former version was given, so there is no table of changes. KLASS has none to answer with then; only the "
        "first version needs none."
    ),
    "nothing_changed": QT_TR_NOOP(
        "Every zone is the same as in the version before, so there is nothing for a table of changes. KLASS needs no "
        "new version."
    ),
    "former_code_form": QT_TR_NOOP("Codes of the former version that are no LKS codes: {codes}."),
    "unit_split": QT_TR_NOOP("Grunnkretser of the former version that were split: {codes}."),
    "unit_unknown": QT_TR_NOOP(
        "Grunnkretser of the former version that are neither in the layer nor in a table of changes: {codes}. Give the "
        "changes of grunnkretser ([CODE_CHANGES]); otherwise the changes of zones leave them out."
    ),
    "unit_undecided": QT_TR_NOOP("Grunnkretser that come from several zones of the former version: {codes}."),
}


def objection_sentence(objection: Objection) -> str:
    """The objection in the user's language; the first codes, and how many more there are."""
    text = tr(_SENTENCES[objection.kind]).format(codes=named(objection.codes), detail=objection.detail)
    count = len(objection.codes)
    return text if count < 2 else f"{text} ({number(count)})"


def file_name_of(file: str) -> str:
    """What a file is called in a sentence."""
    return tr(_FILES[file])
