"""A page as one HTML file: the data, the scripts and the styles in it, and a policy that runs nothing else."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..layers.errors import InputError

PAGE = Path(__file__).parent / "page"
BUILD = PAGE / "build"
# Nothing is run, loaded or sent but what is named after it.
_CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none';"
STRICT = f"{_CLOSED} img-src data: blob:;"
# For pages that look for an index: pictures of the same folder too. Not all browsers take a file to be
# 'self' to another one.
BESIDE = f"{_CLOSED} img-src data: blob: 'self' file:;"
_HOLE = re.compile(r"\{\{ (\w+) \}\}")


@dataclass(frozen=True)
class Build:
    """What ``make page`` makes: the scripts, the styles, and the licences of what the scripts hold."""

    shell: str
    scripts: str
    styles: str
    licences: str


@cache
def built() -> Build:
    """The page's files; raises ``InputError("page_not_built")`` where they have not been made."""
    try:
        shell = (PAGE / "shell.html").read_text(encoding="utf-8")
        scripts, styles, licences = (
            (BUILD / name).read_text(encoding="utf-8") for name in ("page.js", "page.css", "licences.txt")
        )
    except OSError as error:
        raise InputError("page_not_built", folder=str(BUILD)) from error
    return Build(shell, scripts, styles, licences)


def page_html(build: Build, data: Mapping[str, Any]) -> str:
    """A page with its data object; nothing in the data can end the script it stands in."""
    loads = BESIDE if data.get("index") else STRICT
    policy = f"{loads} script-src '{source_hash(build.scripts)}'; style-src '{source_hash(build.styles)}'"
    parts = {
        "language": html.escape(str(data["language"])),
        "title": html.escape(str(data["title"])),
        "policy": policy,
        "styles": build.styles,
        "licences": _harmless(build.licences),
        "data": _harmless(json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)),
        "noscript": html.escape(str(data["texts"].get("noscript", ""))),
        "broken": html.escape(str(data["texts"].get("error_title", ""))),
        "scripts": build.scripts,
    }
    return _HOLE.sub(lambda hole: parts[hole[1]], build.shell)


def source_hash(text: str) -> str:
    """What a policy knows a script or a style sheet by."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def _harmless(text: str) -> str:
    """JSON, or text for people, that no HTML parser sees a tag in."""
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
