"""Independent tasks, one after the other or wherever joblib is told to run them.

By itself this process does the work. Inside ``with joblib.parallel_config(backend=..., n_jobs=...)`` the tasks go to
that backend: processes of this machine (loky), or a cluster (dask). What comes back does not depend on it.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from typing import Any, TypeVar

from .progress import Progress, check, part_of

T = TypeVar("T")

# Seconds between two looks of a worker at whether the process it works for is still there.
_LOOK = 2.0
_watching = threading.Lock()


def run_tasks(
    work: Callable[..., T], calls: Sequence[tuple[Any, ...]], sizes: Sequence[int], progress: Progress | None
) -> list[T]:
    """``work(*call, progress)`` for every call, in their order; ``sizes`` weigh them for the progress.

    Raises ``Cancelled``; tasks that run in other processes of this machine are then stopped.
    """
    total, done, answers = max(1, sum(sizes)), 0, []
    workers = _workers()
    if workers > 1 and len(calls) > 1:
        with closing(_elsewhere(work, calls)) as elsewhere:
            for size, answer in zip(sizes, elsewhere):
                done += size
                check(progress, done / total)
                answers.append(answer)
        return answers
    for call, size in zip(calls, sizes):
        answers.append(work(*call, part_of(progress, done / total, (done + size) / total)))
        done += size
        check(progress, done / total)
    return answers


def _workers() -> int:
    """How many workers joblib's configuration asks for; one where there is no joblib."""
    try:
        import joblib
    except ImportError:
        return 1
    return int(joblib.effective_n_jobs(None))


def _elsewhere(work: Callable[..., T], calls: Sequence[tuple[Any, ...]]) -> Generator[T, None, None]:
    from joblib import Parallel, delayed
    from joblib.parallel import LokyBackend, get_active_backend

    # Only loky's processes are children of this one; on Windows a process does not see its parent end.
    are_children = os.name == "posix" and isinstance(get_active_backend()[0], LokyBackend)
    mine = os.getpid() if are_children else 0
    answers: Generator[T, None, None] = Parallel(return_as="generator")(
        delayed(_for)(mine, work, *call) for call in calls
    )
    return answers


def _for(parent: int, work: Callable[..., T], *call: Any) -> T:
    """The work of one call, in a process that ends when its ``parent`` (0 for none) ends, however that comes."""
    if parent and _watching.acquire(blocking=False):
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    return work(*call)


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_LOOK)
    os._exit(1)


def end_processes() -> None:
    """End the processes that joblib keeps for further work (loky's), at once; others and none are left as they are."""
    from joblib.executor import MemmappingExecutor
    from joblib.externals.loky import get_reusable_executor

    executor = get_reusable_executor(reuse=True)
    if isinstance(executor, MemmappingExecutor):
        # With the folders in which large arrays were handed over.
        executor.terminate(kill_workers=True)
    else:
        executor.shutdown(wait=True, kill_workers=True)
