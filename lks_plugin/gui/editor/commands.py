"""What can be done in the editor, as actions: in the dock's toolbar, in the table's menu and by keys."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QMenu, QWidget

from ...engine.errors import LksError
from ...layers.errors import error_sentence
from ...layers.translation import tr
from ..map.map_tool import Mode, ZoneMapTool
from . import appearance, questions
from .editor import NO_ZONE, Editor


class Commands(QObject):
    """Every action, made once; ``refresh`` switches off those that cannot be done now."""

    def __init__(self, editor: Editor, tool: ZoneMapTool, dock: QWidget) -> None:
        super().__init__(dock)
        self._editor = editor
        self._tool = tool
        self._dock = dock
        self._layer: QgsVectorLayer | None = None
        self._by_key: dict[tuple[object, object], QAction] = {}
        self._make_map_actions()
        self._make_zone_actions()
        self._make_layer_actions()
        for signal in (editor.opened, editor.closed, editor.rebuilt, editor.changed, editor.activated, editor.chosen):
            signal.connect(self.refresh)
        editor.opened.connect(self._watch_layer)
        editor.closed.connect(self._unwatch_layer)
        tool.mode_changed.connect(self._on_mode)
        tool.activated.connect(self.refresh)
        tool.deactivated.connect(self.refresh)
        self.refresh()

    def _make(self, text: str, icon: str, slot: Callable[[], object], keys: str = "", tip: str = "") -> QAction:
        """An action, and the keys that do it while the dock has the focus."""
        action = QAction(appearance.icon(icon), text, self._dock)
        told = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip or text} ({told})" if keys else tip or text)
        if keys:
            self._by_key[_pressed(keys)] = action
        action.triggered.connect(lambda *_: slot())
        return action

    def action_for(self, event: QKeyEvent) -> QAction | None:
        """What a key does in the dock.

        These are no shortcuts of Qt's, for QGIS has some of them too, and of two with the same keys Qt does neither.
        """
        return self._by_key.get((event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))

    def _make_map_actions(self) -> None:
        self.modes = QActionGroup(self)
        # None of the three may be on, when another map tool is.
        self.modes.setExclusive(False)
        self.by_mode: dict[Mode, QAction] = {}
        for mode, text, icon, tip in (
            (
                Mode.BRUSH,
                tr("Give by click or drag"),
                "propertyicons/symbology",
                tr("Give grunnkretser to the active zone: click, or drag over several (B on the map)"),
            ),
            (
                Mode.BOX,
                tr("Give by box"),
                "mActionSelectRectangle",
                tr("Give the grunnkretser in a box to the active zone (R on the map, or Shift and drag)"),
            ),
            (
                Mode.LASSO,
                tr("Give by lasso"),
                "mActionSelectFreehand",
                tr("Give the grunnkretser inside a lasso to the active zone (L on the map)"),
            ),
        ):
            action = self._make(text, icon, lambda mode=mode: self._use_tool(mode), tip=tip)
            action.setCheckable(True)
            self.modes.addAction(action)
            self.by_mode[mode] = action
        self.give_selected = self._make(
            tr("Give selected grunnkretser to the zone"),
            "mActionSelectedToTop",
            self._give_selected,
            "Ctrl+G",
            tr("Give the grunnkretser selected in QGIS to the active zone"),
        )

    def _make_zone_actions(self) -> None:
        self.new = self._make(
            tr("New zone"),
            "symbologyAdd",
            self._new_zone,
            "Ins",
            tr("A new zone, with the grunnkretser that are selected in QGIS"),
        )
        self.merge = self._make(tr("Merge zones"), "mActionMergeFeatures", self._merge, "Ctrl+M")
        self.dissolve = self._make(tr("Dissolve empty zone"), "symbologyRemove", self._dissolve, "Del")
        self.lock = self._make(tr("Lock or open zones"), "locked", self._lock, "Ctrl+L")
        self.reset = self._make(tr("Zones back to the proposal"), "mActionRefresh", self._reset)
        self.reset_all = self._make(tr("Everything back to the proposal"), "mActionReload", self._reset_all)
        self.zoom = self._make(tr("Zoom to zones"), "mActionZoomToSelected", self._zoom)

    def _make_layer_actions(self) -> None:
        self.undo = self._make(tr("Undo"), "mActionUndo", self._editor.undo, "Ctrl+Z")
        self.redo = self._make(tr("Redo"), "mActionRedo", self._editor.redo, "Ctrl+Y")
        self._by_key[_pressed("Ctrl+Shift+Z")] = self.redo
        self.save = self._make(tr("Save"), "mActionSaveEdits", self._save, "Ctrl+S", tr("Save the zones in the layer"))
        self.rollback = self._make(
            tr("Roll back"), "mActionRollbackEdits", self._roll_back, tip=tr("Drop all changes that are not saved")
        )
        # The dock asks and writes.
        self.send = self._make(
            tr("Send to SSB"),
            "mActionSharingExport",
            lambda: None,
            tip=tr("Check the zones and write the answer to SSB"),
        )

    def _watch_layer(self) -> None:
        self._layer = self._editor.session.layer
        for signal in _signals_of(self._layer):
            signal.connect(self.refresh)

    def _unwatch_layer(self) -> None:
        layer, self._layer = self._layer, None
        if layer is not None and not sip.isdeleted(layer):
            for signal in _signals_of(layer):
                signal.disconnect(self.refresh)

    # -- what can be done ---------------------------------------------------------------------------------------------

    def refresh(self, *_: object) -> None:
        """Switch actions on and off."""
        session = self._editor.session
        layer = session.layer if session is not None else None
        there, active = layer is not None, self._editor.active
        chosen = self._editor.chosen_codes
        on_map = self._editor.canvas.mapTool() is self._tool
        for mode, action in self.by_mode.items():
            action.setEnabled(there)
            action.setChecked(there and on_map and mode is self._tool.mode)
        self.give_selected.setEnabled(there and active is not None and layer.selectedFeatureCount() > 0)
        for action in (self.new, self.zoom, self.send):
            action.setEnabled(there)
        self.merge.setEnabled(there and bool(chosen))
        self.dissolve.setEnabled(there and any(not session.row(code).units for code in chosen))
        self.lock.setEnabled(there and bool(chosen))
        has_proposal = there and session.settings.proposal_field is not None
        self.reset.setEnabled(has_proposal and bool(chosen))
        self.reset_all.setEnabled(has_proposal)
        stack = layer.undoStack() if there else None
        self.undo.setEnabled(there and stack.canUndo())
        self.redo.setEnabled(there and stack.canRedo())
        self.save.setEnabled(there and layer.isModified())
        self.rollback.setEnabled(there and layer.isModified())

    def menu(self, parent: QWidget) -> QMenu:
        """The actions on zones."""
        menu = QMenu(parent)
        menu.addActions([self.zoom, self.give_selected])
        menu.addSeparator()
        menu.addActions([self.new, self.merge, self.dissolve, self.lock])
        menu.addSeparator()
        menu.addActions([self.reset, self.reset_all])
        return menu

    # -- map ----------------------------------------------------------------------------------------------------------

    def _use_tool(self, mode: Mode) -> None:
        canvas = self._editor.canvas
        if canvas.mapTool() is self._tool and self._tool.mode is mode:
            canvas.unsetMapTool(self._tool)
        else:
            self._tool.set_mode(mode)
            canvas.setMapTool(self._tool)
            canvas.setFocus()
        self.refresh()

    def _on_mode(self, _: object) -> None:
        self.refresh()

    def _give_selected(self) -> None:
        session = self._editor.session
        units = sorted({session.unit_at(fid) for fid in session.layer.selectedFeatureIds()} - {-1})
        if self._editor.give(units).moved:
            session.layer.removeSelection()

    # -- zones --------------------------------------------------------------------------------------------------------

    def _new_zone(self) -> None:
        session = self._editor.session
        chosen = sorted({session.unit_at(fid) for fid in session.layer.selectedFeatureIds()} - {-1})
        try:
            code = session.new_zone(chosen or sorted(session.units_of(self._editor.active or NO_ZONE)))
        except LksError as error:
            self._editor.warn(error_sentence(error))
            return
        self._editor.activate(code)
        if chosen and self._editor.give(chosen).moved:
            session.layer.removeSelection()
            told = tr("{zone} is new and has the selected grunnkretser: {count}.")
            self._editor.tell(told.format(zone=session.zone_name(code), count=len(session.units_of(code))))
            return
        if self._editor.canvas.mapTool() is not self._tool:
            self._use_tool(self._tool.mode)
        self._editor.tell(
            tr("{zone} is new and active: click the grunnkretser that it shall have.").format(
                zone=session.zone_name(code)
            )
        )

    def _merge(self) -> None:
        session, chosen = self._editor.session, list(self._editor.chosen_codes)
        into = self._merge_target(chosen)
        if into is None:
            return
        for code in chosen:
            if code != into:
                stroke = session.merge(code, into)
                self._editor.heard(stroke)
        self._editor.activate(into)

    def _merge_target(self, chosen: list[str]) -> str | None:
        """Which zone the chosen ones go into: one of them, or a neighbour of the only one."""
        session = self._editor.session
        others = chosen
        if len(chosen) == 1:
            near = {session.code_of(unit) for unit in session.border_units(chosen[0])} - {"", chosen[0]}
            others = sorted(near & set(self._editor.codes()))
        names = {
            f"{session.zone_name(code)} ({appearance.inhabitants(session.row(code).population)})": code
            for code in others
        }
        if not names:
            self._editor.tell(tr("No zone borders on this one."))
            return None
        name = questions.chosen(self._dock, tr("Merge zones"), tr("All grunnkretser go to:"), list(names))
        return None if name is None else names[name]

    def _dissolve(self) -> None:
        for code in self._editor.chosen_codes:
            with self._editor.telling():
                self._editor.session.dissolve(code)

    def _lock(self) -> None:
        session, chosen = self._editor.session, self._editor.chosen_codes
        on = not all(code in session.locked() for code in chosen)
        for code in chosen:
            with self._editor.telling():
                session.lock(code, on)

    def _reset(self) -> None:
        self._editor.heard(self._editor.session.reset(self._editor.chosen_codes))

    def _reset_all(self) -> None:
        self._editor.heard(self._editor.session.reset())

    def _zoom(self) -> None:
        session = self._editor.session
        codes = self._editor.chosen_codes or ((self._editor.active,) if self._editor.active is not None else ())
        self._editor.zoom_to([unit for code in codes for unit in session.units_of(code)])

    # -- layer --------------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        layer = self._editor.session.layer
        if layer.commitChanges(False):
            self._editor.done(tr("The zones are saved in «{layer}».").format(layer=layer.name()))
        else:
            self._editor.warn(
                tr("The zones could not be saved: {reason}").format(reason="; ".join(layer.commitErrors()))
            )

    def _roll_back(self) -> None:
        layer = self._editor.session.layer
        text = tr("Drop all changes since the layer was saved last ({count})?")
        text = text.format(count=layer.undoStack().index())
        if questions.confirmed(self._dock, tr("Roll back"), text, tr("Drop the changes")):
            layer.rollBack(False)


def _signals_of(layer: QgsVectorLayer) -> list[object]:
    """What a layer tells that matters to what can be done."""
    states = [layer.editingStarted, layer.editingStopped, layer.selectionChanged, layer.layerModified]
    return [*states, layer.undoStack().indexChanged]


def _pressed(keys: str) -> tuple[object, object]:
    """The key and the modifiers of «Ctrl+Z»."""
    *held, name = keys.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}[each]
    return getattr(Qt.Key, "Key_" + {"Ins": "Insert", "Del": "Delete"}.get(name, name)), modifiers
