"""Tables and the layer that the register answers with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from qgis.core import QgsFeature, QgsFields, QgsGeometry, QgsVectorLayer

from ...layers.fields import fields_of, integer, text
from ...layers.styles import style_states
from ..intake.intake import NotTaken
from ..states import PRIORITIES, STATES
from ..texts import event_name, priority_names, state_names
from .next_steps import Step, step_name, turn_name

# From pale to dark through the process, and what stands apart: grey, what waits for a kommune; vermilion, returned.
STATE_COLOURS = dict(
    zip(
        STATES,
        (
            "#f2f2f2",
            "#dfe7ec",
            "#f5ec9c",
            "#f2d29b",
            "#a8d5f2",
            "#6fa8dc",
            "#eab290",
            "#b7dfce",
            "#9fd0b0",
            "#c9dca0",
            "#4fb08c",
            "#00795c",
            "#cfcfcf",
        ),
    )
)


def count_fields() -> QgsFields:
    """How many kommuner are in each state, by priority."""
    return fields_of(
        text("tilstand"),
        text("tilstandsnavn"),
        integer("antall"),
        integer("befolkning"),
        integer("over_fristen"),
        *(integer(f"prioritet_{number}") for number in PRIORITIES),
    )


def count_features(steps: Sequence[Step]) -> Iterator[QgsFeature]:
    """One row for each state, also those that nobody is in."""
    names = state_names()
    for state in STATES:
        own = [one for one in steps if one.state == state]
        priorities = Counter(one.priority for one in own)
        feature = QgsFeature(count_fields())
        late = len([one for one in own if one.late])
        people = sum(one.population for one in own)
        feature.setAttributes(
            [state, names[state], len(own), people, late, *(priorities[number] for number in PRIORITIES)]
        )
        yield feature


def next_fields() -> QgsFields:
    """What comes next: who, by priority, whose turn it is, the deadline and the days past it."""
    return fields_of(
        text("kommunenummer", 4),
        text("kommunenavn"),
        integer("befolkning"),
        integer("prioritet"),
        text("prioritetsnavn"),
        text("tilstand"),
        text("tilstandsnavn"),
        text("tilstand_siden"),
        integer("dager_i_tilstand"),
        text("neste"),
        text("nestenavn"),
        text("hvem"),
        text("frist"),
        integer("dager_over_fristen"),
        text("kontakt"),
    )


def next_features(steps: Sequence[Step], polygons: Mapping[str, QgsGeometry] | None = None) -> Iterator[QgsFeature]:
    """One row for each kommune, in the order of ``next_steps``, with its polygon where there are any."""
    states, priorities = state_names(), priority_names()
    for one in steps:
        feature = QgsFeature(next_fields())
        feature.setAttributes(
            [
                one.kommune,
                one.name or None,
                one.population,
                one.priority,
                priorities[one.priority],
                one.state,
                states.get(one.state, one.state),
                one.since or None,
                one.waited,
                one.step,
                step_name(one.step),
                turn_name(one.turn),
                one.deadline or None,
                one.late,
                one.contact or None,
            ]
        )
        if polygons and one.kommune in polygons:
            feature.setGeometry(polygons[one.kommune])
        yield feature


def refused_fields() -> QgsFields:
    """What was not taken in, where it was told, and why."""
    return fields_of(text("kommunenummer", 4), text("hendelse"), text("hendelsesnavn"), text("kilde"), text("grunn"))


def refused_features(refused: Sequence[NotTaken]) -> Iterator[QgsFeature]:
    """One row for each event that was refused."""
    for one in refused:
        feature = QgsFeature(refused_fields())
        feature.setAttributes([one.kommune or None, one.kind, event_name(one.kind), one.told or None, one.reason])
        yield feature


def style_kommuner(layer: QgsVectorLayer) -> None:
    """Kommuner filled by their state."""
    style_states(layer, "tilstand", STATE_COLOURS, width=0.2)
