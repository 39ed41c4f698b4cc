"""Why files for KLASS are not written, or KLASS is not read, in words that say what to do."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TR_NOOP

SENTENCES = {
    "no_units_in_kommuner": QT_TR_NOOP("The layer has no grunnkretser in these kommuner: {kommuner}."),
    "no_zones": QT_TR_NOOP(
        "The field «{field}» of «{layer}» names no zone for any grunnkrets. Choose the field with the LKS codes."
    ),
    "not_the_schema": QT_TR_NOOP(
        "{file} does not have the form that KLASS reads ({reason}). Nothing was written. Please report this error."
    ),
    "variant_of_several": QT_TR_NOOP(
        "The variant's field «{field}» puts the grunnkretser of these zones into several groups: {names}. A zone can "
        "only be in one."
    ),
    "no_grunnkretser": QT_TR_NOOP("«{table}» lists no grunnkretser. Give the code list of KLASS 1 as CSV or JSON."),
    "klass_scheme": QT_TR_NOOP(
        "{address} is no address that KLASS is read from: it must begin with https:// (or http://), and must not lead "
        "from https to http."
    ),
    "klass_redirects": QT_TR_NOOP("{address} leads on more than {most} times. Is it the address of KLASS' API?"),
    "klass_too_large": QT_TR_NOOP("{address} answers with more than {most} MB, more than KLASS' answers ever have."),
    "klass_timeout": QT_TR_NOOP(
        "{address} did not answer within {seconds} seconds. Try again later, raise the limit ([TIMEOUT]), or let a "
        "copy of the last answer be used ([USE_COPIES])."
    ),
    "klass_unreachable": QT_TR_NOOP(
        "{address} cannot be reached: {reason}. Are network and proxy right in QGIS' settings? Files saved from KLASS "
        "can be read instead ([CODES])."
    ),
    "klass_down": QT_TR_NOOP("KLASS cannot answer now ({address} says {status}). Try again later."),
    "klass_refuses": QT_TR_NOOP("KLASS refuses {address} ({status}). Are address, classification and day right?"),
    "klass_not_there": QT_TR_NOOP("KLASS has nothing at {address}."),
    "klass_no_copy": QT_TR_NOOP("{reason} There is no copy of an earlier answer in {folder} either."),
    "klass_no_version": QT_TR_NOOP(
        "Classification {number} has no version at {day} at {base}. Is the version published, and the address right?"
    ),
    "klass_not_json": QT_TR_NOOP(
        "{name} answers with something that KLASS' API does not say. Is it the address of the API (…/api/klass/v1/), "
        "or a page of maintenance?"
    ),
    "klass_columns": QT_TR_NOOP("{name} has no columns {missing}. It has: {present}. Is it the right file of KLASS?"),
    "klass_pairs": QT_TR_NOOP(
        "{name} must have an LKS code on one side and a grunnkretsnummer on the other. It has not in row {rows}."
    ),
    "klass_two_zones": QT_TR_NOOP("{name} has these grunnkretser in several zones: {codes}."),
    "klass_file_days": QT_TR_NOOP("{name} has days that are not written as yyyy-MM-dd: {days}."),
    "klass_file_not_at": QT_TR_NOOP(
        "No code in {name} holds at {day}. Give another day ([DATE]), or none to read the file as it is."
    ),
    "klass_file": QT_TR_NOOP("{path} cannot be read: {reason}"),
}
