"""What a page has to say of its data: source texts with their details, put into words in any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .language import Translate

_MOST = 10
_MORE = "{shown} … (+{count})"


@dataclass(frozen=True)
class Note:
    """A source text marked with ``QT_TR_NOOP`` and what fills it; a list of codes or names is cut at ten."""

    text: str
    details: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, said: Translate) -> str:
        """The note in a language."""
        return said(self.text).format(**{name: _written(value) for name, value in self.details.items()})


def _written(value: object) -> str:
    if not isinstance(value, (list, tuple)):
        return str(value)
    shown = ", ".join(str(one) for one in value[:_MOST])
    return shown if len(value) <= _MOST else _MORE.format(shown=shown, count=len(value) - _MOST)
