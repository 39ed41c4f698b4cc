"""The page's scripts: their own unit tests, and that page and texts agree."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from lks.lks_plugin.insight.page_texts import TEXTS
from lks.tests.conftest import ROOT

PAGE = ROOT / "lks_plugin" / "insight" / "page"
SCRIPTS = sorted((PAGE / "src").rglob("*.js"))
# Keys that are put together: text(`view_${id}`).
MADE = re.compile(r"`([a-z]+_)\$\{")


def test_the_unit_tests_of_the_scripts_pass():
    if shutil.which("node") is None:
        pytest.skip("Node is missing: the unit tests of the page's scripts need it")
    tests = sorted((ROOT / "tests" / "insight" / "page").glob("*.test.js"))
    if not (ROOT / "node_modules" / "d3-array").is_dir():
        pytest.skip("the packages of the page's scripts are missing: make page installs them")
    done = subprocess.run(["node", "--test", *tests], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:]
    assert "# fail 0" in done.stdout or "fail 0" in done.stdout


def test_every_text_that_the_scripts_ask_for_is_there_and_no_other():
    source = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
    words = set(re.findall(r'"([a-z][a-z0-9_]*)"', source))
    starts = tuple(MADE.findall(source))
    asked = set(re.findall(r'\b(?:text|say)\("([a-z0-9_]+)"', source))
    assert asked - set(TEXTS) == set()
    assert {key for key in TEXTS if key.removesuffix("_one") not in words and not key.startswith(starts)} == {
        "noscript"
    }


def test_data_never_become_html():
    for path in SCRIPTS:
        source = path.read_text(encoding="utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", source), path
        assert len(source.splitlines()) <= 300, path


def test_the_shell_allows_no_inline_attributes_and_nothing_from_outside():
    shell = (PAGE / "shell.html").read_text(encoding="utf-8")
    assert not re.search(r"\s(style|on\w+)=|https?:", shell)
    assert shell.index("Content-Security-Policy") < shell.index("<style>") < shell.index("<script>")
