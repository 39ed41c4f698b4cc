"""KLASS over the network when it behaves badly: a sentence each, and a copy only where it was asked for."""

import json
import time

import pytest
from lks.lks_plugin.engine import Cancelled
from lks.lks_plugin.klass.errors import KlassError
from lks.lks_plugin.klass.readback.download import Klass, NetworkLimits, fetch
from lks.tests.helpers.klass_server import Klass as LocalKlass
from lks.tests.helpers.klass_server import served


@pytest.fixture
def local(qgis_app):
    klass = LocalKlass()
    klass.of_codes(745, "2026-01-01", {"4012000001": "Bamble LKS 01"})
    with served(klass) as address:
        yield klass, address


def ask(address, **limits):
    return Klass(address, NetworkLimits(**limits)).ask("classifications/745/codesAt", {"date": "2026-06-01"})


def kind_of(address, **limits):
    with pytest.raises(KlassError) as refused:
        ask(address, **limits)
    assert "{" not in str(refused.value)
    return refused.value.kind


def test_it_asks_for_json_in_utf_8(local):
    klass, address = local
    assert json.loads(ask(address.rstrip("/")))["codes"][0]["code"] == "4012000001"
    path, query, headers = klass.asked[0]
    assert path.endswith("/v1/classifications/745/codesAt") and query == {"date": "2026-06-01"}
    assert "UTF-8" in headers["Accept"] and "json" in headers["Accept"]


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        ("404", "klass_not_there"),
        ("503", "klass_down"),
        ("403", "klass_refuses"),
        ("redirect", "klass_redirects"),
        ("redirect file:///etc/passwd", "klass_scheme"),
        ("redirect ftp://example.org/", "klass_scheme"),
        ("slow", "klass_timeout"),
        ("huge", "klass_too_large"),
    ],
)
def test_trouble_has_a_sentence(local, trouble, kind):
    klass, address = local
    klass.trouble = trouble
    start = time.monotonic()
    assert kind_of(address, seconds=0.5, size=1_000_000) == kind
    assert time.monotonic() - start < 2.5
    assert len(klass.asked) <= NetworkLimits().redirects + 1


def test_a_redirect_is_followed(local):
    klass, address = local
    klass.trouble = f"once {address}classifications/745/codesAt?date=2026-06-02"
    assert json.loads(ask(address))["codes"] and [query["date"] for _, query, _ in klass.asked] == [
        "2026-06-01",
        "2026-06-02",
    ]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://example.org/klass", "data.ssb.no/api", ""])
def test_only_http_and_https_are_read(qgis_app, address):
    assert kind_of(address) == "klass_scheme"


def test_nobody_at_the_address(qgis_app):
    assert kind_of("http://127.0.0.1:9/api/klass/v1/") == "klass_unreachable"


def test_it_can_be_cancelled(local):
    klass, address = local
    klass.trouble = "slow"
    with pytest.raises(Cancelled):
        fetch(address, NetworkLimits(), lambda: True)


def test_a_copy_is_used_only_if_told_and_never_for_what_is_not_there(local, tmp_path):
    klass, address = local
    query = {"date": "2026-06-01"}
    keeping = Klass(address, copies=tmp_path)
    first = keeping.ask("classifications/745/codesAt", query)
    assert len(list(tmp_path.iterdir())) == 1
    klass.trouble = "503"
    with pytest.raises(KlassError, match="503"):
        keeping.ask("classifications/745/codesAt", query)
    told = Klass(address, copies=tmp_path, use_copies=True)
    assert told.ask("classifications/745/codesAt", query) == first
    assert [place for place, read in told.read_from_copy if read[:2] == "20"] == [
        f"{address}classifications/745/codesAt?date=2026-06-01"
    ]
    with pytest.raises(KlassError, match=tmp_path.name):
        told.ask("classifications/745/changes", {})
    klass.trouble = "404"
    with pytest.raises(KlassError) as gone:
        told.ask("classifications/745/codesAt", query)
    assert gone.value.kind == "klass_not_there"
