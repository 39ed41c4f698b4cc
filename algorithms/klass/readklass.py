"""``lks:readklass``: what KLASS has, from its API or from files."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.engine.history.issued_codes import IssuedCode, with_klass
from ...lks_plugin.klass.format import is_day
from ...lks_plugin.klass.names import names_in_key
from ...lks_plugin.klass.readback.answers import KlassReading
from ...lks_plugin.klass.readback.comparison import KlassComparison, compare_with_approved
from ...lks_plugin.klass.readback.download import Klass, NetworkLimits
from ...lks_plugin.klass.readback.outputs import (
    change_features,
    change_fields,
    difference_features,
    difference_fields,
    key_features,
    key_fields,
)
from ...lks_plugin.klass.readback.read import read_api, read_files
from ...lks_plugin.klass.readback.report import ReadKlass, notes, read_report, verdict, warnings
from ...lks_plugin.layers.reading.polygon_rows import kommuner_of
from ...lks_plugin.layers.translation import tr
from ...lks_plugin.layers.upkeep.former_division import division_of_table
from ...lks_plugin.layers.upkeep.outputs import issued_features, issued_fields
from ...lks_plugin.layers.upkeep.tables import issued_of
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import INTO_KLASS, Identity
from .readklass_parameters import readklass_definitions


class ReadKlassAlgorithm(LksAlgorithm):
    """Reads zones, grunnkretser, changes and issued codes out of KLASS, and compares them with what was approved."""

    identity = Identity(
        id="readklass",
        title=QT_TR_NOOP("Read levekårssoner from KLASS"),
        group=INTO_KLASS,
        tags=QT_TR_NOOP("lks,klass,classification,api,codes,correspondence,changes,register,compare"),
        summary=QT_TR_NOOP("Reads zones, changes and issued codes from KLASS, and compares with what was approved."),
        help=(
            QT_TR_NOOP(
                "Reads from KLASS' API, or from files saved from it (CSV or JSON): the zones in force at a day with "
                "their grunnkretser, as a key; the changes from version to version, as a table for [CODE_CHANGES]; and "
                "every code that was ever in force, as a register for [ISSUED]."
            ),
            QT_TR_NOOP(
                "With the approved division it says whether KLASS has it: «in KLASS» only if every code and every "
                "grunnkrets is the same. Every difference is listed; another name is listed, but does not count."
            ),
            QT_TR_NOOP(
                "The network is QGIS' own, with its proxy and certificates. Only http and https are read, with limits "
                "of size, redirects and time. A copy of an earlier answer is used only if you say so, and the log "
                "tells how old it is."
            ),
        ),
        page="veiledning/klass.md",
        needs=("jinja2",),
    )
    definitions = staticmethod(readklass_definitions)

    def check_values(self, parameters, context):
        ok, message = super().check_values(parameters, context)
        day = self.parameterAsString(parameters, "DATE", context).strip()
        if ok and day and not is_day(day):
            return False, tr("Write days as yyyy-MM-dd, such as 2027-01-01.")
        files = [name for name in ("CORRESPONDENCE", "CHANGES_FILE") if self.given(parameters, name)]
        if ok and files and not self.given(parameters, "CODES"):
            return False, tr("Give the file with the codes as well: the other files are read together with it.")
        if ok and self.parameterAsBool(parameters, "USE_COPIES", context) and not self.given(parameters, "COPIES"):
            return False, tr("Give the folder in which copies of KLASS' answers are kept.")
        return ok, message

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        read = self._read(parameters, context, feedback)
        reading, comparison = read.reading, read.comparison
        for warning in warnings(read):
            feedback.pushWarning(warning)
        for note in notes(read):
            feedback.pushInfo(note)
        register = with_klass(self._issued(), reading.issued)
        differences = comparison.differences if comparison else []
        written = {
            "KEY": Output(key_fields(), key_features(reading), reading.unit_count),
            "CHANGES": Output(change_fields(), change_features(reading), len(reading.changes or ())),
            "ISSUED_OUT": Output(issued_fields(), issued_features(register), len(register)),
            "DIFFERENCES": Output(difference_fields(), difference_features(comparison), len(differences)),
        }
        answer = self.write_layers(parameters, context, feedback, written)
        answer |= self.write_report(parameters, context, lambda: read_report(read))
        feedback.pushInfo(verdict(read).sentence)
        return answer | {
            "IN_KLASS": comparison is not None and comparison.in_klass,
            "N_ZONES": len(reading.names),
            "N_UNITS": reading.unit_count,
            "N_CHANGES": len(reading.changes or ()),
            "N_ISSUED": len(register),
            "N_DIFFERENCES": len(differences),
            "N_COPIES": len(read.copies),
        }

    def _read(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ReadKlass:
        codes = self.parameterAsFile(parameters, "CODES", context)
        day = self.parameterAsString(parameters, "DATE", context).strip()
        if codes:
            pairs, changes = (
                self.parameterAsFile(parameters, name, context) for name in ("CORRESPONDENCE", "CHANGES_FILE")
            )
            reading = read_files(codes, pairs, changes, day)
            comparison = self._compare(parameters, context, reading)
            return ReadKlass(Path(codes).name, day, reading, comparison, is_file=True)
        folder = self.parameterAsString(parameters, "COPIES", context)
        klass = Klass(
            self.parameterAsString(parameters, "URL", context).strip(),
            NetworkLimits(seconds=self.parameterAsInt(parameters, "TIMEOUT", context)),
            Path(folder) if self.given(parameters, "COPIES") else None,
            self.parameterAsBool(parameters, "USE_COPIES", context),
            feedback.isCanceled,
        )
        day = day or date.today().isoformat()
        number = self.parameterAsInt(parameters, "CLASSIFICATION", context)
        reading = read_api(klass, number, day, progress_callback(feedback, 0, 80))
        comparison = self._compare(parameters, context, reading)
        return ReadKlass(klass.base, day, reading, comparison, klass.read_from_copy)

    def _compare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, reading: KlassReading
    ) -> KlassComparison | None:
        if "APPROVED" not in self._given_tables:
            return None
        source = self._given_tables["APPROVED"]
        approved = division_of_table(source, self.parameterAsString(parameters, "APPROVED_FIELD", context))
        kommuner = kommuner_of(self.parameterAsString(parameters, "KOMMUNER", context))
        return compare_with_approved(approved.zones, names_in_key(source), reading, kommuner)

    def _issued(self) -> tuple[IssuedCode, ...]:
        return issued_of(self._given_tables["ISSUED"]) if "ISSUED" in self._given_tables else ()
