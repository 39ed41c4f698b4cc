"""What was sent, kommune by kommune: one package, a folder of them, or the layer they were made from."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from ...engine.units.coding import KOMMUNE_CODE_LENGTH
from ...layers.translation import named, tr
from ...package.refusal import PackageError
from ..names import stem
from .sent import Sent, sent_package

_PACKAGE_NAME = re.compile(rf"LKS-(\d{{{KOMMUNE_CODE_LENGTH}}})(?:-[A-Z0-9-]*)?\.zip", re.IGNORECASE)


class Shelf:
    """The divisions as sent, by kommune; packages are read when they are asked for.

    ``is_many`` where it may hold several kommuner. Raises ``PackageError`` where nothing was sent.
    """

    def __init__(
        self,
        is_many: bool,
        packages: Mapping[str, Path] | None = None,
        read: Mapping[str, Sent] | None = None,
        layers: Mapping[str, Callable[[], Sent]] | None = None,
    ) -> None:
        self.is_many = is_many
        self._packages = dict(packages or {})
        self._read = dict(read or {})
        self._layers = dict(layers or {})
        # Codes that have been in force, beside those of the packages.
        self.issued: frozenset[str] = frozenset()

    @classmethod
    def of_path(cls, path: Path) -> Shelf:
        """One package, or a folder: of packages, or of one that was unpacked."""
        packages = sorted(file for file in path.iterdir() if file.suffix.lower() == ".zip") if path.is_dir() else []
        if not packages:
            sent = sent_package(path)
            return cls(False, {sent.kommune: path}, {sent.kommune: sent})
        by_kommune: dict[str, Path] = {}
        read: dict[str, Sent] = {}
        for package in packages:
            told = _PACKAGE_NAME.fullmatch(package.name)
            kommune = told.group(1) if told else ""
            if not told:
                sent = sent_package(package)
                kommune, read[sent.kommune] = sent.kommune, sent
            if kommune in by_kommune:
                raise PackageError("same_kommune_twice", one=by_kommune[kommune].name, other=package.name)
            by_kommune[kommune] = package
        return cls(True, by_kommune, read)

    @classmethod
    def of_layer(cls, layers: Mapping[str, Callable[[], Sent]]) -> Shelf:
        """The kommuner of a layer."""
        return cls(len(layers) > 1, layers=layers)

    @property
    def kommuner(self) -> list[str]:
        """The kommuner that something was sent to."""
        return sorted({*self._packages, *self._read, *self._layers})

    def get(self, kommune: str) -> Sent:
        """What was sent to a kommune.

        Raises ``KeyError`` for another one, ``PackageError`` where its package cannot be read.
        """
        if kommune in self._layers and kommune not in self._read:
            self._read[kommune] = self._layers[kommune]()
        if kommune not in self._read:
            sent = sent_package(self._packages[kommune])
            if sent.kommune != kommune:
                raise PackageError("package_renamed", name=self._packages[kommune].name, kommune=sent.kommune)
            self._read[kommune] = sent
        sent = self._read[kommune]
        return replace(sent, issued=self.issued) if self.issued else sent

    def base_name(self, kommune: str) -> str:
        """What the report of a kommune is called."""
        return f"LKS-{stem(kommune, self.get(kommune).kommune_name)}"


def no_package(told: str, shelf: Shelf) -> str:
    """Why an answer from elsewhere is rejected."""
    return tr("Nothing was sent to {told}. Packages are at hand for: {kommuner}.").format(
        told=told or tr("the kommune it comes from"), kommuner=named(shelf.kommuner)
    )
