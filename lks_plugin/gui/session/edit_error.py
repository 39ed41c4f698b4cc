"""Why an edit was not made, in sentences."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...layers.errors import InputError, error_sentence

SENTENCES = {
    "answer_sent": QT_TR_NOOP("The zones are sent to SSB. Take the answer back to change them."),
    "field_no_room": QT_TR_NOOP("The field «{field}» has no room for an LKS code: it needs text of 10 characters."),
    "field_read_only": QT_TR_NOOP(
        "The field «{field}» is read-only: see the attribute form in the layer's properties."
    ),
    "fields_impossible": QT_TR_NOOP("The layer «{layer}» cannot be edited, so no field can be added."),
    "fields_not_added": QT_TR_NOOP("The fields could not be added: {reason}"),
    "layer_gone": QT_TR_NOOP("The layer is gone."),
    "layer_not_editable": QT_TR_NOOP(
        "The layer «{layer}» cannot be edited: its file or database does not let you write. Export it to a "
        "GeoPackage and edit that."
    ),
    "layer_read_only": QT_TR_NOOP(
        "The layer «{layer}» is read-only. Switch that off in the project's properties, or use a copy."
    ),
    "layer_trouble": QT_TR_NOOP("{reason}"),
    "log_not_written": QT_TR_NOOP("The log of changes could not be written into {file}. {reason}"),
    "no_code": QT_TR_NOOP("«{code}» is no LKS code: it must have ten digits."),
    "no_comment_field": QT_TR_NOOP("The layer has no field for comments (kommentar): add one to keep them."),
    "no_proposal": QT_TR_NOOP("The layer has no field with the proposal (lks_forslag)."),
    "not_in_geopackage": QT_TR_NOOP(
        "This could not be written into the GeoPackage and is kept with the project: save it. {reason}"
    ),
    "not_written": QT_TR_NOOP(
        "QGIS could not write into the layer «{layer}». Save its edits, leave edit mode and try again; if QGIS stays "
        "in edit mode, open the project again."
    ),
    "zone_locked": QT_TR_NOOP("{zone} is locked."),
    "zone_not_empty": QT_TR_NOOP("{zone} still has grunnkretser: give them to other zones first, or merge it."),
}


class EditError(InputError):
    """An edit that was not made: nothing was written."""

    sentences: ClassVar = SENTENCES


def problem_of(work: Callable[[], None]) -> str:
    """Do the work; the sentence of what stood in the way, "" for nothing: signals tell it so."""
    try:
        work()
    except EditError as error:
        return error_sentence(error)
    return ""
