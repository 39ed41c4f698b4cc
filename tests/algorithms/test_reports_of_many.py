"""Reports of many kommuner: what somebody must act on first, the rest folded, links that lead somewhere."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

KOMMUNER = ("4301", "4302", "5501")
CODES = [f"{kommune}{number:04d}" for kommune in KOMMUNER for number in range(101, 117)]


class Read(HTMLParser):
    """The headings in their order, whether each is folded, where links lead and what can be led to."""

    def __init__(self, path):
        super().__init__()
        self.headings, self.links, self.anchors, self.pictures = [], [], set(), 0
        self._depth, self._heading = 0, False
        self.feed(Path(path).read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self._depth += tag == "details"
        self._heading = self._heading or tag == "h2"
        self.links += [attrs["href"]] if tag == "a" else []
        self.anchors |= {attrs["id"]} if "id" in attrs else set()
        self.pictures += tag == "img"

    def handle_endtag(self, tag):
        self._depth -= tag == "details"
        self._heading = self._heading and tag != "h2"

    def handle_data(self, data):
        if self._heading:
            self.headings.append((data, self._depth > 0))

    @property
    def shown(self):
        return [heading for heading, is_folded in self.headings if not is_folded]

    @property
    def hidden(self):
        return [heading for heading, is_folded in self.headings if is_folded]


@pytest.fixture
def divided(run, squares):
    """Three kommuner with zones, and the places where they are written."""
    layer = squares(12, 4, grunnkretsnummer=CODES, befolkning=[700 + 10 * (i % 7) for i in range(48)])
    return run("generate", INPUT=layer, EFFORT="quick", UNITS="TEMPORARY_OUTPUT", ZONES="TEMPORARY_OUTPUT")["UNITS"]


def _leads(read):
    """Every link inside the report leads to something in it."""
    inside = [link[1:] for link in read.links if link.startswith("#")]
    assert inside and set(inside) <= read.anchors
    return inside


def test_a_validation_begins_with_the_errors_and_draws_only_where_they_are(run, divided, tmp_path):
    at = divided.fields().lookupField("lks")
    lost = next(
        feature.id() for feature in divided.getFeatures() if str(feature["grunnkretsnummer"]).startswith("4302")
    )
    divided.dataProvider().changeAttributeValues({lost: {at: None}})
    result = run("validate", INPUT=divided, REPORT=str(tmp_path / "r.html"))
    read = Read(tmp_path / "r.html")
    assert result["VALID"] is False and read.shown[:2] == ["Contents", f"Errors ({result['N_ERRORS']})"]
    assert read.pictures == 1 and "Zones, kommune by kommune" in read.hidden
    assert {f"k{kommune}" for kommune in KOMMUNER} <= set(_leads(read)), "also those without a finding"
    assert next(link for link in read.links if link.startswith("#k")) == "#k4302", "the kommune with errors comes first"


def test_a_generation_folds_what_nobody_must_look_at(run, squares, tmp_path):
    layer = squares(12, 4, grunnkretsnummer=CODES, befolkning=[9000 if i == 20 else 800 for i in range(48)])
    run("generate", INPUT=layer, EFFORT="quick", ZONES="TEMPORARY_OUTPUT", REPORT=str(tmp_path / "r.html"))
    read = Read(tmp_path / "r.html")
    assert read.shown == ["Contents", "Exceptions", "Kommuner with exceptions", "Maps of kommuner with exceptions"]
    assert read.pictures == 1 and {"Kommuner without exceptions", "Size and shape"} <= set(read.hidden)
    _leads(read)


def test_an_upkeep_shows_the_kommuner_where_zones_changed(run, divided, tmp_path):
    at = divided.fields().lookupField("befolkning")
    zones = {feature.id(): feature["lks"] for feature in divided.getFeatures()}
    poor = min(zone for zone in zones.values() if zone.startswith("5501"))
    emptied = {row: {at: 100} for row, zone in zones.items() if zone == poor}
    divided.dataProvider().changeAttributeValues(emptied)
    result = run("maintain", INPUT=divided, PREVIOUS_FIELD="lks", REPORT=str(tmp_path / "r.html"))
    read = Read(tmp_path / "r.html")
    assert result["PEOPLE_MOVED"] > 0 and "Kommuner where zones changed" in read.shown
    assert "Changes, kommune by kommune" in read.hidden
    assert [link for link in _leads(read) if link.startswith("k")] == ["k5501"]
