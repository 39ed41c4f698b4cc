"""The example kommune from end to end with qgis_process: generate zones, validate them, write the LKS package, sum
twelve years of figures to the zones and make the page to look at them.

The user's own QGIS profile is left alone: plugin and settings live in the output folder.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from osgeo import ogr

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "lks_plugin" / "insight" / "page" / "build" / "page.js"


def environment(folder: Path) -> dict[str, str]:
    """The environment for ``lks-process``, with the profile in the folder."""
    return {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"), "LKS_VENV": sys.prefix}


def qgis_process(algorithm: str, env: dict[str, str], inputs: dict[str, Any]) -> dict[str, Any]:
    """The results of one call; ends the program with what QGIS said if it failed."""
    command = [str(ROOT / "tools" / "lks-process"), "--json", "run", algorithm, "-"]
    text = json.dumps({"inputs": inputs})
    done = subprocess.run(command, env=env, input=text, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr}")
    return json.loads(done.stdout[done.stdout.index("{") :])["results"]


def table(path: str, fields: tuple[str, ...]) -> list[tuple[Any, ...]]:
    """The fields of every row of a GeoPackage's first layer."""
    ogr.UseExceptions()
    source = ogr.Open(path)
    return [tuple(feature[name] for name in fields) for feature in source.GetLayer(0)]


def show(results: dict[str, Any]) -> None:
    """The zones and the exceptions as a short table."""
    zones = table(results["ZONES"], ("lks", "lksnavn", "befolkning", "antall_grunnkretser", "deler", "heterogenitet"))
    print(f"\n{'code':<12}{'name':<24}{'population':>11}{'units':>7}{'parts':>7}{'heterogeneity':>15}")
    for code, name, people, units, parts, heterogeneity in zones:
        print(f"{code:<12}{name:<24}{people:>11}{units:>7}{parts:>7}{heterogeneity:>15.0f}")
    population = sum(zone[2] for zone in zones)
    print(f"\n{len(zones)} zones, {population} inhabitants, homogeneity {results['HOMOGENEITY']:.3f}, ", end="")
    print(f"{results['EXCEPTION_COUNT']} exceptions")
    for kind, why in table(results["EXCEPTIONS"], ("artsnavn", "begrunnelse")):
        print(f"  {kind}: {why}")


def judge(folder: Path, units: str, zones: str, env: dict[str, str]) -> str:
    """Validate the zones and show the verdict; the path of the report."""
    report = str(folder / "validation.html")
    inputs = {"INPUT": units, "HISTORY_FIELD": "befolkning_10", "ZONES_LAYER": zones, "REPORT": report}
    answer = qgis_process("lks:validate", env, inputs)
    verdict = "valid" if answer["VALID"] else "NOT valid"
    counts = ", ".join(f"{answer[f'N_{grade}']} {grade.lower()}" for grade in ("ERRORS", "EXCEPTIONS", "NOTES"))
    print(f"\nThe division is {verdict}: {counts}")
    return report


def pack(folder: Path, units: str, env: dict[str, str]) -> list[str]:
    """Write the package of the kommune; its paths."""
    packages = folder / "packages"
    inputs = {"INPUT": units, "OUTPUT_FOLDER": str(packages), "CONTACT": "lks@example.no", "OVERWRITE": True}
    qgis_process("lks:exportpackage", env, inputs)
    return [str(path) for path in sorted(packages.glob("*.zip"))]


def look(folder: Path, units: str, series: Path, env: dict[str, str]) -> str:
    """Sum the figures of twelve years to the zones and make the insight page; its path, or what it lacks."""
    facts, zones = str(folder / "facts.gpkg"), str(folder / "statistics.gpkg")
    inputs: dict[str, Any] = {"DIVISION": units, "FACTS": facts, "ZONES": zones}
    inputs |= {"TABLES": [str(series / "befolkning.csv"), str(series / "indikatorer.csv")]}
    inputs |= {"CODE_CHANGES": [str(series / "endringer.csv")], "AGE_TABLES": [str(series / "alder_kjonn.csv")]}
    made = qgis_process("lks:statistics", env, inputs)
    print(f"\n{made['N_CELLS']} figures of {made['N_ZONES']} zones, {made['N_HIDDEN']} hidden")
    if not PAGE.exists():
        return "not made: its scripts are not built (make page, which needs Node and npm)"
    inputs = {"FACTS": facts, "ZONES": zones, "OUTPUT_FOLDER": str(folder / "insight")}
    return str(qgis_process("lks:insight", env, inputs)["PAGE"])


def main(folder: Path) -> None:
    """Run the example end to end in ``folder``."""
    folder = folder.resolve()
    env = environment(folder)
    output = {name: str(folder / f"{name.lower()}.gpkg") for name in ("ZONES", "UNITS", "EXCEPTIONS")}
    output |= {"REPORT": str(folder / "report.html"), "MAP": str(folder / "map.png")}
    kommune, series = str(folder / "kommune.gpkg"), folder / "series"
    qgis_process("lks:examplekommune", env, {"OUTPUT": kommune, "SERIES": str(series)})
    results = qgis_process("lks:generate", env, {"INPUT": kommune, **output})
    show(results)
    validation = judge(folder, output["UNITS"], output["ZONES"], env)
    packages = pack(folder, output["UNITS"], env)
    page = look(folder, output["UNITS"], series, env)
    print(f"\nGrunnkretser  {kommune}\nZones         {output['ZONES']}")
    print(f"Reports       {output['REPORT']}\n              {validation}\nMap           {output['MAP']}")
    print("Package       " + "\n              ".join(packages))
    print(f"Insight page  {page}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
