"""What leaves Statistics Norway with the extra fields: a warning where a value rests on very few persons."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from qgis.core import QgsFeature, QgsFields

from ...engine.units.indicators import BASE_SUFFIX, COUNT_SUFFIX, INDICATORS, number_of
from ...layers.errors import InputError
from ...layers.fields import value_of
from ...layers.translation import named, tr
from ...package.refusal import PackageError
from .. import format as fmt

# Tables of Statistics Norway show no figure that rests on fewer persons.
FEWEST_PERSONS = 4
# A year at the end of a field's name, and what the names of shares end with.
_YEAR = re.compile(r"_?(?:19|20)\d\d$")
_SHARES = ("_andel", "_pst", "_prosent", "_pct")
_DWELLINGS = "bot_"
_KEYS = {indicator.key.lower() for indicator in INDICATORS}


def check_extra_fields(extra: Sequence[str], fields: QgsFields) -> None:
    """Raises ``PackageError`` for fields that the layer lacks or the package has itself."""
    missing = [name for name in extra if fields.lookupField(name) < 0]
    if missing:
        raise InputError("missing_fields", missing=", ".join(missing), present=", ".join(fields.names()))
    own = {name.lower() for name in [*fmt.unit_fields().names(), "fid", "geom"]}
    taken = [name for name in extra if name.lower() in own]
    if taken:
        raise PackageError("taken_fields", taken=", ".join(taken))


def few_persons(
    extra: Sequence[str], codes: Sequence[str], features: Sequence[QgsFeature], population: Sequence[int]
) -> list[tuple[str, list[str]]]:
    """The extra fields with a value that rests on 1 to 3 persons, and the units concerned.

    A share rests on its numerator and its denominator, also on the one that stays at home; an indicator without
    either, such as the median income, on the unit's inhabitants.
    """
    found = []
    for name in extra:
        bases = _bases(name, features[0].fields() if features else QgsFields())
        if bases is None:
            continue
        units = [
            code
            for code, feature, people in zip(codes, features, population)
            if not math.isnan(_count(feature[name]))
            and any(0 < count < FEWEST_PERSONS for count in ([_count(feature[base]) for base in bases] or [people]))
        ]
        if units:
            found.append((name, units))
    return found


def warning(found: Sequence[tuple[str, list[str]]]) -> str:
    """What ``few_persons`` found, in words."""
    fields = "; ".join(f"{name}: {named(units)}" for name, units in found)
    return tr(
        "Extra fields with values that rest on fewer than {fewest} persons leave Statistics Norway with these "
        "packages: {fields}. Leave the fields out unless the kommune may have them."
    ).format(fewest=FEWEST_PERSONS, fields=fields)


def _bases(name: str, fields: QgsFields) -> list[str] | None:
    """The fields with the counts that a field's values rest on, of the same year where the name has one; [] for the
    inhabitants, None for a field that is about no persons."""
    year = _YEAR.search(name)
    tail = year.group() if year else ""
    stem = name[: len(name) - len(tail)]
    low = stem.lower()
    suffix = next((each for each in (COUNT_SUFFIX, BASE_SUFFIX, *_SHARES) if low.endswith(each)), "")
    key = stem[: len(stem) - len(suffix)]
    pair = [fields.lookupField(key + other + tail) for other in (COUNT_SUFFIX, BASE_SUFFIX)]
    counts = [fields.at(index).name() for index in pair if index >= 0]
    if suffix or low in _KEYS:
        return counts
    # Dwellings of a kind are counted, and few of them tell of few persons.
    return [name] if low.startswith(_DWELLINGS) else None


def _count(value: object) -> float:
    """A count; NaN for what is missing, suppressed or no number."""
    try:
        return number_of(value_of(value))
    except ValueError:
        return math.nan
