"""``lks:importfeedback``: the answers of the kommuner, read, judged and merged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.engine.rules.assignment import trends
from ...lks_plugin.engine.units.coding import kommune_code
from ...lks_plugin.layers.files import write_file
from ...lks_plugin.layers.reading.trends import trends_of_fields
from ...lks_plugin.layers.reading.units import UnitFields, read_units
from ...lks_plugin.layers.report import address_from, render
from ...lks_plugin.layers.rule_texts import grade_names
from ...lks_plugin.layers.styles import Styler, style_findings, style_units
from ...lks_plugin.layers.translation import language, named, tr
from ...lks_plugin.layers.validation.outputs import finding_fields
from ...lks_plugin.package.answers import result as rows
from ...lks_plugin.package.answers.batch import (
    Source,
    Work,
    completed,
    import_answers,
    sources,
    standing,
    with_policy,
)
from ...lks_plugin.package.answers.change_style import style_changes
from ...lks_plugin.package.answers.feedback import NOT_RECEIVED, REJECTED, VERDICTS, Feedback, Settings
from ...lks_plugin.package.answers.feedback_report import feedback_report
from ...lks_plugin.package.answers.result import Outcome
from ...lks_plugin.package.answers.sent import sent_layer
from ...lks_plugin.package.answers.sent_packages import Shelf
from ...lks_plugin.package.answers.summary_report import summary_report
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import DIALOGUE, Identity
from .importfeedback_parameters import LAYER, importfeedback_definitions


class ImportFeedbackAlgorithm(LksAlgorithm):
    """Reads what the kommuner did with their packages."""

    identity = Identity(
        id="importfeedback",
        title=QT_TR_NOOP("Read the answers of the kommuner"),
        group=DIALOGUE,
        tags=QT_TR_NOOP("lks,package,zip,kommune,dialogue,import,answer,feedback,difference"),
        summary=QT_TR_NOOP(
            "Reads an answer, or a folder of them: what changed, whether it is valid, the new division."
        ),
        help=(
            QT_TR_NOOP(
                "Reads what a kommune sent back and compares it with what was sent. The answer is the ZIP, "
                "the GeoPackage GKRETS by itself, or a folder; files may be renamed, lie in a folder or "
                "beside others. Edits that QGIS left in a -wal file are read. To read many at once, paste "
                "the path of the folder with the answers, and of the folder with the packages as sent."
            ),
            QT_TR_NOOP(
                "Zones changed on grunnkretser and in the zones' polygons are taken up; where both were "
                "changed, the grunnkretser count. Vacant codes and own codes are kept where they can stand, "
                "other new zones get the next number. Altered population, names, polygons, missing and added "
                "grunnkretser are reported, and Statistics Norway's own values kept."
            ),
            QT_TR_NOOP(
                "An answer is a stranger's file: it is copied to a temporary folder, checked and only read; "
                "its project is never opened. An answer that cannot be read, is from another kommune or to "
                "another package ends as «rejected», with the reason in the report. The verdict is one of "
                "unchanged, changed-valid, changed-invalid, rejected; for many answers the worst of them."
            ),
            QT_TR_NOOP(
                "With a folder for the reports, each kommune gets its own. [POLICY] says which answers of a folder "
                "are taken over: the valid ones unless chosen otherwise; the other kommuner keep the proposal. [UNITS] "
                "has every field of what was sent."
            ),
        ),
        page="veiledning/svar.md",
        needs=("networkx", "jinja2", "scipy"),
    )
    definitions = staticmethod(importfeedback_definitions)

    def check_values(self, parameters, context):
        ok, message = super().check_values(parameters, context)
        if not ok:
            return ok, message
        if self.given(parameters, "SENT") == self.given(parameters, LAYER):
            return False, tr("Give either the package as sent ([SENT]) or the layer it was made from ([SENT_LAYER]).")
        fields = ("UNIT_FIELD", "LKS_FIELD", "POPULATION_FIELD")
        emptied = [name for name in fields if name in parameters and not self.given(parameters, name)]
        if self.given(parameters, LAYER) and emptied:
            return False, tr("Choose the layer's fields with grunnkrets number, LKS code and population.")
        given = [self.given(parameters, name) for name in _LIMITS]
        if any(given) and not all(given):
            return False, tr("Give all three limits, or none to use those of the package.")
        return self.check_limits(parameters, context) if all(given) else (True, "")

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        answer = Path(self.parameterAsString(parameters, "ANSWER", context))
        folder = self.parameterAsString(parameters, "REPORT_FOLDER", context)
        shelf = self._shelf(parameters, context, feedback)
        shelf.issued = frozenset(self.issued_codes())

        def report(judged: Feedback) -> bytes:
            return render(feedback_report(judged, feedback), language()).encode("utf-8")

        work = Work(shelf, self._settings(parameters, context), report, Path(folder) if folder else None)
        many = sources(answer, shelf)
        outcomes, judged = self._import([Source(answer, answer.name)] if many is None else many, work, feedback)
        if many is not None:
            policy = self.parameterAsEnumString(parameters, "POLICY", context)
            outcomes = with_policy(completed(outcomes, shelf), policy, self._kommuner(parameters, context, shelf))
            _tell_left(outcomes, feedback)
        written = self._write_layers(parameters, context, feedback, outcomes)
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        if path:
            write_file(path, _report(outcomes, judged, work, path, many is not None))
            written["REPORT"] = path
        heard = [outcome for outcome in outcomes if outcome.verdict != NOT_RECEIVED]
        return written | {
            **({"REPORT_FOLDER": folder} if folder else {}),
            "VERDICT": max((outcome.verdict for outcome in heard), key=VERDICTS.index, default=NOT_RECEIVED),
            "N_CHANGES": sum(outcome.n_changes for outcome in heard),
            "VALID": bool(heard) and all(outcome.valid for outcome in heard),
            "STATE": heard[0].state if len(heard) == 1 else "",
        }

    # -- what was sent --------------------------------------------------------------------------------------------

    def _shelf(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Shelf:
        if self.given(parameters, "SENT"):
            return Shelf.of_path(Path(self.parameterAsString(parameters, "SENT", context)))
        source = self.unit_source(parameters, context, LAYER)
        name = self.optional_field(parameters, "NAME_FIELD", context, source, "grunnkretsnavn")
        fields = UnitFields(
            unit=self.parameterAsString(parameters, "UNIT_FIELD", context),
            population=self.parameterAsString(parameters, "POPULATION_FIELD", context),
            kommune=self.optional_field(parameters, "KOMMUNE_FIELD", context, source),
            kommune_name=self.optional_field(parameters, "KOMMUNE_NAME_FIELD", context, source, "kommunenavn"),
            strata=tuple(self.parameterAsStrings(parameters, "STRATA_FIELDS", context)),
            previous=self.parameterAsString(parameters, "LKS_FIELD", context),
        )
        history = self.optional_field(parameters, "HISTORY_FIELD", context, source)
        projection = self.optional_field(parameters, "PROJECTION_FIELD", context, source)
        fields = replace(fields, also=tuple(each for each in (history, projection) if each))
        layer = read_units(source, fields, progress_callback(feedback, 0, 10))
        then, later = (layer.numbers(each) if each else None for each in (history, projection))
        known = {**trends_of_fields(layer), **trends(layer.units, then, later)}
        return Shelf.of_layer(sent_layer(source.sourceName(), layer, name, known))

    def _kommuner(self, parameters: dict[str, Any], context: QgsProcessingContext, shelf: Shelf) -> set[str]:
        """The kommuner whose answers are taken over by name."""
        written = self.parameterAsString(parameters, "TAKE_OVER", context).replace(";", ",").split(",")
        try:
            named_so = {kommune_code(each) for each in written if each.strip()}
        except ValueError as error:
            raise QgsProcessingException(tr("Kommuner to take over: {reason}.").format(reason=error)) from error
        unknown = sorted(named_so - set(shelf.kommuner))
        if unknown:
            raise QgsProcessingException(
                tr("Nothing was sent to these kommuner to take over: {kommuner}.").format(kommuner=named(unknown))
            )
        return named_so

    def _settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Settings:
        criteria = self.criteria(parameters, context) if self.given(parameters, _LIMITS[0]) else None
        return Settings(
            criteria,
            self.contiguity_options(parameters, context),
            own_criteria=self.own_criteria(),
            accept_wal=self.parameterAsBoolean(parameters, "ACCEPT_WAL", context),
            accept_unread=self.parameterAsBoolean(parameters, "ACCEPT_UNREAD", context),
        )

    # -- answers --------------------------------------------------------------------------------------------------

    @staticmethod
    def _import(
        answers: list[Source], work: Work, feedback: QgsProcessingFeedback
    ) -> tuple[list[Outcome], Feedback | None]:
        """Every answer in turn, each told of; and the last one that was judged now."""
        outcomes, judged = [], None
        for outcome, last in import_answers(answers, work, progress_callback(feedback, 10, 90)):
            outcomes.append(outcome)
            judged = last
            line = f"{outcome.file}: {rows.verdict_name(outcome.verdict)}. {outcome.reason}".strip()
            tell = feedback.pushWarning if outcome.verdict == REJECTED else feedback.pushInfo
            tell(line)
            if last is not None and outcome.verdict != REJECTED:
                for doubt in last.doubts.sentences:
                    feedback.pushWarning(f"{outcome.file}: {doubt}")
        return outcomes, judged

    def _write_layers(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        outcomes: list[Outcome],
    ) -> dict[str, Any]:
        """Changes, units, findings and the summary of all answers."""
        crs = QgsCoordinateReferenceSystem(next((outcome.crs for outcome in outcomes if outcome.crs), ""))

        def polygons(fields: QgsFields, of: list[tuple[rows.Row, str]], styler: Any = None) -> Output:
            return Output(fields, rows.features(fields, of, crs), len(of), Qgis.WkbType.MultiPolygon, crs, styler)

        summary = [(rows.summary_row(outcome), "") for outcome in outcomes]
        fields = rows.summary_fields()
        changes = [(row, own.crs) for own in outcomes for row in own.changes]
        unit_fields, units = rows.united_units(standing(outcomes))
        findings = [(row, own.crs) for own in outcomes for row in own.findings]
        wanted = {
            "CHANGES": polygons(rows.change_fields(), changes, Styler(style_changes)),
            "UNITS": polygons(unit_fields, units, Styler(style_units)),
            "FINDINGS": polygons(finding_fields(), findings, Styler(style_findings, grade_names())),
            "SUMMARY": Output(fields, rows.features(fields, summary, crs), len(summary)),
        }
        return {name: self.write_layer(parameters, name, context, feedback, output) for name, output in wanted.items()}


def _tell_left(outcomes: list[Outcome], feedback: QgsProcessingFeedback) -> None:
    """Name the answers that were read and are not taken over."""
    left = sorted({own.kommune for own in outcomes if not own.taken and own.verdict not in (REJECTED, NOT_RECEIVED)})
    if left:
        said = tr("Not taken over by [POLICY], so these kommuner keep the proposal: {kommuner}.")
        feedback.pushWarning(said.format(kommuner=named(left)))


_LIMITS = ("MIN_POPULATION", "FLOOR_POPULATION", "MAX_POPULATION")


def _report(outcomes: list[Outcome], judged: Feedback | None, work: Work, path: str, many: bool) -> bytes:
    """The report of one answer, or the summary of many, which is to be at ``path``."""
    if not many and judged is not None:
        return work.report(judged)
    address, folder = address_from(path), work.folder or Path()
    return render(summary_report(outcomes, lambda name: address(str(folder / name))), language()).encode("utf-8")
