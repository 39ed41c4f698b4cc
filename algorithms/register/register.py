"""``lks:register``: what is known of the process goes into the register, and how it stands comes out."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QT_TR_NOOP
from qgis.PyQt.QtGui import QImage

from ...lks_plugin.layers.errors import InputError
from ...lks_plugin.layers.fields import memory_layer
from ...lks_plugin.layers.maps import map_image
from ...lks_plugin.layers.reading.polygon_rows import kommuner_of
from ...lks_plugin.layers.reading.tables import TableSource, plain_tables
from ...lks_plugin.layers.reading.units import UnitFields, read_units
from ...lks_plugin.layers.styles import Styler
from ...lks_plugin.layers.translation import tr
from ...lks_plugin.layers.upkeep.former_division import division_of_table
from ...lks_plugin.register.intake import kommuner as kommune_facts
from ...lks_plugin.register.intake.answers import answers_of, take_answers
from ...lks_plugin.register.intake.by_hand import take_by_hand
from ...lks_plugin.register.intake.former_register import former_rows, take_former_register
from ...lks_plugin.register.intake.intake import Intake
from ...lks_plugin.register.intake.klass import take_klass
from ...lks_plugin.register.intake.packages import SentPackage, Unread, packages_in, packages_of, take_packages
from ...lks_plugin.register.register_file import make_where_absent, polygons, reading, writing
from ...lks_plugin.register.report import outputs
from ...lks_plugin.register.report.dashboard import Shown, Taken, dashboard
from ...lks_plugin.register.report.next_steps import SSB, next_steps
from ...lks_plugin.register.schema import DEFAULT_CRS
from ...lks_plugin.register.states import IN_FORCE
from ...lks_plugin.register.texts import discrepancy_sentence, event_name
from ..base import LksAlgorithm, Output, progress_callback
from ..identity import PROCESS, Identity
from .register_parameters import NO_EVENT, register_definitions

_TABLES = ("PACKAGES", "ANSWERS", "KLASS", "FORMER_REGISTER")
_SOURCES = ("INPUT", "PACKAGE_FOLDER", "PILOTS", "WITH_ZONES", *_TABLES)


class RegisterAlgorithm(LksAlgorithm):
    """Keeps the register of 357 kommuner."""

    identity = Identity(
        id="register",
        title=QT_TR_NOOP("Approval register"),
        group=PROCESS,
        tags=QT_TR_NOOP("lks,register,approval,state,kommune,priority,deadline,log,dashboard"),
        summary=QT_TR_NOOP("Keeps where each kommune stands, every event that led there, and shows what comes next."),
        help=(
            QT_TR_NOOP(
                "One GeoPackage, LKS-REGISTER.gpkg, holds the whole process: where each kommune stands, every event "
                "with who, when, from, to and why, and the codes that have been in force. Run it without anything to "
                "take in, and it shows how things stand; nothing is written then."
            ),
            QT_TR_NOOP(
                "It takes in the packages that were written, the answers that were read, what KLASS has, a spreadsheet "
                "of today, and events by hand. What is registered already is not registered again. An event that may "
                "not come in the state of the kommune is refused with a sentence; the others are taken in. Approvals "
                "come from «Approve a division»."
            ),
            QT_TR_NOOP(
                "The log is only ever added to: triggers refuse changes, and each row carries the hash of the row "
                "before. What somebody changed by hand is told, the log holds, and the kommune's next event keeps what "
                "was written by hand. The fields kontakt and kommentar of the layer kommuner are there to be filled in."
            ),
            QT_TR_NOOP(
                "Several people may work at once, also on a network folder: a lock file beside the register says who "
                "is writing, and everything of one run is written or nothing."
            ),
        ),
        page="register.md",
        needs=("jinja2", "scipy"),
    )
    definitions = staticmethod(register_definitions)
    own_tables = _TABLES

    def check_values(self, parameters, context):
        ok, message = super().check_values(parameters, context)
        if not ok:
            return ok, message
        by_hand = self._event(parameters, context)
        if bool(by_hand) != self.given(parameters, "KOMMUNER"):
            return False, tr("An event by hand needs both [EVENT] and [KOMMUNER].")
        if self._writes(parameters, context) and not self.parameterAsString(parameters, "WHO", context).strip():
            return False, tr("Say who does this ([WHO]): every event of the register has a name.")
        return True, ""

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = Path(self.parameterAsString(parameters, "REGISTER", context))
        taken = Taken()
        if self._writes(parameters, context):
            taken = self._take_in(path, parameters, context, feedback)
        feedback.setProgress(80)
        today = date.today().isoformat()
        register = reading(path)
        steps = next_steps(register, today)
        listed = kommuner_of(self.parameterAsString(parameters, "HISTORY", context)) or frozenset()
        shown = Shown(register, steps, today, taken, sorted(listed))
        self._tell(feedback, shown)
        written = self._write(parameters, context, feedback, path, shown)
        return written | {
            "REGISTER_FILE": str(path),
            "N_EVENTS": len(taken.events),
            "N_REFUSED": len(taken.refused),
            "N_KNOWN": taken.known,
            "N_IN_FORCE": len([one for one in steps if one.state in IN_FORCE]),
            "N_WAITING": len([one for one in steps if one.turn == SSB]),
            "N_LATE": len([one for one in steps if one.late]),
            "N_DISCREPANCIES": len(register.discrepancies),
        }

    # -- taking in ------------------------------------------------------------------------------------------------

    def _event(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The event by hand, "" for none."""
        event = self.parameterAsEnumString(parameters, "EVENT", context)
        return "" if event == NO_EVENT else str(event)

    def _writes(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        """Whether there is anything to take in."""
        return bool(self._event(parameters, context)) or any(self.given(parameters, name) for name in _SOURCES)

    def _take_in(
        self,
        path: Path,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Taken:
        """Read everything first, then write it at one go while nobody else does."""
        who = self.parameterAsString(parameters, "WHO", context)
        kommuner = self._kommuner(parameters, context, feedback)
        answers = answers_of(self._given_tables["ANSWERS"]) if "ANSWERS" in self._given_tables else []
        former = former_rows(self._given_tables["FORMER_REGISTER"]) if "FORMER_REGISTER" in self._given_tables else []
        klass = division_of_table(self._given_tables["KLASS"]).zones if "KLASS" in self._given_tables else {}
        packages = self._packages(parameters, context, feedback)
        listed = kommuner_of(self.parameterAsString(parameters, "KOMMUNER", context)) or frozenset()
        deadline = self.day(parameters, context, "DEADLINE")
        if kommuner:
            make_where_absent(path, who, outputs.style_kommuner)
        with writing(path, who) as register:
            intake = Intake(register, who, self.day(parameters, context, "DATE") or date.today().isoformat())
            pilots, with_zones = (
                kommuner_of(self.parameterAsString(parameters, name, context)) for name in ("PILOTS", "WITH_ZONES")
            )
            if kommuner or pilots is not None or with_zones is not None:
                kommune_facts.take_kommuner(intake, kommuner, pilots, with_zones)
            take_former_register(intake, former)
            take_packages(intake, packages, deadline)
            take_answers(intake, answers)
            take_klass(intake, klass, self._given_tables["KLASS"].name if klass else "")
            event = self._event(parameters, context)
            if event:
                why = self.parameterAsString(parameters, "WHY", context)
                take_by_hand(intake, event, sorted(listed), why, deadline)
        return Taken(intake.taken, intake.refused, len(intake.known), intake.remarks)

    def _kommuner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[kommune_facts.Kommune]:
        """The kommuner of the layer, if there is one."""
        if not self.given(parameters, "INPUT"):
            return []
        source = self.unit_source(parameters, context)
        fields = UnitFields(
            unit=self.parameterAsString(parameters, "UNIT_FIELD", context),
            population=self.parameterAsString(parameters, "POPULATION_FIELD", context),
            kommune=self.optional_field(parameters, "KOMMUNE_FIELD", context, source),
            kommune_name=self.optional_field(parameters, "KOMMUNE_NAME_FIELD", context, source, "kommunenavn"),
        )
        layer = read_units(source, fields, progress_callback(feedback, 0, 10))
        return kommune_facts.kommuner_of(layer, progress_callback(feedback, 10, 30))

    def _packages(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[SentPackage | Unread]:
        """What every package says of itself, or why it cannot be read."""
        files: list[Path] = []
        if self.given(parameters, "PACKAGE_FOLDER"):
            files += packages_in(Path(self.parameterAsString(parameters, "PACKAGE_FOLDER", context)))
        if "PACKAGES" in self._given_tables:
            files += _files_in(self._given_tables["PACKAGES"])
        return packages_of(files, progress_callback(feedback, 30, 75))

    # -- coming out -----------------------------------------------------------------------------------------------

    @staticmethod
    def _tell(feedback: QgsProcessingFeedback, shown: Shown) -> None:
        """What was taken in, and what is wrong, in the log."""
        for event in shown.taken.events:
            feedback.pushInfo(f"{event.kommune}: {event_name(event.kind)}")
        for remark in shown.taken.remarks:
            feedback.pushInfo(remark)
        for one in shown.taken.refused:
            told = " ".join(part for part in (one.kommune, one.told) if part)
            feedback.pushWarning(f"{told}: {event_name(one.kind)}. {one.reason}")
        for odd in shown.register.discrepancies:
            feedback.pushWarning(discrepancy_sentence(odd))

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        path: Path,
        shown: Shown,
    ) -> dict[str, Any]:
        """The layer, the tables and the dashboard."""
        drawn, crs = polygons(path), QgsCoordinateReferenceSystem(DEFAULT_CRS)
        steps, refused = shown.steps, shown.taken.refused
        features = list(outputs.next_features(steps, drawn))
        layers = {
            "STATES": Output(
                outputs.next_fields(),
                features,
                len(steps),
                Qgis.WkbType.MultiPolygon,
                crs,
                Styler(outputs.style_kommuner),
            ),
            "COUNTS": Output(outputs.count_fields(), outputs.count_features(steps), len(outputs.STATE_COLOURS)),
            "NEXT": Output(outputs.next_fields(), outputs.next_features(steps), len(steps)),
            "REFUSED": Output(outputs.refused_fields(), outputs.refused_features(refused), len(refused)),
        }
        written = self.write_layers(parameters, context, feedback, layers)

        def picture() -> QImage | None:
            placed = [feature for feature in features if feature.hasGeometry()]
            layer = memory_layer(tr("Kommuner by state"), crs, outputs.next_fields(), placed)
            outputs.style_kommuner(layer)
            return map_image([layer], feedback) if placed else None

        return written | self.write_report(parameters, context, lambda: dashboard(shown.with_picture(picture())))


def _files_in(source: TableSource) -> list[Path]:
    """The packages that a summary names. Raises ``InputError`` where it has no column for them."""
    files = []
    for table in plain_tables(source, ("kommunenummer",)):
        if "fil" not in table.heads:
            raise InputError("missing_fields", missing="fil", present=", ".join(table.heads))
        cells = table.column(table.heads.index("fil"))
        files += [Path(str(cell)) for cell in cells if cell]
    return files
