"""Suggestions of the engine: searched for in the background, shown on the map and in figures, accepted or dropped."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsTask
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...engine.errors import LksError
from ...engine.progress import Cancelled
from ...layers.errors import error_sentence
from ...layers.translation import named, tr
from ..editor import appearance
from ..editor.editor import Editor
from ..map.unit_locator import GroundIndex
from ..session.records import ZoneRow
from ..session.suggesting import AIMS, Question, Suggestion, accept, is_current, prepare, search
from .zone_model import parts_text


class SuggestTask(QgsTask):
    """Searches beside the user's work. ``done`` brings the suggestion, ``failed`` why there is none, "" if cancelled;
    both in the main thread."""

    done = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, question: Question) -> None:
        super().__init__(tr("Looking for better zones"), QgsTask.Flag.CanCancel)
        self._question = question
        self._suggestion: Suggestion | None = None
        self._problem = ""

    def run(self) -> bool:
        """The search, in a thread of its own: nothing here touches the layer or a widget."""
        try:
            self._suggestion = search(self._question, self._progress)
        except Cancelled:
            return False
        except LksError as error:
            self._problem = error_sentence(error)
        except ValueError as error:
            self._problem = str(error)
        return self._suggestion is not None

    def _progress(self, fraction: float) -> bool:
        self.setProgress(100 * fraction)
        return not self.isCanceled()

    def finished(self, result: bool) -> None:
        """Back in the main thread."""
        if result and self._suggestion is not None:
            self.done.emit(self._suggestion)
        else:
            self.failed.emit(self._problem)


class SuggestPanel(QWidget):
    """Ask, look, accept or drop."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.suggestion: Suggestion | None = None
        self._task: SuggestTask | None = None
        self._bands: list[QgsRubberBand] = []
        self._make()
        self._lay_out()
        for signal in (editor.opened, editor.closed, editor.rebuilt):
            signal.connect(self.drop)
        for signal in (editor.chosen, editor.activated):
            signal.connect(self._show_chosen)
        editor.changed.connect(self._on_changed)
        self.drop()

    def _make(self) -> None:
        self._chosen = QLabel(self)
        self._chosen.setWordWrap(True)
        self.aim = QComboBox(self)
        for name, aim in AIMS.items():
            self.aim.addItem(tr(aim.title), name)
        self.aim.setAccessibleName(tr("What to suggest"))
        self.ask_button = QPushButton(appearance.icon("processingAlgorithm"), tr("&Suggest"), self)
        self.ask_button.clicked.connect(lambda *_: self.ask())
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.cancel)
        self._bar = QProgressBar(self)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self.figures = QTableWidget(0, 5, self)
        self.figures.setHorizontalHeaderLabels(
            [tr("Zone"), tr("Population"), tr("Parts"), tr("Homogeneity"), tr("Status afterwards")]
        )
        self.figures.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.figures.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.figures.setShowGrid(False)
        self.figures.setAlternatingRowColors(True)
        self.figures.setTabKeyNavigation(False)
        self.figures.setAccessibleName(tr("Zones before and after"))
        self.figures.verticalHeader().hide()
        self.figures.horizontalHeader().setStretchLastSection(True)
        self.accept_button = QPushButton(appearance.icon("mIconSuccess"), tr("&Accept"), self)
        self.accept_button.clicked.connect(lambda *_: self.accept())
        self.drop_button = QPushButton(tr("&Drop"), self)
        self.drop_button.clicked.connect(lambda *_: self.drop())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.aim, 1)
        line.addWidget(self.ask_button)
        line.addWidget(self._bar, 1)
        line.addWidget(self.cancel_button)
        answer = QHBoxLayout()
        answer.addStretch(1)
        answer.addWidget(self.accept_button)
        answer.addWidget(self.drop_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._chosen)
        layout.addLayout(line)
        layout.addWidget(self._words)
        layout.addWidget(self.figures, 1)
        layout.addLayout(answer)
        layout.addStretch(0)

    # -- asking -------------------------------------------------------------------------------------------------------

    def _codes(self) -> tuple[str, ...]:
        """The zones to better: those chosen; without any, those with something to mend."""
        session = self._editor.session
        if session is None or self._editor.chosen_codes:
            return self._editor.chosen_codes
        return tuple(row.code for row in session.rows() if row.status in ("error", "exception"))

    def _show_chosen(self, *_: object) -> None:
        session = self._editor.session
        names = (
            [appearance.short_name(session.zone_name(code)) for code in self._codes()] if session is not None else []
        )
        self._chosen.setText(tr("Zones: {zones}. Locked zones stay as they are.").format(zones=named(names) or "–"))
        self.ask_button.setEnabled(bool(names))

    def ask(self) -> None:
        """Look for a suggestion for the chosen zones, in the background."""
        session = self._editor.session
        if session is None or self._task is not None:
            return
        self.drop()
        try:
            question = prepare(session, self._codes(), self.aim.currentData())
        except LksError as error:
            self._editor.warn(error_sentence(error))
            return
        task = SuggestTask(question)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.progressChanged.connect(lambda percent: self._bar.setValue(round(percent)))
        self._task = task
        self._bar.setValue(0)
        self._show_state()
        QgsApplication.taskManager().addTask(task)

    def cancel(self, *_: object) -> None:
        """Give the search up."""
        if self._task is not None:
            self._task.cancel()

    def _on_failed(self, problem: str) -> None:
        self._task = None
        self._words.setText(problem or tr("Cancelled."))
        self._show_state()

    def _on_done(self, suggestion: Suggestion) -> None:
        self._task = None
        self._words.setText(suggestion.message)
        if suggestion.moves and self._is_current(suggestion):
            self.suggestion = suggestion
            self._fill(suggestion)
            self._show_on_map(suggestion)
            self._editor.look_at(suggestion.moves)
        elif suggestion.moves:
            self._words.setText(tr("The zones have changed since: ask for a new suggestion."))
        self._show_state()

    # -- looking ------------------------------------------------------------------------------------------------------

    def _fill(self, suggestion: Suggestion) -> None:
        """Before and after, zone by zone."""
        self.figures.setRowCount(len(suggestion.zones))
        for number, (before, after) in enumerate(suggestion.zones):
            row = after or before
            texts = [
                row.name,
                _pair(before, after, appearance.people_in),
                _pair(before, after, parts_text),
                _pair(before, after, lambda each: appearance.share(each.homogeneity)),
                appearance.status_name(after.mark) if after is not None else tr("dissolved"),
            ]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip("\n".join(after.reasons) if after is not None else "")
                self.figures.setItem(number, column, item)
            self.figures.item(number, 0).setIcon(appearance.swatch(self._editor.colours.of(row.code), self))
            if after is not None:
                self.figures.item(number, 4).setIcon(appearance.badge(after.mark, self))
        self.figures.resizeColumnsToContents()

    def _show_on_map(self, suggestion: Suggestion) -> None:
        """The units that would move, hatched in a dark colour over their new zone's."""
        self._editor.previewed.emit(suggestion.moves)
        index = GroundIndex(self._editor.session, self._editor.canvas)
        for code in sorted(set(suggestion.moves.values())):
            units = [unit for unit, target in sorted(suggestion.moves.items()) if target == code]
            colour = QColor(self._editor.colours.of(code) or "#ffffff")
            for style, fill in ((Qt.BrushStyle.SolidPattern, colour), (Qt.BrushStyle.Dense6Pattern, appearance.INK)):
                band = QgsRubberBand(self._editor.canvas, Qgis.GeometryType.Polygon)
                band.setFillColor(fill)
                band.setBrushStyle(style)
                band.setStrokeColor(appearance.INK)
                band.setWidth(2)
                band.setToGeometry(index.polygon(units), None)
                self._bands.append(band)

    def _show_state(self) -> None:
        searching, there = self._task is not None, self.suggestion is not None
        for widget in (self._bar, self.cancel_button):
            widget.setVisible(searching)
        for widget in (self.aim, self.ask_button):
            widget.setVisible(not searching)
        for widget in (self.figures, self.accept_button, self.drop_button):
            widget.setVisible(there)
        self._words.setVisible(bool(self._words.text()))
        self._show_chosen()

    # -- answering ----------------------------------------------------------------------------------------------------

    def _is_current(self, suggestion: Suggestion) -> bool:
        session = self._editor.session
        return session is not None and is_current(session, suggestion)

    def _on_changed(self, _: object) -> None:
        if self.suggestion is not None and not self._is_current(self.suggestion):
            self.drop()
        self._show_chosen()

    def accept(self) -> None:
        """Do as suggested: one step of the undo stack."""
        suggestion, session = self.suggestion, self._editor.session
        if suggestion is None or session is None:
            return
        self.drop()
        stroke = self._editor.heard(accept(session, suggestion))
        if stroke.moved:
            told = tr("Done as suggested: {count} grunnkretser have another zone.")
            self._editor.done(told.format(count=len(stroke.moved)))

    def drop(self, *_: object) -> None:
        """Forget the suggestion; nothing has happened."""
        self.cancel()
        self.suggestion = None
        self._words.setText("")
        for band in self._bands:
            self._editor.canvas.scene().removeItem(band)
        if self._bands:
            self._editor.previewed.emit({})
        self._bands = []
        self._show_state()

    def dispose(self) -> None:
        """Leave no search and nothing on the map."""
        self.drop()


def _pair(before: ZoneRow | None, after: ZoneRow | None, told) -> str:
    """A figure before and after; once, if it stays."""
    one, other = (told(row) if row is not None else "–" for row in (before, after))
    return one if one == other else f"{one} → {other}"
