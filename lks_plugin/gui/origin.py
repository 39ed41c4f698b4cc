"""The LKS-pakke that a layer comes from, if it does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Package:
    """What a package says of codes: those ``issued`` and those ``vacant``, offered for new zones."""

    issued: frozenset[str] = frozenset()
    vacant: frozenset[str] = frozenset()


def package_of(geopackage: Path | None) -> Package:
    """The package around a GeoPackage of units; an empty one where there is none."""
    return Package()
