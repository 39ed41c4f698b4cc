"""XML as KLASS' importer reads it, held against a schema before anyone sees it.

Written with lxml where it is installed, otherwise with the standard library's ElementTree, which only writes here. What
lxml parses are files and schemas of ours, with a parser that fetches and expands nothing: hence the marks for the
plugin site's security scan.
"""

from __future__ import annotations

import io
import xml.etree.ElementTree as ElementTree  # nosec
from collections.abc import Sequence
from typing import Any

from ...layers.resources import ROOT
from ..errors import KlassError
from ..format import FileForm, Row

try:
    from lxml import etree  # nosec
except ImportError:  # the schema cannot be checked then, which the log says
    etree = None

_SCHEMAS = ROOT / "resources" / "klass"


def can_check() -> bool:
    """Whether files can be held against their schema here."""
    return etree is not None


def xml_content(form: FileForm, rows: Sequence[Row], file: str) -> bytes:
    """The file as UTF-8, its values trimmed, an empty one written ``<x/>``.

    Held against the schema where that can be done. Raises ``KlassError`` where it does not keep it.
    """
    content = _with_lxml(form, rows) if can_check() else _with_element_tree(form, rows)
    if can_check():
        check_schema(form, content, file)
    return content


def check_schema(form: FileForm, content: bytes, file: str) -> None:
    """Raises ``KlassError`` unless a file of ours keeps the schema of its form; lxml must be there."""
    schema = _schema(form.schema)
    if not schema.validate(etree.fromstring(content, _parser())):  # nosec
        raise KlassError("not_the_schema", file=file, reason=str(schema.error_log.last_error.message))


def _parser() -> Any:
    """A parser that fetches nothing and expands nothing."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


def _schema(name: str) -> Any:
    """Parsed anew for each file: another library of the process may clean up libxml2 (SpatiaLite and netCDF do), and
    a schema from before that makes ``validate`` hang or crash."""
    return etree.XMLSchema(etree.parse(str(_SCHEMAS / name), _parser()))  # nosec


def _with_lxml(form: FileForm, rows: Sequence[Row]) -> bytes:
    root = etree.Element(f"{{{form.namespace}}}{form.root}", nsmap={None: form.namespace})
    for row in rows:
        element = etree.SubElement(root, f"{{{form.namespace}}}{form.row}")
        for child in form.children:
            etree.SubElement(element, f"{{{form.namespace}}}{child}").text = row.get(child, "").strip() or None
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def _with_element_tree(form: FileForm, rows: Sequence[Row]) -> bytes:
    root = ElementTree.Element(form.root, {"xmlns": form.namespace})
    for row in rows:
        element = ElementTree.SubElement(root, form.row)
        for child in form.children:
            ElementTree.SubElement(element, child).text = row.get(child, "").strip() or None
    ElementTree.indent(root)
    content = io.BytesIO()
    ElementTree.ElementTree(root).write(content, encoding="UTF-8", xml_declaration=True)
    return content.getvalue() + b"\n"
