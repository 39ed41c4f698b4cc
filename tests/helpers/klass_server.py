"""A small KLASS on this machine: it imports upload files as the administration does and answers as the read API."""

import json
import threading
import time
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from lxml import etree

NAMES = {745: "Standard for levekårssoner", 1: "Grunnkrets", 103: "Bydel", 131: "Kommune"}
DAY = "%d.%m.%Y"


class Refused(Exception):
    """What the administration would answer an upload with."""


def read(path, form):
    """The rows of an upload file: text by child, None for an empty one; rows that are empty throughout are skipped."""
    namespace, root, row = form
    tree = etree.parse(str(path), etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    if tree.tag != f"{{{namespace}}}{root}":
        raise Refused(f"root {tree.tag}")
    rows = []
    for element in tree.findall(f"{{{namespace}}}{row}"):
        values = {etree.QName(child).localname: child.text and child.text.strip() for child in element}
        rows += [values] if any(values.values()) else []
    return rows


VERSION = ("http://klass.ssb.no/version", "versjon", "element")
TABLE = ("http://klass.ssb.no/correspondenceTable", "Korrespondansetabell", "Korrespondanse")
VARIANT = ("http://klass.ssb.no/variant", "variant", "element")


class Klass:
    """Classifications, versions, tables and variants, by number; ``trouble`` makes it answer badly."""

    def __init__(self):
        self.versions, self.tables, self.variants = {}, {}, {}
        self.asked = []
        self.trouble = ""

    # -- the administration -----------------------------------------------------------------------------------------

    def _version(self, classification, valid_from, items):
        number = 1000 + len(self.versions)
        for other in self.versions.values():
            if other["classification"] == classification and other["validTo"] is None:
                if other["validFrom"] >= valid_from:
                    raise Refused("overlapping validity")
                other["validTo"] = valid_from
        version = {"id": number, "classification": classification, "validFrom": valid_from, "validTo": None}
        self.versions[number] = version | {"items": items}
        return number

    def of_codes(self, classification, valid_from, names):
        """A version of another classification, of its codes and names."""
        return self._version(classification, valid_from, [self._item(code, name) for code, name in names.items()])

    def import_version(self, valid_from, path):
        """A version of the levekårssoner out of its file."""
        rows, items, seen = read(path, VERSION), [], set()
        for row in rows:
            if not (row["navn_bokmål"] or row["navn_nynorsk"] or row["navn_engelsk"]):
                raise Refused(f"no title: {row}")
            if not row["kode"] or row["kode"] in seen:
                raise Refused(f"missing or duplicate code: {row}")
            if time.strftime(DAY, time.strptime(row["gyldig_fra"], DAY)) != row["gyldig_fra"]:
                raise Refused(f"date: {row}")
            seen.add(row["kode"])
            items.append(self._item(row["kode"], row["navn_bokmål"], row["noter_bokmål"]))
        return self._version(745, valid_from, items)

    @staticmethod
    def _item(code, name, notes=None):
        return {
            "code": code,
            "parentCode": None,
            "level": "1",
            "name": name,
            "shortName": "",
            "presentationName": "",
            "validFrom": None,
            "validTo": None,
            "notes": notes or "",
        }

    def codes(self, version):
        return {item["code"] for item in self.versions[version]["items"]}

    def import_table(self, source, target, path):
        """A table between two versions out of its file; one unknown code refuses it whole."""
        rows = read(path, TABLE)
        pairs = [(row["kilde_kode"], row["mål_kode"]) for row in rows]
        unknown = {one for one, _ in pairs if one} - self.codes(source)
        unknown |= {other for _, other in pairs if other} - self.codes(target)
        if unknown or not pairs or len(set(pairs)) != len(pairs):
            raise Refused(f"unknown codes {sorted(unknown)}, no rows or the same pair twice")
        number = 2000 + len(self.tables)
        self.tables[number] = {"id": number, "source": source, "target": target, "rows": rows}
        return number

    def import_variant(self, version, name, path):
        rows = read(path, VARIANT)
        groups = {row["kode"]: row["navn_bokmål"] for row in rows if row["kode"]}
        names = {item["code"]: item["name"] for item in self.versions[version]["items"]}
        items = [self._item(code, name) for code, name in groups.items()]
        for row in rows:
            if not row["kode"]:
                if row["kilde_kode"] not in names or row["forelder"] not in groups:
                    raise Refused(f"member: {row}")
                member = self._item(row["kilde_kode"], names[row["kilde_kode"]])
                items.append(member | {"parentCode": row["forelder"], "level": "2"})
        number = 3000 + len(self.variants)
        self.variants[number] = {"id": number, "version": version, "name": name, "items": items}
        return number

    def import_upload(self, folder, valid_from, **targets):
        """All files of an upload, the number of its version; ``targets`` versions of grunnkrets, kommune, bydel."""
        former = next(
            (v["id"] for v in self.versions.values() if v["classification"] == 745 and not v["validTo"]), None
        )
        begin = f"{folder}/LKS-{valid_from}"
        version = self.import_version(valid_from, f"{begin}-versjon.xml")
        for name, target in targets.items():
            self.import_table(version, target, f"{begin}-{name}.xml")
        if former is not None:
            self.import_table(former, version, f"{begin}-endringer.xml")
        return version

    # -- the read API -----------------------------------------------------------------------------------------------

    def answer(self, path, query):
        """The JSON of an address, None where there is none (404)."""
        parts = path.strip("/").split("/")
        known = {"versions": self._one_version, "correspondencetables": self._one_table, "variants": self._one_variant}
        if parts[0] in known and len(parts) == 2:
            return known[parts[0]](int(parts[1]))
        if parts[0] != "classifications" or not self._of(int(parts[1])):
            return None
        number = int(parts[1])
        calls = {
            "": self._classification,
            "codesAt": lambda n: self._codes(n, query["date"], None, query["date"]),
            "codes": lambda n: self._codes(n, query["from"], query.get("to"), None),
            "correspondsAt": lambda n: self._corresponds(n, int(query["targetClassificationId"]), query["date"]),
            "corresponds": lambda n: self._corresponds(n, int(query["targetClassificationId"]), query["from"]),
            "changes": lambda n: self._changes(n, query["from"], query.get("to")),
            "variantAt": lambda n: self._variant_at(n, query["variantName"], query["date"]),
        }
        return calls["/".join(parts[2:])](number)

    def _of(self, classification):
        return sorted(
            (v for v in self.versions.values() if v["classification"] == classification), key=lambda v: v["validFrom"]
        )

    def _at(self, classification, day):
        return [v for v in self._of(classification) if v["validFrom"] <= day and (v["validTo"] or "9999") > day]

    def _head(self, kind, number, name):
        link = {"self": {"href": f"http://klass/{kind}/{number}"}}
        return {"name": name, "lastModified": "2026-01-01T00:00:00", "published": ["nb"], "_links": link}

    def _meta(self):
        return {"contactPerson": {"name": "Test"}, "owningSection": "Test", "introduction": "", "changelogs": []}

    def _validity(self, version):
        ends = {"validTo": version["validTo"]} if version["validTo"] else {}
        return {"validFrom": version["validFrom"]} | ends

    def _title(self, version):
        return f"{NAMES[version['classification']]} {version['validFrom']}"

    def _classification(self, number):
        versions = [self._head("versions", v["id"], self._title(v)) | self._validity(v) for v in self._of(number)]
        head = self._head("classifications", number, NAMES[number]) | self._meta()
        return head | {"classificationType": "Klassifikasjon", "versions": versions[::-1], "statisticalUnits": []}

    def _one_version(self, number):
        if number not in self.versions:
            return None
        version = self.versions[number]
        tables = [self._table_head(t) for t in self.tables.values() if number in (t["source"], t["target"])]
        variants = [
            self._head("variants", v["id"], v["name"]) for v in self.variants.values() if v["version"] == number
        ]
        return (
            self._head("versions", number, self._title(version))
            | self._meta()
            | self._validity(version)
            | {"correspondenceTables": tables, "classificationVariants": variants}
            | {"levels": [{"levelNumber": 1, "levelName": "Nivå 1"}], "classificationItems": version["items"]}
        )

    def _table_head(self, table):
        source, target = self.versions[table["source"]], self.versions[table["target"]]
        change = source["classification"] == target["classification"]
        ends = {"source": self._title(source), "target": self._title(target)}
        ids = {"sourceId": source["id"], "targetId": target["id"], "changeTable": change, "id": table["id"]}
        head = self._head("correspondencetables", table["id"], f"{ends['source']} - {ends['target']}") | self._meta()
        return head | ends | ids | {"sourceLevel": None, "targetLevel": None, "description": ""}

    def _maps(self, table):
        rows = table["rows"]
        heads = ("sourceCode", "kilde_kode"), ("targetCode", "mål_kode")
        names = {
            c: i["name"] for k in ("source", "target") for i in self.versions[table[k]]["items"] for c in [i["code"]]
        }
        made = []
        for row in rows:
            one = {head: row[child] for head, child in heads}
            one |= {"sourceName": names.get(one["sourceCode"]), "targetName": names.get(one["targetCode"])}
            made.append(one | {"sourceShortName": "", "targetShortName": ""})
        return made

    def _one_table(self, number):
        if number not in self.tables:
            return None
        return self._table_head(self.tables[number]) | {"correspondenceMaps": self._maps(self.tables[number])}

    def _one_variant(self, number):
        variant = self.variants[number]
        validity = self._validity(self.versions[variant["version"]])
        levels = [{"levelNumber": 1, "levelName": "1"}, {"levelNumber": 2, "levelName": "2"}]
        more = {"correspondenceTables": [], "levels": levels, "classificationItems": variant["items"]}
        return self._head("variants", number, variant["name"]) | self._meta() | validity | more

    def _codes(self, number, first, last, day):
        found = []
        for version in self._of(number) if day is None else self._at(number, day):
            if (version["validTo"] or "9999") > first and (last is None or version["validFrom"] < last):
                inside = {
                    "validFromInRequestedRange": version["validFrom"],
                    "validToInRequestedRange": version["validTo"],
                }
                found += [item | inside for item in version["items"]]
        if day is not None and not found:
            return None
        return {"codes": found}

    def _corresponds(self, number, target, day):
        for table in self.tables.values():
            ends = self.versions[table["source"]], self.versions[table["target"]]
            if [end["classification"] for end in ends] == [number, target] and ends[0] in self._at(number, day):
                return {"correspondenceItems": self._maps(table)}
        return None

    def _changes(self, number, first, last):
        found = []
        versions = self._of(number)
        for former, later in zip(versions, versions[1:]):
            day = later["validFrom"]
            if day < first or (last and day >= last):
                continue
            table = next(
                (t for t in self.tables.values() if {t["source"], t["target"]} == {former["id"], later["id"]}), None
            )
            if table is None:
                return None
            for row in self._maps(table):
                old = {"oldCode": row["sourceCode"], "oldName": row["sourceName"], "oldShortName": ""}
                new = {"newCode": row["targetCode"], "newName": row["targetName"], "newShortName": ""}
                found.append(old | new | {"changeOccurred": day})
        return {"codeChanges": found}

    def _variant_at(self, number, name, day):
        at = {version["id"] for version in self._at(number, day)}
        for variant in self.variants.values():
            if variant["name"].startswith(name) and variant["version"] in at:
                return {"codes": variant["items"]}
        return None


class _Handler(BaseHTTPRequestHandler):
    klass = None

    def do_GET(self):
        url = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        self.klass.asked.append((url.path, query, dict(self.headers)))
        trouble = self.klass.trouble
        if trouble.startswith("redirect"):
            target = trouble.partition(" ")[2] or self.path
            return self._send(302, b"", {"Location": target})
        if trouble.startswith("once"):
            self.klass.trouble = ""
            return self._send(302, b"", {"Location": trouble.partition(" ")[2]})
        if trouble == "slow":
            time.sleep(1.2)
        if trouble == "huge":
            return self._send(200, b'{"codes": [' + b" " * 5_000_000, {})
        if trouble == "html":
            return self._send(200, b"<html>Maintenance</html>", {"Content-Type": "text/html"})
        if trouble.isdigit():
            return self._send(int(trouble), b"", {})
        found = self.klass.answer(url.path.partition("/v1/")[2], query)
        if found is None:
            return self._send(404, b"{}", {})
        return self._send(200, json.dumps(found, ensure_ascii=False).encode(), {"Content-Type": "application/json"})

    def _send(self, status, content, headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        # The reader may have had enough.
        with suppress(BrokenPipeError, ConnectionResetError):
            self.wfile.write(content)

    def log_message(self, *arguments):
        pass


@contextmanager
def served(klass):
    """The base address of a KLASS that answers as long as this lasts."""
    handler = type("Handler", (_Handler,), {"klass": klass})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/api/klass/v1/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
