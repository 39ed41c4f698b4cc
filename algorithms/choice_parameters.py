"""Parameters that are one or several of some words: how they are made, explained and checked.

Words stand for themselves in commands and models, whatever the language. ``qgis_process`` lists them with numbers and
asks for a number, which QGIS then refuses: here a number is taken for the word it stands beside.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition, QgsProcessingParameterEnum

from ..lks_plugin.layers.fields import value_of
from ..lks_plugin.layers.parameter_names import is_batch, parameter
from ..lks_plugin.layers.translation import tr
from .parameters import explained


def choice(name: str, label: str, text: str, options: Sequence[str], default: str) -> QgsProcessingParameterDefinition:
    """One of some words; ``text`` says what each of them means."""
    return _of_words(QgsProcessingParameterEnum(name, label, list(options), False, default), text)


def choices(name: str, label: str, text: str, options: Sequence[str]) -> QgsProcessingParameterDefinition:
    """Any of some words, all of them by default."""
    return _of_words(QgsProcessingParameterEnum(name, label, list(options), True, list(options)), text)


def _of_words(made: QgsProcessingParameterEnum, text: str) -> QgsProcessingParameterDefinition:
    made.setUsesStaticStrings(True)
    if not is_batch():
        return explained(made, text)
    if made.allowMultiple():
        how = tr("Write words or their numbers, with commas between, such as {words} or {numbers}. Left out: all.")
        two = made.options()[:2]
        return explained(made, f"{text} {how.format(words=','.join(two), numbers='0,1')}")
    how = tr("Write the word or its number: {words}.")
    listed = ", ".join(f"{word} ({number})" for number, word in enumerate(made.options()))
    return explained(made, f"{text} {how.format(words=listed)}")


def in_words(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters with the words that numbers stand for."""
    words = {one.name(): _in_words(one, parameters[one.name()]) for one in _given(algorithm, parameters)}
    return {**parameters, **words}


def other_words(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> str:
    """A sentence on the first parameter that is given as none of its words, "" where all are."""
    for one in _given(algorithm, parameters):
        value = parameters[one.name()]
        others = [str(word) for word in (value if isinstance(value, list) else [value]) if word not in one.options()]
        if others:
            said = tr("{parameter} cannot be «{value}». It can be: {words}.")
            words = ", ".join(f"{word} ({number})" if is_batch() else word for number, word in enumerate(one.options()))
            return said.format(parameter=parameter(one.name()), value=others[0], words=words)
    return ""


def _given(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> list[QgsProcessingParameterEnum]:
    """The parameters of words that are given as words or numbers, not as an expression or a property."""
    enums = [one for one in algorithm.parameterDefinitions() if isinstance(one, QgsProcessingParameterEnum)]
    values = ((one, value_of(parameters.get(one.name()))) for one in enums)
    return [one for one, value in values if value not in (None, "") and isinstance(value, (str, int, list, tuple))]


def _in_words(definition: QgsProcessingParameterEnum, value: Any) -> Any:
    """A value as the word, or the list of words, that it means."""
    if not definition.allowMultiple():
        return _word(definition.options(), value)
    given = value.split(",") if isinstance(value, str) else value if isinstance(value, (list, tuple)) else [value]
    return [_word(definition.options(), each) for each in given]


def _word(options: Sequence[str], value: Any) -> Any:
    text = str(value).strip()
    if text in options:
        return text
    return options[int(text)] if text.isascii() and text.isdigit() and int(text) < len(options) else value
