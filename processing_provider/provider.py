"""The Processing provider ``lks``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..algorithms.components import ComponentsAlgorithm
from ..algorithms.contiguity import ContiguityAlgorithm
from ..algorithms.examplekommune import ExampleKommuneAlgorithm
from ..algorithms.exportpackage import ExportPackageAlgorithm
from ..algorithms.generate import GenerateAlgorithm
from ..algorithms.importfeedback import ImportFeedbackAlgorithm
from ..algorithms.prepare import PrepareAlgorithm
from ..algorithms.validate import ValidateAlgorithm
from ..lks_plugin.layers.resources import ICON
from ..lks_plugin.layers.translation import tr
from .models import national_run


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
        for algorithm in (
            PrepareAlgorithm,
            ContiguityAlgorithm,
            ComponentsAlgorithm,
            GenerateAlgorithm,
            ValidateAlgorithm,
            ExportPackageAlgorithm,
            ImportFeedbackAlgorithm,
            ExampleKommuneAlgorithm,
        ):
            self.addAlgorithm(algorithm())
        self.addAlgorithm(national_run())
