"""The limits a division is judged by, in one place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Criteria:
    """Population limits of a zone, in inhabitants (Statistics Norway's criteria for levekårssoner).

    ``min_population`` is what a zone should have, ``floor_population`` the absolute limit for publication that
    exceptions may go down to, ``max_population`` the most a zone may have.

    Raises ``ValueError`` unless 0 <= floor <= minimum <= maximum.
    """

    min_population: int = 1500
    floor_population: int = 1000
    max_population: int = 8000

    def __post_init__(self) -> None:
        if not 0 <= self.floor_population <= self.min_population <= self.max_population:
            raise ValueError(
                "the limits must satisfy 0 <= floor <= minimum <= maximum, got "
                f"{self.floor_population}, {self.min_population}, {self.max_population}"
            )
