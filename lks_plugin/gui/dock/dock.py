"""The dock «Levekårssoner»: the layer, the tools, the zones, and what is found, written and drawn of them."""

from __future__ import annotations

from qgis.core import Qgis, QgsSettings, QgsVectorLayer
from qgis.gui import QgsDockWidget, QgsFilterLineEdit, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...layers.translation import tr
from ..editor import appearance, questions
from ..editor.commands import Commands
from ..editor.editor import Editor
from ..editor.fields_dialog import FieldsDialog, add_fields, fields_rule, fields_text, remember, remembered
from ..map.map_tool import ZoneMapTool
from ..scenarios.menu import ScenarioButton
from ..sending.send_dialog import SendDialog
from ..session.layer_properties import keep_sent, sent_at, written
from ..session.settings import settings_for
from .charts_panel import ChartsPanel
from .findings_list import FindingsList
from .log_panel import LogPanel
from .suggest_panel import SuggestPanel
from .units_panel import UnitsPanel
from .zone_table import ZonePanel

_SPLIT = "lks/editor/split"
# In characters: never narrower, for QGIS opens docks at their least width.
_WIDTH = 66
# More of them for the names of zones, where the window has room.
_NAMES, _ROOMY = 12, 3
_SHOWN = "lks/editor/shown_once"
_WHEN = "%d.%m.%Y %H:%M"


class ZoneDock(QgsDockWidget):
    """Shows one layer's zones. ``package_wanted`` asks for a package to open."""

    package_wanted = pyqtSignal()

    def __init__(self, editor: Editor, tool: ZoneMapTool, parent: QWidget | None = None) -> None:
        super().__init__(tr("Levekårssoner"), parent)
        self.setObjectName("LksZoneDock")
        self._editor = editor
        self.commands = Commands(editor, tool, self)
        self._content = QWidget(self)
        self._stack = QStackedWidget(self._content)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addLayout(self._layer_line())
        self.fields_label = QLabel(self._content)
        self.fields_label.setTextFormat(Qt.TextFormat.RichText)
        self.fields_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.fields_label.linkActivated.connect(lambda _: self.ask_fields())
        layout.addWidget(self.fields_label)
        layout.addWidget(self._stack, 1)
        self._stack.addWidget(self._welcome())
        self._stack.addWidget(self._editing())
        self.setWidget(self._content)
        self.setMinimumWidth(self._least_width())
        self._step_actions(tool)
        self.table.menu_wanted.connect(lambda at: self.commands.menu(self).exec(at))
        editor.opened.connect(self._on_opened)
        editor.closed.connect(self._on_closed)
        editor.sent.connect(self._show_sent)
        self.commands.send.triggered.connect(self.send)
        self._on_layer(self.layers.currentLayer())

    def _least_width(self) -> int:
        """So wide that tools, tabs and the zones as far as their status are seen, and a map has room beside them at
        1366 pixels."""
        needed = (self.toolbar.sizeHint(), self.tabs.tabBar().sizeHint())
        inside = max(self.table.least_width(), *(size.width() for size in needed))
        margins = self._content.layout().contentsMargins()
        room = inside + margins.left() + margins.right()
        return max(room, _WIDTH * self.fontMetrics().averageCharWidth())

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        # With room for the names of most zones.
        wide = self._least_width() + _NAMES * self.fontMetrics().averageCharWidth()
        return QSize(wide, 40 * self.fontMetrics().height())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        # Only the first time: afterwards QGIS remembers how wide the user has it.
        if not QgsSettings().value(_SHOWN, False, bool):
            QgsSettings().setValue(_SHOWN, True)
            QTimer.singleShot(0, self._take_room)

    def _take_room(self) -> None:
        window, wide = self.parent(), self.sizeHint().width()
        if isinstance(window, QMainWindow) and not self.isFloating() and window.width() >= _ROOMY * wide > 0:
            window.resizeDocks([self], [wide], Qt.Orientation.Horizontal)

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.ShortcutOverride and self.commands.action_for(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        action = self.commands.action_for(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action.trigger()

    # -- parts --------------------------------------------------------------------------------------------------------

    def _layer_line(self) -> QHBoxLayout:
        self.layers = QgsMapLayerComboBox(self._content)
        self.layers.setFilters(Qgis.LayerFilter.PolygonLayer)
        self.layers.setAllowEmptyLayer(True)
        self.layers.setAccessibleName(tr("Layer of grunnkretser"))
        self.layers.setToolTip(tr("The layer of grunnkretser whose zones are edited"))
        self.layers.layerChanged.connect(self._on_layer)
        self.start_button = QToolButton(self._content)
        self.start_button.setCheckable(True)
        self.start_button.setText(tr("Edit zones"))
        self.start_button.setIcon(appearance.icon("mActionToggleEditing"))
        self.start_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.start_button.clicked.connect(self._on_start)
        self.fields_button = self._button("mActionOptions", tr("Fields and limits…"), self.ask_fields)
        self.open_button = self._button("mActionFileOpen", tr("Open an LKS-pakke (ZIP)…"), self.package_wanted.emit)
        line = QHBoxLayout()
        line.addWidget(self.layers, 1)
        line.addWidget(self.start_button)
        line.addWidget(self.fields_button)
        line.addWidget(self.open_button)
        return line

    def _button(self, icon: str, words: str, slot) -> QToolButton:
        button = QToolButton(self._content)
        button.setIcon(appearance.icon(icon))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.clicked.connect(lambda *_: slot())
        return button

    def _welcome(self) -> QWidget:
        words = QLabel(
            tr(
                "Choose a layer of grunnkretser with a zone field above, or open an LKS-pakke. Then give grunnkretser "
                "to zones on the map: the table follows every stroke, and Ctrl+Z takes it back."
            ),
            self._content,
        )
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setContentsMargins(4, 12, 4, 4)
        return words

    def _editing(self) -> QWidget:
        page = QWidget(self._content)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._toolbar(page))
        layout.addLayout(self._sent_line(page))
        layout.addLayout(self._filter_line(page))
        self._make_panels(page)
        self.search.textChanged.connect(self.table.filter.set_text)
        self.only_problems.toggled.connect(self.table.filter.set_only_problems)
        self.splitter = QSplitter(Qt.Orientation.Vertical, page)
        self.splitter.addWidget(self.zones)
        self.splitter.addWidget(self.tabs)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setChildrenCollapsible(False)
        kept = QgsSettings().value(_SPLIT)
        if kept is not None:
            self.splitter.restoreState(kept)
        layout.addWidget(self.splitter, 1)
        return page

    def _make_panels(self, page: QWidget) -> None:
        """The zones and the tabs below, made after all that stands above them: Tab goes in the order of making."""
        self.zones = ZonePanel(self._editor, page)
        self.table = self.zones.table
        self.tabs = QTabWidget(page)
        self.tabs.setDocumentMode(True)
        self.findings = FindingsList(self._editor, page)
        self.units = UnitsPanel(self._editor, page)
        self.suggestions = SuggestPanel(self._editor, page)
        self.charts = ChartsPanel(self._editor, page)
        self.log = LogPanel(self._editor, page)
        for panel, title in (
            (self.findings, tr("Findings")),
            (self.units, tr("Reasons")),
            (self.suggestions, tr("Suggestions")),
            (self.charts, tr("Charts")),
            (self.log, tr("Log")),
        ):
            self.tabs.addTab(panel, title)
        # After the tab bar has taken the focus.
        self.tabs.tabBarClicked.connect(lambda place: QTimer.singleShot(0, lambda: self._on_tab(place)))

    def _on_tab(self, place: int) -> None:
        if self.tabs.widget(place) is self.units:
            self.units.ask_reason()

    def _toolbar(self, parent: QWidget) -> QToolBar:
        bar, commands = QToolBar(parent), self.commands
        bar.setIconSize(appearance.icon_size(self))
        for action in commands.modes.actions():
            bar.addAction(action)
        bar.addAction(commands.give_selected)
        bar.addSeparator()
        bar.addActions([commands.undo, commands.redo, commands.save, commands.rollback])
        bar.addSeparator()
        bar.addActions([commands.new, commands.merge, commands.dissolve, commands.lock])
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if not action.isSeparator() and button is not None:
                # Reached with Tab, too.
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.scenarios = ScenarioButton(self._editor, [commands.reset, commands.reset_all], bar)
        bar.addWidget(self.scenarios)
        self.toolbar = bar
        return bar

    def _sent_line(self, parent: QWidget) -> QHBoxLayout:
        """How far the answer has come, and what can be done about it."""
        self.sent_label = QLabel(parent)
        self.sent_label.setWordWrap(True)
        self.sent_button = QPushButton(parent)
        self.sent_button.clicked.connect(self._on_sent_button)
        line = QHBoxLayout()
        line.addWidget(self.sent_label, 1)
        line.addWidget(self.sent_button)
        return line

    def _filter_line(self, parent: QWidget) -> QHBoxLayout:
        self.search = QgsFilterLineEdit(parent)
        self.search.setPlaceholderText(tr("Find zone"))
        self.search.setAccessibleName(tr("Find zone"))
        self.search.setShowSearchIcon(True)
        self.only_problems = QCheckBox(tr("Only problems"), parent)
        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        line.addWidget(self.only_problems)
        self.send_button = send = QToolButton(parent)
        send.setDefaultAction(self.commands.send)
        send.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        line.addWidget(send)
        return line

    def _step_actions(self, tool: ZoneMapTool) -> None:
        """F8 goes on to the next problem, from anywhere in the window."""
        self.step_actions: list[QAction] = []
        for keys, forward, words in (("F8", True, tr("Next problem")), ("Shift+F8", False, tr("Previous problem"))):
            action = QAction(words, self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _, forward=forward: self.findings.step(forward))
            self.addAction(action)
            self.step_actions.append(action)
        tool.problem_wanted.connect(self.findings.step)

    # -- layer --------------------------------------------------------------------------------------------------------

    def edit(self, layer: QgsVectorLayer) -> None:
        """Edit a layer of the project; asks for the fields where their names do not tell."""
        self.layers.setLayer(layer)
        settings = remembered(layer)
        if not settings.is_complete:
            self.ask_fields()
        else:
            self._editor.open(layer, settings)
        self._sync()

    def ask_fields(self) -> None:
        """Ask for fields and limits, and edit the layer with them."""
        layer = self.layers.currentLayer()
        if layer is None:
            return
        dialog = FieldsDialog(layer, remembered(layer), self)
        if dialog.exec() != FieldsDialog.DialogCode.Accepted:
            self._sync()
            return
        settings = dialog.settings()
        with self._editor.telling():
            settings = add_fields(layer, settings, dialog.added())
        remember(layer, settings)
        self._editor.open(layer, settings)
        self._sync()

    def _on_start(self, on: bool) -> None:
        layer = self.layers.currentLayer()
        if on and layer is not None:
            self.edit(layer)
        elif self._may_stop():
            self._editor.close()
        self._sync()

    def _may_stop(self) -> bool:
        """Ask what to do with strokes that are not saved; False to go on editing."""
        self._editor.keeping.emit()
        layer = self._editor.session.layer if self._editor.session is not None else None
        if layer is None or not layer.isModified():
            return True
        answer = questions.save_first(self, tr("Stop editing"), tr("Some changes are not saved yet. Save them?"))
        if answer == questions.SAVE:
            self.commands.save.trigger()
            return not layer.isModified()
        if answer == questions.DISCARD:
            layer.rollBack(False)
        return answer == questions.DISCARD

    def _on_layer(self, layer: QgsVectorLayer | None) -> None:
        session = self._editor.session
        if session is not None and session.layer is not None and layer is not session.layer:
            self._editor.close()
        self._sync()

    def _sync(self) -> None:
        """The button says whether the layer is being edited."""
        layer = self.layers.currentLayer()
        self.start_button.setEnabled(layer is not None)
        self.fields_button.setEnabled(layer is not None)
        self.start_button.setChecked(self._editor.session is not None)
        self._stack.setCurrentIndex(1 if self._editor.session is not None else 0)
        session = self._editor.session
        self.fields_label.setVisible(session is not None)
        if session is not None:
            self.fields_label.setText(fields_text(session.settings))
            self.fields_label.setToolTip(fields_rule())

    def _on_opened(self) -> None:
        layer = self._editor.session.layer
        if self.layers.currentLayer() is not layer:
            self.layers.setLayer(layer)
        self._show_sent()
        self._sync()

    def _on_closed(self) -> None:
        self._sync()

    def _show_sent(self) -> None:
        """Say whether the answer was written, and whether it was sent."""
        session = self._editor.session
        layer = session.layer if session is not None else None
        sent, answer = (sent_at(layer), written(layer)) if layer is not None else (None, None)
        for part in (self.sent_label, self.sent_button):
            part.setVisible(sent is not None or answer is not None)
        if sent is not None:
            text = tr("Sent to SSB {when}. The zones are read-only until you take the answer back.")
            self.sent_label.setText("✔ " + text.format(when=sent.strftime(_WHEN)))
            self.sent_button.setText(tr("Take back"))
        elif answer is not None:
            text = tr("The answer was written {when}, but is not sent yet: {file}")
            self.sent_label.setText("▲ " + text.format(when=answer[1].strftime(_WHEN), file=answer[0].name))
            self.sent_button.setText(tr("How to send…"))

    def _on_sent_button(self, *_: object) -> None:
        session = self._editor.session
        if session is None or session.layer is None:
            return
        if sent_at(session.layer) is not None:
            keep_sent(session.layer, None)
            self._show_sent()
            return
        answer = written(session.layer)
        if answer is not None:
            dialog = SendDialog(self._editor, self)
            dialog.show_written(answer[0])
            dialog.exec()

    def send(self, *_: object) -> None:
        """Write the answer to SSB."""
        session = self._editor.session
        if session is None:
            return
        with self._editor.telling():
            session.check_open()
            self._editor.keeping.emit()
            SendDialog(self._editor, self).exec()

    def suggest_layer(self, layer: object) -> None:
        """Offer the layer that the user looks at, as long as none is being edited."""
        if self._editor.session is None and isinstance(layer, QgsVectorLayer) and settings_for(layer).is_complete:
            self.layers.setLayer(layer)

    def keep(self) -> None:
        """Remember how the dock was arranged."""
        self.table.keep_columns()
        QgsSettings().setValue(_SPLIT, self.splitter.saveState())

    def dispose(self) -> None:
        """Leave nothing running and nothing on the map."""
        self.suggestions.dispose()
