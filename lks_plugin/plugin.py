"""The plugin: wires the provider and the translations into QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ..processing_provider.provider import LksProvider
from .layers.translation import translators_for

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .gui.setup import EditorEntry


class LksPlugin:
    """Called by QGIS: ``initGui`` in the desktop program, ``initProcessing`` in qgis_process."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: LksProvider | None = None
        self.editor: EditorEntry | None = None
        self.translators = translators_for(QgsApplication.instance().locale())
        for translator in self.translators:
            QCoreApplication.installTranslator(translator)

    def initProcessing(self) -> None:  # noqa: N802 - Qt's naming
        """Register the algorithms."""
        self.provider = LksProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        # A model finds its steps only among registered providers: once more, now that this one is.
        self.provider.refreshAlgorithms()

    def initGui(self) -> None:  # noqa: N802 - Qt's naming
        """Take part in the desktop program."""
        self.initProcessing()
        if self.iface is not None:
            # qgis_process has no windows, and never gets here.
            from .gui.setup import EditorEntry

            self.editor = EditorEntry(self.iface)

    def unload(self) -> None:
        """Leave QGIS as it was."""
        if self.editor is not None:
            self.editor.stop()
            self.editor = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        for translator in self.translators:
            QCoreApplication.removeTranslator(translator)
        self.translators = []
