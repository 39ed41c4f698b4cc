"""«My changes»: what a kommune has done to the proposal, zone by zone, with a way to each on the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView, QToolButton, QTreeWidget, QTreeWidgetItem, QWidget

from ...layers.translation import tr
from ..editor import appearance
from ..session.session import ZoneSession
from .answer import ChangedZone

ZONE, UNITS, PEOPLE, REASON, SHOW = range(5)
_MOVES_ROLE = Qt.ItemDataRole.UserRole


class MyChanges(QTreeWidget):
    """The changed zones, and under each the units that came and went; ``wanted`` asks for a zone on the map."""

    # The zone's code, and the units that moved.
    wanted = pyqtSignal(str, object)

    def __init__(self, session: ZoneSession, changes: Sequence[ChangedZone], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setColumnCount(5)
        self.setHeaderLabels([tr("Zone"), tr("Units"), tr("Population"), tr("Reason"), ""])
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setAccessibleName(tr("My changes"))
        for change in changes:
            self._add(change)
        header = self.header()
        header.setStretchLastSection(False)
        for column in (ZONE, UNITS, PEOPLE, SHOW):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        self.itemActivated.connect(lambda item, _: self._want(item))

    def _add(self, change: ChangedZone) -> None:
        row, session = change.row, self._session
        came = [unit for unit, _, after in change.moves if after == row.code]
        went = [unit for unit, _, after in change.moves if after != row.code]
        counts = " ".join([f"+{len(came)}"] * bool(came) + [f"−{len(went)}"] * bool(went))
        people = row.change.people if row.change is not None else 0
        reason = row.reason or (tr("missing") if change.lacks_reason else "–")
        moved = {unit for unit, _, _ in change.moves}
        # Of units whose inhabitants are not known nobody can say how many came or went.
        is_known = not moved or bool(moved - session.reading.uncounted)
        told = (appearance.signed(people) if is_known else "–", appearance.people_in(row))
        name = " · ".join(filter(None, (row.name, row.local_name)))
        item = QTreeWidgetItem([name, counts, "{} → {}".format(*told), reason])
        if change.lacks_reason:
            item.setIcon(REASON, appearance.badge("exception", self))
        item.setIcon(ZONE, appearance.badge(row.mark, self))
        item.setToolTip(REASON, reason)
        item.setData(ZONE, _MOVES_ROLE, (row.code, [unit for unit, _, _ in change.moves]))
        self.addTopLevelItem(item)
        for unit, before, after in change.moves:
            way = " → ".join(appearance.short_name(session.zone_name(code)) for code in (before, after))
            people_of = appearance.people_of(session, unit)
            child = QTreeWidgetItem([session.title(unit), way, people_of, session.comment(unit)])
            child.setData(ZONE, _MOVES_ROLE, (row.code, [unit]))
            item.addChild(child)
        button = QToolButton(self)
        button.setIcon(appearance.icon("mActionZoomToSelected"))
        button.setAutoRaise(True)
        button.setToolTip(tr("Show {zone} on the map").format(zone=row.name))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda _, item=item: self._want(item))
        self.setItemWidget(item, SHOW, button)

    def _want(self, item: QTreeWidgetItem) -> None:
        self.wanted.emit(*item.data(ZONE, _MOVES_ROLE))
