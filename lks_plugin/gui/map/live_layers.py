"""Layers that follow the layer being edited by themselves, as those of an LKS-pakke: out of sight meanwhile.

The overlay says the same, at once: two sets of labels would cover each other, and QGIS would draw the virtual layers
anew at every stroke.
"""

from __future__ import annotations

from qgis.core import QgsLayerTreeLayer, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument


class LiveLayers:
    """The virtual layers over a layer; a project that is saved meanwhile is saved with them in sight."""

    def __init__(self) -> None:
        self._hidden: list[QgsLayerTreeLayer] = []

    def hide(self, layer: QgsVectorLayer) -> None:
        """Take them out of sight."""
        project = QgsProject.instance()
        for node in project.layerTreeRoot().findLayers():
            other = node.layer()
            is_live = isinstance(other, QgsVectorLayer) and other.providerType() == "virtual"
            if is_live and layer.id() in other.source() and node.itemVisibilityChecked():
                node.setItemVisibilityChecked(False)
                self._hidden.append(node)
        if self._hidden:
            project.writeProject.connect(self._on_write)

    def show(self) -> None:
        """Show them again."""
        hidden, self._hidden = self._hidden, []
        if hidden:
            QgsProject.instance().writeProject.disconnect(self._on_write)
        for node in hidden:
            if not sip.isdeleted(node):
                node.setItemVisibilityChecked(True)

    def _on_write(self, document: QDomDocument) -> None:
        wanted = {node.layerId() for node in self._hidden if not sip.isdeleted(node)}
        nodes = document.elementsByTagName("layer-tree-layer")
        for number in range(nodes.count()):
            element = nodes.at(number).toElement()
            if element.attribute("id") in wanted:
                element.setAttribute("checked", "Qt::Checked")
