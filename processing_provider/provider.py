"""The Processing provider ``lks``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..algorithms.judge.compare import CompareAlgorithm
from ..algorithms.judge.validate import ValidateAlgorithm
from ..algorithms.make.examplekommune import ExampleKommuneAlgorithm
from ..algorithms.make.generate import GenerateAlgorithm
from ..algorithms.send.exportpackage import ExportPackageAlgorithm
from ..algorithms.send.importfeedback import ImportFeedbackAlgorithm
from ..algorithms.way_in.components import ComponentsAlgorithm
from ..algorithms.way_in.contiguity import ContiguityAlgorithm
from ..algorithms.way_in.prepare import PrepareAlgorithm
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
            CompareAlgorithm,
            ExportPackageAlgorithm,
            ImportFeedbackAlgorithm,
            ExampleKommuneAlgorithm,
        ):
            self.addAlgorithm(algorithm())
        self.addAlgorithm(national_run())
