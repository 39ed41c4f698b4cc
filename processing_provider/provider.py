"""The Processing provider ``lks``."""

from __future__ import annotations

import importlib
import pkgutil

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import algorithms
from ..algorithms.base import LksAlgorithm
from ..algorithms.identity import Identity
from ..lks_plugin.layers.resources import ICON
from ..lks_plugin.layers.translation import tr


class LksProvider(QgsProcessingProvider):
    """Algorithms that make and judge levekårssoner."""

    def id(self) -> str:
        return "lks"

    def name(self) -> str:
        return tr("Living condition zones (LKS)")

    def longName(self) -> str:  # noqa: N802 - Qt's naming
        return tr("Living condition zones (levekårssoner, LKS)")

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802 - Qt's naming
        return str(ICON)

    def loadAlgorithms(self) -> None:  # noqa: N802 - Qt's naming
        for algorithm in algorithm_classes().values():
            self.addAlgorithm(algorithm())


def algorithm_classes() -> dict[str, type[LksAlgorithm]]:
    """Every algorithm in the folders of ``algorithms``, by id: a new one is a new file there, and nothing else."""
    classes = {}
    for module in pkgutil.walk_packages(algorithms.__path__, f"{algorithms.__name__}."):
        for found in vars(importlib.import_module(module.name)).values():
            # An algorithm has an identity, and belongs to the module that defines it.
            if getattr(found, "__module__", "") == module.name and isinstance(
                getattr(found, "identity", None), Identity
            ):
                classes[found.identity.id] = found
    return classes
