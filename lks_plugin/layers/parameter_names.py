"""What parameters are called in sentences: one says ``[CODE_CHANGES]``, the user reads «Changes of grunnkretser».

The label is that of the algorithm that speaks, in the user's language. Who has no dialog before them, in
``qgis_process`` or a script, reads the id as well, for that is what they must write.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from qgis.core import QgsApplication, QgsProcessingAlgorithm

_PROVIDER = "lks"
_PARAMETER = re.compile(r"(\()?\[([A-Z][A-Z0-9_]*)\]")
_Label = Callable[[str], "str | None"]


def with_parameters(text: str) -> str:
    """The text with every ``[PARAMETER]`` called by its label."""
    return _PARAMETER.sub(_said, text) if "[" in text else text


def parameter(name: str) -> str:
    """A parameter's or output's name in a sentence, by its id."""
    return with_parameters(f"[{name}]")


@contextmanager
def spoken_by(label_of: _Label | None) -> Iterator[None]:
    """Sentences made inside call parameters as ``label_of`` does (``label_of_algorithm``); with None they leave them,
    to be put in later."""
    token = _SPEAKER.set(label_of)
    try:
        yield
    finally:
        _SPEAKER.reset(token)


def label_of_algorithm(algorithm: QgsProcessingAlgorithm) -> _Label:
    """The labels of an algorithm's parameters and outputs, by their ids; of one that it lacks, another algorithm's."""

    def label(name: str) -> str | None:
        definition = algorithm.parameterDefinition(name) or algorithm.outputDefinition(name)
        return _label_of_any(name) if definition is None else str(definition.description())

    return label


def _label_of_any(name: str) -> str | None:
    """The label that the first algorithm of the provider with such a parameter has for it."""
    provider = QgsApplication.processingRegistry().providerById(_PROVIDER)
    algorithms = [] if provider is None else sorted(provider.algorithms(), key=lambda each: str(each.name()))
    found = (algorithm.parameterDefinition(name) for algorithm in algorithms)
    return next((str(definition.description()) for definition in found if definition is not None), None)


def _said(found: re.Match[str]) -> str:
    bracket, name, label_of = found[1] or "", found[2], _SPEAKER.get()
    if label_of is None:
        return found[0]
    label = label_of(name)
    if label is None:
        return f"{bracket}«{name}»"
    if not is_batch():
        return f"{bracket}«{label}»"
    return f"{bracket}«{label}», {name}" if bracket else f"«{label}» ({name})"


def is_batch() -> bool:
    """Whether this is ``qgis_process`` or a script rather than QGIS with its dialogs."""
    return bool(QgsApplication.platform() != "desktop")


_SPEAKER: ContextVar[_Label | None] = ContextVar("lks_speaker", default=_label_of_any)
