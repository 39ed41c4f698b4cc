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
    "cannot_write_because": QT_TR_NOOP("{file} cannot be written: {reason}"),
    "variant_of_several": QT_TR_NOOP(
        "The variant's field «{field}» puts the grunnkretser of these zones into several groups: {names}. A zone can "
        "only be in one."
    ),
    "no_grunnkretser": QT_TR_NOOP("«{table}» lists no grunnkretser. Give the code list of KLASS 1 as CSV or JSON."),
}
