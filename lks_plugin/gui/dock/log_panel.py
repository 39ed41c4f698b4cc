"""The log of changes: what is not saved yet, and what has been saved since the editor was opened."""

from __future__ import annotations

from math import ceil
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer
from qgis.PyQt.QtGui import QFont, QFontMetricsF, QShowEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QStyle, QTableView, QVBoxLayout, QWidget

from ...layers.translation import tr
from ..editor import appearance
from ..editor.editor import Editor
from ..session.records import LogRow

# What each column must have room for beside its heading: digits are wider than characters on the average.
_LONGEST = ("88.88.88 88:88", "88888888", "LKS 88", "LKS 88", "SSB", "nei")


class LogModel(QAbstractTableModel):
    """Changes, the latest first; those not saved in italics."""

    def __init__(self, editor: Editor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self._widget = parent
        self.rows: list[tuple[bool, LogRow]] = []

    def reload(self) -> None:
        """Ask the session again; nothing is told where all is as it was."""
        session = self._editor.session
        rows: list[tuple[bool, LogRow]] = []
        if session is not None:
            rows = [(False, row) for row in reversed(session.log())]
            rows += [(True, row) for row in reversed(session.saved_log())]
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008, D102
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008, D102
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802, D102
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("When"), tr("Grunnkrets"), tr("From"), tr("To"), tr("Who"), tr("Saved"))[section]

    def data(self, index: QModelIndex, role: int = 0) -> Any:  # noqa: D102
        saved, row = self.rows[index.row()]
        if role == Qt.ItemDataRole.FontRole and not saved:
            return _italic(self._widget)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        session = self._editor.session
        names = [
            appearance.short_name(session.zone_name(code)) if session is not None else code
            for code in (row.before, row.after)
        ]
        when = row.when.strftime("%d.%m.%y %H:%M")
        return (when, row.unit, *names, row.who or "–", tr("yes") if saved else tr("no"))[index.column()]


class LogPanel(QWidget):
    """The table of changes."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes = LogModel(editor, self)
        self.view = QTableView(self)
        self.view.setModel(self.changes)
        self.view.setAccessibleName(tr("Log of changes"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setAlternatingRowColors(True)
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for column, longest in enumerate(_LONGEST):
            heading = str(self.changes.headerData(column, Qt.Orientation.Horizontal))
            header.resizeSection(column, self._room_for(longest, heading))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.view)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(appearance.REFRESH_DELAY_MS)
        self._soon.timeout.connect(self._follow)
        for signal in (editor.opened, editor.closed, editor.rebuilt):
            signal.connect(self.changes.reload)
        editor.changed.connect(lambda _: self._soon.start())
        editor.saved.connect(self.changes.reload)

    def _follow(self) -> None:
        """Show what has changed, where it is seen."""
        if self.isVisible():
            self.changes.reload()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        self.changes.reload()

    def _room_for(self, *texts: str) -> int:
        """The width at which each text is read whole, upright and in italics, with the style's margins."""
        metrics = [QFontMetricsF(font) for font in (self.font(), _italic(self))]
        widest = max(each.horizontalAdvance(text) for each in metrics for text in texts)
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self.view) + 1
        return ceil(widest) + 2 * margin + 4


def _italic(widget: QWidget) -> QFont:
    font = QFont(widget.font())
    font.setItalic(True)
    return font
