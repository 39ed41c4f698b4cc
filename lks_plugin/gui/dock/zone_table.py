"""The table of zones in the dock: the current row is the active zone, the selected rows are the chosen ones."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...engine.rules.state import ACCEPTED, GRANTED, INVALID, UNEXPLAINED, VALID
from ...layers.translation import tr
from ..editor import appearance
from ..editor.editor import NO_ZONE, Editor
from ..session.records import UNCERTAIN, Totals
from .zone_delegate import ZoneDelegate, status_width
from .zone_model import (
    CHANGE,
    CODE,
    CODE_ROLE,
    COMPACTNESS,
    LIKENESS,
    PARTS,
    PEOPLE,
    STATUS,
    UNITS,
    ZONE,
    ZoneFilter,
    ZoneModel,
    sums_tip,
)

_HEADER = "lks/editor/zone_columns"
# In characters, in the order in which the columns stand at first; that of the status is measured.
_WIDTHS = {ZONE: 15, PEOPLE: 16, STATUS: 0, UNITS: 9, CHANGE: 18, COMPACTNESS: 12, CODE: 12, PARTS: 9, LIKENESS: 12}
# What is seen in the narrowest dock.
_FIRST = (ZONE, PEOPLE, STATUS)
_KEEP_AFTER_MS = 500
# The badge of the whole division, by the word for its state.
_BADGES = {INVALID: "error", UNEXPLAINED: "exception", GRANTED: "accepted", ACCEPTED: "accepted", VALID: "good"}


class ZoneTable(QTableView):
    """The zones; ``menu_wanted`` asks for the actions at a place on the screen."""

    menu_wanted = pyqtSignal(QPoint)
    columns_changed = pyqtSignal()
    resized = pyqtSignal()

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._is_following = False
        self._is_fitting = False
        self._resync = QTimer(self)
        self._resync.setSingleShot(True)
        self._resync.setInterval(0)
        self._resync.timeout.connect(lambda: self._on_activated(self._editor.active))
        self.zones = ZoneModel(editor, self)
        self.filter = ZoneFilter(self)
        self.filter.setSourceModel(self.zones)
        # Before the view listens itself: rows that vanish take the current one elsewhere, which nobody has asked for.
        self.filter.rowsAboutToBeRemoved.connect(self._on_vanishing)
        self.filter.rowsRemoved.connect(self._on_vanished)
        self.setModel(self.filter)
        self.setItemDelegate(ZoneDelegate(editor, self.zones, self))
        self.setAccessibleName(tr("Zones"))
        self._set_up()
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at)))
        self.doubleClicked.connect(lambda _: self.zoom())
        editor.activated.connect(self._on_activated)
        for signal in (editor.opened, editor.rebuilt):
            signal.connect(lambda: self._on_activated(self._editor.active))
            signal.connect(self._fit)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.sortByColumn(CODE, Qt.SortOrder.AscendingOrder)
        height = round(self.fontMetrics().height() * 1.5)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_up_columns()

    def _set_up_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(_WIDTHS):
            header.resizeSection(column, self._usual_width(column))
            header.moveSection(header.visualIndex(column), place)
        # The active zone stays in sight.
        header.sortIndicatorChanged.connect(lambda *_: self.scrollTo(self.currentIndex()))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._column_menu)
        kept = QgsSettings().value(_HEADER)
        if kept is not None:
            header.restoreState(kept)
        self._is_arranged = kept is not None
        # Remembered at once: QGIS may end without a word.
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_AFTER_MS)
        self._keeping.timeout.connect(self.keep_columns)
        for signal in (header.sectionResized, header.sectionMoved):
            signal.connect(lambda *_: self._on_columns())

    def _usual_width(self, column: int) -> int:
        if column == STATUS:
            return status_width(self)
        usual = _WIDTHS[column] * self.fontMetrics().averageCharWidth() + 8
        # The bars and the names take what is left; the others have room for their heading and for the arrow of sorting.
        return usual if column in _FIRST else max(usual, self.horizontalHeader().sectionSizeHint(column))

    def least_width(self) -> int:
        """The room that zones need to be seen as far as their status."""
        edges = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
        return edges + sum(self._usual_width(column) for column in _FIRST)

    def _on_columns(self) -> None:
        if not self._is_fitting:
            self._is_arranged = True
            self._keeping.start()
        self.columns_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        self._fit()
        self.resized.emit()

    def _fit(self) -> None:
        """Unless somebody has arranged the columns: show the names whole where there is room beside the first ones, and
        give the bars what is left beside the columns that are seen whole, so that none is cut by the edge."""
        if self._is_arranged:
            return
        header, left = self.horizontalHeader(), self.viewport().width()
        names = self._usual_width(ZONE)
        more = max(0, min(self.sizeHintForColumn(ZONE), 2 * names) - names)
        more = max(0, min(more, left - sum(self._usual_width(column) for column in _FIRST)))
        left -= more
        for column in _WIDTHS:
            if column not in _FIRST and self._usual_width(column) > left:
                break
            left -= self._usual_width(column)
        self._is_fitting = True
        header.resizeSection(ZONE, names + more)
        header.resizeSection(PEOPLE, self._usual_width(PEOPLE) + max(0, left))
        self._is_fitting = False

    def keep_columns(self) -> None:
        """Remember which columns are shown, where and how wide, once somebody has chosen so."""
        if self._is_arranged:
            QgsSettings().setValue(_HEADER, self.horizontalHeader().saveState())

    def _column_menu(self, at: QPoint) -> None:
        menu, header = QMenu(self), self.horizontalHeader()
        for column in range(1, self.zones.columnCount()):
            action = menu.addAction(self.zones.headerData(column, Qt.Orientation.Horizontal))
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(column))
            action.toggled.connect(lambda on, column=column: self._show_column(column, on))
        menu.exec(header.mapToGlobal(at))

    def _show_column(self, column: int, on: bool) -> None:
        self.horizontalHeader().setSectionHidden(column, not on)
        self._on_columns()

    # -- active and chosen zones --------------------------------------------------------------------------------------

    def codes(self) -> list[str]:
        """The zones of the selected rows; the units without a zone are none."""
        rows = self.selectionModel().selectedRows()
        return [code for code in (index.data(CODE_ROLE) for index in rows) if code]

    def _on_current(self, current, _) -> None:
        code = current.data(CODE_ROLE) if current.isValid() else None
        if code and not self._is_following:
            self._editor.activate(code)

    def _on_vanishing(self, *_) -> None:
        self._is_following = True

    def _on_vanished(self, *_) -> None:
        self._is_following = False
        # Once the rows are really gone.
        self._resync.start()

    def _on_selection(self, *_) -> None:
        self._editor.choose(self.codes())

    def _on_activated(self, code: str | None) -> None:
        """Follow the active zone, wherever it was chosen."""
        index = self.filter.mapFromSource(self.zones.index_of(code)) if code else QModelIndex()
        if not index.isValid():
            self._is_following = True
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
            self._is_following = False
            return
        if self.currentIndex().data(CODE_ROLE) == code and self.selectionModel().hasSelection():
            return
        self._is_following = True
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._is_following = False
        self.scrollTo(index)

    def zoom(self) -> None:
        """Show the chosen zones, or the units without one, on the map."""
        session = self._editor.session
        if session is not None:
            codes = self.codes() or [self._editor.active or ""]
            self._editor.zoom_to([unit for code in codes for unit in session.units_of(code)])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.zoom()
            return
        super().keyPressEvent(event)


class SumTable(QTableView):
    """The units without a zone and the totals, always in sight below the zones, column under column."""

    def __init__(self, editor: Editor, above: ZoneTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._above = above
        self._sums = ZoneFilter(self, sums=True)
        self._sums.setSourceModel(above.zones)
        self.setModel(self._sums)
        self.setItemDelegate(ZoneDelegate(editor, above.zones, self))
        self.setAccessibleName(tr("Without a zone, and totals"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        height = above.verticalHeader().defaultSectionSize()
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(2 * height + 2)
        above.columns_changed.connect(self._align)
        above.resized.connect(self._align)
        above.horizontalScrollBar().valueChanged.connect(self.horizontalScrollBar().setValue)
        self._align()
        self.clicked.connect(self._on_wanted)
        self.activated.connect(self._on_wanted)
        self.doubleClicked.connect(lambda _: above.zoom())
        editor.activated.connect(self._on_activated)

    def _align(self) -> None:
        """The columns as they are above, and no wider than they are seen there."""
        self.setViewportMargins(0, 0, max(0, self._above.width() - self._above.viewport().width()), 0)
        here, there = self.horizontalHeader(), self._above.horizontalHeader()
        for visual in range(there.count()):
            column = there.logicalIndex(visual)
            here.moveSection(here.visualIndex(column), visual)
            here.setSectionHidden(column, there.isSectionHidden(column))
            if not there.isSectionHidden(column):
                here.resizeSection(column, there.sectionSize(column))

    def _on_wanted(self, index: QModelIndex) -> None:
        if index.data(CODE_ROLE) == NO_ZONE:
            self._editor.activate(NO_ZONE)

    def _on_activated(self, code: str | None) -> None:
        if code == NO_ZONE:
            self.selectRow(0)
        else:
            self.clearSelection()


class VerdictLine(QWidget):
    """How the division stands, in the word of the field ``tilstand``: never cut off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = QLabel(self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        font = self.words.font()
        font.setBold(True)
        self.words.setFont(font)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.addWidget(self._badge)
        layout.addWidget(self.words, 1)

    def show_sums(self, totals: Totals) -> None:
        """Tell how the zones stand together, and how many of them are not certain."""
        state = totals.state
        side = self.fontMetrics().height()
        mark = _BADGES[state.kind]
        mark = UNCERTAIN if totals.doubtful and mark in ("good", "accepted") else mark
        self._badge.setPixmap(appearance.badge(mark, self).pixmap(side, side))
        doubt = tr("not certain: {count}").format(count=appearance.people(totals.doubtful))
        self.words.setText(f"{state.text} · {doubt}" if totals.doubtful else state.text)
        self.setToolTip(sums_tip(totals))


class ZonePanel(QWidget):
    """The zones, below them what is in none and the totals, and last how the division stands."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = ZoneTable(editor, self)
        self.sums = SumTable(editor, self.table, self)
        self.verdict = VerdictLine(self)
        self.table.zones.summed.connect(self.verdict.show_sums)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.sums)
        layout.addWidget(self.verdict)
