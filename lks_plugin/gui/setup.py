"""The zone editor in QGIS: its actions, dock and map tool come, and leave nothing behind."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..engine.errors import LksError
from ..layers.errors import error_sentence
from ..layers.resources import ICON
from ..layers.translation import tr
from .dock.dock import ZoneDock
from .editor import appearance
from .editor.editor import Editor
from .editor.open_package import holds_package, load_units, opened_before, unpack_package
from .editor.package_dialog import PackageDialog
from .map.layer_style import LayerStyle
from .map.map_tool import ZoneMapTool
from .map.zone_overlay import ZoneOverlay

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class EditorEntry:
    """Everything of the editor that QGIS shows."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        window = iface.mainWindow()
        self.editor = Editor(iface)
        self.style = LayerStyle(self.editor)
        self.tool = ZoneMapTool(self.editor)
        self.overlay = ZoneOverlay(self.editor)
        self.dock = ZoneDock(self.editor, self.tool, window)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.menu = tr("Levekårssoner")
        self.show_action = QAction(QIcon(str(ICON)), tr("Zone editor"), window)
        self.show_action.setObjectName("LksShowEditor")
        self.show_action.setToolTip(tr("Edit levekårssoner on the map"))
        self.show_action.setCheckable(True)
        self.show_action.toggled.connect(self.dock.setUserVisible)
        self.dock.visibilityChanged.connect(self._on_visible)
        self.open_action = QAction(appearance.icon("mActionFileOpen"), tr("Open an LKS-pakke (ZIP)…"), window)
        self.open_action.setObjectName("LksOpenPackage")
        self.open_action.triggered.connect(lambda *_: self.open_package())
        self.dock.package_wanted.connect(self.open_package)
        self.toolbar = iface.addToolBar(self.menu)
        self.toolbar.setObjectName("LksToolBar")
        for action in (self.show_action, self.open_action):
            self.toolbar.addAction(action)
            iface.addPluginToMenu(self.menu, action)
            iface.registerMainWindowAction(action, "")
        iface.currentLayerChanged.connect(self.dock.suggest_layer)

    def open_package(self) -> None:
        """Open a package straight into the dock."""
        dialog = PackageDialog(self._iface.mainWindow())
        if dialog.exec() == PackageDialog.DialogCode.Accepted:
            self.open_from(dialog.package(), dialog.folder())

    def open_from(self, package: Path, folder: Path) -> None:
        """Unpack a package into a folder, unless that has been done before, open its project and edit its units."""
        try:
            opened = opened_before(folder) if holds_package(folder) else unpack_package(package, folder)
        except LksError as error:
            self.editor.warn(error_sentence(error))
            return
        if opened.project is not None and not self._iface.addProject(str(opened.project)):
            return
        if opened.reason:
            words = tr("Only the layers of the package are opened, not its project: {reason}.")
            self.editor.warn(words.format(reason=opened.reason))
        layer = load_units(opened.units)
        self.dock.setUserVisible(True)
        self.dock.edit(layer)
        if self.editor.session is not None:
            self.editor.zoom_to(range(len(self.editor.session.reading.units)))

    def _on_visible(self, _: bool) -> None:
        self.show_action.setChecked(self.dock.isUserVisible())

    def stop(self) -> None:
        """Leave QGIS as it was."""
        iface = self._iface
        iface.currentLayerChanged.disconnect(self.dock.suggest_layer)
        self.dock.keep()
        self.editor.close()
        self.dock.dispose()
        self.tool.dispose()
        self.overlay.dispose()
        for action in (self.show_action, self.open_action):
            iface.unregisterMainWindowAction(action)
            iface.removePluginMenu(self.menu, action)
            action.deleteLater()
        iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.toolbar.setParent(None)
        self.toolbar.deleteLater()
