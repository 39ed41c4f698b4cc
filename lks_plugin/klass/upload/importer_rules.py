"""What KLASS' importer refuses, tried on the rows of a file before it is written (contracts of the administration).

The importer trims values and skips rows that are empty throughout; so do these checks. A row without a code is named by
its number, from 1.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from ...engine.findings import ERROR
from ..format import MOST_NAME, MOST_NOTES, MOST_SHORT_NAME, NAMES, NOTES, SHORT_NAMES, Row
from .objections import VARIANT_FILE, VERSION_FILE, Objection, objection

# Everything that XML 1.0 has no place for.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LIMITS = ((NAMES, MOST_NAME), (SHORT_NAMES, MOST_SHORT_NAME), (NOTES, MOST_NOTES))


def check_version(
    rows: Sequence[Row],
    has_validity: bool = True,
    has_short_names: bool = False,
    in_version: Collection[str] = (),
) -> list[Objection]:
    """The objections to the elements of a version.

    ``has_validity`` and ``has_short_names`` are settings of the classification in KLASS, ``in_version`` the codes that
    the version has there already.
    """
    kept = _filled(rows)
    codes = [row.get("kode", "").strip() for _, row in kept]
    named = [code or f"#{number}" for (number, _), code in zip(kept, codes)]

    def where(broken: Iterable[bool]) -> list[str]:
        return [name for name, is_broken in zip(named, broken) if is_broken]

    def text(child: str) -> list[str]:
        return [row.get(child, "").strip() for _, row in kept]

    twice = {code for code, count in Counter(codes).items() if code and count > 1}
    parents, known = text("forelder"), {*codes, *in_version}
    starts, ends = text("gyldig_fra"), text("gyldig_til")
    no_title = [not any(row.get(child, "").strip() for child in NAMES) for _, row in kept]
    no_short = [not any(row.get(child, "").strip() for child in SHORT_NAMES) for _, row in kept]
    file = VERSION_FILE
    found = [
        *([] if kept else [Objection("no_rows", ERROR, (), file)]),
        *objection("code_in_version", (code for code in codes if code and code in in_version), file),
        *objection("no_title", where(no_title), file),
        *objection("no_code", where(not code for code in codes), file),
        *objection("duplicate_code", twice, file),
        *objection("no_valid_from", where(has_validity and not start for start in starts), file),
        *objection("no_short_name", where(has_short_names and short for short in no_short), file),
        *objection("date_form", where(not (_is_date(a) and _is_date(b)) for a, b in zip(starts, ends)), file),
        *objection("ends_before_start", where(_is_before(b, a) for a, b in zip(starts, ends)), file),
        *objection("unknown_parent", where(bool(each) and each not in known for each in parents), file),
        *objection("own_parent", where(bool(one) and one == other for one, other in zip(parents, codes)), file),
        *objection("no_xml_text", where(_no_xml(row) for _, row in kept), file),
    ]
    for children, most in _LIMITS:
        long = [any(len(row.get(child, "").strip()) > most for child in children) for _, row in kept]
        found += objection("too_long", where(long), file, detail=str(most))
    return found


def check_correspondence(
    rows: Sequence[Row], file: str, sources: Collection[str], targets: Collection[str] | None
) -> list[Objection]:
    """The objections to a table between two versions; ``targets`` None where that version is not known here.

    An unknown code refuses the whole table; a pair that occurs twice fails when the old rows are gone already.
    """
    pairs = [(row.get("kilde_kode", "").strip(), row.get("mål_kode", "").strip()) for _, row in _filled(rows)]
    pairs = [pair for pair in pairs if any(pair)]
    twice = [f"{one}→{other}" for (one, other), count in Counter(pairs).items() if count > 1]
    unknown_targets = () if targets is None else [target for _, target in pairs if target and target not in targets]
    return [
        *([] if pairs else [Objection("no_rows", ERROR, (), file)]),
        *objection("unknown_source", (source for source, _ in pairs if source and source not in sources), file),
        *objection("unknown_target", unknown_targets, file),
        *objection("duplicate_pair", twice, file),
        *objection("no_xml_text", (row.get("kilde_kode", "") for row in rows if _no_xml(row)), file),
    ]


def check_variant(rows: Sequence[Row], in_version: Collection[str]) -> list[Objection]:
    """The objections to a variant: groups with code and name, members by ``kilde_kode`` under a group."""
    kept = [row for _, row in _filled(rows)]
    groups = [row for row in kept if row.get("kode", "").strip()]
    members = [row for row in kept if not row.get("kode", "").strip()]
    codes = Counter(row["kode"].strip() for row in groups)
    nameless = [row["kode"] for row in groups if not any(row.get(child, "").strip() for child in NAMES)]
    of_members = Counter(row.get("kilde_kode", "").strip() for row in members)
    file = VARIANT_FILE
    return [
        *([] if groups else [Objection("no_rows", ERROR, (), file)]),
        *objection("duplicate_code", (code for code, count in codes.items() if count > 1), file),
        *objection("no_title", nameless, file),
        *objection("unknown_source", (code for code in of_members if code not in in_version), file),
        *objection("duplicate_pair", (code for code, count in of_members.items() if count > 1), file),
        *objection(
            "unknown_parent", (row["kilde_kode"] for row in members if row.get("forelder", "") not in codes), file
        ),
        *objection(
            "no_xml_text", (row.get("kode", "") or row.get("kilde_kode", "") for row in kept if _no_xml(row)), file
        ),
    ]


def _filled(rows: Sequence[Row]) -> list[tuple[int, Row]]:
    """The rows that are not empty throughout, with their number."""
    return [(number, row) for number, row in enumerate(rows, start=1) if any(text.strip() for text in row.values())]


def _is_date(text: str) -> bool:
    return not text or _date(text) is not None


def _date(text: str) -> datetime | None:
    """A day as dd.MM.yyyy, two digits for day and month."""
    try:
        day = datetime.strptime(text, "%d.%m.%Y")
    except ValueError:
        return None
    return day if day.strftime("%d.%m.%Y") == text else None


def _is_before(end: str, start: str) -> bool:
    """Whether a validity ends no later than it begins (the end is no part of it)."""
    first, last = _date(start), _date(end)
    return first is not None and last is not None and last <= first


def _no_xml(row: Row) -> bool:
    return any(_NO_XML.search(text) for text in row.values())
