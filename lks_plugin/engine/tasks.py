"""Independent tasks, one after the other or wherever joblib is told to run them.

By itself this process does the work. Inside ``with joblib.parallel_config(backend=..., n_jobs=...)`` the tasks go to
that backend: processes of this machine (loky), or a cluster (dask). What comes back does not depend on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from .progress import Progress, check, part_of

T = TypeVar("T")


def run_tasks(
    work: Callable[..., T], calls: Sequence[tuple[Any, ...]], sizes: Sequence[int], progress: Progress | None
) -> list[T]:
    """``work(*call, progress)`` for every call, in their order; ``sizes`` weigh them for the progress.

    Raises ``Cancelled``; tasks that run elsewhere are then left to end by themselves.
    """
    total, done, answers = max(1, sum(sizes)), 0, []
    workers = _workers()
    if workers > 1 and len(calls) > 1:
        for size, answer in zip(sizes, _elsewhere(work, calls)):
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


def _elsewhere(work: Callable[..., T], calls: Sequence[tuple[Any, ...]]) -> Iterator[T]:
    from joblib import Parallel, delayed

    answers: Iterator[T] = Parallel(return_as="generator")(delayed(work)(*call) for call in calls)
    return answers
