"""The regionalization engine: pure Python, no QGIS; usable by itself."""

from .cancel import Cancelled
from .contiguity import Contiguity
from .criteria import Criteria
from .findings import Finding
from .redcap import METHODS
from .regionalize import Division, regionalize

__all__ = ["METHODS", "Cancelled", "Contiguity", "Criteria", "Division", "Finding", "regionalize"]
