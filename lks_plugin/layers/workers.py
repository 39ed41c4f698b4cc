"""Processes for work that falls into independent parts, where QGIS runs without a window."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsApplication

from ..engine.tasks import end_processes

# Below this many units the processes take longer to start than they save.
_WORTH_IT = 1000


@contextmanager
def workers(n_units: int) -> Iterator[None]:
    """joblib's configuration for work on ``n_units``: one process each core in qgis_process, otherwise this process.

    Never in the desktop program: there the executable is QGIS itself, and starting it again would open windows. A
    configuration the caller has made (a cluster, say) is left as it is. The processes end with the work, however it
    ends.
    """
    python = _python()
    if (
        n_units < _WORTH_IT
        or python is None
        or QgsApplication.platform() != "qgis_process"
        or importlib.util.find_spec("joblib") is None
    ):
        yield
        return
    import joblib

    if joblib.effective_n_jobs(None) > 1:
        yield
        return
    # An embedded interpreter takes the first python on the path for its own executable, whichever that is.
    before, sys.executable = sys.executable, str(python)
    try:
        with joblib.parallel_config(backend="loky", n_jobs=-1):
            yield
    finally:
        # joblib would keep its processes for five minutes, beyond the end of qgis_process.
        end_processes()
        sys.executable = before


def _python() -> Path | None:
    """The interpreter that QGIS' own Python belongs to."""
    home = Path(sys.base_exec_prefix)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    found = [path for path in (home / "bin" / f"python{version}", home / "python.exe") if path.is_file()]
    return found[0] if found else None
