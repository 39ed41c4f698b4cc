"""What an algorithm is called, how it is found and what its help says: declared once, as data of its class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from qgis.core import Qgis, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QT_TR_NOOP
from qgis.PyQt.QtGui import QIcon

from ..lks_plugin.layers.parameter_names import label_of_algorithm, spoken_by
from ..lks_plugin.layers.resources import ICON, homepage
from ..lks_plugin.layers.translation import tr


@dataclass(frozen=True)
class Group:
    """A group of the toolbox: its id and its title, marked for translation."""

    id: str
    title: str


ZONES = Group("zones", QT_TR_NOOP("Levekårssoner"))
DIALOGUE = Group("dialogue", QT_TR_NOOP("Dialogue with the kommuner"))
INTO_KLASS = Group("klass", QT_TR_NOOP("KLASS"))
STATISTICS = Group("statistics", QT_TR_NOOP("Statistics by zone"))
INSIGHT = Group("insight", QT_TR_NOOP("Insight"))
PROCESS = Group("register", QT_TR_NOOP("Register and approval"))
EXAMPLE = Group("example", QT_TR_NOOP("Try it out"))


@dataclass(frozen=True)
class Identity:
    """The names and texts of an algorithm, English and marked with ``QT_TR_NOOP``; they are translated when asked for.

    ``tags`` have commas between; ``help`` is paragraphs of plain text, since terminals show it too; ``page`` is its
    page of ``docs``; ``needs`` are Python packages, as they are imported, that QGIS may lack.
    """

    id: str
    title: str
    group: Group
    tags: str
    summary: str
    help: tuple[str, ...]
    page: str
    needs: tuple[str, ...] = ()
    flags: Qgis.ProcessingAlgorithmFlag | None = None

    def help_text(self) -> str:
        """The paragraphs in the user's language, with an empty line between: QGIS' dialog makes paragraphs of lines."""
        return "\n\n".join(tr(paragraph) for paragraph in self.help)

    def help_url(self) -> str:
        """The page of the user's guide."""
        return f"{homepage()}/blob/main/docs/{self.page}"


class Identified:
    """What Processing asks a kind of ``QgsProcessingAlgorithm`` for its names and texts, answered by ``identity``."""

    identity: Identity

    def name(self) -> str:
        return self.identity.id

    def displayName(self) -> str:  # noqa: N802 - Qt's naming
        return tr(self.identity.title)

    def group(self) -> str:
        return tr(self.identity.group.title)

    def groupId(self) -> str:  # noqa: N802 - Qt's naming
        return self.identity.group.id

    def tags(self) -> list[str]:
        return tr(self.identity.tags).split(",")

    def shortDescription(self) -> str:  # noqa: N802 - Qt's naming
        return tr(self.identity.summary)

    def shortHelpString(self) -> str:  # noqa: N802 - Qt's naming
        with spoken_by(label_of_algorithm(cast(QgsProcessingAlgorithm, self))):
            return self.identity.help_text()

    def helpUrl(self) -> str:  # noqa: N802 - Qt's naming
        return self.identity.help_url()

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        own = self.identity.flags
        return super().flags() if own is None else super().flags() | own

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802 - Qt's naming
        return str(ICON)
