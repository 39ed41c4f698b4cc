"""The report on an upload: what of KLASS' rules it breaks, what is in it, what readers will see, what changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import QgsFeature, QgsFields

from ...engine.findings import ERROR, EXCEPTION
from ...layers.fields import fields_of, integer, text
from ...layers.numbers import number
from ...layers.report import Report, ReportTable, Verdict, cut_short
from ...layers.rule_texts import grade_names
from ...layers.translation import named, tr
from ..format import LKS
from .contents import Upload
from .objection_texts import file_name_of, objection_sentence
from .objections import VERSION_FILE, are_refused
from .upload_xml import can_check
from .write import WrittenFile

_SHOWN = 1000


def upload_report(upload: Upload, written: Sequence[WrittenFile], older: Sequence[str]) -> Report:
    """The report; ``written`` are the files, none where the upload was refused, ``older`` those of a former run."""
    division = upload.division
    return Report(
        title=tr("Files for KLASS {number}, version from {day}").format(number=LKS, day=upload.options.valid_from),
        lead=tr("{zones} levekårssoner with {units} grunnkretser.").format(
            zones=number(len(division.codes)), units=number(len(division.zones))
        ),
        figures=_figures(upload),
        steps=notes(upload, written, older),
        sections=[
            table
            for table in (_objection_table(upload), _file_table(written), _change_table(upload), _origin_table(upload))
            if table.rows
        ],
        verdict=verdict(upload),
    )


def verdict(upload: Upload) -> Verdict:
    """The answer in a sentence."""
    errors = [each for each in upload.objections if each.grade == ERROR]
    doubts = [each for each in upload.objections if each.grade == EXCEPTION]
    if errors:
        return Verdict(
            "bad",
            tr("Nothing was written: KLASS or its readers would refuse it. Rules broken: {count}.").format(
                count=number(len(errors))
            ),
        )
    if doubts:
        return Verdict(
            "doubtful",
            tr("The files break none of the known rules of KLASS' importer. Things to be looked at: {count}.").format(
                count=number(len(doubts))
            ),
        )
    return Verdict("good", tr("The files break none of the known rules of KLASS' importer."))


def notes(upload: Upload, written: Sequence[WrittenFile], older: Sequence[str]) -> list[str]:
    """What was chosen, left out or not checked."""
    options, division = upload.options, upload.division
    found = [
        tr("Names are written as generated, the same in bokmål, nynorsk and English."),
        tr(
            "The key for Helsedirektoratet has no rest zones and no «Uoppgitt grunnkrets»: {count} rows of the layer "
            "were left out."
        ).format(count=number(len(division.rest))),
    ]
    if options.kommuner is not None:
        found.append(
            tr("Only these kommuner are in the files: {names}. A version of KLASS has all.").format(
                names=named(sorted(options.kommuner))
            )
        )
    if upload.rows("changes"):
        found.append(
            tr(
                "The table of changes goes from the former version (source) to the new one (target): "
                "make it so in KLASS."
            )
        )
    if options.grunnkretser is None:
        found.append(
            tr(
                "The codes of grunnkretser and kommuner were not held against KLASS: [GRUNNKRETS_VERSION] was not "
                "given."
            )
        )
    else:
        found.append(
            tr(
                "Grunnkretser were held against the version of KLASS 1 that was given, kommuner against the first four "
                "digits there; bydeler were not checked."
            )
        )
    if not can_check() and not are_refused(upload.objections):
        found.append(tr("The Python package lxml is missing: the XML files were not held against their schema."))
    if older:
        found.append(
            tr("Files of the same day from a former run, which this run did not write: {names}.").format(
                names=named(older)
            )
        )
    return found


def _figures(upload: Upload) -> list[tuple[str, str]]:
    counts = counts_of(upload)
    return [
        (tr("levekårssoner"), number(counts["N_ZONES"])),
        (tr("grunnkretser"), number(counts["N_UNITS"])),
        (tr("rows in the table of changes"), number(counts["N_CHANGES"])),
        (tr("new codes"), number(counts["N_NEW"])),
        (tr("codes that end"), number(counts["N_ENDED"])),
        (tr("rules broken"), number(counts["N_ERRORS"])),
    ]


def counts_of(upload: Upload) -> dict[str, int]:
    """The figures that the algorithm answers with."""
    codes = set(upload.division.codes)
    before = upload.former.codes if upload.former else set()
    return {
        "N_ZONES": len(codes),
        "N_UNITS": len(upload.division.zones),
        "N_CHANGES": len(upload.rows("changes")),
        "N_NEW": len(codes - before) if upload.former else 0,
        "N_ENDED": len(before - codes),
        "N_ERRORS": sum(each.grade == ERROR for each in upload.objections),
        "N_WARNINGS": sum(each.grade == EXCEPTION for each in upload.objections),
    }


def _objection_table(upload: Upload) -> ReportTable:
    grades = grade_names()
    rows = [[grades[each.grade], file_name_of(each.file), objection_sentence(each)] for each in upload.objections]
    return ReportTable(tr("What stands against the files"), [tr("Grade"), tr("File"), tr("Sentence")], rows)


def _file_table(written: Sequence[WrittenFile]) -> ReportTable:
    key = tr("key of Helsedirektoratet")
    rows = [[each.path.name, file_name_of(each.file) if each.file else key, number(each.rows)] for each in written]
    return ReportTable(tr("Files"), [tr("File"), tr("What"), tr("Rows")], rows, frozenset({2}))


def _change_table(upload: Upload) -> ReportTable:
    changed = upload.rows("changes")
    rows = [[r["kilde_kode"], r["kilde_tittel"], r["mål_kode"], r["mål_tittel"]] for r in changed[:_SHOWN]]
    heads = [tr("Old zone"), tr("Name"), tr("New zone"), tr("Name")]
    return ReportTable(tr("Table of changes"), heads, rows, note=cut_short(len(changed), _SHOWN))


def _origin_table(upload: Upload) -> ReportTable:
    """New codes with the notes that tell what they come from."""
    told = [row for row in upload.rows(VERSION_FILE) if row["noter_bokmål"]]
    rows = [[row["kode"], row["navn_bokmål"], row["noter_bokmål"]] for row in told[:_SHOWN]]
    heads = [tr("New zone"), tr("Name"), tr("Note in KLASS")]
    return ReportTable(tr("Where new codes come from"), heads, rows, note=cut_short(len(told), _SHOWN))


# -- the table of findings --------------------------------------------------------------------------------------------


def objection_fields() -> QgsFields:
    """The fields of the table of objections."""
    return fields_of(
        text("art"), text("grad"), text("gradsnavn"), text("fil"), text("begrunnelse"), integer("antall"), text("koder")
    )


def objection_features(upload: Upload) -> Iterator[QgsFeature]:
    """One row for each objection, with all codes that it concerns."""
    fields, grades = objection_fields(), grade_names()
    for each in upload.objections:
        feature = QgsFeature(fields)
        values = (each.kind, each.grade, grades[each.grade], each.file or None, objection_sentence(each))
        feature.setAttributes([*values, len(each.codes), " ".join(each.codes) or None])
        yield feature
