"""The colour of each zone while it is edited: the same in table and map, and neighbours differ.

A layer that is coloured by zone already keeps its colours, as the layer of an LKS-pakke does. A zone changes its colour
only where a stroke has made it the neighbour of one that looks alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from qgis.core import QgsCategorizedSymbolRenderer, QgsVectorLayer

from ...engine.rules.assignment import UNASSIGNED
from ...layers.reading.units import lks_code
from ...layers.styles import PALETTE, colours
from ..session.session import ZoneSession


class ZoneColours:
    """Colours by zone code; a new zone gets the colour that the layer's style has for it, or one that is used least."""

    def __init__(self) -> None:
        self._session: ZoneSession | None = None
        self._of: dict[str, str] = {}
        self._kept: dict[str, str] = {}

    def start(self, session: ZoneSession) -> None:
        """Colour the zones of a session."""
        self._session = session
        codes = [row.code for row in session.rows()]
        layer, field = session.layer, session.settings.zone_field
        self._kept = {} if layer is None else style_colours(layer, field)
        if codes and all(code in self._kept for code in codes):
            self._of = {code: self._kept[code] for code in codes}
            return
        self._kept = {}
        try:
            self._of = colours(codes, _borders(session, set(codes)))
        except ImportError:
            # Without networkx, neighbours may look alike; their outlines tell them apart.
            self._of = {code: PALETTE[number % len(PALETTE)] for number, code in enumerate(sorted(codes))}

    def follow(self, codes: Collection[str] | None = None) -> None:
        """Give new zones a colour, and another one to a zone that looks like a new neighbour of it; of two, to the
        smaller one. Only ``codes`` have changed (None: everything may have)."""
        session = self._session
        if session is None:
            return
        rows = [row for row in session.rows() if codes is None or row.code in codes or row.code not in self._of]
        for row in sorted(rows, key=lambda row: (row.units, row.code)):
            used = self._of.get(row.code)
            around = {self._of.get(code, "") for code in neighbours(session, row.code)}
            if used is None or used in around:
                self._of[row.code] = self._another(row.code, around)

    def _another(self, code: str, around: set[str]) -> str:
        used = Counter(self._of.values())
        wanted = [self._kept[code]] if code in self._kept else []
        choice = [*wanted, *sorted(PALETTE, key=lambda colour: (used[colour], PALETTE.index(colour)))]
        return next((colour for colour in choice if colour not in around), choice[0])

    def of(self, code: str) -> str:
        """The colour of a zone; "" for no zone."""
        return self._of.get(code, "")

    def all(self) -> dict[str, str]:
        """The colours by code."""
        return dict(self._of)


def style_colours(layer: QgsVectorLayer, field: str) -> dict[str, str]:
    """The colours by zone code that a layer is drawn in, if its style goes by the zone; one category may stand for many
    zones."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute().strip('"') != field:
        return {}
    found = {}
    for category in renderer.categories():
        value, colour = category.value(), category.symbol().color().name()
        for each in value if isinstance(value, (list, tuple)) else [value]:
            code = lks_code(each)
            if code:
                found[code] = colour
    return found


def neighbours(session: ZoneSession, code: str) -> set[str]:
    """The zones that share a border with a zone."""
    at, units = session.tally.at, session.units_of(code)
    return {at.code_of(other) for unit in units for other in at.ground.neighbours[unit]} - {"", code}


def _borders(session: ZoneSession, codes: set[str]) -> list[tuple[str, str]]:
    at = session.tally.at
    pairs = {
        tuple(sorted((at.labels[i], at.labels[j])))
        for i, j in at.ground.graph.borders.tolist()
        if UNASSIGNED not in (at.labels[i], at.labels[j]) and at.labels[i] != at.labels[j]
    }
    return [(at.codes[i], at.codes[j]) for i, j in pairs if {at.codes[i], at.codes[j]} <= codes]
