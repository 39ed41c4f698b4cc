"""The layer being edited and what the user does with it: the common ground of dock, map tool and dialogs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication, QProgressDialog

from ...engine.errors import LksError
from ...engine.progress import Cancelled
from ...layers.errors import error_sentence
from ...layers.translation import named, tr
from ..map.unit_locator import GroundIndex
from ..map.zone_colours import ZoneColours
from ..session.records import Problem, RefusedMove, Stroke
from ..session.session import ZoneSession
from ..session.settings import EditSettings
from . import appearance

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsMapCanvas

NO_ZONE = ""


class Editor(QObject):
    """Holds the session, the active zone and the chosen ones, and tells the user what went wrong.

    Widgets listen to the editor, never to the session, which may be another one tomorrow. The active zone ``NO_ZONE``
    takes units out of their zones; None where nothing is active.
    """

    # A session has begun.
    opened = pyqtSignal()
    # There is no session any more.
    closed = pyqtSignal()
    # Codes of zones that changed; everything.
    changed = pyqtSignal(object)
    rebuilt = pyqtSignal()
    # The active zone is another, or none; so are the chosen ones.
    activated = pyqtSignal(object)
    chosen = pyqtSignal()
    # What is half written is to be kept now: the layer is about to be saved, sent or left.
    keeping = pyqtSignal()
    # The edits have been saved.
    saved = pyqtSignal()
    # The answer has been written.
    sent = pyqtSignal()
    # Units that would move, with the zone of each; {} for none.
    previewed = pyqtSignal(object)
    # Show this problem, this zone, these units.
    pointed = pyqtSignal(object)

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self.iface = iface
        self.canvas: QgsMapCanvas = iface.mapCanvas()
        self.session: ZoneSession | None = None
        self.colours = ZoneColours()
        self.active: str | None = None
        self.chosen_codes: tuple[str, ...] = ()

    # -- session ------------------------------------------------------------------------------------------------------

    def open(self, layer: QgsVectorLayer, settings: EditSettings) -> bool:
        """Edit a layer; False, with a message, where it cannot be read or the user gave up."""
        try:
            session = self._read(layer, settings)
        except Cancelled:
            return False
        except LksError as error:
            self.warn(error_sentence(error))
            return False
        self.close()
        self.session = session
        session.changed.connect(self._on_changed)
        session.rebuilt.connect(self._on_rebuilt)
        session.noticed.connect(self.tell)
        session.logged.connect(self._on_logged)
        session.closed.connect(self.close)
        layer.beforeCommitChanges.connect(self.keeping)
        self.colours.start(session)
        self.iface.setActiveLayer(layer)
        self.opened.emit()
        rows = session.rows()
        self.activate(rows[0].code if rows else None)
        if session.reading.trouble:
            self.warn(tr("Homogeneity is not told: {reason}").format(reason=session.reading.trouble))
        return True

    def _read(self, layer: QgsVectorLayer, settings: EditSettings) -> ZoneSession:
        """Read a layer; a bar with a button to give up appears where it takes long."""
        dialog = QProgressDialog(tr("Reading «{layer}»…").format(layer=layer.name()), tr("Cancel"), 0, 100)
        dialog.setParent(self.iface.mainWindow(), dialog.windowFlags())
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.setMinimumDuration(700)

        def progress(fraction: float) -> bool:
            dialog.setValue(min(99, round(100 * fraction)))
            return not dialog.wasCanceled()

        QApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            return ZoneSession(layer, settings, progress)
        finally:
            QApplication.restoreOverrideCursor()
            dialog.reset()
            dialog.deleteLater()

    def close(self) -> None:
        """Have done with the layer; what is not saved stays in its edit buffer, as after any tool."""
        session = self.session
        if session is None:
            return
        if session.layer is not None:
            self.keeping.emit()
            session.layer.beforeCommitChanges.disconnect(self.keeping)
        self.session = None
        session.changed.disconnect(self._on_changed)
        session.rebuilt.disconnect(self._on_rebuilt)
        session.logged.disconnect(self._on_logged)
        session.closed.disconnect(self.close)
        session.close()
        self.active, self.chosen_codes = None, ()
        self.closed.emit()

    def _on_changed(self, codes: set[str]) -> None:
        self.colours.follow(codes)
        self.changed.emit(codes)
        self._keep_active()

    def _on_rebuilt(self) -> None:
        # Before anyone is told, for a zone that is gone without a trace cannot be asked about.
        is_gone = self._forget_gone()
        self.colours.follow()
        self.rebuilt.emit()
        if is_gone:
            self.activated.emit(self.active)
            self.chosen.emit()
        if self.session is not None and self.session.trouble:
            self.warn(self.session.trouble)

    def _on_logged(self, problem: str) -> None:
        self.saved.emit()
        if problem:
            self.warn(problem)

    def _forget_gone(self) -> bool:
        """Let go of zones, active or chosen, that are no longer there; whether there were any."""
        codes, before = {NO_ZONE, *self.codes()}, (self.active, self.chosen_codes)
        self.active = self.active if self.active in codes else None
        self.chosen_codes = tuple(code for code in self.chosen_codes if code in codes)
        return before != (self.active, self.chosen_codes)

    def _keep_active(self) -> None:
        """The active zone may have gone with an undo."""
        if self.session is not None and self.active and self.active not in self.codes():
            self.activate(None)

    def undo(self) -> None:
        """Take the last step of the layer back."""
        if self.session is not None and self.session.layer is not None:
            self.session.layer.undoStack().undo()

    def redo(self) -> None:
        """Do the step taken back last once more."""
        if self.session is not None and self.session.layer is not None:
            self.session.layer.undoStack().redo()

    # -- zones --------------------------------------------------------------------------------------------------------

    def codes(self) -> list[str]:
        """The zones there are."""
        return [] if self.session is None else [row.code for row in self.session.rows()]

    def activate(self, code: str | None) -> None:
        """Make a zone the one that units are given to."""
        if code != self.active:
            self.active = code
            self.activated.emit(code)

    def choose(self, codes: Iterable[str]) -> None:
        """The zones that actions on several zones work on."""
        chosen = tuple(codes)
        if chosen != self.chosen_codes:
            self.chosen_codes = chosen
            self.chosen.emit()

    def give(self, units: Iterable[int], code: str | None = None) -> Stroke:
        """Give units to a zone (None: the active one) and tell what stayed where it was."""
        code = self.active if code is None else code
        if self.session is None or code is None:
            self.warn(tr("Choose the zone to give grunnkretser to: a row of the table, or a right click on the map."))
            return Stroke()
        return self.heard(self.session.assign(units, code))

    def heard(self, stroke: Stroke) -> Stroke:
        """Tell what a stroke could not do."""
        if stroke.problem:
            self.warn(stroke.problem)
        elif stroke.refused:
            self.warn(self.refusal(stroke.refused))
        return stroke

    def refusal(self, refused: Iterable[RefusedMove]) -> str:
        """Which units stayed where they were, and why."""
        by_reason: dict[str, list[str]] = {}
        for each in refused:
            by_reason.setdefault(each.reason, []).append(self.session.title(each.unit) if self.session else "")
        lines = [
            tr("Stays where it is: {units}. {reason}").format(units=named(titles), reason=reason)
            for reason, titles in by_reason.items()
        ]
        return " ".join(lines)

    # -- words and places ---------------------------------------------------------------------------------------------

    def tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """A message over the map."""
        self.iface.messageBar().pushMessage(tr("Levekårssoner"), text, level=level, duration=8)

    def warn(self, text: str) -> None:
        """A warning over the map."""
        self.tell(text, Qgis.MessageLevel.Warning)

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Tell what the edits inside could not do."""
        try:
            yield
        except LksError as error:
            self.warn(error_sentence(error))

    def done(self, text: str) -> None:
        """A success over the map."""
        self.tell(text, Qgis.MessageLevel.Success)

    def point(self, problem: Problem) -> None:
        """Show a problem on the map and in the table."""
        if problem.code:
            self.activate(problem.code)
        self.pointed.emit(problem)
        self.zoom_to(problem.units)

    def zoom_to(self, units: Iterable[int]) -> None:
        """Show units, and let them flash."""
        session, chosen = self.session, list(units)
        if session is None or session.layer is None or not chosen:
            return
        layer, layer_id = session.layer, session.layer.id()
        fids = [session.feature_id(unit) for unit in chosen]
        self.canvas.zoomToFeatureIds(layer, fids)
        # A little air around, so that the neighbours are seen.
        self.canvas.zoomByFactor(1.3)
        QTimer.singleShot(appearance.FLASH_DELAY_MS, lambda: self._flash(layer_id, fids))

    def look_at(self, units: Iterable[int]) -> None:
        """Show units, unless they are all to be seen already."""
        session, chosen = self.session, list(units)
        if session is None or session.layer is None or not chosen:
            return
        index = GroundIndex(session, self.canvas)
        box = index.polygon(chosen).boundingBox()
        if not self.canvas.extent().contains(box):
            box.scale(2.5)
            self.canvas.setExtent(box)
            self.canvas.refresh()

    def _flash(self, layer_id: str, fids: list[int]) -> None:
        if self.session is not None and self.session.layer is not None and self.session.layer.id() == layer_id:
            self.canvas.flashFeatureIds(self.session.layer, fids)
