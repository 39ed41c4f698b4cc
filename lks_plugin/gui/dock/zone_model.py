"""The zones as a table: one row each, below them the units without a zone and the totals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QWidget

from ...layers.finding_texts import kind_name
from ...layers.rule_texts import state_verdict
from ...layers.translation import tr
from ...package.small_numbers import UNKNOWN
from ..editor import appearance
from ..editor.editor import Editor
from ..session.records import MARKS, UNCERTAIN, SinceProposal, Totals, Unassigned, ZoneRow

ZONE, CODE, PEOPLE, STATUS, UNITS, PARTS, LIKENESS, CHANGE, COMPACTNESS = range(9)
_FIGURES = (UNITS, PARTS, LIKENESS, CHANGE, COMPACTNESS)
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
# The facts behind a row: ``ZoneRow``, ``Unassigned`` or ``Totals``.
FACTS_ROLE = SORT_ROLE + 1
# The code of the zone, "" for the units without one, None for the totals.
CODE_ROLE = SORT_ROLE + 2


@dataclass(frozen=True)
class Column:
    """What a column is called, and what it says at length."""

    title: str
    explanation: str


def columns() -> list[Column]:
    """The columns, in the user's language."""
    return [
        Column(tr("Zone"), tr("The zone and its colour on the map")),
        Column(tr("Code"), tr("The LKS code")),
        Column(tr("Population"), tr("Inhabitants; the marks on the bar are the limits")),
        Column(tr("Status"), tr("How the zone stands against the rules")),
        Column(tr("Units"), tr("Number of grunnkretser")),
        Column(tr("Parts"), tr("Number of parts that do not hang together, links of your own counted as borders")),
        Column(
            tr("Homogeneity"),
            tr("1 where the grunnkretser of the zone do not differ, 0 where they differ as those of the whole layer"),
        ),
        Column(tr("Change"), tr("Against the proposal: grunnkretser that came and went, inhabitants won or lost")),
        Column(tr("Compactness"), tr("1 for a circle, small for a zone with tentacles (Polsby-Popper)")),
    ]


class ZoneModel(QAbstractTableModel):
    """The zones of the editor's session, changed row by row as they change; ``summed`` tells how they stand together,
    as ``Totals``."""

    summed = pyqtSignal(object)

    def __init__(self, editor: Editor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self._widget = parent
        self._columns = columns()
        self._rows: list[ZoneRow] = []
        self._unassigned = Unassigned(0, 0)
        self._totals: Totals | None = None
        self._most = 0
        for signal in (editor.opened, editor.closed, editor.rebuilt):
            signal.connect(self.reload)
        editor.changed.connect(self._on_changed)
        # Never while a view is being told of other changes, which may have brought this one about.
        self._fonts = QTimer(self)
        self._fonts.setSingleShot(True)
        self._fonts.setInterval(0)
        self._fonts.timeout.connect(lambda: self._tell(0, len(self._rows)))
        editor.activated.connect(lambda _: self._fonts.start())

    # -- content ------------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Everything anew."""
        self.beginResetModel()
        session = self._editor.session
        self._rows = [] if session is None else session.rows()
        self._take_sums()
        self.endResetModel()

    def _take_sums(self) -> None:
        session = self._editor.session
        self._unassigned = Unassigned(0, 0) if session is None else session.unassigned()
        self._totals = None if session is None else session.totals()
        limit = session.settings.criteria.max_population if session is not None else 0
        self._most = max([limit, *(row.population for row in self._rows)])
        if self._totals is not None:
            self.summed.emit(self._totals)

    def _on_changed(self, codes: set[str]) -> None:
        if self._editor.session is None:
            return
        self._come_and_go(self._editor.session.rows())
        self._take_sums()
        for number, row in enumerate(self._rows):
            if row.code in codes:
                self._tell(number, number)
        self._tell(len(self._rows), len(self._rows) + 1)

    def _come_and_go(self, wanted: list[ZoneRow]) -> None:
        """Take out the rows of zones that are gone and put in the new ones, so that the others keep their place."""
        there = {row.code for row in wanted}
        for number in reversed(range(len(self._rows))):
            if self._rows[number].code not in there:
                self.beginRemoveRows(QModelIndex(), number, number)
                del self._rows[number]
                self.endRemoveRows()
        for number, row in enumerate(wanted):
            if number == len(self._rows) or self._rows[number].code != row.code:
                self.beginInsertRows(QModelIndex(), number, number)
                self._rows.insert(number, row)
                self.endInsertRows()
        self._rows = wanted

    def _tell(self, first: int, last: int) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def index_of(self, code: str) -> QModelIndex:
        """The row of a zone; that of the units without a zone for ""."""
        numbers = [number for number, row in enumerate(self._rows) if row.code == code]
        if code == "" and self.rowCount():
            numbers = [len(self._rows)]
        return self.index(numbers[0], 0) if numbers else QModelIndex()

    def most_people(self) -> int:
        """The most inhabitants that a bar must have room for."""
        return self._most

    # -- Qt's questions -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008, D102
        return 0 if parent.isValid() or self._totals is None else len(self._rows) + 2

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008, D102
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802, D102
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return self._columns[section].explanation if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:  # noqa: D102
        if index.isValid() and isinstance(self.facts(index.row()), Totals):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def facts(self, number: int) -> ZoneRow | Unassigned | Totals | None:
        """What a row is about."""
        if number < len(self._rows):
            return self._rows[number]
        return self._unassigned if number == len(self._rows) else self._totals

    def data(self, index: QModelIndex, role: int = 0) -> Any:  # noqa: D102
        facts = self.facts(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(facts, index.column())
        if role in (FACTS_ROLE, CODE_ROLE):
            return facts if role == FACTS_ROLE else _code(facts)
        if role == SORT_ROLE:
            return _sort_key(facts, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(facts)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == ZONE:
            return self._decoration(facts)
        if role == Qt.ItemDataRole.FontRole:
            return self._font(facts)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _FIGURES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _decoration(self, facts: object) -> Any:
        if isinstance(facts, ZoneRow):
            return (
                appearance.icon("locked")
                if facts.locked
                else appearance.swatch(self._editor.colours.of(facts.code), self._widget)
            )
        return appearance.swatch("", self._widget) if isinstance(facts, Unassigned) else None

    def _font(self, facts: object) -> QFont | None:
        code, font = _code(facts), QFont(self._widget.font())
        font.setBold(code is None or code == self._editor.active)
        font.setItalic(code == "")
        return font


class ZoneFilter(QSortFilterProxyModel):
    """The zones in the order asked for: only problems, if so wanted, and only those whose names or code have a text in
    them. With ``sums``, the units without a zone and the totals instead."""

    def __init__(self, parent: QWidget, sums: bool = False) -> None:
        super().__init__(parent)
        self._sums = sums
        self._only_problems = False
        self._text = ""
        self.setSortRole(SORT_ROLE)

    def set_only_problems(self, on: bool) -> None:
        """Show zones with something to mend or to explain only, and those that are not certain."""
        self._only_problems = on
        self.invalidateFilter()

    def set_text(self, text: str) -> None:
        """Show zones with this text in name or code only."""
        self._text = text.strip().casefold()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: N802, D102
        facts = self.sourceModel().facts(row)
        if self._sums or not isinstance(facts, ZoneRow):
            return self._sums and not isinstance(facts, ZoneRow)
        if self._only_problems and facts.mark not in ("error", "exception", UNCERTAIN):
            return False
        return not self._text or self._text in f"{facts.name} {facts.local_name} {facts.code}".casefold()

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:  # noqa: N802, D102
        model = self.sourceModel()
        keys = [(model.data(index, SORT_ROLE), model.data(index, CODE_ROLE) or "") for index in (left, right)]
        return keys[0] < keys[1]


def _code(facts: object) -> str | None:
    if isinstance(facts, ZoneRow):
        return facts.code
    return "" if isinstance(facts, Unassigned) else None


def _text(facts: object, column: int) -> str:
    if isinstance(facts, ZoneRow):
        return _zone_text(facts, column)
    if isinstance(facts, Unassigned):
        texts = {
            ZONE: tr("Without a zone"),
            PEOPLE: appearance.people(facts.population),
            UNITS: appearance.people(facts.units),
        }
        return texts.get(column, "")
    if not isinstance(facts, Totals):
        return ""
    return {
        ZONE: tr("Zones: {count}").format(count=appearance.people(facts.zones)),
        PEOPLE: appearance.people(facts.population),
        UNITS: appearance.people(facts.units),
        LIKENESS: appearance.share(facts.homogeneity),
    }.get(column, "")


def _zone_text(row: ZoneRow, column: int) -> str:
    change = row.change
    texts = {
        ZONE: " · ".join(filter(None, (appearance.short_name(row.name), row.local_name))),
        CODE: row.code,
        PEOPLE: appearance.people_in(row),
        STATUS: status_text(row),
        UNITS: appearance.people(row.units),
        PARTS: parts_text(row),
        LIKENESS: appearance.share(row.homogeneity),
        CHANGE: change_text(change),
        COMPACTNESS: appearance.share(row.compactness),
    }
    return texts[column]


def status_text(row: ZoneRow) -> str:
    """What is found of a zone in a few words; the sentences are in the tip and in the list of findings."""
    kinds = dict.fromkeys(kind_name(finding) for finding in row.findings if finding.grade != "note")
    if not kinds and not row.units:
        return tr("No grunnkretser")
    if not kinds and row.doubt:
        return tr("Not certain: inhabitants not known") if row.doubt == UNKNOWN else tr("Not certain: rounded numbers")
    told = ", ".join(kinds) or appearance.status_name(row.status)
    told = tr("{findings} (with a reason)").format(findings=told) if row.status == "accepted" else told
    return tr("{findings} (not certain)").format(findings=told) if row.doubt else told


def short_kinds() -> dict[str, str]:
    """What the findings of a zone are called where there is little room; whether a reason is given, the sign tells."""
    return {
        "below_floor": tr("Far too few"),
        "below_minimum": tr("Below the minimum"),
        "above_maximum": tr("Above the maximum"),
        "several_parts": tr("Several parts"),
        "crosses_kommune": tr("Two kommuner"),
        "crosses_level": tr("Two bydeler"),
        "enclave": tr("Surrounds a zone"),
        "too_small_for_two": tr("One zone will do"),
        "code_form": tr("Code"),
        "code_hierarchy": tr("Code"),
        "code_padded": tr("Code"),
        "name": tr("Name"),
    }


def short_status(row: ZoneRow) -> str:
    """The worst that is found of a zone, with «?» where it is not certain, and how many kinds more."""
    kinds = list(dict.fromkeys(finding.kind for finding in row.findings if finding.grade != "note"))
    if not kinds:
        return appearance.status_name(row.mark) if row.units else status_text(row)
    short = short_kinds().get(kinds[0])
    worst = status_text(row) if short is None else short + "?" * bool(row.doubt)
    return f"{worst} +{len(kinds) - 1}" if len(kinds) > 1 else worst


def parts_text(row: ZoneRow) -> str:
    """In how many parts a zone is, and whether it would be more without links: «1 (link)»."""
    if not row.linked:
        return str(row.parts)
    return tr("{count} (link)").format(count=row.parts - row.linked)


def change_text(change: SinceProposal | None) -> str:
    """A zone against the proposal: «+2 −1 (+340)»; "" without change."""
    if change is None or change.is_none:
        return ""
    moved = " ".join([f"+{change.gained}"] * bool(change.gained) + [f"−{change.lost}"] * bool(change.lost))
    return f"{moved} ({appearance.signed(change.people)})"


def _sort_key(facts: object, column: int) -> Any:
    if not isinstance(facts, ZoneRow):
        return 0
    change = facts.change
    return {
        PEOPLE: facts.population,
        STATUS: MARKS.index(facts.mark),
        UNITS: facts.units,
        PARTS: facts.parts - facts.linked,
        LIKENESS: -1.0 if facts.homogeneity is None else facts.homogeneity,
        COMPACTNESS: -1.0 if facts.compactness is None else facts.compactness,
        CHANGE: 0 if change is None else change.gained + change.lost,
    }.get(column, facts.code)


def _tip(facts: object) -> str:
    if isinstance(facts, ZoneRow):
        lines = [
            " · ".join(filter(None, (facts.name, facts.local_name, facts.code))),
            tr("{people} inhabitants").format(people=appearance.people_in(facts)),
        ]
        lines += [tr("Grunnkretser whose inhabitants are not known: {count}.").format(count=facts.uncounted)] * bool(
            facts.uncounted
        )
        lines += [appearance.signed_status(facts.mark), *facts.reasons]
        lines += [_doubt()] * bool(facts.doubt)
        lines += [tr("Locked: neither gives nor takes.")] * facts.locked
        return "\n".join(lines)
    return sums_tip(facts) if isinstance(facts, Totals) else ""


def _doubt() -> str:
    return tr(
        "Not certain here: small numbers are rounded, or some are not known. Statistics Norway judges by the true ones."
    )


def sums_tip(totals: Totals) -> str:
    """How the zones stand together, at length."""
    lines = [state_verdict(totals.state).sentence]
    open_ones = totals.by_status["error"] + totals.by_status["exception"]
    lines += [tr("Zones to look at: {count}").format(count=open_ones)] * bool(open_ones)
    if totals.doubtful:
        lines += [tr("Zones that are not certain: {count}").format(count=totals.doubtful), _doubt()]
    if totals.outside:
        lines.append(
            tr("{people} of them without a known address or a polygon, in no zone").format(
                people=appearance.inhabitants(totals.outside)
            )
        )
    return "\n".join(lines)
