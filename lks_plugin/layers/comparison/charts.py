"""Charts of a comparison: the flow of people between zones, populations against the limits, development."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from ...engine.criteria import Criteria
from ...engine.rules.compare import ABOVE_MAXIMUM, BELOW_FLOOR, BELOW_MINIMUM, KEPT, WITHIN
from ..charts import BLUE, GREEN, GREY, ORANGE, RED, chart
from ..numbers import number
from ..translation import tr
from .comparison import ComparedDivision, Crosscheck
from .outputs import change_of, short_codes
from .styles import CHANGE_COLOURS, CHANGE_STEPS, MOVED_COLOUR
from .words import status_names

# Zone in A, zone in B, people, whether they are counterparts.
Link = tuple[int, int, int, bool]
CLASS_COLOURS = {BELOW_FLOOR: RED, BELOW_MINIMUM: ORANGE, WITHIN: GREEN, ABOVE_MAXIMUM: BLUE}
# More zones than this on a side make a flow chart that nobody can read: a matrix takes its place.
FLOW_AT_MOST = 80
# Of the height of all zones, how much lies between two zones.
_GAP = 0.012
_BAR = 0.05


@dataclass
class _Column:
    """The zones of one side from top to bottom: ``order`` their labels, ``top`` where each begins."""

    order: list[int]
    sizes: dict[int, float]
    top: dict[int, float] = field(default_factory=dict)

    def place(self, gap: float) -> float:
        """Set the tops, and give the whole height."""
        at = 0.0
        for zone in self.order:
            self.top[zone] = at
            at += self.sizes[zone] + gap
        return at


def flows(check: Crosscheck) -> list[Link]:
    """What the flow chart shows: the people of each pair of zones, those of kept zones not."""
    comparison = check.comparison
    rows = zip(comparison.pairs.tolist(), comparison.pair_population.tolist(), comparison.matched.tolist())
    return [
        (a, b, people, matched)
        for (a, b), people, matched in rows
        if a >= 0 and b >= 0 and people > 0 and comparison.a.status[a] != KEPT
    ]


def flow_chart(check: Crosscheck) -> str:
    """The people of the zones that were not kept, from their zone in A (left) to that in B (right)."""
    links = flows(check)
    left, right = _columns(links)
    rows = max(len(left.order), len(right.order))
    people = float(np.sum([link[2] for link in links]))
    heights = [column.place(_GAP * people) for column in (left, right)]
    with chart(9, max(2.5, 0.24 * rows + 0.6)) as drawn:
        for side, x, column, division, end in (
            ("a", -_BAR, left, check.a, "right"),
            ("b", 1.0, right, check.b, "left"),
        ):
            names = short_codes(division.side.codes)
            for zone in column.order:
                colour = check.colours[side, zone]
                drawn.axes.bar(
                    x, column.sizes[zone], _BAR, column.top[zone], align="edge", color=colour, edgecolor=GREY, lw=0.5
                )
                middle = column.top[zone] + column.sizes[zone] / 2
                text = f"{names[zone]}  {number(int(division.population[zone]))}"
                at = x - 0.01 if side == "a" else x + _BAR + 0.01
                drawn.axes.text(at, middle, text, ha=end, va="center", fontsize=7.5)
        starts, ends = _anchors(links, left, right, 0), _anchors(links, left, right, 1)
        for (a, _, shared, matched), top, bottom in zip(links, starts, ends):
            colour = check.colours["a", a] if matched else MOVED_COLOUR
            drawn.axes.add_patch(_band(top, bottom, shared, colour, 0.75 if matched else 0.35))
        drawn.axes.set(xlim=(-0.3, 1.3), ylim=(max(heights), -0.03 * max(heights)))
        drawn.axes.text(-_BAR, -0.012 * max(heights), check.a.name, ha="left", fontweight="bold")
        drawn.axes.text(1 + _BAR, -0.012 * max(heights), check.b.name, ha="right", fontweight="bold")
        drawn.axes.set_axis_off()
    return drawn.svg


def _columns(links: Sequence[Link]) -> tuple[_Column, _Column]:
    """Both sides from top to bottom so that few flows cross: each connected block by itself, its zones in order of the
    Fiedler vector (Fiedler 1973), which keeps together what shares many people."""
    left, right = (sorted({link[side] for link in links}) for side in range(2))
    place = {("a", zone): rank for rank, zone in enumerate(left)}
    place |= {("b", zone): len(left) + rank for rank, zone in enumerate(right)}
    weights = np.zeros((len(place), len(place)))
    sizes: tuple[dict[int, float], dict[int, float]] = ({}, {})
    for a, b, people, _ in links:
        weights[place["a", a], place["b", b]] = weights[place["b", b], place["a", a]] = people
        sizes[0][a] = sizes[0].get(a, 0.0) + people
        sizes[1][b] = sizes[1].get(b, 0.0) + people
    block_of = connected_components(csr_array(weights), directed=False)[1]
    key = np.zeros(len(place))
    for block in range(block_of.max() + 1):
        own = np.flatnonzero(block_of == block)
        inside = weights[np.ix_(own, own)]
        vector = np.linalg.eigh(np.diag(inside.sum(axis=1)) - inside)[1][:, min(1, len(own) - 1)]
        key[own] = np.round(vector * (1 if vector[0] <= 0 else -1), 6)

    def ordered(side: str, zones: list[int]) -> list[int]:
        return sorted(zones, key=lambda zone: (block_of[place[side, zone]], key[place[side, zone]], zone))

    return _Column(ordered("a", left), sizes[0]), _Column(ordered("b", right), sizes[1])


def _anchors(links: Sequence[Link], left: _Column, right: _Column, side: int) -> list[float]:
    """Where each link begins on one side: those of a zone from top to bottom as they lie on the other side."""
    own, other = (left, right) if side == 0 else (right, left)
    used, anchors = dict(own.top), [0.0] * len(links)
    for number_of in sorted(range(len(links)), key=lambda at: other.top[links[at][1 - side]]):
        zone, people = links[number_of][side], links[number_of][2]
        anchors[number_of] = used[zone]
        used[zone] += people
    return anchors


def _band(start: float, end: float, width: float, colour: str, opacity: float):
    """A band of people from the left to the right."""
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    points = [(0.0, start), (0.5, start), (0.5, end), (1.0, end)]
    points += [(1.0, end + width), (0.5, end + width), (0.5, start + width), (0.0, start + width)]
    codes = [Path.MOVETO, *[Path.CURVE4] * 3, Path.LINETO, *[Path.CURVE4] * 3]
    return PathPatch(Path(points, codes), facecolor=colour, alpha=opacity, linewidth=0)


def status_matrix(check: Crosscheck) -> str:
    """How many people go from zones of each status in A to zones of each status in B."""
    comparison = check.comparison
    names = status_names()
    rows = [status for status in names if status in comparison.a.status]
    columns = [status for status in names if status in comparison.b.status]
    people = np.zeros((len(rows), len(columns)), dtype=np.int64)
    for (a, b), shared in zip(comparison.pairs.tolist(), comparison.pair_population.tolist()):
        if a >= 0 and b >= 0:
            people[rows.index(comparison.a.status[a]), columns.index(comparison.b.status[b])] += shared
    with chart(7, 0.55 * len(rows) + 1.3) as drawn:
        drawn.axes.imshow(np.log1p(people), cmap="Blues", aspect="auto", vmax=1.4 * np.log1p(people.max()))
        for i, j in np.ndindex(people.shape):
            drawn.axes.text(j, i, number(int(people[i, j])), ha="center", va="center")
        drawn.axes.set_xticks(range(len(columns)), [names[status] for status in columns])
        drawn.axes.set_yticks(range(len(rows)), [names[status] for status in rows])
        drawn.axes.set_xlabel(tr("Status of the zone in {division}").format(division=check.b.name))
        drawn.axes.set_ylabel(tr("Status of the zone in {division}").format(division=check.a.name))
        drawn.axes.tick_params(length=0)
    return drawn.svg


def population_charts(check: Crosscheck, criteria: Criteria) -> list[str]:
    """The zones of each side by population, against the limits; both to the same scale."""
    people = [_ranked(division) for division in check.divisions]
    top = 1.05 * max(criteria.max_population, *(int(each.max(initial=0)) for each, _ in people))
    limits = (criteria.floor_population, criteria.min_population, criteria.max_population)
    made = []
    for division, (values, classes) in zip(check.divisions, people):
        with chart(4.8, 3.2) as drawn:
            edges = np.arange(len(values) + 1)
            for name, colour in CLASS_COLOURS.items():
                drawn.axes.stairs(np.where(classes == name, values, 0), edges, fill=True, color=colour)
            for limit in limits:
                drawn.axes.axhline(limit, color=GREY, lw=0.8, ls="--")
            drawn.axes.set(xlim=(0, max(1, len(values))), ylim=(0, top), title=division.name)
            # Where the scale is too small for both, the floor goes without its figure.
            named = [limit for limit in limits if limit != limits[0] or limits[1] - limit > 0.05 * top]
            drawn.axes.set_yticks(named, [number(limit) for limit in named])
            drawn.axes.set_xlabel(tr("zones, the smallest first"))
            drawn.axes.set_ylabel(tr("inhabitants"))
        made.append(drawn.svg)
    return made


def _ranked(division: ComparedDivision) -> tuple[NDArray[np.int64], NDArray[np.str_]]:
    """Populations in ascending order with their classes; rest zones left out."""
    judged = [zone for zone, name in enumerate(division.classes) if name]
    judged.sort(key=lambda zone: (int(division.population[zone]), zone))
    return division.population[judged], np.array([division.classes[zone] for zone in judged], dtype=str)


def change_chart(check: Crosscheck) -> str:
    """How many people live in units that declined or grew: the legend of the map, with figures."""
    people = np.zeros(len(CHANGE_COLOURS), dtype=np.int64)
    for row in check.rows.tolist():
        change = change_of(check, row)
        if change is not None:
            people[np.searchsorted(CHANGE_STEPS, change)] += check.layer.units.population[row]
    steps = [f"{100 * step:+.0f} %".replace("-", "−") for step in CHANGE_STEPS]
    names = [f"< {steps[0]}", *(tr("{low} to {high}").format(low=a, high=b) for a, b in zip(steps, steps[1:]))]
    with chart(9, 2.4) as drawn:
        drawn.axes.barh([*names, f"> {steps[-1]}"], people, color=CHANGE_COLOURS, edgecolor=GREY, lw=0.5)
        for place, count in enumerate(people.tolist()):
            drawn.axes.text(count, place, f" {number(count)}", va="center")
        drawn.axes.set(xlim=(0, 1.25 * max(1, int(people.max()))), xticks=[])
        drawn.axes.set_xlabel(tr("inhabitants of grunnkretser with this change"))
    return drawn.svg
