"""One layer of grunnkretser being divided into zones: what the dock, the map tool and the charts work on.

The layer is the truth. Everything that changes it, a stroke of the map tool, undo, the attribute table, another plugin
or Python, comes back through its signals, so the zones told are always those of the layer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...engine.errors import LksError
from ...engine.findings import Finding
from ...engine.progress import Progress
from ...engine.rules.assignment import UNASSIGNED
from ...engine.units.coding import has_serial, is_plainly_written, lost_zero
from ...layers.errors import error_sentence
from ...layers.fields import value_of
from ...layers.reading.units import lks_code, text_of
from ...layers.translation import tr
from ...layers.validation.validation import row_findings
from . import layer_edits, layer_properties
from .edit_error import EditError, problem_of
from .history import History
from .layer_signals import LayerWatch
from .numbering import new_code
from .problems import problems_of
from .profiles import profile
from .reading import Reading, read_again, read_layer
from .records import Effect, LogRow, Problem, Profile, Stroke, Totals, Unassigned, ZoneRow
from .settings import EditSettings
from .source_package import Package, registered_codes
from .tally import Tally
from .zone_answers import ZoneAnswers


class ZoneSession(QObject):
    """A layer with its zones, open to change.

    Units are numbers 0..n-1 in the order of their codes. ``trouble`` says why the layer cannot be read as it is now, ""
    where it can: the zones are then as they were last, and nothing can be assigned. Raises ``InputError``
    where the layer cannot be read at the beginning.
    """

    # The codes of the zones whose figures or findings changed: once for each stroke, undo, redo or outside edit.
    changed = pyqtSignal(object)
    # Everything is new: rollback, reload, units that came or went.
    rebuilt = pyqtSignal()
    # The log has been saved; a sentence where that failed, otherwise "".
    logged = pyqtSignal(str)
    # Something that a person should know of an edit that was made.
    noticed = pyqtSignal(str)
    # The layer is gone; the zones are still told as they were last.
    closed = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer, settings: EditSettings, progress: Progress | None = None) -> None:
        super().__init__()
        self.layer: QgsVectorLayer | None = layer
        self.settings = settings
        self.trouble = ""
        # Zones to show without units, and empty ones not to show.
        self._new: set[str] = set()
        self._dissolved: set[str] = set()
        self._answers = ZoneAnswers(layer)
        self._told: set[str] = set()
        self._use(read_layer(layer, settings, progress))
        self._history = History(layer, settings.zone_field)
        self._history.restart(self._reading)
        self._show_wanted()
        self._watch = LayerWatch(layer)
        self._listen()

    def close(self) -> None:
        """Let go of the layer; the zones are still told as they were last."""
        self._watch.stop()
        self._answers.close()
        self._history.close()
        self.layer = None

    # -- what there is ------------------------------------------------------------------------------------------------

    @property
    def reading(self) -> Reading:
        """The layer as it was read; its zones are those of ``tally``."""
        return self._reading

    @property
    def tally(self) -> Tally:
        """The zones in the engine's terms."""
        return self._tally

    def rows(self) -> list[ZoneRow]:
        """The zones in the order of their codes, also new ones and ones that lost all their units; no rest zones."""
        return self._tally.rows()

    def row(self, code: str) -> ZoneRow:
        """One zone; raises ``KeyError`` for a code that was never used."""
        return self._tally.row(code)

    def unassigned(self) -> Unassigned:
        """The units that should be in a zone and are not."""
        return self._tally.unassigned()

    def totals(self) -> Totals:
        """The layer in figures."""
        return self._tally.totals()

    def unit_at(self, feature_id: int) -> int:
        """The unit of a row of the layer, -1 where there is none."""
        return self._reading.unit_of.get(feature_id, -1)

    def feature_id(self, unit: int) -> int:
        """The row of a unit, the first one where it occurs more than once."""
        return self._reading.fids[unit][0]

    def code_of(self, unit: int) -> str:
        """The code of the zone a unit is in, "" for none."""
        return self._tally.at.code_of(unit)

    def units_of(self, code: str) -> list[int]:
        """The units of a zone; with "", those that should be in a zone and are not."""
        at = self._tally.at
        if code:
            return at.members(self._tally.label(code))
        return [u for u, label in enumerate(at.labels) if label == UNASSIGNED and self._tally.is_movable(u)]

    def title(self, unit: int) -> str:
        """Number and name of a unit."""
        return f"{self._reading.units.codes[unit]} {self._reading.unit_names[unit]}".strip()

    def population_of(self, unit: int) -> int:
        """The inhabitants of a unit."""
        return int(self._reading.units.population[unit])

    def zone_name(self, code: str) -> str:
        """What a zone is called."""
        return self._tally.name(code) if code else tr("no zone")

    def comment(self, unit: int) -> str:
        """The comment on a unit."""
        return self._comments[unit]

    def zone_comment(self, code: str) -> str:
        """The comment on a zone."""
        return self._answers.of(code).comment

    def local_name(self, code: str) -> str:
        """What people there call a zone; "" where nobody has said so."""
        return self._answers.of(code).local_name

    def is_movable(self, unit: int) -> bool:
        """Whether a unit can be given to zones: «Uoppgitt grunnkrets» and units without a polygon cannot."""
        return self._tally.is_movable(unit)

    def border_units(self, code: str) -> set[int]:
        """The units outside a zone that border on it, or are linked to it across water; every unit where the zone has
        none yet."""
        ground, own = self._tally.at.ground, set(self.units_of(code))
        movable = {unit for unit in range(len(ground.units)) if self._tally.is_movable(unit)}
        if not own:
            return movable
        near = {other for unit in own for other in (*ground.neighbours[unit], *ground.linked[unit])}
        return (near - own) & movable

    def effect(self, units: Iterable[int], code: str) -> Effect:
        """What giving units to a zone ("" for none) would do; nothing is changed."""
        return self._tally.effect(units, code)

    def problems(self) -> list[Problem]:
        """What is to be mended, explained or known, the worst first, place by place."""
        tally, reading = self._tally, self._reading
        rows = row_findings(reading.layer, replace(reading.claims, codes=self._codes()), reading.ground.graph)
        return problems_of(tally, tally.findings_with(rows))

    def profile(self, codes: Iterable[str]) -> Profile | None:
        """The indicators of zones beside the mean of their kommune; None without indicators."""
        zones = [(code, self.units_of(code)) for code in codes]
        return profile(self._reading.layer, self.settings.measures, [zone for zone in zones if zone[1]])

    def log(self) -> list[LogRow]:
        """The edits that are not saved: every unit in another zone than in the file, the latest last."""
        return self._history.unsaved(self._reading, self._codes(), self._tally.at.reasons)

    def saved_log(self) -> list[LogRow]:
        """The edits saved since the session began."""
        return list(self._history.saved)

    def unwritten_log(self) -> list[LogRow]:
        """The edits saved since the session began that are not in the log of a GeoPackage."""
        return list(self._history.unwritten)

    def geopackage(self) -> Path | None:
        """The GeoPackage that the layer lies in, if it is one."""
        return self._history.geopackage()

    def package(self) -> Package:
        """The LKS-pakke that the layer comes from; an empty one where it comes from none."""
        return self._history.package()

    def refresh(self) -> None:
        """Read the layer again, where something may have changed it without telling QGIS."""
        self._reread(False)

    # -- changes ------------------------------------------------------------------------------------------------------

    def assign(self, units: Iterable[int], code: str) -> Stroke:
        """Give units to a zone ("" for none) as one step of the layer's undo stack."""
        chosen = list(dict.fromkeys(units))
        title = tr("{count} grunnkretser to {zone}") if len(chosen) != 1 else tr("{unit} to {zone}")
        unit = self.title(chosen[0]) if chosen else ""
        title = title.format(count=len(chosen), unit=unit, zone=self.zone_name(code))
        return self.apply(dict.fromkeys(chosen, code), title)

    def apply(self, moves: Mapping[int, str], title: str) -> Stroke:
        """Give each unit to its zone, all as one step of the layer's undo stack."""
        try:
            return self._applied(moves, title)
        except EditError as error:
            return Stroke(problem=error_sentence(error))

    def _applied(self, moves: Mapping[int, str], title: str) -> Stroke:
        wrong = sorted({code for code in moves.values() if not self.is_usable(code)})
        if wrong:
            raise EditError("no_code", code=wrong[0])
        self.check_open()
        allowed, refused = self._tally.allowed(moves)
        if not allowed:
            return Stroke(refused=tuple(refused))
        self._dissolved -= set(allowed.values())
        layer_edits.write_zones(self.layer, self.settings, self._reading, self._tally, allowed, title)
        return Stroke(tuple(allowed), tuple(refused))

    def check_open(self) -> None:
        """Raises ``EditError`` where nothing can be changed now."""
        if self.layer is None:
            raise EditError("layer_gone")
        if self.trouble:
            raise EditError("layer_trouble", reason=self.trouble)
        if layer_properties.sent_at(self.layer) is not None:
            raise EditError("answer_sent")

    def is_usable(self, code: str) -> bool:
        """Whether units may be given to this zone: a code of ten digits, or one that is there all the same."""
        return not code or has_serial(code) or code in self._tally.codes()

    def new_zone(self, units: Iterable[int] = ()) -> str:
        """A zone to give units to: the next free code under the numbering rules, where ``units`` are.

        Raises ``LksError`` where no serial is left, or the register cannot be read.
        """
        code = new_code(self._tally, units, *self.codes_taken())
        self._new.add(code)
        self._show(code)
        return code

    def codes_taken(self) -> tuple[frozenset[str], frozenset[str]]:
        """All codes that are or ever were in use, as far as the layer, its log, its package and the register know; and
        those that the package offers for new zones. Raises ``LksError`` where the register cannot be read."""
        package, registered = self.package(), registered_codes(self.settings.register)
        issued = {*self._tally.codes(), *(self._tally.proposal or ()), *self._history.issued(), *package.issued}
        return frozenset(issued | registered | self._new), package.vacant

    def merge(self, code: str, into: str) -> Stroke:
        """Give all units of a zone to another; the zone is gone with them."""
        title = tr("{zone} into {other}").format(zone=self.zone_name(code), other=self.zone_name(into))
        movable = [unit for unit in self.units_of(code) if self._tally.is_movable(unit)]
        stroke = self.apply(dict.fromkeys(movable, into), title)
        if stroke.moved and not self.units_of(code):
            self.dissolve(code)
        return stroke

    def dissolve(self, code: str) -> None:
        """Have done with a zone that has no units; raises ``EditError`` where it has, or is locked."""
        if self.units_of(code):
            raise EditError("zone_not_empty", zone=self.zone_name(code))
        if self._answers.of(code).locked:
            raise EditError("zone_locked", zone=self.zone_name(code))
        self._new.discard(code)
        self._dissolved.add(code)
        self._show(code)

    def lock(self, code: str, on: bool) -> None:
        """Lock a zone, so that it neither gives nor takes, or open it again. Raises ``EditError``."""
        self._say(code, locked=on)

    def locked(self) -> frozenset[str]:
        """The zones that neither give nor take."""
        return frozenset(self._tally.locked)

    def reset(self, codes: Iterable[str] | None = None) -> Stroke:
        """Take zones (None: all) back to the proposal: their units of then return, those that came since go back."""
        tally = self._tally
        if tally.proposal is None:
            return Stroke(problem=error_sentence(EditError("no_proposal")))
        chosen = None if codes is None else set(codes)
        moves = {
            unit: proposed
            for unit, proposed in enumerate(tally.proposal)
            if tally.is_movable(unit) and (chosen is None or proposed in chosen or tally.at.code_of(unit) in chosen)
        }
        title = tr("Back to the proposal") if chosen is None else tr("Zones back to the proposal")
        return self.apply(moves, title)

    def set_comment(self, unit: int, text: str) -> None:
        """Comment on a unit; raises ``EditError``."""
        if self.settings.comment_field is None:
            raise EditError("no_comment_field")
        self._write_text(self.settings.comment_field, [unit], text, tr("Comment on {unit}"))

    def set_zone_comment(self, code: str, text: str) -> None:
        """Comment on a zone, which excuses nothing; raises ``EditError``."""
        self._say(code, comment=text.strip())

    def set_local_name(self, code: str, text: str) -> None:
        """Say what people there call a zone; raises ``EditError``."""
        self._say(code, local_name=text.strip())

    def _say(self, code: str, **values: str | bool) -> None:
        self.check_open()
        try:
            self._answers.say(code, self.zone_name(code), **values)
        finally:
            self._on_answers({code})

    def set_reason(self, code: str, text: str) -> None:
        """Give the reason for a zone's exceptions; raises ``EditError``.

        Without a field for it, the reason goes where ``ZoneAnswers`` keeps what is said of zones; ``noticed`` says so
        where that is not the file.
        """
        if self.settings.reason_field is not None:
            self._write_text(self.settings.reason_field, self.units_of(code), text, tr("Reason for {zone}"))
            return
        self._say(code, reason=text.strip())
        if not self._answers.is_in_file:
            self.noticed.emit(
                tr("The layer has no field for reasons (begrunnelse): this one is saved with the project.")
            )

    def _write_text(self, field: str, units: list[int], text: str, title: str) -> None:
        self.check_open()
        if not units:
            return
        title = title.format(unit=self.title(units[0]), zone=self.zone_name(self.code_of(units[0])))
        layer_edits.write_text(self.layer, self._reading, field, units, text.strip(), title)

    # -- following the layer ------------------------------------------------------------------------------------------

    def _use(self, reading: Reading) -> None:
        """Start from what was read."""
        self._reading = reading
        at, counted = reading.assignment(), reading.counted
        self._tally = Tally(at, reading.proposal, reading.likeness, reading.shapes, counted)
        self._take_answers()
        self._tally.news()
        self._comments = list(reading.comments)
        self._locate_fields()

    def _take_answers(self) -> None:
        """Let the zones know what is said of them."""
        told, tally = self._answers.all(), self._tally
        tally.locked = {code for code, each in told.items() if each.locked}
        tally.local_names = {code: each.local_name for code, each in told.items()}
        if self.settings.reason_field is None:
            # A reason that is gone is one that must be taken back.
            tally.reasons = {**dict.fromkeys(tally.reasons, ""), **{code: each.reason for code, each in told.items()}}

    def _on_answers(self, codes: set[str]) -> None:
        """Something was said of zones, here or elsewhere."""
        self._take_answers()
        for code in codes & set(self._tally.codes()):
            self._tally.review(code)
        self._told |= codes & set(self._tally.codes())
        self._settle()

    def _wanted(self) -> set[str]:
        """The zones to show without units: of the proposal, in the file, new, but not those done with."""
        proposal = self._tally.proposal or ()
        movable = {code for unit, code in enumerate(proposal) if self._tally.is_movable(unit)}
        return (movable | self._history.in_file() | self._new) - self._dissolved - {""}

    def _show_wanted(self) -> None:
        self._tally.wanted = self._wanted()
        self._shown = set(self._tally.codes())

    def _locate_fields(self) -> None:
        """Note what the fields of the layer mean, by their index."""
        if self.layer is None:
            return
        settings, fields = self.settings, self.layer.fields()
        told = {
            settings.zone_field: "zone",
            settings.zone_name_field: "name",
            settings.reason_field: "reason",
            settings.comment_field: "comment",
        }
        self._meaning = {fields.lookupField(name): meaning for name, meaning in told.items() if name}
        names = (*settings.ground_fields, settings.proposal_field)
        self._ground_indexes = {fields.lookupField(name) for name in names if name}

    def _listen(self) -> None:
        watch = self._watch
        watch.valued.connect(self._on_value)
        watch.settled.connect(self._settle)
        watch.doubted.connect(self._reread)
        watch.committing.connect(self._on_committing)
        watch.committed.connect(self._on_committed)
        watch.stopped.connect(self._on_stopped)
        watch.gone.connect(self._on_gone)
        self._answers.changed.connect(self._on_answers)

    def _on_value(self, fid: int, index: int, value: object) -> None:
        unit, meaning = self._reading.unit_of.get(fid), self._meaning.get(index)
        again = meaning is not None and unit is not None and len(self._reading.fids[unit]) > 1
        if unit is None or again or index in self._ground_indexes:
            self._watch.doubt()
        elif meaning == "zone":
            self._history.note(unit)
            self._tally.move(unit, lks_code(value))
            claims = self._reading.claims
            written = value_of(value)
            if not is_plainly_written(written) or lost_zero(written) or unit in (*claims.padded, *claims.otherwise):
                # That a code is written in another form is found on reading it.
                self._watch.doubt()
        elif meaning == "comment":
            self._comments[unit] = text_of(value)
            self._told.add(self.code_of(unit))
        elif meaning is not None:
            self._tally.say(unit, **{meaning: text_of(value)})

    def _show(self, code: str) -> None:
        """Tell of a zone that came, went or is shown otherwise."""
        self._told.add(code)
        self._settle()

    def _settle(self) -> None:
        """Tell of what changed since the last time, once."""
        self._tally.wanted = self._wanted()
        shown = set(self._tally.codes())
        codes = self._tally.news() | self._told | (shown ^ self._shown)
        self._told, self._shown = set(), shown
        if codes:
            self.changed.emit(codes - {""} or codes)

    def _reread(self, everything: bool) -> None:
        """Compare the layer with what is known of it; ``everything`` tells of it even if it is the same."""
        if self.layer is None:
            return
        try:
            reading = read_again(self.layer, self.settings, self._reading)
        except LksError as error:
            self.trouble = error_sentence(error)
            self.rebuilt.emit()
            return
        healed, self.trouble = bool(self.trouble), ""
        same = reading.ground is self._reading.ground and self._is_as_told(reading)
        if same and not everything and not healed:
            self._reading = reading
            self._locate_fields()
            return
        self._use(reading)
        self._history.restart(reading)
        self._show_wanted()
        self.rebuilt.emit()

    def _is_as_told(self, reading: Reading) -> bool:
        at, claims = self._tally.at, reading.claims
        texts = (claims.names is None or list(at.names or ()) == claims.names) and (
            claims.reasons is None or at.reasons == claims.reasons
        )
        return texts and self._codes() == claims.codes and self._comments == list(reading.comments)

    def _codes(self) -> list[str]:
        return self._tally.at.unit_codes()

    def _on_committing(self) -> None:
        self._history.before_commit(self.log())

    def _on_committed(self) -> None:
        problem = problem_of(lambda: self._history.after_commit(self._reading))
        self._settle()
        self.logged.emit(problem)

    def _on_stopped(self) -> None:
        problem = problem_of(self._history.write)
        if problem:
            self.logged.emit(problem)

    def _on_gone(self) -> None:
        self.close()
        self.closed.emit()

    def findings(self) -> list[Finding]:
        """Everything that is found of the zones, the worst first."""
        return self._tally.findings()
