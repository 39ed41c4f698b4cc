"""The regionalization engine: pure Python, no QGIS; usable by itself."""

from .criteria import Criteria
from .findings import Finding
from .graph.contiguity import Contiguity
from .progress import Cancelled
from .regionalization.redcap import METHODS
from .regionalization.regionalize import Division, regionalize

__all__ = ["METHODS", "Cancelled", "Contiguity", "Criteria", "Division", "Finding", "regionalize"]
