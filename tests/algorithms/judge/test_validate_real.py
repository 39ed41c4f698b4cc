"""``lks:validate`` on approved and proposed divisions, its findings counted again by other means.

What is expected is computed here from the files with csv, sqlite3, networkx and plain Python: nothing of the code under
test takes part in it.
"""

import csv
import math
import sqlite3
import time
from collections import Counter, defaultdict
from contextlib import closing

import networkx as nx
import pytest
from lks.tests.helpers.layers import rows
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

MEMORY = {"FINDINGS": "TEMPORARY_OUTPUT", "ZONES": "TEMPORARY_OUTPUT"}


def zones_with(result, kind, grade=None, reason=None):
    found = rows(result["FINDINGS"], "art", "lks", "grad", "aarsak")
    return {lks for art, lks, g, r in found if art == kind and grade in (None, g) and reason in (None, r)}


def table(path, key, delimiter=","):
    with path.open(encoding="utf-8-sig") as file:
        return {row[key].zfill(8): row for row in csv.DictReader(file, delimiter=delimiter)}


def with_columns(layer, columns):
    """The layer with further text columns ``{name: {unit: value}}``, in memory."""
    result = QgsVectorLayer(f"MultiPolygon?crs={layer.crs().authid()}", layer.name(), "memory")
    result.dataProvider().addAttributes(
        [*layer.fields(), *(QgsField(name, QMetaType.Type.QString) for name in columns)]
    )
    result.updateFields()
    made = []
    for row in layer.getFeatures():
        unit = str(row["grunnkretsnummer"]).zfill(8)
        feature = QgsFeature(result.fields())
        feature.setAttributes([*row.attributes(), *(values.get(unit) for values in columns.values())])
        feature.setGeometry(row.geometry())
        made.append(feature)
    result.dataProvider().addFeatures(made)
    return result


def select(path, statement):
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as connection:
        return connection.execute(statement).fetchall()


def neighbours(layer, least=10.0):
    """A graph of the units whose outlines share ``least`` metres, segment by segment, to the millimetre."""
    owners, shared = defaultdict(set), Counter()
    for row in layer.getFeatures():
        for polygon in (
            row.geometry().asMultiPolygon() if row.geometry().isMultipart() else [row.geometry().asPolygon()]
        ):
            for ring in polygon:
                points = [(round(point.x(), 3), round(point.y(), 3)) for point in ring]
                for segment in zip(points, points[1:]):
                    owners[tuple(sorted(segment))].add(row["grunnkretsnummer"])
    for (start, end), units in owners.items():
        for one in units:
            for other in units:
                if one < other:
                    shared[one, other] += math.dist(start, end)
    graph = nx.Graph()
    graph.add_edges_from(pair for pair, metres in shared.items() if metres >= least)
    return graph


def parts(layer, field, width):
    """How many pieces the units of each zone are when each is grown by ``width`` metres."""
    grown = defaultdict(list)
    for row in layer.getFeatures():
        grown[row[field]].append(row.geometry().buffer(width, 4))
    unions = {code: QgsGeometry.unaryUnion(each) for code, each in grown.items()}
    return {code: union.constGet().partCount() for code, union in unions.items()}


def test_the_approved_zones_of_bamble(run, shared_data):
    key = table(shared_data / "lks" / "lks_2026_4012_bamble.csv", "grunnkrets")
    people = table(shared_data / "bamble" / "befolkning.csv", "grunnkretsnummer", ";")
    layer = with_columns(
        QgsVectorLayer(str(shared_data / "bamble" / "grunnkretser_4012_wgs84.geojson"), "Bamble", "ogr"),
        {
            "lks": {unit: row["levekaar"] for unit, row in key.items()},
            "lksnavn": {unit: row["lksnavn"] for unit, row in key.items()},
            **{year: {unit: row[year] for unit, row in people.items()} for year in ("2015", "2024")},
        },
    )
    result = run("validate", INPUT=layer, POPULATION_FIELD="2024", HISTORY_FIELD="2015", **MEMORY)
    expected, then = Counter(), 0
    for unit, row in people.items():
        expected[key[unit]["levekaar"]] += int(row["2024"])
        then += int(row["2015"])
    assert dict(rows(result["ZONES"], "lks", "befolkning")) == expected and len(expected) == 8
    small = {code for code, count in expected.items() if 1000 <= count < 1500}
    declines = sum(expected.values()) < then
    assert zones_with(result, "below_minimum", "error" if declines else "exception") == small
    assert zones_with(result, "below_floor") == {code for code, count in expected.items() if count < 1000}
    assert not zones_with(result, "several_parts") and not zones_with(result, "name")
    assert result["N_ERRORS"] == (len(small) if declines else 0)
    assert dict(rows(result["ZONES"], "lks", "lksnavn")) == {r["levekaar"]: r["lksnavn"] for r in key.values()}


def test_the_approved_zones_of_baerum(run, shared_data):
    path = shared_data / "baerum" / "grunnkretser.gpkg"
    layer = QgsVectorLayer(str(path), "Bærum", "ogr")
    people = dict(select(path, "SELECT lks2026, sum(coalesce(befolkning_2024, 0)) FROM grunnkretser GROUP BY lks2026"))
    small = {code for code, count in people.items() if 1000 <= count < 1500}
    assert len(people) == 63 and not [code for code, count in people.items() if not 1000 <= count <= 8000]
    fields = {"INPUT": layer, "LKS_FIELD": "lks2026", "POPULATION_FIELD": "befolkning_2024"}
    result = run("validate", **fields, **MEMORY)
    assert zones_with(result, "below_minimum", "exception") == small and len(small) == 4
    assert (result["VALID"], result["N_ERRORS"], result["N_EXCEPTIONS"]) == (True, 0, 4)
    assert dict(rows(result["ZONES"], "lks", "befolkning")) == people
    assert set(parts(layer, "lks2026", 5).values()) == {1}
    # Bærum grows: the small zones stay exceptions; as if it were the other way round they are errors.
    assert run("validate", **fields, HISTORY_FIELD="befolkning_2018", **MEMORY)["N_ERRORS"] == 0
    fields["POPULATION_FIELD"] = "befolkning_2018"
    backwards = run("validate", **fields, HISTORY_FIELD="befolkning_2024", **MEMORY)
    ((then, now),) = select(path, "SELECT sum(befolkning_2024), sum(befolkning_2018) FROM grunnkretser")
    assert now < then
    past = dict(select(path, "SELECT lks2026, sum(coalesce(befolkning_2018, 0)) FROM grunnkretser GROUP BY lks2026"))
    assert zones_with(backwards, "below_minimum", "error") == {c for c, count in past.items() if 1000 <= count < 1500}


def test_units_without_a_code_in_the_proposal_for_baerum(run, shared_data):
    path = shared_data / "baerum" / "grunnkretser.gpkg"
    layer = QgsVectorLayer(str(path), "Bærum", "ogr")
    result = run("validate", INPUT=layer, LKS_FIELD="lks2025", POPULATION_FIELD="befolkning_2018", **MEMORY)
    query = "SELECT grunnkretsnummer, befolkning_2018 FROM grunnkretser WHERE lks2025 IS NULL ORDER BY 1"
    without = select(path, query)
    ((units, people),) = [
        (units, tall)
        for art, units, tall in rows(result["FINDINGS"], "art", "grunnkretser", "tall")
        if art == "unassigned"
    ]
    assert units.split(",") == [unit for unit, _ in without] and len(without) == 10
    assert people == sum(count for _, count in without)
    assert not result["VALID"]


@pytest.fixture(scope="module")
def country(shared_data, qgis_app):
    population = table(shared_data / "national" / "befolkning.csv", "grunnkretsnummer", ";")
    layer = QgsVectorLayer(str(shared_data / "national" / "grunnkretser.gpkg"), "Norge", "ogr")
    columns = {year: {unit: row[year] for unit, row in population.items()} for year in ("2014", "2024")}
    return with_columns(layer, columns)


def test_the_national_proposal(run, country):
    start = time.process_time()
    result = run(
        "validate",
        INPUT=country,
        LKS_FIELD="lks_2025",
        POPULATION_FIELD="2024",
        HISTORY_FIELD="2014",
        STRATA_FIELDS=["bydelsnummer"],
        **MEMORY,
    )
    assert time.process_time() - start < 30
    members, people, kommune_now, kommune_then = defaultdict(list), Counter(), Counter(), Counter()
    bydeler, empty = defaultdict(set), defaultdict(list)
    for unit, kommune, bydel, lks, then, now in rows(
        country, "grunnkretsnummer", "kommunenummer", "bydelsnummer", "lks_2025", "2014", "2024"
    ):
        kommune_now[kommune] += int(now)
        kommune_then[kommune] += int(then)
        if not isinstance(lks, str):
            empty[kommune].append(unit)
            continue
        members[lks].append(unit)
        people[lks] += int(now)
        bydeler[lks].add(bydel if isinstance(bydel, str) else "")
    rest = {lks for lks in members if lks.endswith("9999")}
    zones = set(members) - rest
    single = {lks for lks in zones if sum(other[:4] == lks[:4] for other in zones) == 1}
    declining = {kommune for kommune in kommune_now if kommune_now[kommune] < kommune_then[kommune]}
    floor = {lks for lks in zones if people[lks] < 1000}
    small = {lks for lks in zones if 1000 <= people[lks] < 1500}
    assert (len(zones), rest, len(floor), len(small)) == (2184, {"0301999999"}, 27, 74)
    assert zones_with(result, "below_floor", "note") == floor & single
    assert zones_with(result, "below_floor", "error") == floor - single
    assert zones_with(result, "below_minimum", "note") == small & single
    assert zones_with(result, "below_minimum", "error") == {lks for lks in small - single if lks[:4] in declining}
    assert zones_with(result, "below_minimum", "exception") == {
        lks for lks in small - single if lks[:4] not in declining
    }
    assert not zones_with(result, "above_maximum") and max(people.values()) <= 8000
    assert zones_with(result, "too_small_for_two") == {lks for lks in single if 1500 <= people[lks] < 3000}
    assert zones_with(result, "crosses_level") == {lks for lks in zones if len(bydeler[lks]) > 1}
    assert zones_with(result, "crosses_level") == {"4601030011", "5001020003"}
    assert zones_with(result, "unit_in_rest_zone", "note") == rest and len(bydeler["0301999999"]) == 6
    told = {
        kommune: units.split(",")
        for art, kommune, units in rows(result["FINDINGS"], "art", "kommunenummer", "grunnkretser")
        if art == "unassigned"
    }
    assert told == {kommune: sorted(units) for kommune, units in empty.items()}
    assert not zones_with(result, "code_form") | zones_with(result, "code_hierarchy")
    # Zones that fall apart even when their units are grown are in parts, unless a unit itself is; and zones in parts
    # fall apart by exact borders.
    graph = neighbours(country)
    graph.add_nodes_from(unit for units in members.values() for unit in units)
    exactly = {lks for lks in zones if nx.number_connected_components(graph.subgraph(members[lks])) > 1}
    pieces = {row["grunnkretsnummer"]: len(row.geometry().asMultiPolygon()) for row in country.getFeatures()}
    surely = {lks for lks, count in parts(country, "lks_2025", 0.5).items() if count > 1 and lks in zones}
    surely -= {lks for lks in zones if any(pieces[unit] > 1 for unit in members[lks])}
    assert surely <= zones_with(result, "several_parts") <= exactly and len(surely) > 1000
