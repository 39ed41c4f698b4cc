"""The example kommune is what a new user meets first and what many tests stand on: it has to be sound."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from lks.lks_plugin.engine.progress import Cancelled
from lks.lks_plugin.engine.units.coding import is_rest_unit, unit_code
from lks.lks_plugin.engine.units.indicators import BUILDING_TOTAL, BUILDING_TYPES, INDICATORS, catalogued, number_of
from lks.lks_plugin.layers.example.kommune import example_fields, example_kommune
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsSpatialIndex

SEEDS = range(10)
SHARES = [indicator.key for indicator in INDICATORS if indicator.is_share]


class Kommune:
    """The features and what they say about each other."""

    def __init__(self, n_units: int = 60, seed: int = 0, with_bydeler: bool = False) -> None:
        self.features = list(example_kommune(n_units, seed, with_bydeler))
        self.outlined = [feature for feature in self.features if feature.hasGeometry()]
        self.shapes = [feature.geometry() for feature in self.outlined]
        self.codes = [feature["grunnkretsnummer"] for feature in self.features]
        self.people = np.array([feature["befolkning"] for feature in self.features])
        self.borders = list(self._borders())

    def _borders(self):
        """Pairs of outlined units with a common line, by position."""
        index = QgsSpatialIndex()
        for number, shape in enumerate(self.shapes):
            feature = QgsFeature(number)
            feature.setGeometry(shape)
            index.addFeature(feature)
        for one, shape in enumerate(self.shapes):
            engine = QgsGeometry.createGeometryEngine(shape.constGet())
            engine.prepareGeometry()
            for other in index.intersects(shape.boundingBox()):
                if one < other and engine.touches(self.shapes[other].constGet()):
                    yield one, other

    def components(self, chosen) -> list[set[int]]:
        """The connected parts of the ``chosen`` units, largest first."""
        left, found = set(chosen), []
        while left:
            part, frontier = set(), {min(left)}
            while frontier:
                part |= frontier
                frontier = {
                    b for pair in self.borders for a, b in (pair, pair[::-1]) if a in frontier and b in left
                } - part
            found.append(part)
            left -= part
        return sorted(found, key=len, reverse=True)

    def islands(self) -> list[set[int]]:
        return self.components(range(len(self.shapes)))[1:]

    def numbers(self, field: str) -> np.ndarray:
        return np.array([number_of(feature[field]) for feature in self.features])


@pytest.fixture(scope="module")
def kommuner() -> list[Kommune]:
    return [Kommune(seed=seed) for seed in SEEDS]


@pytest.fixture(scope="module")
def kommune(kommuner) -> Kommune:
    return kommuner[0]


@pytest.fixture(scope="module", params=[12, 30, 500])
def other_size(request) -> Kommune:
    return Kommune(request.param, seed=1)


def assert_sound(kommune: Kommune, n_units: int) -> None:
    assert len(kommune.features) == len(set(kommune.codes)) == n_units
    assert all(unit_code(code) == code and code.startswith("9901") for code in kommune.codes)
    assert len({feature["grunnkretsnavn"] for feature in kommune.features}) == n_units
    assert all(shape.isGeosValid() for shape in kommune.shapes)
    total = sum(shape.area() for shape in kommune.shapes)
    assert total == pytest.approx(QgsGeometry.unaryUnion(kommune.shapes).area(), rel=1e-6)


def enclaves(kommune: Kommune) -> list[tuple[int, int]]:
    """Units and the one other unit whose hole they fill."""
    found = []
    for host, shape in enumerate(kommune.shapes):
        for _outline, *holes in shape.asMultiPolygon():
            for hole in holes:
                filling = QgsGeometry.fromPolygonXY([hole])
                found += [(unit, host) for unit, own in enumerate(kommune.shapes) if own.isGeosEqual(filling)]
    return found


def test_every_seed_gives_a_sound_map(kommuner):
    for kommune in kommuner:
        assert_sound(kommune, 60)


def test_every_size_gives_a_sound_map(other_size):
    assert_sound(other_size, len(other_size.features))
    assert len(other_size.islands()) >= 2
    assert enclaves(other_size)


@pytest.mark.parametrize("n_units", [11, 2001])
def test_sizes_beyond_the_limits_are_refused(n_units):
    with pytest.raises(ValueError, match=str(n_units)):
        example_kommune(n_units, 0, False)


def test_every_kommune_has_the_difficulties_of_real_ones(kommuner):
    for kommune in kommuner:
        islands = kommune.islands()
        assert len(islands) >= 2
        assert len(islands[0]) >= 2, "one island is divided"
        assert len(enclaves(kommune)) == 1
        assert any(len(shape.asMultiPolygon()) > 1 for shape in kommune.shapes), "skerries"


def test_only_the_rest_unit_is_without_outline_and_it_has_people(kommune):
    missing = [feature for feature in kommune.features if not feature.hasGeometry()]
    assert [feature["grunnkretsnummer"] for feature in missing] == ["99019999"]
    assert is_rest_unit(kommune.codes[-1])
    assert 0 < missing[0]["befolkning"] < 1000
    assert NULL not in [missing[0][name] for name in missing[0].fields().names() if name != "bydelsnummer"]


def test_one_unit_is_uninhabited(kommuner):
    for kommune in kommuner:
        (empty,) = [feature for feature in kommune.features if feature["befolkning"] == 0]
        assert empty.hasGeometry()
        assert empty["medianinntekt"] == "."
        counts = [name for name in empty.fields().names()[6:] if name != "medianinntekt"]
        assert {str(empty[name]) for name in counts} == {"0"}


def test_population_is_that_of_a_middling_kommune(kommuner):
    for kommune in kommuner:
        assert 22_000 <= kommune.people.sum() <= 28_000
        assert 300 <= np.median(kommune.people) <= 450
        assert kommune.people.max() < 7000


def test_the_town_is_dense_and_the_countryside_wide(kommune):
    areas = np.array([shape.area() for shape in kommune.shapes]) / 1e6
    density = kommune.people[:-1] / areas
    assert np.percentile(density, 80) > 500
    assert np.percentile(density, 20) < 50


def test_the_fields_are_those_the_catalogue_knows(kommune):
    names = example_fields().names()
    assert names[:7] == [
        "grunnkretsnummer", "grunnkretsnavn", "kommunenummer", "kommunenavn", "bydelsnummer", "befolkning",
        "befolkning_10",
    ]  # fmt: skip
    assert len(catalogued(names)) == len(INDICATORS) + len(BUILDING_TYPES)
    assert kommune.features[0].fields().names() == names


def test_counts_never_exceed_what_they_are_shares_of(kommuner):
    for kommune in kommuner:
        for key in SHARES:
            count, base = kommune.numbers(f"{key}_teller"), kommune.numbers(f"{key}_nevner")
            assert np.all((count <= base) | np.isnan(count)), key
            assert np.all(base <= kommune.people), key
        for who in ("personer", "barn"):
            deep, poor = (kommune.numbers(f"{who}_lavinntekt_{limit}_teller") for limit in ("eu50", "eu60"))
            assert np.all((deep <= poor) | np.isnan(deep))
        by_type = sum(kommune.numbers(name) for name in BUILDING_TYPES)
        assert np.array_equal(by_type, kommune.numbers(BUILDING_TOTAL))


def test_a_few_per_cent_of_the_cells_are_suppressed_and_only_in_counts(kommuner):
    for kommune in kommuner:
        names = [f"{key}{suffix}" for key in SHARES for suffix in ("_teller", "_nevner")]
        signs = Counter(name for feature in kommune.features for name in names if feature[name] == ":")
        assert 0.01 < sum(signs.values()) / (len(names) * len(kommune.features)) < 0.10
        assert all(name.endswith("_teller") for name in signs)


@pytest.mark.parametrize("key", ["hoy_utdanning_16", "lav_utdanning_16", "personer_lavinntekt_eu60", "leide_boliger"])
def test_neighbours_are_more_alike_than_strangers(kommuner, key):
    ratios = []
    for kommune in kommuner:
        count, base = kommune.numbers(f"{key}_teller")[:-1], kommune.numbers(f"{key}_nevner")[:-1]
        share = np.divide(count, base, out=np.full(len(count), np.nan), where=base > 0)
        pairs = np.array(list(combinations(range(len(share)), 2)))
        near, any_two = (np.nanmean((share[a] - share[b]) ** 2) for a, b in (np.array(kommune.borders).T, pairs.T))
        ratios.append(near / any_two)
    assert np.mean(ratios) < 0.75


def test_indicators_go_together_as_they_do_in_life(kommuner):
    kommune = kommuner[0]
    inhabited = kommune.people > 0

    def share(key):
        return (kommune.numbers(f"{key}_teller") / np.maximum(kommune.numbers(f"{key}_nevner"), 1))[inhabited]

    income = kommune.numbers("medianinntekt")[inhabited]
    assert np.corrcoef(income, share("personer_lavinntekt_eu60"))[0, 1] < -0.3
    assert np.corrcoef(income, share("hoy_utdanning_16"))[0, 1] > 0.3
    assert np.corrcoef(share("barn"), share("aleneboende"))[0, 1] < -0.2


def test_the_same_arguments_give_the_same_features():
    def content(seed: int) -> list:
        features = example_kommune(30, seed, True)
        return [(feature.attributes(), bytes(feature.geometry().asWkb())) for feature in features]

    first = content(4)
    assert content(4) == first
    assert content(5) != first


def test_bydeler_leave_map_and_people_as_they_were(kommune):
    divided = Kommune(with_bydeler=True)
    assert {feature["bydelsnummer"] for feature in kommune.features} == {NULL}
    assert {bytes(shape.asWkb()) for shape in divided.shapes} == {bytes(shape.asWkb()) for shape in kommune.shapes}
    assert sorted(divided.people) == sorted(kommune.people)


@pytest.mark.parametrize("seed", range(5))
def test_bydeler_are_connected_and_large_enough(seed):
    kommune = Kommune(seed=seed, with_bydeler=True)
    codes = [feature["bydelsnummer"] for feature in kommune.outlined]
    names = sorted(set(codes))
    assert names == [f"99010{number + 1}" for number in range(len(names))]
    assert 2 <= len(names) <= 4
    mainland = kommune.components(range(len(codes)))[0]
    for name in names:
        own = {unit for unit, code in enumerate(codes) if code == name}
        assert len(kommune.components(own & mainland)) == 1
        assert kommune.people[sorted(own)].sum() >= 3000
    assert all(len({codes[unit] for unit in island}) == 1 for island in kommune.islands())


def test_delomrader_are_groups_of_neighbours_inside_a_bydel():
    kommune = Kommune(seed=2, with_bydeler=True)
    bydel_of: dict[str, set[str]] = {}
    mainland = kommune.components(range(len(kommune.shapes)))[0]
    for feature in kommune.outlined:
        bydel_of.setdefault(feature["grunnkretsnummer"][:6], set()).add(feature["bydelsnummer"])
    assert all(len(bydeler) == 1 for bydeler in bydel_of.values())
    for delomrade in bydel_of:
        own = {unit for unit in mainland if kommune.codes[unit].startswith(delomrade)}
        assert len(kommune.components(own)) <= 1


def test_the_work_can_be_cancelled():
    told = []

    def until_half(fraction: float) -> bool:
        told.append(fraction)
        return fraction < 0.5

    with pytest.raises(Cancelled):
        list(example_kommune(30, 0, False, until_half))
    assert told == sorted(told)


def test_a_new_indicator_is_one_entry_of_the_catalogue(monkeypatch):
    """Number 28, say, comes into the example kommune by itself."""
    import numpy as np
    from lks.lks_plugin.engine.example import statistics
    from lks.lks_plugin.engine.units.indicators import INDICATORS, Indicator

    more = (*INDICATORS, Indicator(28, "trangboddhet", "Trangboddhet", "Innbyggere"))
    monkeypatch.setattr(statistics, "INDICATORS", more)
    population, factors = np.full(20, 400), np.zeros((20, 3))
    columns = statistics.draw_columns(population, factors, np.random.default_rng(0))
    assert len(columns["trangboddhet_teller"]) == len(columns["trangboddhet_nevner"]) == 20
