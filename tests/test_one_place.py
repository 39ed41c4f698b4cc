"""Decisions that are written once: what a code looks like, what an empty value is, what a class is called."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest
from lks.tests.conftest import ROOT

CODING = "lks_plugin/engine/units/coding.py"
FIELDS = "lks_plugin/layers/fields.py"
OVERLAY = "lks_plugin/layers/reading/overlay.py"
SHIPPED = ("lks_plugin", "algorithms", "processing_provider")
FILES = sorted(path.relative_to(ROOT).as_posix() for folder in SHIPPED for path in (ROOT / folder).rglob("*.py"))
# Where the parts of a code begin and end: kommune, bydel, delbydel, serial.
PLACES = {4, 6, 8, 10}
# Slices at the same places that are no parts of a code, by file.
NO_CODES = {
    ("lks_plugin/engine/graph/contiguity.py", "unknown[:10]"),  # the first of many
    ("lks_plugin/engine/regionalization/former.py", "unknown[:10]"),
    ("lks_plugin/engine/regionalization/checks.py", "lacking[:10]"),
    ("lks_plugin/engine/regionalization/checks.py", "unknown[:10]"),
    ("lks_plugin/engine/regionalization/checks.py", "units[:10]"),
    ("lks_plugin/engine/regionalization/jobs.py", "crossing[:10]"),
    ("lks_plugin/layers/contiguity/apply_links.py", "item[:4]"),  # a key to sort by
    ("lks_plugin/layers/prepare/prepare.py", "FIXED[3:6]"),  # names of fields
    ("lks_plugin/layers/prepare/prepare.py", "FIXED[6:8]"),
    ("lks_plugin/layers/reading/tables.py", "option[10:]"),  # after "layername="
}


def _is_place(bound: ast.expr | None) -> bool:
    return isinstance(bound, ast.Constant) and bound.value in PLACES


def takes_codes_apart(source: str) -> set[str]:
    """The slices of a file at the places where the parts of a code meet, and the numbers it writes with two digits."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
            if _is_place(node.slice.lower) or _is_place(node.slice.upper):
                found.add(ast.unparse(node))
        elif isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            spec = "".join(str(part.value) for part in node.format_spec.values if isinstance(part, ast.Constant))
            found |= {ast.unparse(node.value) + ":" + spec} if spec in ("02", "02d") else set()
    return found


def null_tests(source: str) -> list[int]:
    """The lines that ask whether a value is one of None and NULL."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Compare)
        and any(isinstance(other, ast.Tuple) and "NULL" in map(ast.unparse, other.elts) for other in node.comparators)
    ]


@pytest.mark.parametrize("file", [file for file in FILES if file != CODING])
def test_codes_are_taken_apart_and_made_in_coding_alone(file):
    allowed = {slice_ for at, slice_ in NO_CODES if at == file}
    assert takes_codes_apart(Path(ROOT, file).read_text(encoding="utf-8")) - allowed == set()


@pytest.mark.parametrize("source", ["code[:8]", "code[8:]", "row.code[:4]", "code[4:6]", "f'{serial:02d}'"])
def test_a_code_taken_apart_elsewhere_is_found(source):
    assert takes_codes_apart(source)


def test_slices_that_are_no_codes_are_still_there():
    gone = {(at, s) for at, s in NO_CODES if s not in takes_codes_apart(Path(ROOT, at).read_text(encoding="utf-8"))}
    assert gone == set()


def test_the_test_for_an_empty_value_stands_once():
    found = {file for file in FILES if null_tests(Path(ROOT, file).read_text(encoding="utf-8"))}
    assert found == {FIELDS}


def test_a_column_is_looked_for_by_its_names_in_one_place():
    found = {file for file in FILES if "next((heads.index(" in Path(ROOT, file).read_text(encoding="utf-8")}
    # Names of kommuner look at what the columns hold as well.
    assert found == {"lks_plugin/engine/tables/tables.py", "lks_plugin/engine/tables/names.py"}


def silent_overlays(source: str) -> set[str]:
    """The overlays in a file that QGIS answers with a null geometry where GEOS fails, by names that only it has."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    named = [call.func for call in calls if isinstance(call.func, ast.Attribute)]
    return {func.attr for func in named if func.attr in ("unaryUnion", "symDifference", "combine")}


def test_polygons_are_laid_on_each_other_where_a_failure_is_told():
    found = {file for file in FILES if silent_overlays(Path(ROOT, file).read_text(encoding="utf-8"))}
    # The borders of the page's map are united on a grid of their own.
    assert found == {OVERLAY, "lks_plugin/insight/map/borders.py"}


def test_a_class_name_means_one_thing():
    names = Counter(
        node.name
        for path in (ROOT / file for file in FILES)
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert {name: count for name, count in names.items() if count > 1} == {}
