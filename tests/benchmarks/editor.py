"""How fast the zone editor is: QT_QPA_PLATFORM=offscreen python editor.py TABLE.md. Needs QGIS and the shared data.

Opening is from the layer to the rows, findings and totals that the dock shows first. An edit is one stroke of one
border unit until all that the dock tells is told again: the rows of the zones that changed with their findings in
words, the totals, the units without a zone, and the list of problems.
"""

import argparse
import csv
import importlib.util
import os
import random
import sys
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsFeature, QgsField, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("LKS_DATA", ROOT.parent / "shared" / "data"))
STROKES = 300
HEAD = ("layer", "units", "zones", "indicators", "open, s", "edit p50 / p95 / max, ms", "undo p95, ms")
HEAD += ("effect p95 / max, ms", "suggestion max, s")


def plugin():
    """The plugin under its name, whatever folder it lies in."""
    spec = importlib.util.spec_from_file_location("lks", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    module = importlib.util.module_from_spec(spec)
    sys.modules["lks"] = module
    spec.loader.exec_module(module)


def baerum():
    """Real polygons of Bærum and its approved zones."""
    return copied(QgsVectorLayer(str(DATA / "baerum" / "grunnkretser.gpkg"), "", "ogr"), "", {})


def national(*kommuner):
    """Kommuner of the national layer with inhabitants and all indicators."""
    source = QgsVectorLayer(str(DATA / "national" / "grunnkretser.gpkg"), "", "ogr")
    tables = [table("befolkning.csv", ("2024",)), table("indikatorer.csv")]
    names = ", ".join(f"'{kommune}'" for kommune in kommuner)
    return copied(source, f"kommunenummer IN ({names})", {name: t[name] for t in tables for name in t})


def table(name, only=None):
    """A table's columns by name, each a value by grunnkrets."""
    with (DATA / "national" / name).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    key = next(column for column in rows[0] if "grunnkrets" in column.lower())
    return {
        column: {row[key].zfill(8): row[column] for row in rows}
        for column in rows[0]
        if column != key and (only is None or column in only)
    }


def copied(source, expression, columns):
    """A layer in memory with the rows of another, and further columns by grunnkrets."""
    source.setSubsetString(expression)
    layer = QgsVectorLayer(f"MultiPolygon?crs={source.crs().authid()}", "lag", "memory")
    fields = [field for field in source.fields() if field.name() != "fid"]
    layer.dataProvider().addAttributes([*fields, *(QgsField(name, QMetaType.Type.QString) for name in columns)])
    layer.updateFields()
    features = []
    for row in source.getFeatures():
        feature = QgsFeature(layer.fields())
        more = [column.get(row["grunnkretsnummer"]) for column in columns.values()]
        feature.setAttributes([*(row[field.name()] for field in fields), *more])
        feature.setGeometry(row.geometry())
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def measured(title, layer):
    """One row of the table."""
    from lks.lks_plugin.gui.session.session import ZoneSession
    from lks.lks_plugin.gui.session.settings import settings_for
    from lks.lks_plugin.gui.session.suggesting import suggest

    settings = settings_for(layer)
    opening, session = timed(lambda: ZoneSession(layer, settings))
    opening += timed(lambda: all_told(session))[0]
    chance = random.Random(0)
    codes = [row.code for row in session.rows()]
    effects, edits = [], []
    while len(edits) < STROKES:
        code = chance.choice(codes)
        unit = chance.choice(sorted(session.border_units(code)) or [0])
        effects.append(timed(lambda unit=unit, code=code: session.effect([unit], code))[0])
        edits.append(timed(lambda unit=unit, code=code: (session.assign([unit], code), all_told(session)))[0])
    wrong = [row.code for row in session.rows() if row.status == "error" and row.units][:20]
    suggestions = [timed(lambda code=code: suggest(session, [code], "repair"))[0] for code in wrong]
    undos = [timed(lambda: (layer.undoStack().undo(), all_told(session)))[0] for _ in range(layer.undoStack().count())]
    cells = [title, len(session.reading.units), len(codes), len(settings.measures), f"{opening:.2f}"]
    cells += [" / ".join(f"{1000 * at(edits, share):.0f}" for share in (0.5, 0.95, 1)), f"{1000 * at(undos, 0.95):.0f}"]
    cells += [
        " / ".join(f"{1000 * at(effects, share):.1f}" for share in (0.95, 1)),
        f"{max(suggestions, default=0):.2f}",
    ]
    session.close()
    return "| " + " | ".join(map(str, cells)) + " |"


def all_told(session):
    return session.rows(), session.totals(), session.unassigned(), session.problems()


def timed(act):
    start = time.perf_counter()
    answer = act()
    return time.perf_counter() - start, answer


def at(values, share):
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", help="the Markdown file to write")
    path = parser.parse_args().table
    application = QgsApplication([], False)
    application.initQgis()
    plugin()
    lines = ["| " + " | ".join(HEAD) + " |", "|" + "---|" * len(HEAD)]
    print("\n".join(lines))
    for title, make in (
        ("Bærum, real polygons", baerum),
        ("Bærum and Drammen, national layer", lambda: national("3201", "3301")),
        ("Oslo, national layer", lambda: national("0301")),
    ):
        lines.append(measured(title, make()))
        print(lines[-1], flush=True)
    Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")
    application.exitQgis()


if __name__ == "__main__":
    main()
