"""What hovers beside the pointer: the unit, and what the move would do to the zone that gains and those that lose."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QLabel, QToolTip, QVBoxLayout, QWidget

from ...layers.translation import tr
from ..editor import appearance
from ..editor.editor import NO_ZONE
from ..session.records import Effect, ZoneEffect
from ..session.session import ZoneSession

_ROLES = QPalette.ColorRole
_OFFSET = 18
_MOST_LOSING = 4
# In every font for the screen, unlike the signs among the emoji.
_STAYS = "⊘"


class Bubble(QFrame):
    """A note in the colours of tooltips that follows the pointer and never takes a click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("LksBubble")
        # The dark themes of QGIS are style sheets, which pay no heed to palettes: only a sheet helps against them.
        paper, ink = (QToolTip.palette().color(role).name() for role in (_ROLES.ToolTipBase, _ROLES.ToolTipText))
        self.setStyleSheet(
            f"#LksBubble {{ background: {paper}; border: 1px solid {ink}; }} "
            f"#LksBubble QLabel {{ background: transparent; border: none; color: {ink}; }}"
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self._widest = round(self.fontMetrics().averageCharWidth() * 62)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(7, 5, 7, 5)
        layout.addWidget(self.label)
        self.hide()

    def show_at(self, point: QPoint, html: str) -> None:
        """Show a text beside a point of the parent, inside it."""
        if self.label.text() != html:
            self.label.setWordWrap(False)
            self.label.setText(html)
            wanted = self.label.sizeHint().width()
            self.label.setWordWrap(wanted > self._widest)
            self.label.setFixedWidth(min(wanted, self._widest))
            self.adjustSize()
        room = self.parentWidget().size()
        left = point.x() + _OFFSET
        if left + self.width() > room.width():
            left = max(0, point.x() - _OFFSET - self.width())
        top = min(point.y() + _OFFSET, max(0, room.height() - self.height()))
        self.move(left, top)
        self.show()
        self.raise_()


def effect_text(session: ZoneSession, unit: int, effect: Effect | None, target: str | None) -> str:
    """The unit, and what giving it, with all others of the stroke, to the target would do."""
    people = tr("{people} inhabitants").format(people=appearance.people_of(session, unit))
    lines = [f"<b>{escape(session.title(unit))}</b> · {people}"]
    comment = session.comment(unit)
    lines += [f"<i>{escape(comment)}</i>"] * bool(comment)
    home = session.code_of(unit)
    if target is None or home == target:
        lines.append(escape(session.zone_name(home)))
    elif effect is not None:
        if len(effect.units) > 1:
            lines.append(
                tr("{count} grunnkretser, {people} inhabitants, to {zone}").format(
                    count=len(effect.units), people=appearance.people(effect.population), zone=session.zone_name(target)
                )
            )
        lines.append(_moves(session, effect, target))
        lines += [f"{_STAYS} {escape(each.reason)}" for each in effect.refused[:1]]
    return "<br>".join(lines)


def far_text(session: ZoneSession, target: str) -> str:
    """Why a unit does not come along."""
    return f"<br>{_STAYS} " + tr("Does not border on {zone}. Hold Ctrl to take it all the same.").format(
        zone=escape(session.zone_name(target))
    )


def _moves(session: ZoneSession, effect: Effect, target: str) -> str:
    """The zones before and after as a small table, with what becomes worse below each."""
    rows = [_row(each) for each in effect.zones if each.gains]
    rows += [_row(each) for each in effect.zones if not each.gains][:_MOST_LOSING]
    hidden = len(effect.zones) - len(rows)
    if target == NO_ZONE and effect.units:
        rows.insert(0, f"<tr><td colspan='3'>→ {escape(session.zone_name(NO_ZONE))}</td></tr>")
    if hidden > 0:
        more = tr("further zones: {count}").format(count=hidden)
        rows.append(f"<tr><td colspan='3'>{more}</td></tr>")
    return f"<table cellspacing='0' cellpadding='1'>{''.join(rows)}</table>" if rows else ""


def _row(each: ZoneEffect) -> str:
    before, after = (appearance.people(count) for count in each.population)
    mark = "+" if each.gains else "−"
    state = appearance.signed_status(each.status[1]) if each.units[1] else tr("without grunnkretser")
    rounds = [appearance.share(value) for value in each.compactness]
    shape = tr("compactness {before} → {after}").format(before=rounds[0], after=rounds[1])
    line = (
        f"<tr><td><b>{mark}</b> {escape(appearance.short_name(each.name))}&nbsp;&nbsp;</td>"
        f"<td align='right'>{before} → <b>{after}</b>&nbsp;&nbsp;</td><td>{escape(state)}"
        f"&nbsp;&nbsp;{shape if rounds[0] != rounds[1] else ''}</td></tr>"
    )
    news = "".join(f"<tr><td></td><td colspan='2'>{escape(words)}</td></tr>" for words in each.new[:2])
    return line + news
