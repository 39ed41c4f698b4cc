"""``lks:approve``: a judged division comes into force, or an approval is undone."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QT_TR_NOOP
from qgis.PyQt.QtGui import QImage

from ...lks_plugin.layers.maps import map_image
from ...lks_plugin.layers.reading.polygon_rows import kommuner_of
from ...lks_plugin.layers.reading.units import read_units
from ...lks_plugin.layers.rule_texts import grade_names
from ...lks_plugin.layers.styles import Styler, style_findings
from ...lks_plugin.layers.translation import tr
from ...lks_plugin.layers.validation import outputs as validation_outputs
from ...lks_plugin.layers.validation.validation import (
    ClaimFields,
    Judgement,
    ValidationOptions,
    read_claims,
    validate,
)
from ...lks_plugin.register.approval import national as merging
from ...lks_plugin.register.approval.approve import approve, undo
from ...lks_plugin.register.approval.judged import PROPOSAL, VERDICT, Case, Decision, cases_of, objections
from ...lks_plugin.register.approval.report import (
    Approved,
    approval_report,
    approval_steps,
    decision_features,
    decision_fields,
)
from ...lks_plugin.register.approval.waivers import Waiver, read_waivers
from ...lks_plugin.register.intake.intake import Intake
from ...lks_plugin.register.refusal import RegisterError
from ...lks_plugin.register.register_file import writing
from ...lks_plugin.register.texts import state_names
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import PROCESS, Identity
from .approve_parameters import approve_definitions


class ApproveAlgorithm(LksAlgorithm):
    """Puts a division into force."""

    identity = Identity(
        id="approve",
        title=QT_TR_NOOP("Approve a division"),
        group=PROCESS,
        tags=QT_TR_NOOP("lks,approve,register,waive,exception,national,merge,undo,kommune"),
        summary=QT_TR_NOOP("Judges the division of kommuner and puts it into force, or undoes an approval."),
        help=(
            QT_TR_NOOP(
                "Judges the division of each kommune by every rule, and approves it where nothing stands against it: "
                "the state is set in the register, the codes are registered as in force, the hash of grunnkrets and "
                "zone is kept, and the division is merged into a copy of the national one."
            ),
            QT_TR_NOOP(
                "A kommune with errors, or with exceptions that have no reason, is refused with the sentences; the "
                "others are approved. Statistics Norway may waive an error of contiguity or population by name (rule, "
                "zone, who, why): the state is then «godkjent med unntak». Coverage, hierarchy, codes and names cannot "
                "be waived."
            ),
            QT_TR_NOOP(
                "Also refused: a kommune approved already, an answer to another package than the one sent, "
                "grunnkretser of another kommune, grunnkretser missing from the national division's, codes that have "
                "been in force and ended."
            ),
            QT_TR_NOOP(
                "Undoing is an event, too: nothing is deleted. Everything of one run is written or nothing, the "
                "national division first: it is read again and compared before the register is written."
            ),
        ),
        page="register.md",
        needs=("jinja2", "scipy"),
    )
    definitions = staticmethod(approve_definitions)
    own_tables = ("WAIVERS",)

    def check_values(self, parameters, context):
        ok, message = super().check_values(parameters, context)
        if ok:
            ok, message = self.check_limits(parameters, context)
        if not ok:
            return ok, message
        undoes, has_input = self.parameterAsBool(parameters, "UNDO", context), self.given(parameters, "INPUT")
        if undoes == has_input:
            return False, tr("Give the division to approve ([INPUT]), or switch on [UNDO], not both.")
        if undoes and not self.given(parameters, "KOMMUNER"):
            return False, tr("Name the kommuner whose approval is undone ([KOMMUNER]).")
        reasoned = undoes or self.parameterAsBool(parameters, "SET_BY_SSB", context)
        if reasoned and not self.parameterAsString(parameters, "WHY", context).strip():
            return False, tr("This needs a reason ([WHY]).")
        if not self.parameterAsString(parameters, "WHO", context).strip():
            return False, tr("Say who does this ([WHO]): every event of the register has a name.")
        if self.given(parameters, "NATIONAL_OUT") and not self.given(parameters, "NATIONAL"):
            return False, tr("[NATIONAL_OUT] is a copy of [NATIONAL]: give that, too.")
        return True, ""

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = Path(self.parameterAsString(parameters, "REGISTER", context))
        who = self.parameterAsString(parameters, "WHO", context)
        day = self.day(parameters, context, "DATE") or date.today().isoformat()
        waivers = read_waivers(self._given_tables["WAIVERS"]) if "WAIVERS" in self._given_tables else []
        national = self._read_national(parameters, context)
        judgement = None
        if not self.parameterAsBool(parameters, "UNDO", context):
            judgement = self._judge(parameters, context, feedback)
        with ExitStack() as stack:
            intake = Intake(stack.enter_context(writing(path, who)), who, day)
            if judgement is None:
                done, zones = self._undo(parameters, context, intake)
            else:
                done, zones = self._approve(parameters, context, intake, cases_of(judgement), waivers, national)
            written, compared = self._merge(parameters, context, feedback, national, zones, intake)
            # Leaving the stack writes the register: the national division is there and proven by then.
            done = replace(done, compared=compared)
        feedback.setProgress(90)
        self._tell(feedback, done)
        return written | self._write(parameters, context, feedback, judgement, done)

    # -- what is approved -----------------------------------------------------------------------------------------

    def _judge(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Judgement:
        source = self.unit_source(parameters, context)
        claimed = ClaimFields(
            lks=self.parameterAsString(parameters, "LKS_FIELD", context),
            name=self.optional_field(parameters, "NAME_FIELD", context, source, "lksnavn"),
            reason=self.optional_field(parameters, "REASON_FIELD", context, source, "begrunnelse"),
            history=self.optional_field(parameters, "HISTORY_FIELD", context, source),
            projection=self.optional_field(parameters, "PROJECTION_FIELD", context, source),
        )
        told = [name for name in (PROPOSAL, VERDICT) if source.fields().lookupField(name) >= 0]
        fields = replace(
            self.unit_fields(parameters, context, source),
            also=(*claimed.names(), *told),
            kommuner=kommuner_of(self.parameterAsString(parameters, "KOMMUNER", context)),
        )
        layer = read_units(source, fields, progress_callback(feedback, 0, 10), allow_repeated=True, allow_unknown=True)
        options = ValidationOptions(
            criteria=self.criteria(parameters, context),
            own_criteria=self.own_criteria(),
            contiguity=self.contiguity_options(parameters, context),
        )
        return validate(
            layer,
            read_claims(layer, claimed, self.trend(parameters, context)),
            options,
            None,
            progress_callback(feedback, 10, 80),
        )

    def _approve(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        intake: Intake,
        cases: list[Case],
        waivers: list[Waiver],
        national: merging.National | None,
    ) -> tuple[Approved, dict[str, str]]:
        """The decisions, and the zones that come into force, rest units included."""
        by_ssb = self.parameterAsBool(parameters, "SET_BY_SSB", context)
        why = self.parameterAsString(parameters, "WHY", context)
        valid_from = self.day(parameters, context, "VALID_FROM") or intake.day
        former = {} if national is None else national.zone_of
        decisions, zones = [], {}
        for case in cases:
            due = None if national is None else national.units_of(case.kommune)
            reasons = objections(case, waivers, due, by_ssb)
            if reasons:
                decisions.append(Decision(case, reasons=reasons))
                continue
            decisions.append(approve(intake, case, waivers, former, valid_from, by_ssb, why))
            if decisions[-1].state:
                zones.update({**case.zones, **case.rest})
        used = {waiver for case in cases for waiver in case.waived(waivers)}
        unused = [waiver for waiver in waivers if waiver not in used]
        return Approved(decisions, unused, remarks=intake.remarks), zones

    def _undo(
        self, parameters: dict[str, Any], context: QgsProcessingContext, intake: Intake
    ) -> tuple[Approved, dict[str, str]]:
        """What was undone, and the zones as they were before."""
        why = self.parameterAsString(parameters, "WHY", context)
        undone, zones = [], {}
        for kommune in sorted(kommuner_of(self.parameterAsString(parameters, "KOMMUNER", context)) or ()):
            former = undo(intake, kommune, why)
            undone.append((kommune, intake.refused[-1].reason if former is None else ""))
            zones.update(former or {})
        return Approved([], undone=undone, remarks=intake.remarks), zones

    # -- the national division ------------------------------------------------------------------------------------

    def _read_national(self, parameters: dict[str, Any], context: QgsProcessingContext) -> merging.National | None:
        if not self.given(parameters, "NATIONAL"):
            return None
        source = self.unit_source(parameters, context, "NATIONAL")
        return merging.read_national(
            source,
            self.parameterAsString(parameters, "NATIONAL_UNIT_FIELD", context) or "grunnkretsnummer",
            self.parameterAsString(parameters, "NATIONAL_LKS_FIELD", context) or "lks",
            self.optional_field(parameters, "NATIONAL_NAME_FIELD", context, source, "lksnavn"),
        )

    def _merge(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        national: merging.National | None,
        zones: Mapping[str, str],
        intake: Intake,
    ) -> tuple[dict[str, Any], int | None]:
        """Write the national division with the zones and read it again; how many rows were compared."""
        if national is None or not self.given(parameters, "NATIONAL_OUT"):
            return {}, None
        source = self.unit_source(parameters, context, "NATIONAL")
        names = {kommune: str(one.values.get("kommunenavn") or "") for kommune, one in intake.register.standing.items()}
        rows = list(merging.merged(national, zones, names))
        output = Output(source.fields(), rows, len(rows), source.wkbType(), source.sourceCrs())
        identifier = self.write_layer(parameters, "NATIONAL_OUT", context, feedback, output)
        layer = QgsProcessingUtils.mapLayerFromString(str(identifier), context)
        if not isinstance(layer, QgsVectorLayer):
            raise RegisterError("national_unread")
        changed = {unit: zone for unit, zone in zones.items() if unit in set(national.units)}
        return {"NATIONAL_OUT": identifier}, merging.prove_untouched(national, layer.getFeatures(), changed)

    # -- coming out -----------------------------------------------------------------------------------------------

    @staticmethod
    def _tell(feedback: QgsProcessingFeedback, done: Approved) -> None:
        """Every decision in the log, and what was merged, of no use or odd."""
        names = state_names()
        for one in done.decisions:
            if one.state:
                feedback.pushInfo(f"{one.case.kommune} {one.case.name}: {names[one.state]}")
            for reason in one.reasons:
                feedback.pushWarning(f"{one.case.kommune} {one.case.name}: {reason}")
        for kommune, reason in done.undone:
            tell = feedback.pushWarning if reason else feedback.pushInfo
            tell(f"{kommune}: {reason or tr('Approval undone')}")
        for step in approval_steps(done):
            feedback.pushInfo(step)

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        judgement: Judgement | None,
        done: Approved,
    ) -> dict[str, Any]:
        """The decisions, the findings and the report."""
        count = len(done.decisions) + len(done.undone)
        outputs = {"DECISIONS": Output(decision_fields(), decision_features(done), count)}
        if judgement is not None:
            crs = judgement.layer.crs
            outputs["FINDINGS"] = Output(
                validation_outputs.finding_fields(),
                validation_outputs.finding_features(judgement, crs),
                len(judgement.findings),
                Qgis.WkbType.MultiPolygon,
                crs,
                Styler(style_findings, grade_names()),
            )
        written = self.write_layers(parameters, context, feedback, outputs)

        def picture() -> QImage | None:
            return None if judgement is None else map_image(validation_outputs.verdict_preview(judgement), feedback)

        written |= self.write_report(parameters, context, lambda: approval_report(done, picture()))
        return written | {
            "N_APPROVED": len(done.approved),
            "N_REFUSED": done.refused,
            "N_WAIVED": sum(len(one.waivers) for one in done.approved),
            "N_UNDONE": len([1 for _, reason in done.undone if not reason]),
        }
