"""The XML: empty children, order, namespaces; the schema refuses what the importer cannot read."""

import subprocess
import sys
from pathlib import Path

import lks
import pytest
from lks.lks_plugin.klass.errors import KlassError
from lks.lks_plugin.klass.format import CORRESPONDENCE, VARIANT, VERSION
from lks.lks_plugin.klass.upload import upload_xml
from lks.lks_plugin.klass.upload.upload_xml import check_schema, xml_content
from lxml import etree

PAIR = {"kilde_kode": "4012000001", "kilde_tittel": " Bamble & Øst <1> ", "mål_kode": "40120101", "mål_tittel": ""}


@pytest.fixture(params=[True, False], ids=["lxml", "standard library"])
def written(request, monkeypatch):
    """Write with either library; without lxml nothing is checked."""
    if not request.param:
        monkeypatch.setattr(upload_xml, "can_check", lambda: False)
    return lambda form, rows: xml_content(form, rows, "fil.xml")


def test_empty_is_one_tag_and_text_is_trimmed_and_escaped(written):
    content = written(CORRESPONDENCE, [PAIR]).decode("utf-8")
    assert "<mål_tittel/>" in content.replace(" />", "/>") and "></mål_tittel>" not in content
    assert "<kilde_tittel>Bamble &amp; Øst &lt;1&gt;</kilde_tittel>" in content


@pytest.mark.parametrize("form", [VERSION, CORRESPONDENCE, VARIANT], ids=lambda form: form.root)
def test_every_child_is_there_once_and_in_order_and_keeps_the_schema(written, form):
    content = written(form, [{"kode": "4012000001", "gyldig_fra": "01.01.2027"}])
    check_schema(form, content, "fil.xml")
    root = etree.fromstring(content)
    assert etree.QName(root).namespace == form.namespace
    assert [etree.QName(child).localname for child in root[0]] == list(form.children)


def test_what_breaks_the_schema_is_not_written():
    with pytest.raises(KlassError, match=r"fil\.xml"):
        xml_content(VERSION, [{"kode": "4012000001", "gyldig_fra": "2027-01-01"}], "fil.xml")
    with pytest.raises(KlassError, match=r"fil\.xml"):
        xml_content(CORRESPONDENCE, [], "fil.xml")


CLEANED_UP = """
import ctypes, sys
import conftest  # makes the project the package lks
from lxml import etree
from lks.lks_plugin.klass.format import CORRESPONDENCE
from lks.lks_plugin.klass.upload.upload_xml import xml_content
library = next((line.split()[-1] for line in open("/proc/self/maps") if "libxml2.so" in line), None)
if library is None:
    sys.exit(77)
xml_content(CORRESPONDENCE, [{"kilde_kode": "4012000001", "mål_kode": "40120101"}], "a.xml")
ctypes.CDLL(library).xmlCleanupParser()
for _ in range(50):
    xml_content(CORRESPONDENCE, [{"kilde_kode": "4012000001", "mål_kode": "40120101"}], "b.xml")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the library in /proc")
def test_the_schema_holds_when_another_library_has_cleaned_up_libxml2():
    """SpatiaLite and netCDF do so in QGIS' process."""
    run = subprocess.run(
        [sys.executable, "-c", CLEANED_UP],
        cwd=Path(lks.__file__).parent / "tests",
        timeout=60,
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode == 77:
        pytest.skip("this lxml brings its own libxml2")
    assert run.returncode == 0, run.stderr
