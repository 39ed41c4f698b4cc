"""A look inside the project of a package before QGIS opens it: does it hold only what the package format writes?

A project can run code when it is opened or used (macros, actions, Python forms, HTML), and reach out (remote layers,
pictures). ``LEVEKAARSONER.qgz`` has none of that, so a project that has is not the one that was sent.
"""

from __future__ import annotations

import io
import re
import zipfile
from urllib.parse import unquote

from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..layers.translation import tr
from . import format as fmt
from .export.project import BACKGROUND
from .export.virtual_layers import is_own_query
from .zip_files import BROKEN, foreign_packing

_BYTES_AT_MOST = 40_000_000
# The only addresses in a package's project: the background map, and the document type of QGIS.
_ADDRESSES = ("https://cache.kartverket.no/", "http://mrcc.com/qgis.dtd", "attachment:///")
_ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://[^\s\"'<>&]*|(?<=[\"'>=])\\\\[\w.-]+\\")
# What QGIS adds to the source of the background map when it saves it.
_SAID_BY_QGIS = {"crs=EPSG:3857", "format"}
# The library of styles that QGIS saves with a project.
_STYLES = re.compile(r"\w+_styles\.db")
# Texts and drawings on the map, as QGIS keeps them in a layer of their own, and as it once did.
_NOTE = re.compile(
    r"<(?:Text|Html|Svg|Form)AnnotationItem\b|<main-annotation-layer\b(?:(?!</main-annotation-layer>).)*<item\b",
    re.DOTALL,
)
# Elements with content that runs, asks or reaches out.
_RUNNING = ("Macros", "ExpressionFunctions", "actionsetting", "LayoutMultiFrame", "attributeEditorAction")
_RUNNING_FORMS = ("attributeEditorHtmlElement", "attributeEditorQmlElement", "attributeEditorWidget")
_FORM_TEXTS = ("editforminit", "editforminitcode", "editforminitfilepath", "editform")
_WIDGETS = {"", "TextEdit", "ValueRelation", "Range", "CheckBox", "Hidden"}
_SOURCE = re.compile(r"\./(?:GKRETS|LKS)-[A-Z0-9-]+\.gpkg\|layername=[a-z_]+")


def why_not_plain(content: bytes) -> str:
    """Why a project file (``.qgz``) is not one as the package format writes it, in a sentence; "" where it is, also
    after QGIS has saved it."""
    try:
        xml, beside = _texts(content)
    except (*BROKEN, UnicodeDecodeError, RuntimeError, OSError):
        return tr("its project file cannot be read")
    if xml is None:
        return tr("its project file holds other files than the project")
    document = QDomDocument()
    if "<!ENTITY" in xml.upper() or not document.setContent(xml)[0]:
        return tr("its project file cannot be read")
    root = document.documentElement()
    return _running(root) or _layers(root) or _addresses(xml) or _addresses(beside)


def has_notes(content: bytes) -> bool:
    """Whether somebody wrote or drew on the map of a project that ``why_not_plain`` has passed."""
    return _NOTE.search(_texts(content)[0] or "") is not None


def _texts(content: bytes) -> tuple[str | None, str]:
    """The project, None where other files lie with it, and the text in the styles that QGIS keeps beside it."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        wanted = f"{fmt.PROJECT_FILE.rpartition('.')[0]}.qgs"
        if foreign_packing(archive):
            raise zipfile.BadZipFile
        entries = archive.infolist()
        others = [entry.filename for entry in entries if entry.filename != wanted]
        is_usual = len(entries) == len(others) + 1 and len(others) <= 1 and all(map(_STYLES.fullmatch, others))
        if not is_usual or any(entry.file_size > _BYTES_AT_MOST for entry in entries):
            return None, ""
        return archive.read(wanted).decode("utf-8"), "".join(archive.read(name).decode("latin-1") for name in others)


def _running(root: QDomElement) -> str:
    """What could run code or show pages of others."""
    if any(root.elementsByTagName(name).count() for name in (*_RUNNING, *_RUNNING_FORMS)):
        return tr("its project has macros, actions or pages of its own")
    for name in _FORM_TEXTS:
        if any(each.text().strip() for each in _elements(root, name)):
            return tr("its project has forms that run Python")
    if any(each.text().strip() not in ("", "0") for each in _elements(root, "editforminitcodesource")):
        return tr("its project has forms that run Python")
    widgets = {each.attribute("type") for each in _elements(root, "editWidget")}
    return "" if widgets <= _WIDGETS else tr("its project has forms of another kind")


def _layers(root: QDomElement) -> str:
    """Layers that a package does not have."""
    for layer in _elements(root.firstChildElement("projectlayers"), "maplayer"):
        provider, source = layer.firstChildElement("provider").text(), layer.firstChildElement("datasource").text()
        if provider == "virtual":
            is_own = is_own_query(_query(source))
        elif provider == "ogr":
            is_own = _SOURCE.fullmatch(source) is not None
        else:
            is_own = provider == "wms" and _parts(source) == _parts(BACKGROUND)
        if not is_own:
            return tr("its project has a layer that comes from elsewhere")
    return ""


def _parts(source: str) -> set[str]:
    """What a source says, in whatever order: QGIS writes it anew when it saves a project."""
    return {unquote(part) for part in source.split("&")} - _SAID_BY_QGIS


def _query(source: str) -> str:
    """The query of a virtual layer that names no layers of its own; "" otherwise."""
    parts = dict.fromkeys(part.partition("=")[0] for part in source.lstrip("?").split("&"))
    if not set(parts) <= {"query", "uid", "geometry", "field"}:
        return ""
    return unquote(source.lstrip("?").split("&")[0].partition("=")[2])


def _addresses(xml: str) -> str:
    """Places outside the package that something in the project points to."""
    foreign = [found for found in _ADDRESS.findall(xml) if not found.startswith(_ADDRESSES)]
    return tr("its project points to {place}").format(place=foreign[0][:80]) if foreign else ""


def _elements(parent: QDomElement, name: str) -> list[QDomElement]:
    found = parent.elementsByTagName(name)
    return [found.at(index).toElement() for index in range(found.count())]
