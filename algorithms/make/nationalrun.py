"""``lks:nationalrun``: the whole way from files to judged zones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
)
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.engine import Cancelled
from ...lks_plugin.layers.parameter_names import parameter
from ...lks_plugin.layers.translation import tr
from ..base import LksAlgorithm
from ..identity import ZONES, Identity
from ..judge.validate import ValidateAlgorithm
from ..way_in.components import ComponentsAlgorithm
from ..way_in.prepare import PrepareAlgorithm
from . import nationalrun_parameters as own
from .generate import GenerateAlgorithm
from .maintain import MaintainAlgorithm

LEVELS = ("bydelsnummer", "delbydelsnummer")
HISTORY = "befolkning_10"
# What the next step reads, or a step cannot do without, is made even if nobody wants to keep it.
_HANDED_ON = frozenset({"COMPONENTS", "PREPARED", "UNITS", "ZONES"})


class NationalRunAlgorithm(LksAlgorithm):
    """Runs prepare, components, generate or maintain, and validate, each on what the one before made."""

    identity = Identity(
        id="nationalrun",
        title=QT_TR_NOOP("National run: prepare, generate or maintain, validate"),
        group=ZONES,
        tags=QT_TR_NOOP("lks,national,batch,chain,prepare,generate,maintain,validate,grunnkrets,levekår"),
        summary=QT_TR_NOOP("The whole way from Kartverket's and Statistics Norway's files to judged zones."),
        help=(
            QT_TR_NOOP(
                "Joins Kartverket's grunnkretser and Statistics Norway's tables, makes zones inside kommune and bydel, "
                "and judges them, with a report for each step. It works as well for one kommune."
            ),
            QT_TR_NOOP(
                "Where the division in force is given ([PREVIOUS], or [KEY]), its zones are kept and mended as "
                "«Maintain levekårssoner» does; otherwise all zones are made anew. The settings of the other way "
                "then do not count, and the log names those that were given in vain."
            ),
            QT_TR_NOOP(
                "Only what is named is written; what the steps hand on to each other needs no name. The principal "
                "components are made if one of their outputs is wanted."
            ),
        ),
        page="brukerveiledning.md",
        needs=("sklearn", "networkx", "jinja2", "scipy"),
    )
    definitions = staticmethod(own.nationalrun_definitions)

    def check_values(self, parameters, context):
        parameters = own.by_own_names(parameters)
        if not self.given(parameters, "GEOMETRY"):
            return False, tr("Choose the layer with the polygons of the grunnkretser ([GEOMETRY]).")
        ok, message = super().check_values(parameters, context)
        if ok and self.given(parameters, "PREVIOUS") and self.given(parameters, "KEY"):
            return False, tr("Give the former division either as [PREVIOUS] or as a key of zones ([KEY]).")
        checks = (
            lambda: self.check_limits(parameters, context),
            lambda: PrepareAlgorithm().create().checkParameterValues(self._for_prepare(parameters), context),
        )
        for check in checks:
            if ok:
                ok, told = check()
                message = told or ""
        return ok, message

    def prepareAlgorithm(self, parameters, context, feedback):  # noqa: N802 - Qt's naming
        # Each step reads its own tables.
        return True

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        parameters = own.by_own_names(parameters)
        self._tell_idle(parameters, feedback)
        with_components = any(self.given(parameters, name) for name in own.COMPONENTS.values())
        steps = _Steps(context, feedback, 4 if with_components else 3)
        answer = steps.run(PrepareAlgorithm(), self._for_prepare(parameters), own.PREPARED)
        if with_components:
            answer |= steps.run(ComponentsAlgorithm(), self._for_components(parameters, answer), own.COMPONENTS)
        answer |= self._zones(parameters, context, steps, answer)
        answer |= steps.run(ValidateAlgorithm(), self._for_validate(parameters, context, answer), own.VALIDATED)
        wanted = {
            name: value for name, value in answer.items() if name not in _HANDED_ON or parameters.get(name) is not None
        }
        return wanted | {old: wanted[name] for old, name in own.OLD_NAMES.items() if name in wanted}

    def _zones(
        self, parameters: dict[str, Any], context: QgsProcessingContext, steps: _Steps, answer: Mapping[str, Any]
    ) -> dict[str, Any]:
        """The division kept up where there is a former one, otherwise a new one."""
        ground = self._ground(answer, "PREPARED", context)
        shared = (*own.RULES, *own.GROUND, *own.MEASURES, "ISSUED", "SEED")
        if not self._has_former(parameters):
            taken = _of(parameters, (*shared, *own.SHAPE, *own.SEARCH)) | _outputs(parameters, own.GENERATED)
            return steps.run(GenerateAlgorithm(), taken | ground, own.GENERATED)
        taken = _of(parameters, (*shared, *own.FORMER, *own.UPKEEP)) | _outputs(parameters, own.MAINTAINED)
        # The preparation has joined the zones of a key.
        key = {"PREVIOUS_FIELD": "lks"} if self.given(parameters, "KEY") else {}
        kept = steps.run(MaintainAlgorithm(), taken | ground | key, own.MAINTAINED)
        return kept | {"ZONE_COUNT": sum(kept[name] for name in ("N_KEPT", "N_CHANGED", "N_NEW"))}

    def _has_former(self, parameters: dict[str, Any]) -> bool:
        return self.given(parameters, "PREVIOUS") or self.given(parameters, "KEY")

    @staticmethod
    def _for_prepare(parameters: dict[str, Any]) -> dict[str, Any]:
        return _of(parameters, own.source_names()) | _outputs(parameters, own.PREPARED)

    @staticmethod
    def _for_components(parameters: dict[str, Any], answer: Mapping[str, Any]) -> dict[str, Any]:
        taken = _of(parameters, ("WEIGHTS", *own.MEASURES))
        return taken | _outputs(parameters, own.COMPONENTS) | {"INPUT": answer["PREPARED"]}

    def _for_validate(
        self, parameters: dict[str, Any], context: QgsProcessingContext, answer: Mapping[str, Any]
    ) -> dict[str, Any]:
        taken = _of(parameters, (*own.RULES, *own.GROUND)) | _outputs(parameters, own.VALIDATED)
        return taken | self._ground(answer, "UNITS", context) | {"ZONES_LAYER": answer["ZONES"]}

    def _ground(self, answer: Mapping[str, Any], name: str, context: QgsProcessingContext) -> dict[str, Any]:
        """The layer that a step reads, and those fields of it that have no default."""
        fields = self.unit_source({"GEOMETRY": answer["PREPARED"]}, context, "GEOMETRY").fields()
        ground = {"INPUT": answer[name], "STRATA_FIELDS": [one for one in LEVELS if fields.lookupField(one) >= 0]}
        return ground if fields.lookupField(HISTORY) < 0 else ground | {"HISTORY_FIELD": HISTORY}

    def _tell_idle(self, parameters: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
        """Warn of settings that do not count in the way that was chosen."""
        with_former = self._has_former(parameters)
        unused = (
            (*own.SHAPE, *own.SEARCH, "CENTRES", "EXCEPTIONS", "MAP")
            if with_former
            else (*own.former_names(), *own.UPKEEP, "MOVED", "ZONE_CHANGES", "ISSUED_OUT")
        )
        idle = [name for name in unused if name not in ("SEED", "ISSUED") and self._is_set(parameters, name)]
        if idle:
            said = (
                tr("Given in vain, as there is a former division: {names}.")
                if with_former
                else tr("Given in vain, as there is no former division ([PREVIOUS]): {names}.")
            )
            feedback.pushWarning(said.format(names=", ".join(map(parameter, idle))))

    def _is_set(self, parameters: dict[str, Any], name: str) -> bool:
        """Whether a parameter has another value than its default."""
        return self.given(parameters, name) and parameters[name] != self.parameterDefinition(name).defaultValue()


class _Steps:
    """Runs one algorithm after the other, with a share of the progress each."""

    def __init__(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback, count: int) -> None:
        self._context, self._feedback, self._count, self._done = context, feedback, count, 0
        self._parts = QgsProcessingMultiStepFeedback(count, feedback)

    def run(self, step: LksAlgorithm, parameters: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
        """What the step answers, its outputs under the run's ``names`` for them.

        Raises ``QgsProcessingException`` as the step does, and where it refuses its parameters; ``Cancelled``.
        """
        algorithm = step.create()
        self._parts.setCurrentStep(self._done)
        self._done += 1
        title = tr("Step {number} of {count}: {title}")
        self._feedback.pushInfo(title.format(number=self._done, count=self._count, title=algorithm.displayName()))
        ok, message = algorithm.checkParameterValues(parameters, self._context)
        if not ok:
            raise QgsProcessingException(message)
        answer, _ = algorithm.run(parameters, self._context, self._parts, {}, False)
        if self._feedback.isCanceled():
            raise Cancelled
        return {names.get(name, name): value for name, value in answer.items() if value is not None}


def _of(parameters: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Those of the parameters that were given."""
    return {name: parameters[name] for name in names if parameters.get(name) is not None}


def _outputs(parameters: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """Where a step writes: what was asked for, and what the next step reads."""
    given = {name: parameters.get(own) for name, own in names.items()}
    return {
        name: "TEMPORARY_OUTPUT" if value in (None, "") else value
        for name, value in given.items()
        if value not in (None, "") or names[name] in _HANDED_ON
    }
