"""The page in the system's Chromium, from a file, with the network off."""

from __future__ import annotations

import json
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest
from lks.lks_plugin.insight.assemble import built, page_html
from lks.lks_plugin.insight.language import texts_in
from lks.lks_plugin.insight.page_texts import TEXTS
from lks.tests.conftest import ROOT

ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
SAMPLE = "import('{path}').then((made) => process.stdout.write(JSON.stringify(made.sample({options}))))"


@contextmanager
def chromium():
    """The browser; skips, visibly, where it or Playwright is missing."""
    playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is missing: requirements-dev.txt")
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        pytest.skip("Chromium is missing: tools/setup.sh installs it")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        browser.close()


def sample(language="nb", **options):
    """The data object of ``tests/insight/page/sample.js`` with the texts of a language."""
    script = SAMPLE.format(path=ROOT / "tests" / "insight" / "page" / "sample.js", options=json.dumps(options))
    if shutil.which("node") is None:
        pytest.skip("Node is missing: the sample of the page is made with it")
    made = subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True)
    said = texts_in(language)
    return {**json.loads(made.stdout), "language": language, "texts": {key: said(text) for key, text in TEXTS.items()}}


class Shown:
    """One page in a window of its own; what went wrong in it is in ``errors``."""

    def __init__(self, browser, path, address="", size=(1366, 768)):
        self.context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, offline=True, accept_downloads=True
        )
        self.page = self.context.new_page()
        self.errors = []
        self.page.on("pageerror", lambda error: self.errors.append(error.message))
        self.page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)
        self.page.on("request", lambda asked: self._asked(asked.url))
        self.page.goto(path.as_uri() + address)
        self.page.wait_for_selector("#page[data-ready], #error")

    def _asked(self, address):
        if not address.startswith(("file:", "data:", "blob:")):
            self.errors.append(f"asked for {address}")

    def text(self, selector):
        return self.page.inner_text(selector)

    def texts(self, selector):
        return self.page.locator(selector).all_inner_texts()

    def count(self, selector):
        return self.page.locator(selector).count()

    def attribute(self, selector, name):
        return self.page.locator(selector).first.get_attribute(name)

    def click(self, selector, **how):
        self.page.click(selector, **how)

    def choose(self, selector, value):
        self.page.select_option(selector, value)

    def tick(self, name, value):
        """A choice among segments, by its label."""
        self.page.locator(f"#{name} label", has=self.page.locator(f'input[value="{value}"]')).click()

    def slide(self, selector, place):
        self.page.locator(selector).fill(str(place))

    def saved(self, selector):
        """The name and the bytes of the file that a button saves."""
        with self.page.expect_download() as waiting:
            self.page.click(selector)
        return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()

    def close(self):
        self.context.close()
        assert self.errors == []


def written(folder, data, name="side.html"):
    """A page with a data object, as a file."""
    path = folder / name
    path.write_text(page_html(built(), data), encoding="utf-8")
    return path
