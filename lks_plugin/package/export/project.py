"""The project a kommune opens: plain QGIS 3.40 or newer, no plugin, nothing in it that can run code.

It is built in a project of its own, never in the one that is open. The texts in it are the kommune's, so in Norwegian.
"""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from qgis.core import (
    Qgis,
    QgsBookmark,
    QgsLayerNotesUtils,
    QgsLayerTreeModel,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsMapThemeCollection,
    QgsProject,
    QgsProjectMetadata,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...package.refusal import PackageError
from .. import format as fmt
from . import forms, symbols
from .contents import Contents
from .layout import add_layout
from .virtual_layers import LiveLayer, changes, zones_now

# Kartverket's open map service. It is there to be switched on: without a connection, or behind a firewall, QGIS waits
# for it before it draws the labels, and a map would open half empty.
BACKGROUND = (
    "type=xyz&zmin=0&zmax=18&url=https://cache.kartverket.no/v1/wmts/1.0.0/topograatone/default/webmercator/"
    "{z}/{y}/{x}.png"
)
EDITING, PROPOSAL, CHANGES = "Redigering", "Forslag", "Kommunens endringer"
_STYLE_ZONES, _STYLE_BORDERS = "Soner i farger", "Bare grenser"
_MARGIN = 0.05
_HOW_TO = (
    "<p><b>Slik endrer du</b></p><ol><li>Klikk på laget «Grunnkretser» og slå på redigering (blyanten).</li>"
    "<li>Velg én eller flere grunnkretser i kartet.</li><li>Klikk på Rediger → Rediger attributter → "
    "«Endre attributter til valgte objekter» "
    "og velg sone i nedtrekkslista.</li><li>Lagre.</li></ol>"
)


@dataclass(frozen=True)
class Layers:
    """The layers of the project, by what they are for."""

    units: QgsVectorLayer
    proposal: QgsVectorLayer
    codes: QgsVectorLayer
    identity: QgsVectorLayer
    log: QgsVectorLayer
    answers: QgsVectorLayer
    neighbours: QgsVectorLayer
    now: LiveLayer
    changed: LiveLayer
    background: QgsRasterLayer

    def all(self) -> list[QgsMapLayer]:
        """Those that others depend on first."""
        tables = [self.codes, self.identity, self.log, self.answers, self.neighbours]
        return [*tables, self.units, self.proposal, self.now.layer, self.changed.layer, self.background]


def write_project(folder: Path, contents: Contents, extra: Sequence[str]) -> None:
    """Write ``LEVEKAARSONER.qgz`` beside the GeoPackages, which must be there.

    Raises ``PackageError`` where a layer or the file fails.
    """
    project = QgsProject()
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setCrs(contents.crs)
    project.setTitle(f"Levekårssoner {contents.kommune} {contents.kommune_name}")
    project.setMetadata(_metadata(project.title()))
    layers = _layers(folder, contents, extra)
    # Layers know each other by their place in the project.
    project.addMapLayers(layers.all(), False)
    _tree(project, layers)
    _themes(project, layers)
    _view(project, contents)
    add_layout(project, contents, [layers.now.layer, layers.changed.layer])
    file = folder / fmt.PROJECT_FILE
    plain = file.with_suffix(".qgs")
    if not project.write(str(plain)):
        raise PackageError("cannot_write_because", file=file.name, reason=project.error())
    sources = {live.layer.id(): live.source for live in (layers.now, layers.changed)}
    content = _cleaned(plain.read_text(encoding="utf-8"), sources)
    project.clear()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(plain.name, content)


def _metadata(title: str) -> QgsProjectMetadata:
    """No names: by default QGIS writes who is logged in."""
    metadata = QgsProjectMetadata()
    metadata.setTitle(title)
    metadata.setAuthor("")
    metadata.setCreationDateTime(QDateTime())
    metadata.setAbstract("Grunnkretser: © Kartverket og Statistisk sentralbyrå. Bakgrunnskart: © Kartverket.")
    return metadata


# -- layers -----------------------------------------------------------------------------------------------------------


Layer = TypeVar("Layer", bound=QgsMapLayer)


def _layers(folder: Path, contents: Contents, extra: Sequence[str]) -> Layers:
    zones_file, units_file = folder / fmt.zones_file(contents.stem), folder / fmt.units_file(contents.stem)

    def table(file: Path, layer: str, title: str) -> QgsVectorLayer:
        return _named(QgsVectorLayer(f"{file}|layername={layer}", title, "ogr"), layer)

    units = table(units_file, fmt.UNITS_LAYER, "Grunnkretser")
    layers = Layers(
        units=units,
        proposal=table(zones_file, fmt.ZONES_LAYER, "Soner i SSBs forslag"),
        codes=table(zones_file, fmt.CODES_TABLE, "Soner å velge mellom"),
        identity=table(zones_file, fmt.IDENTITY_TABLE, "Om pakken"),
        log=table(units_file, fmt.LOG_TABLE, "Endringslogg"),
        answers=table(units_file, fmt.ANSWERS_TABLE, "Svar for hver sone"),
        neighbours=table(zones_file, fmt.NEIGHBOURS_TABLE, "Hvilke grunnkretser som er naboer"),
        now=zones_now(units_file, contents),
        changed=changes(units_file, contents),
        background=QgsRasterLayer(BACKGROUND, "Bakgrunnskart (Kartverket)", "wms"),
    )
    # QGIS writes layers in the order of their ids, and reads them in that order: a live layer must come after the
    # units, also when the kommune has saved the project.
    _named(layers.now.layer, "soner_naa")
    _named(layers.changed.layer, "soner_endret")
    _named(layers.background, "bakgrunn")
    bydeler = len({code.prefix for code in contents.codes}) > 1
    unknown = not all(unit.counted for unit in contents.units)
    forms.unit_form(units, layers.codes, extra, bydeler, unknown)
    forms.log_form(layers.log, layers.codes)
    forms.answer_form(layers.answers, layers.codes)
    shown = (layers.proposal, layers.codes, layers.identity, layers.neighbours, layers.now.layer, layers.changed.layer)
    for layer in shown:
        forms.look_only(layer, unknown)
    for kept in layers.all()[:-1]:
        forms.keep(kept)
    _style(layers, contents)
    return layers


def _named(layer: Layer, name: str) -> Layer:
    """Give a layer an id that stays the same from run to run."""
    if not layer.isValid():
        raise PackageError("project_layer", layer=name)
    layer.setId(f"{name}_lks_pakke")
    return layer


def _style(layers: Layers, contents: Contents) -> None:
    styles = layers.units.styleManager()
    symbols.style_units(layers.units, contents)
    styles.renameStyle(styles.currentStyle(), _STYLE_ZONES)
    styles.addStyleFromLayer(_STYLE_BORDERS)
    styles.setCurrentStyle(_STYLE_BORDERS)
    symbols.style_borders(layers.units)
    styles.setCurrentStyle(_STYLE_ZONES)
    symbols.style_now(layers.now.layer, contents)
    symbols.style_proposal(layers.proposal, contents)
    symbols.style_changes(layers.changed.layer)
    QgsLayerNotesUtils.setLayerNotes(layers.units, _HOW_TO)


# -- the project around them ------------------------------------------------------------------------------------------


def _tree(project: QgsProject, layers: Layers) -> None:
    """The legend, top to bottom, in groups."""
    root = project.layerTreeRoot()
    # QGIS makes the first layer the active one: the one to edit.
    groups: dict[str, list[QgsMapLayer]] = {
        "Rediger her": [layers.units, layers.answers],
        "Soner slik de er nå": [layers.changed.layer, layers.now.layer],
        "SSBs forslag (kan ikke endres)": [layers.proposal],
        "Tabeller": [layers.log, layers.codes, layers.neighbours, layers.identity],
        "Bakgrunn (krever internett)": [layers.background],
    }
    for title, members in groups.items():
        group = root.addGroup(title)
        for layer in members:
            node = group.addLayer(layer)
            node.setExpanded(layer is layers.now.layer)
            if layer in (layers.units, layers.proposal):
                # One colour stands for all: which colour a zone has says nothing.
                QgsMapLayerLegendUtils.setLegendNodeOrder(node, [0])
        group.setExpanded(title != "Tabeller")
    drawn = [layers.changed.layer, layers.now.layer, layers.units, layers.proposal, layers.background]
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder(drawn)


def _themes(project: QgsProject, layers: Layers) -> None:
    """What is seen in each map theme; the project opens in the first."""
    themes = {
        CHANGES: ([layers.changed.layer, layers.units, layers.proposal], _STYLE_BORDERS),
        PROPOSAL: ([layers.units, layers.proposal], _STYLE_BORDERS),
        EDITING: ([layers.now.layer, layers.units], _STYLE_ZONES),
    }
    root = project.layerTreeRoot()
    model = QgsLayerTreeModel(root)
    for name, (seen, style) in themes.items():
        for node in root.findLayers():
            node.setItemVisibilityChecked(node.layer() in seen)
        layers.units.styleManager().setCurrentStyle(style)
        project.mapThemeCollection().insert(name, QgsMapThemeCollection.createThemeFromCurrentState(root, model))


def _view(project: QgsProject, contents: Contents) -> None:
    """Where the map opens, and the way back to it."""
    extent = QgsRectangle()
    for unit in contents.units:
        extent.combineExtentWith(unit.geometry.boundingBox())
    extent.grow(_MARGIN * max(extent.width(), extent.height(), 1.0))
    view = QgsReferencedRectangle(extent, contents.crs)
    project.viewSettings().setDefaultViewExtent(view)
    bookmark = QgsBookmark()
    bookmark.setName(f"Hele {contents.kommune_name}")
    bookmark.setExtent(view)
    project.bookmarkManager().addBookmark(bookmark)


# -- the file ---------------------------------------------------------------------------------------------------------


def _cleaned(xml: str, sources: dict[str, str]) -> str:
    """The project file with the ``sources`` of live layers in place, and without traces of who wrote it where."""
    document = QDomDocument()
    document.setContent(xml)
    root = document.documentElement()
    for name in ("saveUser", "saveUserFull", "saveDateTime"):
        root.removeAttribute(name)
    # From 3.44 on QGIS writes who is logged in where no author is given.
    _replace_text(document, root.firstChildElement("projectMetadata").firstChildElement("author"), "")
    style = root.firstChildElement("ProjectStyleSettings")
    # The project's own styles are a database beside the file, empty here.
    style.removeAttribute("projectStyleId")
    for layer in _elements(root.firstChildElement("projectlayers"), "maplayer"):
        identifier = layer.firstChildElement("id").text()
        if identifier in sources:
            _replace_text(document, layer.firstChildElement("datasource"), sources[identifier])
    # In the legend, and in that of the layout.
    for node in _elements(root, "layer-tree-layer"):
        if node.attribute("id") in sources:
            node.setAttribute("source", sources[node.attribute("id")])
    return document.toString(1)


def _replace_text(document: QDomDocument, element: QDomElement, text: str) -> None:
    while element.hasChildNodes():
        element.removeChild(element.firstChild())
    element.appendChild(document.createTextNode(text))


def _elements(parent: QDomElement, name: str) -> list[QDomElement]:
    found = parent.elementsByTagName(name)
    return [found.at(index).toElement() for index in range(found.count())]
