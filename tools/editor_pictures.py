"""Takes the pictures of the zone editor for the user guide, in a real QGIS window, by mouse and keys.

    mkdir -p build/plugins && ln -sfn "$PWD" build/plugins/lks
    QGIS_PLUGINPATH=build/plugins LKS_DATA=../shared/data xvfb-run -a -s "-screen 0 1700x1060x24 -dpi 96" \
        qgis --nologo --profiles-path build/pictures --code tools/editor_pictures.py

The profile must have the plugin switched on and Norwegian as its language; ``make translations`` first. The zones are
the approved ones of Bærum, some of them spoilt by hand so that there is something to see.
"""

import os
import shutil
import sys
import tempfile
import time
import traceback
from pathlib import Path

from qgis.core import NULL, QgsApplication, QgsFeature, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar
from qgis.utils import iface, plugins

OUT = Path(os.environ.get("LKS_PICTURES", "docs/images"))
DATA = Path(os.environ["LKS_DATA"])
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def pause(seconds, until=lambda: False):
    """Let QGIS work."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        QCoreApplication.processEvents()
        time.sleep(0.02)


def save(image, name, box=None):
    """A picture in 256 colours of its own, which is a third of the size."""
    from PIL import Image  # matplotlib brings it

    image = image.toImage()
    if box is not None:
        image = image.copy(box)
    image.save(str(OUT / name))
    with Image.open(OUT / name) as full:
        small = full.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    small.save(OUT / name, optimize=True)


def units_like_a_package(folder):
    """Bærum's grunnkretser with the fields of a package and four indicators."""
    from lks.lks_plugin.layers.fields import decimal, fields_of, integer, text

    source = QgsVectorLayer(f"{DATA}/baerum/grunnkretser.gpkg|layername=grunnkretser", "kilde", "ogr")
    shares = {"innvandrere": "innvandrer_pst", "aleneboende": "alene_pst", "barn": "barn0_5_hh_pst"}
    shares["barn_enslige_foreldre"] = "enslig_forsorger_hh_pst"
    fields = fields_of(
        *(text(name) for name in ("grunnkretsnummer", "grunnkretsnavn", "kommunenummer", "kommunenavn")),
        integer("befolkning"),
        *(text(name, 10) for name in ("lks", "lks_forslag")),
        *(text(name) for name in ("kommentar", "begrunnelse")),
        decimal("medianinntekt"),
        *(integer(f"{key}_{part}") for key in shares for part in ("teller", "nevner")),
    )
    layer = QgsVectorLayer(f"MultiPolygon?crs={source.crs().authid()}", "GKRETS-3201-BAERUM", "memory")
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    features = []
    for row in source.getFeatures():
        feature = QgsFeature(layer.fields())
        feature.setGeometry(row.geometry())
        for name in ("grunnkretsnummer", "grunnkretsnavn", "kommunenummer", "kommunenavn"):
            feature[name] = row[name]
        people = 0 if row["befolkning_2024"] in (None, NULL) else int(row["befolkning_2024"])
        feature["befolkning"] = people
        feature["lks"] = feature["lks_forslag"] = row["lks2026"]
        feature["medianinntekt"] = row["inntekt_alle"]
        for key, name in shares.items():
            if row[name] not in (None, NULL) and people:
                feature[f"{key}_nevner"] = people
                feature[f"{key}_teller"] = round(people * float(row[name]) / 100)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "gkrets"
    path = Path(folder) / "GKRETS-3201-BAERUM.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    return QgsVectorLayer(f"{path}|layername=gkrets", "GKRETS-3201-BAERUM", "ogr")


class Hand:
    """A hand with a mouse over the canvas."""

    def __init__(self, editor):
        self.editor = editor

    def pixel(self, unit):
        """Where a unit is seen."""
        point = self.editor.session.reading.layer.geometries[unit].pointOnSurface().asPoint()
        at = self.editor.canvas.getCoordinateTransform().transform(point)
        return QPoint(round(at.x()), round(at.y()))

    def send(self, kind, at, button, buttons, held=NONE):
        """One event of the mouse."""
        viewport = self.editor.canvas.viewport()
        event = QMouseEvent(kind, QPointF(at), QPointF(viewport.mapToGlobal(at)), button, buttons, held)
        QApplication.sendEvent(viewport, event)
        pause(0.05)

    def drag(self, units, held=NONE):
        """Press on the first unit, draw over the others, let go on the last."""
        left, none, pixels = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, [self.pixel(u) for u in units]
        self.send(QEvent.Type.MouseButtonPress, pixels[0], left, left, held)
        for at in pixels[1:]:
            self.send(QEvent.Type.MouseMove, at, none, left, held)
        self.send(QEvent.Type.MouseButtonRelease, pixels[-1], left, none, held)

    def hover(self, unit):
        """Point at a unit."""
        self.send(QEvent.Type.MouseMove, self.pixel(unit), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton)


def set_up(folder):
    """A tidy window with the layer in the editor."""
    window = iface.mainWindow()
    window.showNormal()
    window.resize(1500, 940)
    for dock in window.findChildren(QDockWidget):
        dock.hide()
    of_window = Qt.FindChildOption.FindDirectChildrenOnly
    for bar in window.findChildren(QToolBar, options=of_window):
        bar.setVisible(bar.objectName() in ("mMapNavToolBar", "LksToolBar"))
    layer = units_like_a_package(folder)
    QgsProject.instance().addMapLayer(layer)
    entry = plugins["lks"].editor
    entry.show_action.trigger()
    # The dock takes its first width itself.
    pause(0.5)
    window.resizeDocks([entry.dock], [640], Qt.Orientation.Horizontal)
    entry.dock.edit(layer)
    iface.messageBar().clearWidgets()
    pause(1)
    return window, entry


class Scene:
    """The editor in the window, and what the pictures speak of in it."""

    def __init__(self, window, entry):
        self.window, self.editor, self.dock = window, entry.editor, entry.dock
        self.session, self.canvas, self.hand = entry.editor.session, iface.mapCanvas(), Hand(entry.editor)

    def zone(self, serial):
        """The code of a zone of Bærum."""
        return f"32010000{serial:02d}"

    def unit(self, name):
        """The unit of this name."""
        return next(u for u in range(len(self.session.reading.units)) if name in self.session.title(u))


def take(window, entry):
    """One picture after the other."""
    scene = Scene(window, entry)
    for picture in (overview, hovering, suggestion, charts, sending):
        picture(scene)


def overview(scene):
    """One zone in two parts, one too small."""
    from lks.lks_plugin.gui.map.map_tool import Mode

    dock, zone = scene.dock, scene.zone
    dock.commands.by_mode[Mode.BRUSH].trigger()
    scene.editor.activate(zone(37))
    far = max(scene.session.units_of(zone(21)), key=scene.session.population_of)
    scene.hand.drag([far], CTRL)
    dock.findings.step()
    dock.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    scene.canvas.zoomByFactor(2.2)
    pause(2.5)
    iface.messageBar().clearWidgets()
    pause(0.5)
    save(scene.window.grab(), "editor-oversikt.png")
    dock.commands.undo.trigger()


def hovering(scene):
    """What the map says of a unit before it is given to a zone."""
    zone, canvas = scene.zone, scene.canvas
    scene.dock.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    scene.editor.activate(zone(37))
    scene.editor.zoom_to(scene.session.units_of(zone(37)))
    canvas.zoomByFactor(1.3)
    pause(2.5)
    scene.hand.hover(scene.unit("Stabekk 02"))
    pause(0.5)
    box = QRect(canvas.mapTo(scene.window, QPoint(0, 0)), canvas.size())
    save(scene.window.grab(), "editor-kart.png", box)


def suggestion(scene):
    """A suggestion for two zones, which is then taken over."""
    dock, session, zone = scene.dock, scene.session, scene.zone
    dock.table.selectRow(34)
    dock.tabs.setCurrentWidget(dock.suggestions)
    scene.editor.zoom_to(session.units_of(zone(35)) + session.units_of(zone(30)))
    pause(2)
    dock.suggestions.ask()
    pause(30, lambda: dock.suggestions._task is None)
    pause(2)
    save(scene.window.grab(), "editor-forslag.png")
    dock.suggestions.accept()


def charts(scene):
    """Three zones beside the kommune."""
    dock, zone = scene.dock, scene.zone
    dock.tabs.setCurrentWidget(dock.charts)
    dock.splitter.setSizes([260, 480])
    dock.charts.choice.setCurrentIndex(1)
    scene.editor.activate(zone(37))
    scene.editor.choose((zone(37), zone(4), zone(44)))
    pause(2)
    save(dock.grab(), "editor-diagram.png")


def sending(scene):
    """The dialog of the answer, with a reason for a zone that has given most of its people away."""
    from lks.lks_plugin.gui.sending.send_dialog import SendDialog

    session, giving = scene.session, scene.zone(21)
    near = {unit: session.tally.at.ground.neighbours[unit] for unit in session.units_of(giving)}
    others = {unit: sorted({session.code_of(other) for other in near[unit]} - {giving}) for unit in near}
    unit = max((unit for unit in near if others[unit]), key=session.population_of)
    scene.editor.give([unit], others[unit][0])
    dialog = SendDialog(scene.editor, scene.dock)
    dialog.show()
    dialog.file.setFilePath("C:/soner/LKS-3201-BAERUM-SVAR.zip")
    next(iter(dialog.reasons.values())).setText("Egen skolekrets, avgrenset av jernbanen")
    pause(1)
    save(dialog.grab(), "editor-send.png")
    dialog.close()


def main():
    """Take the pictures, and leave."""
    folder = tempfile.mkdtemp(prefix="lks-")
    try:
        OUT.mkdir(parents=True, exist_ok=True)
        take(*set_up(folder))
    except Exception:
        traceback.print_exc()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        sys.stdout.flush()
        # No question whether to save.
        os._exit(0)


if QgsApplication.instance() is not None:
    QTimer.singleShot(3000, main)
