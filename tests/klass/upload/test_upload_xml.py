"""The XML: empty children, order, namespaces; the schema refuses what the importer cannot read."""

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
