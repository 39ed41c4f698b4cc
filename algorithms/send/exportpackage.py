"""``lks:exportpackage``: the LKS-pakke for each kommune."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeatureSource,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.engine import Cancelled
from ...lks_plugin.engine.tables.names import has_lost_letters
from ...lks_plugin.engine.units.coding import kommune_code
from ...lks_plugin.layers.errors import InputError
from ...lks_plugin.layers.reading.units import UnitFields, read_units
from ...lks_plugin.layers.report import address_from
from ...lks_plugin.layers.translation import named, tr
from ...lks_plugin.package.export.contents import DivisionFields, SentDivision, division_of
from ...lks_plugin.package.export.disclosure import check_extra_fields, few_persons, warning
from ...lks_plugin.package.export.export import (
    FAILED,
    WRITTEN,
    ExportSettings,
    PackageOutcome,
    export,
    summary_features,
    summary_fields,
)
from ...lks_plugin.package.export.letter import BOKMAAL, Terms
from ...lks_plugin.package.export.report import export_report
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import DIALOGUE, Identity
from .exportpackage_parameters import ROUNDED, exportpackage_definitions


class ExportPackageAlgorithm(LksAlgorithm):
    """Writes one ZIP per kommune that a planner opens in plain QGIS."""

    identity = Identity(
        id="exportpackage",
        title=QT_TR_NOOP("Write LKS packages for the kommuner"),
        group=DIALOGUE,
        tags=QT_TR_NOOP("lks,package,zip,kommune,dialogue,export,project,feedback"),
        summary=QT_TR_NOOP("Writes a ZIP for each kommune: letter, project and zones to be edited in plain QGIS."),
        help=(
            QT_TR_NOOP(
                "Writes one ZIP for each kommune, for a planner who has plain QGIS (3.40 or newer) and "
                "nothing else: the letter LES-MEG.pdf, the project LEVEKAARSONER.qgz, a GeoPackage with the "
                "zones and one with the grunnkretser, where the kommune chooses another zone from a list and "
                "writes comments. The population of the zones follows the editing and shows what keeps the "
                "criteria."
            ),
            QT_TR_NOOP(
                "The input is the grunnkretser with their zone, such as the output of «Generate "
                "levekårssoner». Only number, name, population and zone leave the layer, and the extra "
                "fields that are named. Values that rest on fewer than 4 persons are warned about."
            ),
            QT_TR_NOOP(
                "«Uoppgitt grunnkrets» and others without a polygon stay at home; their inhabitants are "
                "noted in the package. Vacant codes for new zones are the next serials above all in the "
                "layer, and above the former codes where their field is given: an issued code is never used "
                "again."
            ),
            QT_TR_NOOP(
                "A package that is there already is replaced only when told. A kommune that fails does not "
                "stop the others: the summary tells what became of each. The work runs in the program's main "
                "thread, because projects and layouts belong to it; it can be cancelled between kommuner."
            ),
        ),
        page="veiledning/pakke.md",
        needs=("networkx", "jinja2", "scipy"),
        # Building projects and print layouts belongs to the main thread.
        flags=Qgis.ProcessingAlgorithmFlag.NoThreading,
    )
    definitions = staticmethod(exportpackage_definitions)

    def check_values(self, parameters, context):
        ok, message = super().check_values(parameters, context)
        if ok:
            ok, message = self.check_limits(parameters, context)
        if not ok:
            return ok, message
        both = (self.parameterAsBool(parameters, name, context) for name in ("OVERWRITE", "SKIP_EXISTING"))
        if all(both):
            return False, tr("Packages that are there can be replaced or left, not both.")
        return True, ""

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.unit_source(parameters, context)
        kommuner = self._kommuner(parameters, context)
        folder = Path(self.parameterAsString(parameters, "OUTPUT_FOLDER", context))
        division = self._division(parameters, context, source, kommuner, feedback)
        outcomes = self._export(division, kommuner, self._settings(parameters, context, source, folder), feedback)
        summary = Output(summary_fields(), summary_features(outcomes), len(outcomes))
        answer = {"SUMMARY": self.write_layer(parameters, "SUMMARY", context, feedback, summary)}
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        answer |= self.write_report(parameters, context, lambda: export_report(outcomes, address_from(report)))
        failed = [outcome for outcome in outcomes if outcome.status == FAILED]
        if len(failed) == len(outcomes):
            raise InputError("no_package", reasons=named(f"{outcome.kommune}: {outcome.message}" for outcome in failed))
        written = len([outcome for outcome in outcomes if outcome.status == WRITTEN])
        return answer | {"OUTPUT_FOLDER": str(folder), "N_PACKAGES": written, "N_FAILED": len(failed)}

    def _division(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsFeatureSource,
        kommuner: list[str],
        feedback: QgsProcessingFeedback,
    ) -> SentDivision:
        """The layer with its zones; warns of extra fields with values that rest on few."""
        extra = self.parameterAsStrings(parameters, "EXTRA_FIELDS", context)
        check_extra_fields(extra, source.fields())
        fields = UnitFields(
            unit=self.parameterAsString(parameters, "UNIT_FIELD", context),
            population=self.parameterAsString(parameters, "POPULATION_FIELD", context),
            kommune=self.optional_field(parameters, "KOMMUNE_FIELD", context, source),
            kommune_name=self.optional_field(parameters, "KOMMUNE_NAME_FIELD", context, source, "kommunenavn"),
            strata=tuple(self.parameterAsStrings(parameters, "STRATA_FIELDS", context)),
            previous=self.parameterAsString(parameters, "LKS_FIELD", context),
        )
        layer = read_units(source, fields, progress_callback(feedback, 0, 10))
        more = DivisionFields(
            name=self.optional_field(parameters, "NAME_FIELD", context, source, "grunnkretsnavn"),
            extra=extra,
            former=self.optional_field(parameters, "PREVIOUS_FIELD", context, source),
            history=self.optional_field(parameters, "HISTORY_FIELD", context, source, "befolkning_10"),
            projection=self.optional_field(parameters, "PROJECTION_FIELD", context, source),
        )
        division = division_of(layer, more, self.issued_codes())
        rows = [row for row, kommune in enumerate(layer.units.kommuner) if not kommuner or kommune in kommuner]
        few = few_persons(
            extra,
            [layer.units.codes[row] for row in rows],
            [layer.features[row] for row in rows],
            layer.units.population[rows].tolist(),
        )
        if few:
            feedback.pushWarning(warning(few))
        self._tell_names({layer.units.kommuner[row]: layer.units.kommune_names[row] for row in rows}, feedback)
        return division

    @staticmethod
    def _tell_names(names: dict[str, str], feedback: QgsProcessingFeedback) -> None:
        """Warn of kommuner whose name is not known, or lost letters at its source."""
        unnamed = sorted(kommune for kommune, name in names.items() if name == kommune)
        if unnamed:
            feedback.pushWarning(
                tr(
                    "No name is known for the kommuner {kommuner}: their packages and zones are called after the "
                    "number. Choose the field with the names ([KOMMUNE_NAME_FIELD])."
                ).format(kommuner=named(unnamed))
            )
        lost = [f"{kommune} «{name}»" for kommune, name in sorted(names.items()) if has_lost_letters(name)]
        if lost:
            feedback.pushWarning(
                tr(
                    "Names of kommuner that lost letters at their source: {names}. Correct them before you send."
                ).format(names=named(lost))
            )

    def _kommuner(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """The numbers asked for, sorted, each once; a list from a script does, too."""
        given = parameters.get("KOMMUNER")
        parts = (
            [str(part) for part in given]
            if isinstance(given, (list, tuple))
            else re.split(r"[\s,;]+", self.parameterAsString(parameters, "KOMMUNER", context))
        )
        wrong = []
        codes = set()
        for part in filter(None, parts):
            try:
                codes.add(kommune_code(part))
            except ValueError:
                wrong.append(part)
        if wrong:
            raise InputError("kommune_list", parts=named(wrong))
        return sorted(codes)

    def _settings(
        self, parameters: dict[str, Any], context: QgsProcessingContext, source: QgsFeatureSource, folder: Path
    ) -> ExportSettings:
        day = self.parameterAsDateTime(parameters, "DATE", context)
        extra = self.parameterAsStrings(parameters, "EXTRA_FIELDS", context)
        return ExportSettings(
            folder=folder,
            criteria=self.criteria(parameters, context),
            own_criteria=self.own_criteria(),
            contiguity=self.contiguity_options(parameters, context),
            terms=Terms(
                day.toString("yyyy-MM-dd") if day.isValid() else date.today().isoformat(),
                self.parameterAsString(parameters, "DEADLINE", context).strip(),
                self.parameterAsString(parameters, "CONTACT", context).strip(),
                self.parameterAsString(parameters, "LANGUAGE", context) or BOKMAAL,
            ),
            extra=[source.fields().field(name) for name in extra],
            overwrite=self.parameterAsBool(parameters, "OVERWRITE", context),
            skip_existing=self.parameterAsBool(parameters, "SKIP_EXISTING", context),
            rounding=self.parameterAsString(parameters, "SMALL_UNITS", context) == ROUNDED,
        )

    @staticmethod
    def _export(
        division: SentDivision, kommuner: list[str], settings: ExportSettings, feedback: QgsProcessingFeedback
    ) -> list[PackageOutcome]:
        """Every kommune in turn, each told of."""
        outcomes = []
        total = len(kommuner or division.rows_by_kommune())
        for outcome in export(division, kommuner, settings, feedback):
            outcomes.append(outcome)
            line = f"{outcome.kommune} {outcome.name}: {outcome.status}. {outcome.message}".strip()
            tell = feedback.reportError if outcome.status == FAILED else feedback.pushInfo
            tell(line)
            feedback.setProgress(10 + 90 * len(outcomes) / total)
            if feedback.isCanceled():
                raise Cancelled
        return outcomes
