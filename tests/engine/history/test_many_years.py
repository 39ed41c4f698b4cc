"""Twenty years of a small country: people come and go, grunnkretser merge and split, and no code is given twice."""

import numpy as np
import pytest
from lks.lks_plugin.engine import Criteria
from lks.lks_plugin.engine.graph.contiguity import Contiguity
from lks.lks_plugin.engine.history.carry import carry_division
from lks.lks_plugin.engine.history.code_changes import CodeChange
from lks.lks_plugin.engine.history.succession import follow
from lks.lks_plugin.engine.history.upkeep import UpkeepTerms, keep_up
from lks.lks_plugin.engine.regionalization.partition import UnitTable
from lks.lks_plugin.engine.rules.assignment import Assignment, Ground, labels_of_codes
from lks.lks_plugin.engine.units.numbering import SAME_ZONE, number_zones
from lks.lks_plugin.engine.units.units import Units

SIDE, FIRST = 12, 2026


class Country:
    """Square units on a grid, each with a code, people and the place it lies at; several units may share a place."""

    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)
        self.place = {f"4301{number:04d}": divmod(number, SIDE) for number in range(SIDE * SIDE)}
        self.people = {code: int(self.rng.integers(150, 700)) for code in self.place}
        self.unused = SIDE * SIDE

    def a_year_passes(self, year):
        """People come and go, one unit is split, two neighbours merge; the changes of codes."""
        for code in sorted(self.people):
            self.people[code] = max(0, round(self.people[code] * self.rng.normal(1.0, 0.03)))
        codes = sorted(self.place)
        split, gone = self.rng.choice(len(codes), 2, replace=False)
        changes = self._split(codes[split], year)
        return changes + self._merge(codes[gone], year)

    def _new(self):
        self.unused += 1
        return f"4301{self.unused:04d}"

    def _split(self, code, year):
        parts = [self._new(), self._new()]
        place, people = self.place.pop(code), self.people.pop(code)
        share = people // 3
        for part, number in zip(parts, (share, people - share), strict=True):
            self.place[part], self.people[part] = place, number
        return [CodeChange(code, part, f"{year}-01-01") for part in parts]

    def _merge(self, code, year):
        if code not in self.place:
            return []
        x, y = self.place[code]
        near = [c for c, (a, b) in sorted(self.place.items()) if c != code and abs(a - x) + abs(b - y) <= 1]
        if not near:
            return []
        made, other = self._new(), near[0]
        self.place[made], self.people[made] = self.place[other], self.people[code] + self.people[other]
        for old in (code, other):
            del self.place[old], self.people[old]
        return [CodeChange(old, made, f"{year}-01-01") for old in (code, other)]

    def ground(self):
        codes = tuple(sorted(self.place))
        people = np.array([self.people[code] for code in codes], dtype=np.int64)
        units = Units(codes, people, ("4301",) * len(codes), ("Øyer",) * len(codes), ((),) * len(codes))
        where = [self.place[code] for code in codes]
        pairs = [
            (i, j)
            for i, (a, b) in enumerate(where)
            for j, (c, d) in enumerate(where)
            if i < j and abs(a - c) + abs(b - d) <= 1
        ]
        edges = np.array(pairs, dtype=np.int64)
        graph = Contiguity(len(codes), edges, np.ones(len(edges)))
        return Ground(units, graph, Criteria(), np.ones(len(codes), dtype=bool))


@pytest.mark.parametrize("seed", range(3))
def test_codes_over_twenty_years(seed):
    country = Country(seed)
    ground = country.ground()
    columns = [country.place[code][1] // 2 for code in ground.units.codes]
    rows = [country.place[code][0] // 3 for code in ground.units.codes]
    labels = np.unique([10 * r + c for r, c in zip(rows, columns, strict=True)], return_inverse=True)[1].ravel()
    codes = number_zones(ground.units.codes, ground.units.prefixes, labels, ground.units.population)
    zone_of = {unit: codes[label] for unit, label in zip(ground.units.codes, labels.tolist(), strict=True)}
    issued, ended = set(codes), set()
    for year in range(FIRST, FIRST + 20):
        before, people_before = dict(zone_of), dict(country.people)
        changes = country.a_year_passes(year)
        ground = country.ground()
        succession = follow(zone_of, changes, ground.units.codes, f"{year - 1}-01-01")
        carried = carry_division(zone_of, succession, ground.units.codes, people_before)
        at = Assignment(ground, *labels_of_codes(carried.zones))
        table = UnitTable(
            np.zeros((len(ground.units), 1)), ground.units.population.astype(float), ground.units.population
        )
        done = keep_up(at, table, UpkeepTerms())
        now = np.unique(at.labels, return_inverse=True)[1].ravel()
        codes = number_zones(
            ground.units.codes, ground.units.prefixes, now, ground.units.population, list(carried.zones), issued
        )
        zone_of = {unit: codes[label] for unit, label in zip(ground.units.codes, now.tolist(), strict=True)}
        assert not set(codes) & ended, "a code that ended came back"
        _same_people(ground, carried.zones, zone_of)
        if not done.broken:
            assert {unit: zone_of[unit] for unit in before if unit in zone_of} == {
                unit: before[unit] for unit in before if unit in zone_of
            }
        ended |= issued - set(codes)
        issued |= set(codes)


def _same_people(ground, carried, zone_of):
    """A code that was there before means at least 85 % of the same people."""
    people = dict(zip(ground.units.codes, ground.units.population.tolist(), strict=True))
    old, new = {}, {}
    for unit, zone in zip(ground.units.codes, carried, strict=True):
        old.setdefault(zone, set()).add(unit)
        new.setdefault(zone_of[unit], set()).add(unit)
    for code in set(old) & set(new):
        common = sum(people[unit] for unit in old[code] & new[code])
        assert common >= SAME_ZONE * sum(people[unit] for unit in old[code])
        assert common >= SAME_ZONE * sum(people[unit] for unit in new[code])
