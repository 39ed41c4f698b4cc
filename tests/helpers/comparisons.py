"""What the tests of a comparison share."""

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

SINKS = ("OVERLAP", "ZONES_A", "ZONES_B", "MOVED", "EXCEPTIONS")
MEMORY = dict.fromkeys(SINKS, "TEMPORARY_OUTPUT")
# Two rows of four squares: zone 1 to the left and 2 to the right; then 2 loses a unit to 1, and its last is zone 3.
BEFORE = ["4301000001", "4301000001", "4301000002", "4301000002"] * 2
AFTER = [*BEFORE[:2], "4301000001", "4301000002", *BEFORE[:3], "4301000003"]


def table(name, *fields, values=(), geometries=None, kind="NoGeometry", crs="EPSG:25833"):
    """A layer in memory: (name, type of value) of each field, rows of values."""
    types = {str: QMetaType.Type.QString, int: QMetaType.Type.LongLong, float: QMetaType.Type.Double}
    layer = QgsVectorLayer(kind if kind == "NoGeometry" else f"{kind}?crs={crs}", name, "memory")
    layer.dataProvider().addAttributes([QgsField(field, types[type_]) for field, type_ in fields])
    layer.updateFields()
    made = []
    for number, row in enumerate(values):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        if geometries:
            feature.setGeometry(geometries[number])
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    layer.updateExtents()
    return layer
