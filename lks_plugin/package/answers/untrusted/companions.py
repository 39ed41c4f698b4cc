"""The letter and the project in an answer: nothing is taken from them, but they are compared with those sent."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ... import format as fmt
from ...project_check import has_notes, why_not_plain

NAMES = {name.casefold(): name for name in (fmt.LETTER_FILE, fmt.PROJECT_FILE)}
# A project of a package is below one megabyte.
_PROJECT_AT_MOST = 10_000_000


@dataclass(frozen=True)
class Companion:
    """A letter or project: its usual ``name``, a ``digest`` of its bytes, and whether it may say something: a project
    that QGIS has saved anew, without notes or foreign layers, says nothing of the zones."""

    name: str
    digest: str
    may_say: bool


def companion(name: str, content: bytes) -> Companion:
    """The companion of a usual ``name`` with this content."""
    is_plain = name == fmt.PROJECT_FILE and len(content) <= _PROJECT_AT_MOST
    is_plain = is_plain and not why_not_plain(content) and not has_notes(content)
    return Companion(name, hashlib.sha256(content).hexdigest(), not is_plain)


def edited(companions: Sequence[Companion], sent: Mapping[str, str]) -> list[Companion]:
    """Those that are not as they were sent; ``sent`` has the digests by name, none where a layer was sent."""
    return [each for each in companions if each.name in sent and each.digest != sent[each.name]]
