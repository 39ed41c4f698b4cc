"""Models that ship with the plugin, as algorithms of the provider."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..lks_plugin.layers.resources import ICON, MODELS
from ..lks_plugin.layers.translation import tr


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model of ``resources/models`` under the id of its file, with title and help in the user's language."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.fromFile(str(path))

    def createInstance(self):  # noqa: N802 - Qt's naming
        return type(self)(self._path)

    def name(self) -> str:
        return self._path.stem

    def displayName(self) -> str:  # noqa: N802 - Qt's naming
        return _titles().get(self.name(), super().displayName())

    def group(self) -> str:
        return tr("Levekårssoner")

    def groupId(self) -> str:  # noqa: N802 - Qt's naming
        return "zones"

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802 - Qt's naming
        return str(ICON)


def _titles() -> dict[str, str]:
    return {"nationalrun": tr("National run: prepare, components, generate, validate")}


def national_run() -> ShippedModel:
    """The whole way from files to judged zones, ``lks:nationalrun``."""
    return ShippedModel(MODELS / "nationalrun.model3")
