"""The active zone in words: the reason for its exceptions, a comment on it, and its units with their comments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...layers.translation import tr
from ..editor import appearance
from ..editor.editor import Editor

UNIT, PEOPLE, COMMENT = range(3)


class UnitModel(QAbstractTableModel):
    """The units of the active zone; the comment can be written in the table."""

    def __init__(self, editor: Editor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self.units: list[int] = []

    def reload(self) -> None:
        """Show the units that are in the zone now; only what they say is told anew where they are the same."""
        session, active = self._editor.session, self._editor.active
        units = [] if session is None or active is None else list(session.units_of(active))
        if units == self.units:
            if units:
                self.dataChanged.emit(self.index(0, 0), self.index(len(units) - 1, COMMENT))
            return
        self.beginResetModel()
        self.units = units
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008, D102
        return 0 if parent.isValid() else len(self.units)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008, D102
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802, D102
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Grunnkrets"), tr("Population"), tr("Comment"))[section]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:  # noqa: D102
        own = super().flags(index)
        return own | Qt.ItemFlag.ItemIsEditable if index.column() == COMMENT else own

    def data(self, index: QModelIndex, role: int = 0) -> Any:  # noqa: D102
        session, unit = self._editor.session, self.units[index.row()]
        if session is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == PEOPLE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == UNIT:
            return session.title(unit)
        return appearance.people_of(session, unit) if index.column() == PEOPLE else session.comment(unit)

    def setData(self, index: QModelIndex, value: Any, role: int = 0) -> bool:  # noqa: N802, D102
        session = self._editor.session
        if session is None or role != Qt.ItemDataRole.EditRole or index.column() != COMMENT:
            return False
        with self._editor.telling():
            session.set_comment(self.units[index.row()], str(value))
            return True
        return False


class ZoneText(QLineEdit):
    """A text about the active zone. What is half written stays with the zone that it was written about."""

    def __init__(
        self, editor: Editor, read: Callable[[str], str], write: Callable[[str, str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._read = read
        self._write = write
        self._code: str | None = None
        self.editingFinished.connect(self.keep)
        # A button of the toolbar does not take the focus.
        editor.keeping.connect(self.keep)

    def follow(self, code: str | None) -> None:
        """Show what is said of a zone; what is being written is left alone."""
        if code != self._code:
            self.keep()
            self._code = code
        self.setEnabled(bool(code))
        if not (self.hasFocus() and self.isModified()):
            self.setText(self._read(code) if code else "")

    def keep(self) -> None:
        """Keep what was written."""
        if self._editor.session is None or not self._code or not self.isModified():
            return
        self.setModified(False)
        with self._editor.telling():
            self._write(self._code, self.text())


class UnitsPanel(QWidget):
    """Reason and comment of the zone above, its units with their comments below."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._label = QLabel(self)
        self.reason = ZoneText(
            editor, lambda code: editor.session.row(code).reason, lambda *told: editor.session.set_reason(*told), self
        )
        self.reason.setPlaceholderText(tr("Why it bends a rule"))
        self.reason.setToolTip(tr("Why the zone is as it is, where it bends a rule"))
        self._label.setBuddy(self.reason)
        self.comment = ZoneText(
            editor,
            lambda code: editor.session.zone_comment(code),
            lambda *told: editor.session.set_zone_comment(*told),
            self,
        )
        self.local_name = ZoneText(
            editor,
            lambda code: editor.session.local_name(code),
            lambda *told: editor.session.set_local_name(*told),
            self,
        )
        self.local_name.setPlaceholderText(tr("What people there call it"))
        self.local_name.setToolTip(tr("What people there call it; no part of the official name"))
        self.comment.setPlaceholderText(tr("Anything else SSB should know of the zone"))
        self.units = UnitModel(editor, self)
        self.view = QTableView(self)
        self.view.setModel(self.units)
        self.view.setAccessibleName(tr("Grunnkretser of the zone"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setAlternatingRowColors(True)
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))
        self.view.horizontalHeader().setHighlightSections(False)
        self.view.horizontalHeader().setSectionResizeMode(UNIT, QHeaderView.ResizeMode.Interactive)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.doubleClicked.connect(self._on_double_click)
        self._fitted: str | None = None
        form = QFormLayout()
        form.addRow(self._label, self.reason)
        form.addRow(tr("&Comment on the zone:"), self.comment)
        form.addRow(tr("Local &name:"), self.local_name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.view)
        for signal in (editor.opened, editor.closed, editor.rebuilt, editor.changed, editor.activated):
            signal.connect(self.reload)
        editor.keeping.connect(self._keep_comment)
        self.reload()

    def _keep_comment(self) -> None:
        """Keep the comment that is being written in the table."""
        cell = self.view.indexWidget(self.view.currentIndex())
        if cell is not None:
            self.view.itemDelegate().commitData.emit(cell)

    def reload(self, *_: object) -> None:
        """Show the active zone as it is now."""
        session, active = self._editor.session, self._editor.active
        code = active if session is not None and active else None
        if code is not None:
            self._label.setText(tr("&Reason, {zone}:").format(zone=appearance.short_name(session.zone_name(code))))
        else:
            self._label.setText(tr("&Reason:"))
        self.reason.follow(code)
        self.comment.follow(code)
        self.local_name.follow(code)
        self.units.reload()
        if code != self._fitted:
            self._fitted = code
            usual = 26 * self.fontMetrics().averageCharWidth()
            names = min(self.view.sizeHintForColumn(UNIT), self.view.width() // 2)
            self.view.horizontalHeader().resizeSection(UNIT, max(usual, names))

    def ask_reason(self) -> None:
        """Begin to write where the active zone lacks a reason."""
        session, active = self._editor.session, self._editor.active
        if session is not None and active and any(finding.is_open for finding in session.row(active).findings):
            self.reason.setFocus()

    def _on_double_click(self, index: QModelIndex) -> None:
        if index.column() != COMMENT:
            self._editor.zoom_to([self.units.units[index.row()]])
