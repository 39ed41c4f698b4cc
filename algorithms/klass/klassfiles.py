"""``lks:klassfiles``: the files that KLASS is filled with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.engine.findings import ERROR, NOTE
from ...lks_plugin.engine.history.code_changes import first_of_january
from ...lks_plugin.klass.format import is_day
from ...lks_plugin.klass.names import names_in_key
from ...lks_plugin.klass.upload.contents import Upload, UploadOptions, make_upload
from ...lks_plugin.klass.upload.division import (
    Former,
    KlassFields,
    NewDivision,
    compare_with_former,
    grunnkrets_version,
    read_division,
)
from ...lks_plugin.klass.upload.objection_texts import file_name_of, objection_sentence
from ...lks_plugin.klass.upload.objections import are_refused
from ...lks_plugin.klass.upload.report import (
    counts_of,
    notes,
    objection_features,
    objection_fields,
    upload_report,
    verdict,
)
from ...lks_plugin.klass.upload.write import WrittenFile, older_files, write_upload
from ...lks_plugin.layers.reading.polygon_rows import kommuner_of
from ...lks_plugin.layers.reading.units import check_table, coded_rows, lks_code
from ...lks_plugin.layers.translation import tr
from ...lks_plugin.layers.upkeep.former_division import FormerDivision, division_of_table, without_rest
from ...lks_plugin.layers.upkeep.tables import issued_of
from ..base import LksAlgorithm, Output
from ..identity import INTO_KLASS, Identity
from .klassfiles_parameters import klassfiles_definitions


class KlassFilesAlgorithm(LksAlgorithm):
    """Writes version, correspondences and changes as KLASS imports them, after trying its rules."""

    identity = Identity(
        id="klassfiles",
        title=QT_TR_NOOP("Write files for KLASS"),
        group=INTO_KLASS,
        tags=QT_TR_NOOP("lks,klass,classification,version,correspondence,changes,xml,export"),
        summary=QT_TR_NOOP("Writes version, correspondences and changes for KLASS, and tries its rules first."),
        help=(
            QT_TR_NOOP(
                "Writes what KLASS' administration imports for a new version of classification 745: the codes, the "
                "correspondences to grunnkrets, kommune and bydel, the changes from the former version and, if asked "
                "for, a variant, each as XML; beside them CSV as KLASS' own API gives it, and the key that "
                "Helsedirektoratet reads. The files are called after the day, such as LKS-2027-01-01-versjon.xml."
            ),
            QT_TR_NOOP(
                "Every rule of the importer is tried first, and what its readers stumble over: codes with 99, codes "
                "given twice, names of two zones, grunnkretser of another year. Where one is broken nothing is "
                "written; the table of findings and the report say what to mend."
            ),
            QT_TR_NOOP(
                "The changes list every code that is new or gone, and every code that stays but won or lost "
                "grunnkretser, so that readers can follow splits. New codes say in their notes what they come from, "
                "such as «Fra 4012000003, 62 %»."
            ),
        ),
        page="veiledning/klass.md",
        needs=("jinja2",),
    )
    definitions = staticmethod(klassfiles_definitions)

    def check_values(self, parameters, context):
        ok, message = super().check_values(parameters, context)
        if ok:
            days = [self.parameterAsString(parameters, name, context) for name in ("VALID_FROM", "PREVIOUS_VALID_FROM")]
            if any(day.strip() and not is_day(day.strip()) for day in days):
                return False, tr("Write days as yyyy-MM-dd, such as 2027-01-01.")
        if ok and self.given(parameters, "PREVIOUS_FIELD") and self.given(parameters, "PREVIOUS"):
            return False, tr("Give the former division either as a field of the layer or as a table.")
        return ok, message

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        kommuner = kommuner_of(self.parameterAsString(parameters, "KOMMUNER", context))
        division = read_division(self.unit_source(parameters, context), self._fields(parameters, context), kommuner)
        feedback.setProgress(30)
        former = self._former(parameters, context, division, kommuner)
        upload = make_upload(division, former, self._options(parameters, context))
        feedback.setProgress(70)
        folder = Path(self.parameterAsString(parameters, "OUTPUT_FOLDER", context))
        written = [] if are_refused(upload.objections) else write_upload(folder, upload)
        older = older_files(folder, upload, written)
        rows = Output(objection_fields(), objection_features(upload), len(upload.objections))
        answer = {"FINDINGS": self.write_layer(parameters, "FINDINGS", context, feedback, rows)}
        answer |= self.write_report(parameters, context, lambda: upload_report(upload, written, older))
        _tell(feedback, upload, written, older)
        valid = {"VALID": not are_refused(upload.objections), "N_FILES": len(written)}
        return answer | {"OUTPUT_FOLDER": str(folder)} | counts_of(upload) | valid

    def _fields(self, parameters: dict[str, Any], context: QgsProcessingContext) -> KlassFields:
        source = self.unit_source(parameters, context)

        def optional(name: str, usual: str = "") -> str | None:
            return self.optional_field(parameters, name, context, source, usual)

        return KlassFields(
            unit=self.parameterAsString(parameters, "UNIT_FIELD", context),
            zone=self.parameterAsString(parameters, "LKS_FIELD", context),
            population=optional("POPULATION_FIELD", "befolkning"),
            unit_name=optional("NAME_FIELD", "grunnkretsnavn"),
            kommune_name=optional("KOMMUNE_NAME_FIELD", "kommunenavn"),
            zone_name=optional("LKS_NAME_FIELD", "lksnavn"),
            group=optional("VARIANT_FIELD"),
            group_name=optional("VARIANT_NAME_FIELD"),
        )

    def _former(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        division: NewDivision,
        kommuner: frozenset[str] | None,
    ) -> Former | None:
        """The version before, None where none was given."""
        names: dict[str, str] = {}
        if self.given(parameters, "PREVIOUS"):
            column = self.parameterAsString(parameters, "PREVIOUS_ZONE_FIELD", context)
            former = division_of_table(self._given_tables["PREVIOUS"], column)
            names = names_in_key(self._given_tables["PREVIOUS"])
        elif self.given(parameters, "PREVIOUS_FIELD"):
            former = self._former_of_field(parameters, context)
        else:
            return None
        year = self.optional_int(parameters, "PREVIOUS_YEAR", context)
        since = None if year is None else first_of_january(year)
        return compare_with_former(division, former, names, self.code_changes(), since, kommuner)

    def _former_of_field(self, parameters: dict[str, Any], context: QgsProcessingContext) -> FormerDivision:
        field = self.parameterAsString(parameters, "PREVIOUS_FIELD", context)
        source = self.unit_source(parameters, context)
        check_table(source, [field])
        rows = coded_rows(source, self.parameterAsString(parameters, "UNIT_FIELD", context))
        return without_rest({code: lks_code(feature[field]) for code, feature in rows})

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> UploadOptions:
        tables = self._given_tables
        return UploadOptions(
            valid_from=self.parameterAsString(parameters, "VALID_FROM", context).strip(),
            former_from=self.parameterAsString(parameters, "PREVIOUS_VALID_FROM", context).strip(),
            issued=issued_of(tables["ISSUED"]) if "ISSUED" in tables else (),
            grunnkretser=grunnkrets_version(tables["GRUNNKRETS_VERSION"]) if "GRUNNKRETS_VERSION" in tables else None,
            in_version=frozenset(one.code for one in issued_of(tables["IN_VERSION"]))
            if "IN_VERSION" in tables
            else frozenset(),
            short_names=self.parameterAsBool(parameters, "SHORT_NAMES", context),
            kommuner=kommuner_of(self.parameterAsString(parameters, "KOMMUNER", context)),
        )


def _tell(feedback: QgsProcessingFeedback, upload: Upload, written: list[WrittenFile], older: list[str]) -> None:
    """The outcome in the log."""
    for each in written:
        feedback.pushInfo(str(each.path))
    for note in notes(upload, written, older):
        feedback.pushInfo(note)
    for objection in upload.objections:
        tell = feedback.pushInfo if objection.grade == NOTE else feedback.pushWarning
        (feedback.reportError if objection.grade == ERROR else tell)(
            f"{file_name_of(objection.file)}: {objection_sentence(objection)}"
        )
    feedback.pushInfo(verdict(upload).sentence)
