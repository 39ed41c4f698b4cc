"""What is compared: each case is one program on one instance with one setting."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import instances
import peers

# Our methods, and what GeoDa calls the same.
REDCAP = {
    "first-order-single": "firstorder-singlelinkage",
    "full-order-single": "fullorder-singlelinkage",
    "full-order-average-squared": "fullorder-averagelinkage",
    "full-order-complete": "fullorder-completelinkage",
    "full-order-ward": "fullorder-wardlinkage",
}


@dataclass(frozen=True)
class Case:
    group: str
    setting: str
    who: str
    make: Callable
    run: Callable
    seconds: int = 60


# The best of hundreds of runs of all peers, from the data's README (bounded k=5: the unbounded best meets the bound).
BEST_KNOWN = {
    ("unbounded", 5): 0.44529813,
    ("unbounded", 6): 0.48652961,
    ("unbounded", 10): 0.60565973,
    ("min 3236.67", 5): 0.44529813,
    ("min 3236.67", 6): 0.47598640,
    ("min 3236.67", 8): 0.52527547,
}


def guerry():
    for bounded, limit in ((False, "unbounded"), (True, "min 3236.67")):
        make = partial(instances.guerry, bounded)
        for k in (5, 10):
            yield from redcap("a Guerry", f"k={k}, {limit}", make, k)
        for k in (5, 6, 8) if bounded else (5, 6, 10):
            setting = f"k={k}, {limit} (best known {BEST_KNOWN[limit, k]:.5f})"
            yield Case("a Guerry", setting, "ours, default", make, _ours(k=k))
            yield Case("a Guerry", setting, "GeoDa AZP-SA(.80)", make, _geoda("azp_sa", k, 0.80))
            yield Case("a Guerry", setting, "GeoDa AZP-tabu(50,25)", make, _geoda("azp_tabu", k, 50, conv_tabu=25))
        if bounded:
            yield Case("a Guerry", "max-p, min 3236.67", "GeoDa max-p SA", make, _geoda("maxp_sa", 0.85))


def _geoda(function, *arguments, **options):
    def run(instance):
        return peers.geoda(instance, function, *arguments, **options)

    return run


def _ours(**options):
    def run(instance):
        return peers.ours(instance, **options)

    return run


def redcap(group, setting, make, k, seconds=60):
    """Every variant both have, without refinement."""
    for method, theirs in REDCAP.items():
        title = f"{setting}, {method}"
        yield Case(group, title, "ours, refine off", make, _ours(k=k, method=method, refine=False), seconds)
        yield Case(group, title, "GeoDa", make, _geoda("redcap", k, theirs), seconds)


def grid26():
    make = partial(instances.grid, 26, 1500, 8000)
    for k in (80, 60):
        setting = f"k={k}, 1500–8000"
        yield Case("b grid 26×26", setting, "ours", make, _ours(k=k), 180)
        yield Case("b grid 26×26", setting, "GeoDa Ward", make, _geoda("redcap", k, REDCAP["full-order-ward"]))
        yield Case("b grid 26×26", setting, "GeoDa AZP-SA", make, _geoda("azp_sa", k, 0.85))
        yield Case("b grid 26×26", setting, "spopt SKATER", make, partial(peers.spopt_skater, k=k), 60)
    yield Case("b grid 26×26", "free number, 1500–8000", "ours", make, _ours(), 180)
    yield Case("b grid 26×26", "free number, min 1500", "GeoDa max-p SA", make, _geoda("maxp_sa", 0.85))
    yield Case("b grid 26×26", "free number, min 1500", "spopt max-p", make, peers.spopt_maxp, 60)


def grid100():
    make = partial(instances.grid, 100, 5000)
    yield from redcap("c grid 100×100", "k=300, min 5000", make, 300, 120)
    yield Case("c grid 100×100", "k=300, min 5000", "ours, default", make, _ours(k=300), 240)
    yield Case("c grid 100×100", "k=300, min 5000", "GeoDa AZP-SA", make, _geoda("azp_sa", 300, 0.85), 120)


def baerum():
    group, make = "d Bærum", instances.baerum
    yield Case(group, "free number, 1500–8000", "ours, default", make, _ours(), 120)
    yield Case(group, "free number, 1500–8000", "ours, thorough", make, _ours(effort=8.0), 300)
    yield Case(group, "free number, 1500–8000", f"ours, {peers.FORMER}", make, peers.former, 120)
    yield Case(group, "k=63, 1500–8000", "ours", make, _ours(k=63), 120)
    yield Case(group, "k=63, 1500–8000", f"ours, {peers.FORMER}", make, partial(peers.former, k=63), 240)
    yield Case(group, "k=63, min 1500", "GeoDa Ward", make, _geoda("redcap", 63, REDCAP["full-order-ward"]))
    yield Case(group, "the approved zones of 2026", "Bærum", make, peers.given)


def national():
    oslo = partial(instances.national, "0301")
    yield Case("e Oslo", "free number, 1500–8000", "ours, 1 process", oslo, _ours(), 180)
    yield Case("e Oslo", "free number, 1500–8000", "ours, 2 processes", oslo, _ours(processes=2), 180)
    for processes, name in ((1, "1 process"), (2, "2 processes")):
        run = _ours(processes=processes)
        yield Case("e Norway", "free number, 1500–8000", f"ours, {name}", instances.national, run, 600)
    former = f"ours, {peers.FORMER}, 1 process"
    yield Case("e Norway", "free number, 1500–8000", former, instances.national, peers.former, 600)


def by_default():
    for seed in range(5):
        run = partial(peers.defaults, seed=seed)
        yield Case("g Bærum", f"default settings, seed {seed}", "ours", instances.baerum, run, 120)
    yield Case("g Norway", "default settings", "ours, 1 process", instances.national, peers.defaults, 600)


# Between 80 and 181 units of the national layer.
EIGHT = ("3401", "1806", "1108", "3103", "3411", "1804", "3107", "4003")


def eight():
    for kommune in EIGHT:
        make = partial(instances.national, f"{kommune} ")
        yield Case(f"h kommune {kommune}", "free number, 1500–8000, five seeds", "ours", make, peers.ours, 400)


def large():
    make = partial(instances.scattered, 3085)
    yield Case("i 3 085 units", "k=50, min 1500", "ours", make, _ours(k=50), 400)
    yield Case("i 3 085 units", "k=50, min 1500", f"ours, {peers.FORMER}", make, partial(peers.former, k=50), 600)


def examples():
    for name in instances.EXAMPLES:
        make, group = partial(instances.example, name), f"j {name}"
        yield Case(group, "free number, min 5 %", "ours", make, _ours(), 120)
        yield Case(group, "the same number given, min 5 %", "ours (free and given)", make, peers.as_free, 240)
        yield Case(group, "min 5 %", "GeoDa max-p SA, best of 40", make, peers.best_maxp, 120)


def few_units():
    for n, k in ((18, 6), (40, 12), (60, 15)):
        make = partial(instances.scattered, n)
        yield Case(f"k {n} units", f"k={k}, min 1500", "ours", make, _ours(k=k), 60)
        yield Case(f"k {n} units", f"k={k}, min 1500", f"ours, {peers.FORMER}", make, partial(peers.former, k=k), 200)


def small():
    yield Case("f 40 small", "free number, 1500–8000", "ours against brute force", instances.small, peers.ours, 400)


GROUPS = {
    "a": guerry,
    "b": grid26,
    "c": grid100,
    "d": baerum,
    "e": national,
    "f": small,
    "g": by_default,
    "h": eight,
    "i": large,
    "j": examples,
    "k": few_units,
}


def cases(letters):
    return [case for letter in letters for case in GROUPS[letter]()]
