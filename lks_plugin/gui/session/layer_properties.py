"""What belongs to a layer but has no place in it: kept with the layer, and saved with the project."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject

_LOCKED, _SENT, _WRITTEN = "lks/locked", "lks/sent", "lks/written"
_TEXTS = {"lks/reasons": "reason", "lks/comments": "comment", "lks/local_names": "local_name"}


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


def answers(layer: QgsMapLayer) -> dict[str, dict[str, str | bool]]:
    """What is said of zones, by code: ``reason``, ``comment`` and ``local_name`` as text, ``locked``."""
    found: dict[str, dict[str, str | bool]] = {}
    for key, name in _TEXTS.items():
        for code, text in _texts(layer, key).items():
            found.setdefault(code, {})[name] = text
    locked = _read(layer, _LOCKED)
    for code in locked if isinstance(locked, list) else ():
        found.setdefault(str(code), {})["locked"] = True
    return found


def keep_answers(layer: QgsMapLayer, told: Mapping[str, Mapping[str, str | bool]]) -> None:
    """Keep what is said of zones."""
    for key, name in _TEXTS.items():
        texts = {code: values[name] for code, values in sorted(told.items()) if values.get(name)}
        layer.setCustomProperty(key, json.dumps(texts))
    layer.setCustomProperty(_LOCKED, json.dumps(sorted(code for code, values in told.items() if values.get("locked"))))
    # QGIS asks before it drops a project with changes.
    QgsProject.instance().setDirty(True)


def sent_at(layer: QgsMapLayer) -> datetime | None:
    """When the division of a layer was sent the last time; None where it was not."""
    try:
        return datetime.fromisoformat(str(_read(layer, _SENT)))
    except ValueError:
        return None


def keep_sent(layer: QgsMapLayer, moment: datetime | None) -> None:
    """Mark a layer as sent, or (None) as taken back."""
    layer.setCustomProperty(_SENT, json.dumps(moment.isoformat(timespec="seconds") if moment else None))
    QgsProject.instance().setDirty(True)


def written(layer: QgsMapLayer) -> tuple[Path, datetime] | None:
    """The answer that was written last and when; None where there is none."""
    found = _read(layer, _WRITTEN)
    try:
        return (Path(str(found["path"])), datetime.fromisoformat(str(found["when"]))) if found else None
    except (KeyError, TypeError, ValueError):
        return None


def keep_written(layer: QgsMapLayer, path: Path, moment: datetime) -> None:
    """Keep where the answer was written, and when."""
    told = {"path": str(path), "when": moment.isoformat(timespec="seconds")}
    layer.setCustomProperty(_WRITTEN, json.dumps(told))
    QgsProject.instance().setDirty(True)


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
