"""The way of a proposal through the whole country with qgis_process, each step with its time and the sizes of what it
made: prepare, generate and validate, packages, simulated answers, their import, and the merged division validated.
Every step reads what the one before wrote, and nothing is joined by hand.

Usage, from the root: python -m tools.national_chain DATA FOLDER [ANSWERS]

DATA is the folder of test data (national/), FOLDER takes all that is made, ANSWERS is how many kommuner answer (33).
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any

from .country_process import Story, simulate

ANSWERS = 33
LEVELS = ["bydelsnummer", "delbydelsnummer"]


def main(data: Path, folder: Path, answers: int) -> None:
    """The whole chain."""
    folder.mkdir(parents=True)
    story, national = Story(folder), data / "national"
    made = story.step(
        "prepare, generate, validate",
        "nationalrun",
        {
            "GEOMETRY": str(national / "grunnkretser.gpkg"),
            "POPULATION": [str(national / "befolkning.csv")],
            "INDICATORS": [str(national / "indikatorer.csv")],
            "UNITS": story.path("forslag.gpkg"),
            "ZONES": story.path("soner.gpkg"),
            "FINDINGS": story.path("funn.gpkg"),
            **{name: story.path(f"{name.lower()}.html") for name in ("REPORT_PREPARE", "REPORT_ZONES", "REPORT")},
        },
    )
    packages = {"INPUT": made["UNITS"], "STRATA_FIELDS": LEVELS, "DATE": "2026-12-01", "DEADLINE": "1. februar 2027"}
    sent = story.step(
        "packages",
        "exportpackage",
        packages | {"OUTPUT_FOLDER": story.path("pakker"), "REPORT": story.path("pakker.html")},
    )
    answer(Path(sent["OUTPUT_FOLDER"]), folder / "svar", answers)
    merged = story.step(f"import of {answers} answers", "importfeedback", _import(story, sent))
    inputs: dict[str, Any] = {"INPUT": merged["UNITS"], "STRATA_FIELDS": LEVELS, "REASON_FIELD": "begrunnelse"}
    story.step("merged division: validate", "validate", inputs | {"REPORT": story.path("samlet.html")})
    sizes(folder)


def _import(story: Story, sent: dict[str, Any]) -> dict[str, Any]:
    return {
        "ANSWER": story.path("svar"),
        "SENT": sent["OUTPUT_FOLDER"],
        "UNITS": story.path("samlet.gpkg"),
        "CHANGES": story.path("endringer.gpkg"),
        "SUMMARY": story.path("svar.csv"),
        "REPORT": story.path("svar.html"),
        "REPORT_FOLDER": story.path("svarrapporter"),
    }


def answer(packages: Path, folder: Path, count: int) -> None:
    """The answers of kommuner from the whole country, made by chance from their number."""
    folder.mkdir()
    written = sorted(packages.glob("LKS-*.zip"))
    chosen = written[:: max(1, len(written) // count)][:count]
    kinds = Counter(simulate(path, folder / path.name, False) for path in chosen)
    print(f"Answers of {len(chosen)} among {len(written)} kommuner: {dict(kinds)}", flush=True)


def sizes(folder: Path) -> None:
    """What was made, with its size."""
    for path in sorted(folder.iterdir()):
        files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
        if path.name not in ("profile", "svar"):
            print(f"{path.name:<24}{len(files):6} files {sum(file.stat().st_size for file in files) / 1e6:8.2f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]).resolve(), int(sys.argv[3]) if len(sys.argv) > 3 else ANSWERS)
