"""The rows of every file of an upload, and what stands against them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from ...engine.findings import ERROR, EXCEPTION, NOTE
from ...engine.history.issued_codes import IssuedCode
from ...engine.units.coding import (
    bydel_code,
    ends_unknown,
    has_serial,
    has_unknown_digits,
    is_rest_unit,
    is_rest_zone,
    kommune_of,
)
from ..format import CORRESPONDENCE, NAMES, NOTES, SHORT_NAMES, VARIANT, VERSION, FileForm, Row, importer_date
from .division import Former, GrunnkretsVersion, NewDivision
from .importer_rules import check_correspondence, check_variant, check_version
from .objections import (
    BYDEL_FILE,
    CHANGES_FILE,
    GRUNNKRETS_FILE,
    KOMMUNE_FILE,
    VARIANT_FILE,
    VERSION_FILE,
    Objection,
    objection,
    worst_first,
)

# «fra», in the languages of KLASS' notes; they are part of the classification and in all three, whoever writes it.
_FROM = ("Fra", "Frå", "From")


@dataclass(frozen=True)
class UploadOptions:
    """``valid_from`` (ISO) the day the version begins, ``former_from`` the day the one before did ("" unknown);
    ``issued`` every code that was in force; ``in_version`` those that the version in KLASS has already;
    ``grunnkretser`` the version of KLASS 1 (None: not known); ``short_names`` whether the classification has short
    names in KLASS; ``kommuner`` the only ones that were asked for (None: all).
    """

    valid_from: str
    former_from: str = ""
    issued: tuple[IssuedCode, ...] = ()
    grunnkretser: GrunnkretsVersion | None = None
    in_version: frozenset[str] = frozenset()
    short_names: bool = False
    kommuner: frozenset[str] | None = None


@dataclass(frozen=True)
class Upload:
    """All files by name (``objections``), each its form and rows, and the ``objections`` to them, the worst first."""

    division: NewDivision
    former: Former | None
    options: UploadOptions
    files: Mapping[str, tuple[FileForm, list[Row]]]
    objections: list[Objection] = field(default_factory=list)

    def rows(self, file: str) -> list[Row]:
        """The rows of a file, [] where it is not made."""
        return self.files[file][1] if file in self.files else []


def make_upload(division: NewDivision, former: Former | None, options: UploadOptions) -> Upload:
    """The rows of the version, of its correspondences to grunnkrets, kommune and bydel, of the changes from the version
    before and of the variant, as far as there are any."""
    files: dict[str, tuple[FileForm, list[Row]]] = {
        VERSION_FILE: (VERSION, _version_rows(division, former, options)),
        GRUNNKRETS_FILE: (CORRESPONDENCE, _unit_rows(division)),
        KOMMUNE_FILE: (CORRESPONDENCE, _kommune_rows(division)),
    }
    if bydeler := _bydel_rows(division):
        files[BYDEL_FILE] = (CORRESPONDENCE, bydeler)
    if former is not None and not former.changes.is_empty:
        files[CHANGES_FILE] = (CORRESPONDENCE, _change_rows(division, former))
    if division.groups:
        files[VARIANT_FILE] = (VARIANT, _variant_rows(division))
    found = [*_importer(files, division, former, options), *_own_rules(division, former, options)]
    return Upload(division, former, options, files, worst_first(found))


# -- rows -------------------------------------------------------------------------------------------------------------


def _version_rows(division: NewDivision, former: Former | None, options: UploadOptions) -> list[Row]:
    """One element for each zone; the same name in all languages, and where a new code comes from in its notes."""
    start = importer_date(options.valid_from)
    rows: list[Row] = []
    for code in division.codes:
        name = division.names[code]
        short = name if options.short_names else ""
        notes = _notes(former.changes.origins.get(code, ())) if former else ("", "", "")
        rows.append(
            {
                "kode": code,
                "forelder": "",
                **dict.fromkeys(NAMES, name),
                **dict.fromkeys(SHORT_NAMES, short),
                **dict(zip(NOTES, notes)),
                "gyldig_fra": start,
                "gyldig_til": "",
            }
        )
    return rows


def _notes(origins: Sequence[tuple[str, float]]) -> tuple[str, str, str]:
    """«Fra 4012000003, 62 %; 4012000004, 38 %» in bokmål, nynorsk and English: the share of the new zone's people."""
    if not origins:
        return "", "", ""
    parts = "; ".join(f"{code}, {_percent(share)}" for code, share in origins)
    bokmaal, nynorsk, english = (f"{word} {parts}" for word in _FROM)
    return bokmaal, nynorsk, english


def _percent(share: float) -> str:
    rounded = round(100 * share)
    return "< 1 %" if rounded == 0 and share > 0 else f"{rounded} %"


def _pair(source: str, source_name: str, target: str, target_name: str) -> Row:
    return {"kilde_kode": source, "kilde_tittel": source_name, "mål_kode": target, "mål_tittel": target_name}


def _unit_rows(division: NewDivision) -> list[Row]:
    units = division.units_of()
    return [
        _pair(code, division.names[code], unit, division.unit_names.get(unit, ""))
        for code in division.codes
        for unit in units[code]
    ]


def _kommune_rows(division: NewDivision) -> list[Row]:
    names = division.kommune_names
    pairs = [(code, kommune_of(code)) for code in division.codes]
    return [_pair(code, division.names[code], kommune, names.get(kommune, "")) for code, kommune in pairs]


def _bydel_rows(division: NewDivision) -> list[Row]:
    pairs = [(code, bydel_code(code)) for code in division.codes if has_serial(code)]
    return [_pair(code, division.names[code], bydel, "") for code, bydel in pairs if bydel]


def _change_rows(division: NewDivision, former: Former) -> list[Row]:
    """Source is the former version, target the new one."""
    return [
        _pair(old, former.names.get(old, ""), new, division.names.get(new, "")) for old, new in former.changes.pairs
    ]


def _variant_rows(division: NewDivision) -> list[Row]:
    """A row for each group, followed by its members."""
    rows: list[Row] = []
    for group in sorted(set(division.groups.values())):
        name = division.group_names.get(group, group)
        rows.append({"kode": group, **dict.fromkeys(NAMES, name), "kilde_kode": "", "forelder": ""})
        members = sorted(zone for zone, own in division.groups.items() if own == group)
        rows += [{"kode": "", **dict.fromkeys(NAMES, ""), "kilde_kode": zone, "forelder": group} for zone in members]
    return rows


# -- what stands against them -----------------------------------------------------------------------------------------


def _importer(
    files: Mapping[str, tuple[FileForm, list[Row]]],
    division: NewDivision,
    former: Former | None,
    options: UploadOptions,
) -> list[Objection]:
    """The importer's own rules, file by file."""
    codes, units = set(division.codes), options.grunnkretser.codes if options.grunnkretser else None
    kommuner = None if units is None else {kommune_of(unit) for unit in units}
    targets: dict[str, Collection[str] | None] = {GRUNNKRETS_FILE: units, KOMMUNE_FILE: kommuner, BYDEL_FILE: None}
    found = check_version(files[VERSION_FILE][1], has_short_names=options.short_names, in_version=options.in_version)
    for file, known in targets.items():
        if file in files:
            found += check_correspondence(files[file][1], file, codes, known)
    if CHANGES_FILE in files and former is not None:
        found += check_correspondence(files[CHANGES_FILE][1], CHANGES_FILE, former.codes, codes)
    if VARIANT_FILE in files:
        found += check_variant(files[VARIANT_FILE][1], codes)
    return found


def _own_rules(division: NewDivision, former: Former | None, options: UploadOptions) -> list[Objection]:
    """What the importer lets through and readers do not: codes, names, the grunnkretser, the years."""
    return [*_codes(division), *_names(division), *_coverage(division, options), *_years(division, former, options)]


def _codes(division: NewDivision) -> list[Objection]:
    codes = division.codes
    good = [code for code in codes if has_serial(code)]
    elsewhere = {zone for unit, zone in division.zones.items() if kommune_of(unit) != kommune_of(zone)}
    menu = [code for code in good if has_unknown_digits(code) and not ends_unknown(code)]
    return [
        *objection("code_form", set(codes) - set(good)),
        *objection("ends_unknown", (code for code in good if ends_unknown(code))),
        *objection("unknown_digits", menu, grade=EXCEPTION),
        *objection("other_kommune", elsewhere.intersection(good)),
    ]


def _names(division: NewDivision) -> list[Objection]:
    counts = Counter(name for name in division.names.values() if name)
    twice = [name for name, count in counts.items() if count > 1]
    given = division.given_names
    other = [code for code, name in division.names.items() if given.get(code, name) != name]
    return [
        *objection("same_name", twice, grade=EXCEPTION),
        *objection("other_name", other, grade=EXCEPTION),
        *objection("several_names", division.several_names, grade=EXCEPTION),
    ]


def _coverage(division: NewDivision, options: UploadOptions) -> list[Objection]:
    found = objection("without_zone", division.without_zone, grade=EXCEPTION)
    if options.grunnkretser is not None:
        kommuner = {kommune_of(unit) for unit in division.people}
        lacking = {
            unit
            for unit in options.grunnkretser.codes - set(division.people)
            if kommune_of(unit) in kommuner and not is_rest_unit(unit)
        }
        found += objection("not_in_layer", lacking, grade=EXCEPTION)
        if "" < options.grunnkretser.ends <= options.valid_from:
            found += [Objection("no_overlap", ERROR, (), GRUNNKRETS_FILE, options.grunnkretser.ends)]
    kommuner_of_zones = Counter(kommune_of(code) for code in division.codes)
    alone = [code for code in division.codes if kommuner_of_zones[kommune_of(code)] == 1]
    return [*found, *objection("alone", alone, grade=NOTE), *objection("rest", division.rest, grade=NOTE)]


def _years(division: NewDivision, former: Former | None, options: UploadOptions) -> list[Objection]:
    """Codes and validity against the version before and the register of issued codes."""
    before = former.codes if former else set()
    issued = {one.code: one for one in options.issued}
    here = set(division.codes) - before
    known = [issued[code] for code in here if code in issued]
    ended = [one.code for one in known if one.valid_to or (former and "" < one.valid_from < options.valid_from)]
    undated = [one.code for one in known if not one.valid_to and not one.valid_from]
    later = {code for code, one in issued.items() if one.valid_from >= options.valid_from and one.valid_from}
    found = [
        *objection("reissued", ended),
        *objection("issued_undated", undated, grade=EXCEPTION),
        *objection("overlaps", later - here, detail=options.valid_from),
    ]
    if options.former_from and options.former_from >= options.valid_from:
        found += [Objection("not_later", ERROR, (), detail=f"{options.former_from} – {options.valid_from}")]
    if former is None:
        return [*found, Objection("no_former", EXCEPTION, ())]
    if former.changes.is_empty:
        found += [Objection("nothing_changed", NOTE, ())]
    odd = {code for code in before if not has_serial(code) or is_rest_zone(code)}
    return [
        *found,
        *objection("former_code_form", odd),
        *objection("unit_split", former.split, grade=NOTE),
        *objection("unit_unknown", former.unknown, grade=EXCEPTION),
        *objection("unit_undecided", former.undecided, grade=NOTE),
    ]
