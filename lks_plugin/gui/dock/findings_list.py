"""Everything that is found of the zones, place by place: step through, and each is shown on the map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...layers.rule_texts import rule_names
from ...layers.translation import tr
from ..editor import appearance
from ..editor.editor import Editor
from ..session.records import Problem

PROBLEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
# Strokes may follow each other fast; the list may come a moment later.
# Pixels beside the icon, and above and below the sentence.
_BESIDE, _AIR = 16, 8
_HEIGHTS_KEPT = 20_000


class ProblemModel(QAbstractListModel):
    """The problems of the session, the worst first."""

    def __init__(self, editor: Editor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self._widget = parent
        self.problems: list[Problem] = []
        self.with_notes = True

    def reload(self) -> None:
        """Ask the session again; nothing is told if all is as it was."""
        session = self._editor.session
        found = [] if session is None else session.problems()
        found = [problem for problem in found if self.with_notes or problem.finding.grade != "note"]
        if found != self.problems:
            self.beginResetModel()
            self.problems = found
            self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008, D102
        return 0 if parent.isValid() else len(self.problems)

    def data(self, index: QModelIndex, role: int = 0) -> Any:  # noqa: D102
        problem = self.problems[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return problem.sentence
        if role == PROBLEM_ROLE:
            return problem
        if role == Qt.ItemDataRole.DecorationRole:
            return appearance.badge(_status(problem), self._widget)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            grade = (
                appearance.status_name("accepted")
                if problem.finding.accepted
                else appearance.grade_name(problem.finding.grade)
            )
            rule = rule_names().get(problem.finding.kind, "")
            return f"{grade}: {rule}\n{problem.sentence}" if rule else f"{grade}: {problem.sentence}"
        return None


def _status(problem: Problem) -> str:
    finding = problem.finding
    return "accepted" if finding.accepted else appearance.GRADE_STATUS[finding.grade]


class _Wrapped(QStyledItemDelegate):
    """Sentences in as many lines as they need. Qt asks for all of them whenever one has changed, so the heights are
    kept: a list of thousands would otherwise hold up every stroke."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[int, str, str], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802
        view = option.widget
        width = view.viewport().width() if view is not None else option.rect.width()
        beside = option.decorationSize.width() + _BESIDE
        sentence = str(index.data(Qt.ItemDataRole.DisplayRole))
        key = (width - beside, option.font.key(), sentence)
        if key not in self._heights:
            if len(self._heights) > _HEIGHTS_KEPT:
                self._heights.clear()
            room = QRect(0, 0, max(80, width - beside), 10_000)
            text = option.fontMetrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), sentence)
            self._heights[key] = text.height()
        return QSize(width, max(self._heights[key], option.decorationSize.height()) + _AIR)


class FindingsList(QWidget):
    """The list with its buttons."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.view = QListView(self)
        self.problems = ProblemModel(editor, self.view)
        self.view.setModel(self.problems)
        self.view.setItemDelegate(_Wrapped(self.view))
        self.view.setIconSize(appearance.icon_size(self.view))
        self.view.setWordWrap(True)
        self.view.setUniformItemSizes(False)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setAccessibleName(tr("Findings"))
        self.view.clicked.connect(self._on_wanted)
        self.view.installEventFilter(self)
        self._count = QLabel(self)
        self._count.setWordWrap(True)
        # Its text must not widen the dock: QGIS would put the right edge out of the screen.
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._notes = QCheckBox(tr("Notes too"), self)
        self._notes.setChecked(True)
        self._notes.toggled.connect(self._on_notes)
        self._lay_out()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(appearance.REFRESH_DELAY_MS)
        self._soon.timeout.connect(self.reload)
        for signal in (editor.opened, editor.closed, editor.rebuilt):
            signal.connect(self.reload)
        editor.changed.connect(lambda _: self._soon.start())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._count, 1)
        line.addWidget(self._notes)
        for name, forward, words in (
            ("mActionArrowLeft", False, tr("Previous problem (Shift+F8)")),
            ("mActionArrowRight", True, tr("Next problem (F8)")),
        ):
            button = QToolButton(self)
            button.setIcon(appearance.icon(name))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _, forward=forward: self.step(forward))
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.view)

    def reload(self) -> None:
        """Show what is found now, and keep the place in the list."""
        kept = self._current()
        self.problems.reload()
        found = self.problems.problems
        if kept is not None:
            same = [number for number, problem in enumerate(found) if _key(problem) == _key(kept)]
            if same:
                self.view.setCurrentIndex(self.problems.index(same[0]))
        grades = [_status(problem) for problem in found]
        self._count.setText(
            tr("Errors: {errors}. Without a reason: {exceptions}. Others: {rest}.").format(
                errors=grades.count("error"),
                exceptions=grades.count("exception"),
                rest=len(grades) - grades.count("error") - grades.count("exception"),
            )
            if self._editor.session is not None
            else ""
        )

    def _on_notes(self, on: bool) -> None:
        self.problems.with_notes = on
        self.reload()

    def _current(self) -> Problem | None:
        index = self.view.currentIndex()
        return index.data(PROBLEM_ROLE) if index.isValid() else None

    def step(self, forward: bool = True) -> None:
        """Go on to the next problem, or back to the one before, round and round."""
        self.reload()
        count = self.problems.rowCount()
        if not count:
            if self._editor.session is not None:
                self._editor.done(tr("Nothing is left to look at."))
            return
        current = self.view.currentIndex()
        at = current.row() + (1 if forward else -1) if current.isValid() else 0 if forward else count - 1
        index = self.problems.index(at % count)
        self.view.setCurrentIndex(index)
        self._on_wanted(index)

    def _on_wanted(self, index: QModelIndex) -> None:
        self._editor.point(index.data(PROBLEM_ROLE))

    def eventFilter(self, watched, event) -> bool:  # noqa: N802, D102
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            index = self.view.currentIndex()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
                self._on_wanted(index)
                return True
        return super().eventFilter(watched, event)


def _key(problem: Problem) -> tuple[object, ...]:
    return problem.finding.kind, problem.code, problem.part, problem.units[:1]
