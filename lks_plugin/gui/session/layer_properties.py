"""What belongs to a layer but has no place in it: kept with the layer, and saved with the project."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from qgis.core import QgsMapLayer

_LOCKED, _REASONS, _COMMENTS, _SENT = "lks/locked", "lks/reasons", "lks/comments", "lks/sent"


@contextmanager
def kept(layer: QgsMapLayer) -> Iterator[None]:
    """Keep all this while the layer gets another style: QGIS counts the properties of a layer among its style."""
    prefix = "lks/"
    before = {key: layer.customProperty(key) for key in layer.customPropertyKeys() if key.startswith(prefix)}
    yield
    for key in layer.customPropertyKeys():
        if key.startswith(prefix) and key not in before:
            layer.removeCustomProperty(key)
    for key, value in before.items():
        layer.setCustomProperty(key, value)


def locked_zones(layer: QgsMapLayer) -> set[str]:
    """The zones that are locked."""
    found = _read(layer, _LOCKED)
    return {str(code) for code in found} if isinstance(found, list) else set()


def keep_locked(layer: QgsMapLayer, codes: Iterable[str]) -> None:
    """Keep which zones are locked."""
    layer.setCustomProperty(_LOCKED, json.dumps(sorted(codes)))


def reasons(layer: QgsMapLayer) -> dict[str, str]:
    """The reasons for zones, where the layer has no field for them."""
    return _texts(layer, _REASONS)


def keep_reasons(layer: QgsMapLayer, texts: Mapping[str, str]) -> None:
    """Keep the reasons for zones."""
    layer.setCustomProperty(_REASONS, json.dumps(dict(sorted(texts.items()))))


def comments(layer: QgsMapLayer) -> dict[str, str]:
    """The comments on zones."""
    return _texts(layer, _COMMENTS)


def keep_comments(layer: QgsMapLayer, texts: Mapping[str, str]) -> None:
    """Keep the comments on zones."""
    layer.setCustomProperty(_COMMENTS, json.dumps(dict(sorted(texts.items()))))


def sent_at(layer: QgsMapLayer) -> datetime | None:
    """When the division of a layer was sent the last time; None where it was not."""
    try:
        return datetime.fromisoformat(str(_read(layer, _SENT)))
    except ValueError:
        return None


def keep_sent(layer: QgsMapLayer, moment: datetime) -> None:
    """Mark a layer as sent."""
    layer.setCustomProperty(_SENT, json.dumps(moment.isoformat(timespec="seconds")))


def _texts(layer: QgsMapLayer, key: str) -> dict[str, str]:
    """Texts by zone."""
    found = _read(layer, key)
    return {str(code): str(text) for code, text in found.items()} if isinstance(found, dict) else {}


def _read(layer: QgsMapLayer, key: str) -> object:
    """What is kept; None for nothing, or for something that another program has put there."""
    try:
        return json.loads(str(layer.customProperty(key, "null")))
    except ValueError:
        return None
