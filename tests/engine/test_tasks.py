import inspect
import json
import os
import re
import subprocess
import sys

import joblib
import numpy as np
import pytest
from lks.lks_plugin.engine import Cancelled, Criteria, regionalize, tasks
from lks.lks_plugin.engine.regionalization.improve import Part, improve
from lks.lks_plugin.engine.regionalization.partition import UnitTable
from lks.lks_plugin.engine.tasks import run_tasks
from lks.tests.conftest import ROOT
from lks.tests.helpers.worlds import path, square_grid

UNITS, KOMMUNER = 80, 4
# joblib says so when a generator of answers is left before its end.
DROPPED = pytest.mark.filterwarnings("ignore:.*tasks.*:UserWarning")


def country():
    rng = np.random.default_rng(0)
    return {
        "features": rng.normal(size=(UNITS, 3)),
        "population": rng.integers(200, 900, UNITS),
        "edges": [(i, i + step) for step in (1, 6) for i in range(UNITS - step)],
        "strata": [i * KOMMUNER // UNITS for i in range(UNITS)],
        "criteria": Criteria(1500, 1000, 4000),
    }


def two_threads():
    return joblib.parallel_config(backend="threading", n_jobs=2)


@pytest.fixture(scope="module")
def here():
    return regionalize(**country())


def times(a, b, progress=None):
    if progress is not None:
        progress(0.5)
    return a * b


CALLS = [(i, 10) for i in range(12)]


@pytest.mark.parametrize("elsewhere", [False, True], ids=["here", "threads"])
def test_answers_come_in_the_order_of_the_calls(elsewhere):
    if not elsewhere:
        assert run_tasks(times, CALLS, range(12), None) == list(range(0, 120, 10))
        return
    with two_threads():
        assert run_tasks(times, CALLS, range(12), None) == list(range(0, 120, 10))


def test_no_calls_have_no_answers():
    assert run_tasks(times, [], [], None) == []
    with two_threads():
        assert run_tasks(times, [], [], None) == []


def test_progress_weighs_the_sizes():
    told = []
    run_tasks(times, [(1, 1), (2, 2)], [1, 3], lambda fraction: told.append(fraction) or True)
    assert told == [0.125, 0.25, 0.625, 1.0]
    told.clear()
    with two_threads():
        run_tasks(times, [(1, 1), (2, 2)], [1, 3], lambda fraction: told.append(fraction) or True)
    assert told == [0.25, 1.0]


@DROPPED
@pytest.mark.parametrize("after", [0, 4])
def test_a_no_cancels_in_threads(after):
    calls = []
    with two_threads(), pytest.raises(Cancelled):
        run_tasks(times, CALLS, [1] * 12, lambda _: calls.append(1) or len(calls) <= after)
    assert len(calls) == after + 1
    # And the next work is done as if nothing had been.
    with two_threads():
        assert run_tasks(times, CALLS, [1] * 12, None) == list(range(0, 120, 10))


def test_an_error_elsewhere_is_an_error_here():
    def fail(number, progress=None):
        raise ZeroDivisionError(number)

    with two_threads(), pytest.raises(ZeroDivisionError):
        run_tasks(fail, [(i,) for i in range(4)], [1] * 4, None)


def test_threads_give_the_same_division(here, monkeypatch):
    elsewhere = []
    send = tasks._elsewhere
    monkeypatch.setattr(tasks, "_elsewhere", lambda work, calls: elsewhere.append(len(calls)) or send(work, calls))
    told = []
    with two_threads():
        division = regionalize(**country(), progress=lambda fraction: told.append(fraction) or True)
    assert elsewhere == [KOMMUNER]
    assert division.labels.tolist() == here.labels.tolist()
    assert division.heterogeneity == here.heterogeneity
    assert division.exceptions == here.exceptions
    assert division.optimal == here.optimal
    assert told == sorted(told)
    assert told[-1] == 1


def test_threads_share_a_number_of_zones_as_this_process_does():
    numbers = {"n_zones": {0: 3, 1: 30, 3: 4}}
    with two_threads():
        division = regionalize(**country(), **numbers)
    assert division.labels.tolist() == regionalize(**country(), **numbers).labels.tolist()


@DROPPED
def test_a_division_in_threads_can_be_cancelled():
    told = []

    def progress(fraction):
        told.append(fraction)
        return fraction <= 0.3

    with two_threads(), pytest.raises(Cancelled):
        regionalize(**country(), progress=progress)
    assert len([fraction for fraction in told if fraction > 0.3]) == 1


def test_without_joblib_this_process_does_the_work(here, monkeypatch):
    with two_threads():
        monkeypatch.setitem(sys.modules, "joblib", None)
        with pytest.raises(ImportError):
            import joblib  # noqa: F401
        assert tasks._workers() == 1
        division = regionalize(**country())
    assert division.labels.tolist() == here.labels.tolist()


@pytest.mark.parametrize("free_number", [True, False])
@pytest.mark.parametrize("side", [4, 6])
def test_tables_that_cannot_be_written_to_are_enough(free_number, side):
    """joblib hands large arrays to its processes as read-only memory maps."""
    world = square_grid(side)
    table = UnitTable(world.features, world.population.astype(float), world.population)
    start = np.arange(side**2) // (2 * side)
    for array in (table.features, table.weights, table.population, world.edges, start):
        array.setflags(write=False)
    improved = improve(Part(table, world.edges, Criteria(1, 0, 10**6), start), free_number, 1, 0)
    assert len(improved.labels) == side**2


def test_a_component_alone_stays_in_this_process(monkeypatch):
    monkeypatch.setattr(tasks, "_elsewhere", None)
    with two_threads():
        assert regionalize(np.arange(6)[:, None], [800] * 6, path(6)).n_zones == 3


# -- processes and a cluster, which import the engine by themselves ---------------------------------------------------

SCRIPT = """
import json, sys, warnings
import joblib
import numpy as np
from lks_plugin.engine import Cancelled, Criteria, regionalize

warnings.simplefilter("ignore")
UNITS, KOMMUNER = {UNITS}, {KOMMUNER}

{country}

def answers(**backend):
    told = []
    with joblib.parallel_config(**backend):
        division = regionalize(**country(), progress=lambda fraction: told.append(fraction) or True)
        try:
            regionalize(**country(), progress=lambda fraction: fraction <= 0.3)
        except Cancelled:
            cancelled = True
        else:
            cancelled = False
        after = regionalize(**country()).labels.tolist()
    return [division.labels.tolist(), division.heterogeneity, list(division.optimal.values()), told[-{KOMMUNER} - 1:],
            cancelled, after]

if __name__ == "__main__":
    if sys.argv[1] == "loky":
        print(json.dumps(answers(backend="loky", n_jobs=2)))
    else:
        from dask.distributed import Client, LocalCluster
        quiet = dict(processes=True, dashboard_address=None)
        with LocalCluster(n_workers=2, threads_per_worker=1, **quiet) as cluster, Client(cluster) as client:
            print(json.dumps(answers(backend="dask")))
"""


def run_script(file, *arguments):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    finished = subprocess.run(
        [sys.executable, str(file), *arguments],
        cwd=file.parent,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout.splitlines()[-1]


@pytest.mark.parametrize("backend", ["loky", "dask"])
def test_processes_and_a_cluster_give_the_same_division_and_can_be_cancelled(backend, here, tmp_path):
    if backend == "dask":
        pytest.importorskip("distributed")
    script = SCRIPT.replace("{UNITS}", str(UNITS)).replace("{KOMMUNER}", str(KOMMUNER))
    file = tmp_path / "elsewhere.py"
    file.write_text(script.replace("{country}", inspect.getsource(country)), encoding="utf-8")
    labels, heterogeneity, optimal, told, cancelled, after = json.loads(run_script(file, backend))
    assert labels == here.labels.tolist()
    assert heterogeneity == here.heterogeneity
    assert optimal == list(here.optimal.values())
    # One call for every task, 0.3 being the share of the trees, and one at the end.
    assert told == pytest.approx([*(0.3 + 0.7 * (i + 1) / KOMMUNER for i in range(KOMMUNER)), 1.0])
    assert cancelled
    assert after == labels


def test_the_example_of_the_documentation_runs(tmp_path):
    pytest.importorskip("distributed")
    text = (ROOT / "docs" / "cluster.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    file = tmp_path / "divide.py"
    file.write_text(code, encoding="utf-8")
    zones, exceptions = map(int, re.fullmatch(r"(\d+) zones, (\d+) exceptions", run_script(file)).groups())
    # 150 units of about 550 people: zones of 1500 to 8000.
    assert 150 * 550 / 8000 < zones < 150 * 550 / 1500
    assert exceptions == 0


PROCESSES = """
import json, os, pathlib, time, warnings
import joblib
from lks_plugin.engine import Cancelled
from lks_plugin.engine.tasks import end_processes, run_tasks

warnings.simplefilter("ignore")

def work(number, progress=None):
    time.sleep(0.05)
    return 1 / number

def children():
    folders = pathlib.Path("/proc/self/task").glob("*/children")
    found = [child for folder in folders for child in folder.read_text().split()]
    return sum(b"popen_loky" in pathlib.Path(f"/proc/{child}/cmdline").read_bytes() for child in found)

def ended(numbers, progress):
    with joblib.parallel_config(backend="loky", n_jobs=2):
        try:
            run_tasks(work, [(number,) for number in numbers], [1] * len(numbers), progress)
        except (Cancelled, ZeroDivisionError) as error:
            raised = type(error).__name__
        else:
            raised = ""
    before = children()
    end_processes()
    return [raised, before > 0, children()]

if __name__ == "__main__":
    print(json.dumps([ended([1, 2, 3], None), ended([1, 0, 3], None), ended([1, 2, 3] * 9, lambda done: done < 0.2)]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="it reads /proc")
def test_processes_end_when_told_after_work_error_and_cancel(tmp_path):
    file = tmp_path / "processes.py"
    file.write_text(PROCESSES, encoding="utf-8")
    worked, failed, cancelled = json.loads(run_script(file))
    assert worked == ["", True, 0]
    assert failed[::2] == ["ZeroDivisionError", 0]
    assert cancelled[::2] == ["Cancelled", 0]
