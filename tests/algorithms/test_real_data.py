"""``lks:generate`` on the real kommuner and on the whole country."""

import csv

import numpy as np
import pytest
from lks.lks_plugin.engine.units.indicators import catalogued
from lks.tests.helpers.layers import rows
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsPolygon, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

MEMORY = {"ZONES": "TEMPORARY_OUTPUT", "UNITS": "TEMPORARY_OUTPUT", "EXCEPTIONS": "TEMPORARY_OUTPUT"}


def holes(geometry):
    for part in geometry.asGeometryCollection():
        for number in range(part.constGet().numInteriorRings()):
            yield QgsGeometry(QgsPolygon(part.constGet().interiorRing(number).clone()))


def joined(layer, path, key, wanted):
    """The layer with columns of a CSV file joined by code, in memory; every value as the file's text."""
    with path.open(encoding="utf-8-sig") as file:
        table = {row[key].zfill(8): row for row in csv.DictReader(file, delimiter=";")}
    result = QgsVectorLayer(f"MultiPolygon?crs={layer.crs().authid()}", layer.name(), "memory")
    names = wanted(next(iter(table.values())))
    result.dataProvider().addAttributes([*layer.fields(), *(QgsField(name, QMetaType.Type.QString) for name in names)])
    result.updateFields()
    made = []
    for row in layer.getFeatures():
        feature = QgsFeature(result.fields())
        found = table.get(str(row["grunnkretsnummer"]).zfill(8), {})
        feature.setAttributes([*row.attributes(), *(found.get(name) for name in names)])
        feature.setGeometry(row.geometry())
        made.append(feature)
    result.dataProvider().addFeatures(made)
    return result


def test_baerum(run, shared_data):
    layer = QgsVectorLayer(str(shared_data / "baerum" / "grunnkretser.gpkg"), "Bærum", "ogr")
    indicators = [name for name in layer.fields().names() if name.endswith("_pst") or name.startswith("inntekt_")]
    result = run("generate", INPUT=layer, POPULATION_FIELD="befolkning_2018", INDICATORS=indicators, **MEMORY)
    zones = rows(result["ZONES"], "befolkning", "deler")
    assert sum(people for people, _ in zones) == sum(
        p for (p,) in rows(layer, "befolkning_2018") if isinstance(p, float)
    )
    assert all(1500 <= people <= 8000 and parts == 1 for people, parts in zones)
    assert result["UNITS"].featureCount() == 437
    # The slivers between units are gone: a thin hole that is left belongs to a unit of another zone.
    units = [(unit["lks"], QgsGeometry(unit.geometry())) for unit in result["UNITS"].getFeatures()]
    for zone in result["ZONES"].getFeatures():
        for hole in holes(zone.geometry()):
            if 0.5 < hole.area() < 5 * hole.length():
                inside = {lks for lks, unit in units if unit.intersects(hole) and unit.intersection(hole).area() > 0.1}
                assert inside - {zone["lks"]}
    assert rows(result["EXCEPTIONS"], "art") == [("population_missing",)]


def test_bamble_in_degrees_with_codes_as_integers_and_population_from_a_csv(run, shared_data):
    source = QgsVectorLayer(str(shared_data / "bamble" / "grunnkretser_4012_wgs84.geojson"), "Bamble", "ogr")
    layer = joined(source, shared_data / "bamble" / "befolkning.csv", "grunnkretsnummer", lambda row: ["2025"])
    result = run("generate", INPUT=layer, POPULATION_FIELD="2025", KOMMUNE_FIELD="kommunenummer", **MEMORY)
    zones = rows(result["ZONES"], "lks", "lksnavn", "befolkning", "deler")
    assert all(1500 <= people <= 8000 and parts == 1 for *_, people, parts in zones)
    assert zones[0][:2] == ("4012000001", "Bamble LKS 01")
    assert result["ZONES"].crs().authid() == "EPSG:4326"
    assert result["EXCEPTION_COUNT"] == 0


@pytest.fixture(scope="module")
def country(shared_data, qgis_app):
    folder = shared_data / "national"
    layer = QgsVectorLayer(str(folder / "grunnkretser.gpkg"), "Norge", "ogr")
    layer = joined(layer, folder / "befolkning.csv", "grunnkretsnummer", lambda row: ["2024"])
    return joined(layer, folder / "indikatorer.csv", "grunnkretsnummer", lambda row: list(row)[1:])


def test_the_whole_country_in_one_run(run, country):
    assert len(catalogued(country.fields().names())) == 30
    result = run("generate", INPUT=country, POPULATION_FIELD="2024", STRATA_FIELDS=["bydelsnummer"], **MEMORY)
    units = rows(result["UNITS"], "grunnkretsnummer", "kommunenummer", "bydelsnummer", "lks", "2024")
    assert len(units) == len({unit for unit, *_ in units}) == 14_076
    bydel_of, people_of = {}, {}
    for _, kommune, bydel, lks, people in units:
        assert lks[:4] == kommune
        bydel_of.setdefault(lks, set()).add(bydel if isinstance(bydel, str) else "")
        people_of[lks] = people_of.get(lks, 0) + int(people)
    assert all(len(found) == 1 for found in bydel_of.values())
    assert len({lks[:4] for lks in people_of}) == 357
    assert dict(rows(result["ZONES"], "lks", "befolkning")) == people_of
    told = {lks for art, lks in rows(result["EXCEPTIONS"], "art", "lks") if art.startswith("below_")}
    assert {lks for lks, people in people_of.items() if people < 1500} == told
    assert max(people_of.values()) <= 8000
    # A zone below the minimum is the only one of its kommune or bydel.
    prefixes = [lks[:8] for lks in people_of]
    assert all(prefixes.count(lks[:8]) == 1 for lks in told)
    assert np.isclose(result["HOMOGENEITY"], 0.968, atol=0.005)


def test_the_national_proposal_against_delomraader(run, country):
    sinks = dict.fromkeys(("OVERLAP", "ZONES_A", "ZONES_B", "MOVED", "EXCEPTIONS"), "TEMPORARY_OUTPUT")
    found = run(
        "compare", INPUT=country, POPULATION_FIELD="2024", FIELD_A="lks_2025", FIELD_B="delomraadenummer", **sinks
    )
    members, people = ({}, {}), {}
    for unit, lks, part, count in rows(country, "grunnkretsnummer", "lks_2025", "delomraadenummer", "2024"):
        people[unit] = int(count)
        for side, zone in zip(members, (lks, part)):
            if isinstance(zone, str):
                side.setdefault(zone, set()).add(unit)
    same = {frozenset(units) for units in members[0].values()} & {frozenset(units) for units in members[1].values()}
    assert (found["N_ZONES_A"], found["N_ZONES_B"]) == (len(members[0]), len(members[1])) == (2185, 1547)
    assert found["N_KEPT"] == len(same)
    statuses = ("KEPT", "CHANGED", "SPLIT", "MERGED", "GONE")
    assert sum(found[f"N_{status}"] for status in statuses) == found["N_ZONES_A"]
    counted = {zone: sum(people[unit] for unit in units) for zone, units in members[0].items()}
    assert dict(rows(found["ZONES_A"], "sone", "befolkning")) == counted
    low = {zone for zone, count in counted.items() if count < 1000 and not zone.endswith("9999")}
    assert {zone for zone, name in rows(found["ZONES_A"], "sone", "kriterium") if name == "below_floor"} == low
    # A zone's counterpart is in its own kommune: nothing is pulled across the country.
    assert all(a[:4] == b[:4] for a, b, match in rows(found["OVERLAP"], "sone_a", "sone_b", "motpart") if match)
    assert found["HOMOGENEITY_A"] > found["HOMOGENEITY_B"] > 0.8
