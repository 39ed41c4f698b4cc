"""Sizes that can be taken in at one go: files, folders, functions."""

import ast
from collections import Counter

import pytest
from lks.tests.conftest import ROOT

SHIPPED = ("lks_plugin", "algorithms", "processing_provider")
FOLDERS = (*SHIPPED, "tests", "tools")
FILES = sorted(path.relative_to(ROOT) for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
LINES, MODULES, FUNCTION_LINES = 500, 18, 60


@pytest.mark.parametrize("file", FILES, ids=str)
def test_a_file_can_be_read_at_one_go(file):
    assert len((ROOT / file).read_text(encoding="utf-8").splitlines()) <= LINES


def test_a_folder_can_be_taken_in_at_a_glance():
    modules = Counter(file.parent for file in FILES if file.parts[0] in SHIPPED and file.name != "__init__.py")
    assert {str(folder): count for folder, count in modules.items() if count > MODULES} == {}


@pytest.mark.parametrize("file", [file for file in FILES if file.parts[0] in SHIPPED], ids=str)
def test_a_function_can_be_read_at_one_go(file):
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    functions = (node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))
    long = {node.name: node.end_lineno - node.lineno + 1 for node in functions}
    assert {name: lines for name, lines in long.items() if lines > FUNCTION_LINES} == {}
