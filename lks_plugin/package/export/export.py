"""Many packages at once: what exists, what fails and what was written, kommune by kommune."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsFeature, QgsFeedback, QgsField, QgsFields

from ...engine import Criteria
from ...engine.errors import LksError
from ...layers.contiguity.build import ContiguityOptions
from ...layers.errors import error_sentence
from ...layers.fields import fields_of, integer, text
from ...layers.translation import named, tr
from ...package.refusal import PackageError
from .. import format as fmt
from ..names import stem
from .contents import Contents, SentDivision, collect
from .letter import Terms
from .write import write_package

WRITTEN, EXISTS, FAILED = "skrevet", "finnes", "feilet"


@dataclass(frozen=True)
class ExportSettings:
    """How to write packages: ``folder``, what to do with those that are there, and what goes into every one;
    ``rounding`` of units with 1 or 2 inhabitants; ``own_criteria`` are those of kommuner that have others than the
    rest."""

    folder: Path
    criteria: Criteria
    contiguity: ContiguityOptions
    terms: Terms
    extra: Sequence[QgsField] = ()
    own_criteria: Mapping[str, Criteria] = field(default_factory=dict)
    overwrite: bool = False
    skip_existing: bool = False
    rounding: bool = False


@dataclass(frozen=True)
class PackageOutcome:
    """What became of one kommune: ``status`` is ``WRITTEN``, ``EXISTS`` or ``FAILED``, ``message`` why."""

    kommune: str
    name: str
    file: str
    status: str
    units: int = 0
    zones: int = 0
    population: int = 0
    outside: int = 0
    message: str = ""


def export(
    division: SentDivision, kommuner: Sequence[str], settings: ExportSettings, feedback: QgsFeedback
) -> Iterator[PackageOutcome]:
    """Write a package for each kommune; one that fails does not stop the others.

    Raises ``Cancelled``, and ``PackageError`` for a kommune that the layer does not have.
    """
    rows_of = division.rows_by_kommune()
    unknown = [kommune for kommune in kommuner if kommune not in rows_of]
    if unknown:
        raise PackageError("no_units_in_kommuner", kommuner=named(unknown))
    for kommune in kommuner or rows_of:
        yield _one(division, kommune, rows_of[kommune], settings, feedback)


def _one(
    division: SentDivision, kommune: str, rows: Sequence[int], settings: ExportSettings, feedback: QgsFeedback
) -> PackageOutcome:
    name = division.layer.units.kommune_names[rows[0]]
    target = settings.folder / fmt.zip_file(stem(kommune, name))
    if target.exists() and not settings.overwrite:
        if settings.skip_existing:
            return PackageOutcome(kommune, name, str(target), EXISTS, message=tr("It was there already and was left."))
        message = tr(
            "{file} exists already. Switch on [OVERWRITE] to replace it, or [SKIP_EXISTING] to leave it and go on."
        )
        return PackageOutcome(kommune, name, str(target), FAILED, message=message.format(file=target.name))
    try:
        limits = settings.own_criteria.get(kommune, settings.criteria)
        contents = collect(division, kommune, rows, settings.contiguity, limits, settings.rounding)
        write_package(target, contents, settings.extra, settings.terms, feedback)
    except LksError as error:
        return PackageOutcome(kommune, name, "", FAILED, message=error_sentence(error))
    except OSError as error:
        return PackageOutcome(kommune, name, "", FAILED, message=str(error))
    return PackageOutcome(
        kommune,
        name,
        str(target),
        WRITTEN,
        len(contents.units),
        len(contents.zones),
        contents.population,
        sum(people for _, people in contents.outside),
        _remark(contents),
    )


def _remark(contents: Contents) -> str:
    """What somebody should know before sending the package."""
    if contents.without_zone:
        return tr("Grunnkretser without a zone: {codes}.").format(codes=named(contents.without_zone))
    return ""


def summary_fields() -> QgsFields:
    """The fields of the summary."""
    return fields_of(
        text("kommunenummer", 4),
        text("kommunenavn"),
        text("status"),
        integer("antall_grunnkretser"),
        integer("antall_soner"),
        integer("befolkning"),
        integer("befolkning_utenfor"),
        text("melding"),
        text("fil"),
    )


def summary_features(outcomes: Sequence[PackageOutcome]) -> Iterator[QgsFeature]:
    """One row for each kommune."""
    for outcome in outcomes:
        feature = QgsFeature(summary_fields())
        counts = [outcome.units, outcome.zones, outcome.population, outcome.outside]
        feature.setAttributes(
            [
                outcome.kommune,
                outcome.name,
                outcome.status,
                *(counts if outcome.status == WRITTEN else [None] * len(counts)),
                outcome.message,
                outcome.file,
            ]
        )
        yield feature
