"""The colour of each zone while it is edited: neighbours differ, and nobody's colour changes under a stroke."""

from __future__ import annotations

from collections import Counter

from ...engine.rules.assignment import UNASSIGNED
from ...layers.styles import PALETTE, colours
from ..session.session import ZoneSession


class ZoneColours:
    """Colours by zone code; a new zone gets the colour that is used least."""

    def __init__(self) -> None:
        self._session: ZoneSession | None = None
        self._of: dict[str, str] = {}

    def start(self, session: ZoneSession) -> None:
        """Colour the zones of a session."""
        self._session = session
        at = session.tally.at
        pairs = {
            tuple(sorted((at.labels[i], at.labels[j])))
            for i, j in at.ground.graph.borders.tolist()
            if UNASSIGNED not in (at.labels[i], at.labels[j]) and at.labels[i] != at.labels[j]
        }
        codes = [row.code for row in session.rows()]
        known = set(codes)
        borders = [(at.codes[i], at.codes[j]) for i, j in pairs if {at.codes[i], at.codes[j]} <= known]
        try:
            self._of = colours(codes, borders)
        except ImportError:
            # Without networkx, neighbours may look alike; their outlines tell them apart.
            self._of = {code: PALETTE[number % len(PALETTE)] for number, code in enumerate(sorted(codes))}

    def follow(self) -> None:
        """Give new zones a colour."""
        for row in self._session.rows() if self._session is not None else ():
            if row.code not in self._of:
                used = Counter(self._of.values())
                self._of[row.code] = min(PALETTE, key=lambda colour: (used[colour], PALETTE.index(colour)))

    def of(self, code: str) -> str:
        """The colour of a zone; "" for no zone."""
        return self._of.get(code, "")

    def all(self) -> dict[str, str]:
        """The colours by code."""
        return dict(self._of)
