"""The maps in the report of a validation."""

from __future__ import annotations

from collections import Counter

from qgis.core import QgsFeedback
from qgis.PyQt.QtGui import QImage

from ...engine.findings import ERROR
from ..maps import kommune_maps, map_image
from .outputs import Speaker, verdict_preview
from .validation import Judgement


def validation_maps(judgement: Judgement, feedback: QgsFeedback) -> list[tuple[str, QImage]]:
    """One map of a single kommune; of many, those that somebody must look at. Raises ``Cancelled``."""
    units = judgement.layer.units
    names = dict(zip(units.kommuner, units.kommune_names))
    if len(names) == 1:
        return [("", map_image(verdict_preview(judgement), feedback))]
    concerned = [(kommune, names[kommune]) for kommune in kommuner_to_look_at(judgement)]
    return kommune_maps(verdict_preview(judgement), concerned, feedback) if concerned else []


def kommuner_to_look_at(judgement: Judgement) -> list[str]:
    """The kommuner with errors or exceptions without a reason, those with most errors first."""
    speaker = Speaker(judgement)
    errors = Counter(speaker.kommune(finding) for finding in judgement.findings if finding.grade == ERROR)
    waiting = Counter(speaker.kommune(finding) for finding in judgement.findings if finding.is_open)
    concerned = {*errors, *waiting} - {""}
    return sorted(concerned, key=lambda kommune: (-errors[kommune], -waiting[kommune], kommune))
