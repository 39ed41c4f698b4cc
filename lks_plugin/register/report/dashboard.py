"""The dashboard: where the whole process stands, who is late, what waits for whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from qgis.PyQt.QtGui import QImage

from ...layers.numbers import number
from ...layers.report import ROWS_AT_MOST, Pictures, Report, ReportTable, Verdict, cut_short
from ...layers.translation import tr
from ..events import Event
from ..intake.intake import NotTaken
from ..register import Register
from ..states import IN_FORCE, IN_KLASS, IN_STATISTICS, PRIORITIES, STATES
from ..texts import discrepancy_sentence, event_name, priority_names, state_names
from .next_steps import KOMMUNE, SSB, Step, late_ones, step_name
from .outputs import STATE_COLOURS


@dataclass(frozen=True)
class Taken:
    """What this run took in, refused, and knew already; ``remarks`` tell of what was read but is no event."""

    events: Sequence[Event] = ()
    refused: Sequence[NotTaken] = ()
    known: int = 0
    remarks: Sequence[str] = ()


@dataclass(frozen=True)
class Shown:
    """What the dashboard is made of: the ``register``, its ``steps`` on the day ``today``, and the kommuner whose
    history is asked for; ``picture`` None where there are no polygons."""

    register: Register
    steps: Sequence[Step]
    today: str
    taken: Taken = field(default_factory=Taken)
    histories: Sequence[str] = ()
    picture: QImage | None = None

    def with_picture(self, picture: QImage | None) -> Shown:
        """The same with the map."""
        return replace(self, picture=picture)


def dashboard(shown: Shown) -> Report:
    """The report, verdict first."""
    late = late_ones(shown.steps)
    return Report(
        title=tr("Approval register"),
        lead=tr("Levekårssoner of {count} kommuner on {day}.").format(count=number(len(shown.steps)), day=shown.today),
        figures=_figures(shown.steps),
        steps=_done(shown),
        sections=[
            *_troubles(shown),
            _states(shown.steps),
            *_map(shown),
            *_turns(shown.steps, SSB, tr("Waits for Statistics Norway")),
            *_mail(late),
            *_turns(shown.steps, KOMMUNE, tr("Waits for the kommune")),
            *_years(shown.register),
            *(_history(shown.register, kommune) for kommune in shown.histories),
        ],
        verdict=_verdict(shown, len(late)),
    )


def _verdict(shown: Shown, late: int) -> Verdict:
    everyone, done = len(shown.steps), _in(shown.steps, *IN_FORCE)
    said = tr("{done} of {all} kommuner have zones in force. Waits for Statistics Norway: {ssb}. Late: {late}.").format(
        done=number(done),
        all=number(everyone),
        ssb=number(len([one for one in shown.steps if one.turn == SSB])),
        late=number(late),
    )
    wrong = [one for one in shown.register.discrepancies if one.kind.startswith("log")]
    if wrong:
        return Verdict("bad", said + " " + tr("The log has been changed from outside: see below."))
    troubled = late or shown.taken.refused or shown.register.discrepancies
    return Verdict("doubtful" if troubled or not everyone else "good", said)


def _in(steps: Sequence[Step], *states: str) -> int:
    return len([one for one in steps if one.state in states])


def _figures(steps: Sequence[Step]) -> list[tuple[str, str]]:
    return [
        (tr("kommuner"), number(len(steps))),
        (tr("with zones in force"), number(_in(steps, *IN_FORCE))),
        (tr("in KLASS"), number(_in(steps, IN_KLASS, IN_STATISTICS))),
        (tr("wait for Statistics Norway"), number(len([one for one in steps if one.turn == SSB]))),
        (tr("wait for the kommune"), number(len([one for one in steps if one.turn == KOMMUNE]))),
        (tr("late"), number(len(late_ones(steps)))),
    ]


def _done(shown: Shown) -> list[str]:
    taken = shown.taken
    kinds = Counter(event.kind for event in taken.events)
    done = [
        tr("Registered now: {event}, {count} kommuner.").format(event=event_name(kind), count=number(count))
        for kind, count in kinds.items()
    ]
    if taken.known:
        done.append(tr("Registered already, and not again: {count}.").format(count=number(taken.known)))
    if taken.refused:
        done.append(tr("Refused: {count}, see below.").format(count=number(len(taken.refused))))
    return [*done, *taken.remarks]


def _troubles(shown: Shown) -> list[ReportTable]:
    refused = [[one.kommune, event_name(one.kind), one.told, one.reason] for one in shown.taken.refused]
    odd = [[one.kommune, discrepancy_sentence(one)] for one in shown.register.discrepancies]
    heads = [tr("Kommune"), tr("Event"), tr("Source"), tr("Reason")]
    tables = [
        ReportTable(tr("Not taken in"), heads, refused[:ROWS_AT_MOST], note=cut_short(len(refused))),
        ReportTable(
            tr("In the register, but from no event"),
            [tr("Kommune"), tr("What")],
            odd[:ROWS_AT_MOST],
            note=cut_short(len(odd)),
        ),
    ]
    return [table for table in tables if table.rows]


def _states(steps: Sequence[Step]) -> ReportTable:
    names, priorities = state_names(), priority_names()
    counts = Counter((one.state, one.priority) for one in steps)
    rows = []
    for state in STATES:
        own = [counts[state, priority] for priority in PRIORITIES]
        if sum(own):
            rows.append([names[state], number(sum(own)), *(number(count) if count else "–" for count in own)])
    heads = [tr("State"), tr("Kommuner"), *(priorities[priority] for priority in PRIORITIES)]
    return ReportTable(tr("Where they stand"), heads, rows, frozenset(range(1, len(heads))))


def _map(shown: Shown) -> list[Pictures]:
    if shown.picture is None:
        return []
    names, present = state_names(), {one.state for one in shown.steps}
    legend = [(colour, names[state]) for state, colour in STATE_COLOURS.items() if state in present]
    return [Pictures(tr("Map of the states"), [("", shown.picture)], legend=legend)]


def _turns(steps: Sequence[Step], turn: str, title: str) -> list[ReportTable]:
    """Whose turn it is, by priority."""
    names, priorities = state_names(), priority_names()
    own = [one for one in steps if one.turn == turn]
    rows = [
        [
            priorities[one.priority],
            one.kommune,
            one.name,
            number(one.population),
            names.get(one.state, one.state),
            step_name(one.step),
            one.deadline,
            number(one.waited),
        ]
        for one in own[:ROWS_AT_MOST]
    ]
    heads = [
        tr("Priority"),
        tr("Kommune"),
        tr("Name"),
        tr("Population"),
        tr("State"),
        tr("Next"),
        tr("Deadline"),
        tr("Days in the state"),
    ]
    table = ReportTable(f"{title} ({number(len(own))})", heads, rows, frozenset({3, 7}), cut_short(len(own)))
    return [table] if rows else []


def _mail(late: Sequence[Step]) -> list[ReportTable]:
    """Who is late, ready to be mailed."""
    rows = [[one.kommune, one.name, one.deadline, number(one.late), step_name(one.step), one.contact] for one in late]
    addresses = "; ".join(one.contact for one in late if one.contact)
    lacking = len([one for one in late if not one.contact])
    note = tr("To: {addresses}").format(addresses=addresses) if addresses else ""
    if lacking:
        note = " ".join(
            filter(None, [note, tr("Without an address (field kontakt): {count}.").format(count=number(lacking))])
        )
    heads = [tr("Kommune"), tr("Name"), tr("Deadline"), tr("Days late"), tr("Next"), tr("Contact")]
    return (
        [ReportTable(tr("Late ({count})").format(count=number(len(late))), heads, rows, frozenset({3}), note)]
        if rows
        else []
    )


def _years(register: Register) -> list[ReportTable]:
    years = Counter(
        standing.values["forste_publisering"]
        for standing in register.standing.values()
        if standing.values.get("forste_publisering")
    )
    rows = [[str(year), number(years[year])] for year in sorted(years)]
    heads = [tr("Year"), tr("Kommuner")]
    return [ReportTable(tr("First in the statistics"), heads, rows, frozenset({1}))] if rows else []


def _history(register: Register, kommune: str) -> ReportTable:
    names = state_names()
    rows = [
        [
            str(event.number),
            event.day,
            event_name(event.kind),
            names.get(event.before, event.before or "–"),
            names.get(event.after, event.after),
            event.who,
            event.why,
            event.written,
        ]
        for event in register.history(kommune)
    ]
    heads = [
        tr("No."),
        tr("Date"),
        tr("Event"),
        tr("From"),
        tr("To"),
        tr("Who"),
        tr("Why"),
        tr("Registered"),
    ]
    name = str(register.value(kommune, "kommunenavn") or "")
    title = tr("History of {kommune}").format(kommune=f"{kommune} {name}".strip())
    return ReportTable(title, heads, rows, frozenset({0}))
