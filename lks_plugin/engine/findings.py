"""What a division could not meet, and why; a person decides what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

Detail = tuple[str, Union[str, int]]


@dataclass(frozen=True)
class Finding:
    """One rule that a place in a division breaks or bends.

    ``kind`` and ``reason`` are stable ids, turned into sentences where the user's language is known. ``units`` are
    indices; ``zone`` the label concerned, if it is one; ``figure`` what was found, ``limit`` what was asked for;
    ``details`` are further names and numbers of the sentence, by the name of their field in it.

    The engine's own kinds are ``below_floor``, ``below_minimum``, ``above_maximum``, ``fewer_zones``, ``more_zones``;
    reading a layer and dissolving zones add theirs.
    """

    kind: str
    reason: str
    units: tuple[int, ...]
    zone: int | None = None
    figure: float | None = None
    limit: float | None = None
    details: tuple[Detail, ...] = ()
