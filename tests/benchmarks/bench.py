"""Ours and theirs side by side: python bench.py TABLE.md [--only a,b]. Each case runs in a process of its own."""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from cases import GROUPS, cases  # noqa: E402
from optimum import best_within  # noqa: E402

HEAD = ("case", "setting", "who", "seconds (CPU)", "MB", "homogeneity", "zones", "outside the bounds")
SMALL = 40
# Time beyond the limit of the program itself, for reading the data.
LOADING = 30


def within_of(instance, labels):
    """The weighted within-zone sum of squares, from its definition."""
    found = 0.0
    for zone in np.unique(labels):
        values, weights = instance.features[labels == zone], instance.weights[labels == zone]
        if weights.sum() > 0:
            found += float((weights @ (values - weights @ values / weights.sum()) ** 2).sum())
    return found


def score(instance, labels):
    """Homogeneity, zones and zones outside the bounds, each as a cell of the table."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    labels = np.unique(labels, return_inverse=True)[1].ravel()
    people = np.bincount(labels, instance.population)
    n, inside = len(labels), instance.edges[labels[instance.edges[:, 0]] == labels[instance.edges[:, 1]]]
    parts = connected_components(coo_array((np.ones(len(inside)), (inside[:, 0], inside[:, 1])), shape=(n, n)))[0]
    zones = len(people)
    between = 1 - within_of(instance, labels) / within_of(instance, np.zeros(n))
    return {
        "homogeneity": f"{between:.6f}",
        "zones": f"{zones}" if parts == zones else f"{zones} ({parts} parts)",
        "outside": str(int(((people < instance.low) | (people > instance.high)).sum())),
    }


def cpu_seconds():
    """What this process and its children have worked: other programs on the machine do not change it much."""
    return sum(os.times()[:4])


def measured(case):
    """One case, in this process."""
    if case.group.startswith("f"):
        return measured_small(case)
    if case.group.startswith("h"):
        return measured_seeds(case)
    instance = case.make()
    start, worked = time.perf_counter(), cpu_seconds()
    labels = case.run(instance)
    seconds, worked = time.perf_counter() - start, cpu_seconds() - worked
    memory = sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    cells = score(instance, labels)
    if case.group.startswith("g"):
        cells["homogeneity"] += look(instance, labels)
    return {"seconds": f"{seconds:.2f} ({worked:.2f})", "memory": f"{memory / 1024:.0f}", **cells}


def look(instance, labels):
    """How round zones are, with gaps between units closed, how many are at the minimum, and how large they are."""
    import shapely

    shapes, gap = instance.shapes, instance.slivers
    zones = [shapely.union_all(shapes[labels == zone]) for zone in np.unique(labels)]
    zones = shapely.buffer(shapely.buffer(zones, gap), -gap) if gap else np.array(zones)
    round_ = 4 * np.pi * shapely.area(zones) / shapely.length(zones) ** 2
    people = np.bincount(labels, instance.population)
    edge = ((people >= 1500) & (people < 1600)).mean()
    return (
        f", Polsby-Popper median {np.median(round_):.3f}, least {round_.min():.3f}, {edge:.1%} in 1 500–1 600,"
        f" median {np.median(people):.0f} people"
    )


def measured_seeds(case):
    """Ours with five seeds and once thorough: how much heterogeneity is above the least of all."""
    world = case.make()
    start, worked = time.perf_counter(), cpu_seconds()
    answers = [case.run(world, seed=seed) for seed in range(5)]
    seconds, worked = (time.perf_counter() - start) / 5, (cpu_seconds() - worked) / 5
    found = [within_of(world, labels) for labels in answers]
    least = min(*found, within_of(world, case.run(world, effort=8.0)))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    above = ", ".join(f"{each / least - 1:.2%}" for each in found)
    cells = score(world, answers[0])
    return {
        "seconds": f"{seconds:.2f} ({worked:.2f}) each",
        "memory": f"{memory:.0f}",
        **cells,
        "homogeneity": f"above the best: {above}",
    }


def measured_small(case):
    """Ours on the small instances, then the proven optimum of each."""
    worlds = [case.make(seed) for seed in range(SMALL)]
    start, worked = time.perf_counter(), cpu_seconds()
    answers = [case.run(world) for world in worlds]
    seconds, worked = time.perf_counter() - start, cpu_seconds() - worked
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    gaps, outside, zones = [], 0, 0
    for world, labels in zip(worlds, answers, strict=True):
        best = best_within(world)
        gaps.append(within_of(world, labels) / best - 1 if np.isfinite(best) else np.nan)
        cells = score(world, labels)
        outside, zones = outside + int(cells["outside"]), zones + len(np.unique(labels))
    known = np.array(gaps)[np.isfinite(gaps)]
    return {
        "seconds": f"{seconds:.2f} ({worked:.2f}) for all",
        "memory": f"{memory:.0f}",
        "homogeneity": f"gap 0 on {int((known < 1e-9).sum())} of {len(known)}, largest {known.max():.4%}",
        "zones": str(zones),
        "outside": str(outside),
    }


def row_of(letters, number, case):
    """One case, in a process of its own: what it measured, or why it did not."""
    command = [sys.executable, __file__, "-", "--only", letters, "--one", str(number)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=case.seconds + LOADING, check=False)
    except subprocess.TimeoutExpired:
        found = {"homogeneity": f"stopped after {case.seconds + LOADING} s"}
    else:
        lines = done.stdout.splitlines()
        if done.returncode == 0 and lines:
            found = json.loads(lines[-1])
        else:
            reason = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
            found = {"homogeneity": f"failed: {reason[:80].replace('|', '/')}"}
    cells = [found.get(key, "") for key in ("seconds", "memory", "homogeneity", "zones", "outside")]
    return "| " + " | ".join((case.group, case.setting, case.who, *cells)) + " |"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", help="the Markdown file to write")
    parser.add_argument("--only", default=",".join(GROUPS), help="the groups of cases, e.g. a,b")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    chosen = cases(options.only.split(","))
    if options.one is not None:
        print(json.dumps(measured(chosen[options.one])))
        return
    lines = ["| " + " | ".join(HEAD) + " |", "|" + "---|" * len(HEAD)]
    print("\n".join(lines), flush=True)
    for number, case in enumerate(chosen):
        lines.append(row_of(options.only, number, case))
        print(lines[-1], flush=True)
    Path(options.table).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
