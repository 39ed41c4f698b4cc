"""``lks:insight`` as a kommune runs it: on what ``lks:statistics`` gave, with figures of its own, and on bad input."""

import html
import json
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from lks.tests.helpers.insight import data_in, need_built_page, sha256, statistics_of_example
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)


@pytest.fixture(scope="module")
def made(provider, tmp_path_factory):
    return statistics_of_example(tmp_path_factory.mktemp("insight"))


@pytest.fixture
def insight(run, made, tmp_path):
    need_built_page()

    def call(feedback=None, **parameters):
        usual = {"FACTS": made["FACTS"], "ZONES": made["ZONES"], "OUTPUT_FOLDER": str(tmp_path / "ut")}
        return run("insight", feedback, **{**usual, **parameters})

    return call


@pytest.fixture
def changed(made, tmp_path):
    """A copy of FACTS after some statements."""

    def make(*statements):
        path = tmp_path / "endret.gpkg"
        shutil.copyfile(made["FACTS"], path)
        with closing(sqlite3.connect(path)) as database, database:
            for statement in statements:
                database.execute(statement)
        return str(path)

    return make


@pytest.fixture
def table(tmp_path):
    def make(name, *lines):
        path = tmp_path / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return str(path)

    return make


def messages(result):
    return " ".join(data_in(result["PAGE"])["messages"])


def test_the_defaults_are_enough(insight):
    result = insight()
    data = data_in(result["PAGE"])
    assert Path(result["PAGE"]).name == "INNSIKT-9901-EKSEMPELVIK.html"
    assert (result["N_PAGES"], result["N_SHOWN"] > 5000, result["N_HIDDEN"] > 100) == (1, True, True)
    assert (
        data["index"] is None
        and data["language"] == "nb"
        and data["texts"]["indicator"] == "Indikator"
        and data["rawData"] is None
    )
    assert {level["id"]: level["mapped"] for level in data["levels"]} == {"lks": True, "kommune": True}
    assert [file.name for file in Path(result["OUTPUT_FOLDER"]).iterdir() if file.suffix != ".html"] == []


def test_nothing_runs_but_the_page_itself(insight):
    text = Path(insight()["PAGE"]).read_text(encoding="utf-8")
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)[1]
    scripts = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    styles = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    assert len(scripts) == len(styles) == 1
    assert f"script-src '{sha256(scripts[0])}'" in policy and f"style-src '{sha256(styles[0])}'" in policy
    assert "default-src 'none'" in policy and "unsafe" not in policy and "connect-src" not in policy
    index = Path(insight()["INDEX"]).read_text(encoding="utf-8")
    own = re.search(r"<style>(.*?)</style>", index, re.DOTALL)[1]
    assert f"style-src '{sha256(own)}'" in html.unescape(index) and "<script" not in index


def test_names_are_text_whatever_they_hold(insight, changed):
    wicked = "</script><script>alert('1')</script> «Ærø» & \"Søn\" \u2028<!--"
    with_names = changed(
        f"UPDATE omraader SET navn = '{wicked.replace(chr(39), chr(39) * 2)}' WHERE nivaa = 'kommune'",
        "UPDATE indikatorer SET navn = '<img src=x onerror=alert(1)>' WHERE indikator = 'barn'",
    )
    result = insight(FACTS=with_names)
    text = Path(result["PAGE"]).read_text(encoding="utf-8")
    data = data_in(result["PAGE"])
    assert data["kommuner"][0]["name"] == wicked
    assert text.count("</script>") == 3 and "onerror" in text and "<img" not in text
    assert "<script>alert" not in Path(result["INDEX"]).read_text(encoding="utf-8")


def test_raw_data_only_when_told_and_never_what_is_hidden(insight, made):
    result = insight(RAW_DATA=True)
    files = data_in(result["PAGE"])["rawData"]["files"]
    folder = Path(result["OUTPUT_FOLDER"])
    assert len(files) == 6 and all((folder / one["name"]).is_file() for one in files)
    lines = (folder / "INNSIKT-9901-EKSEMPELVIK-FAKTA.csv").read_text(encoding="utf-8-sig").splitlines()
    heads, rows = lines[0].split(";"), [line.split(";") for line in lines[1:]]
    with closing(sqlite3.connect(made["FACTS"])) as database:
        assert len(rows) == database.execute("SELECT count(*) FROM fakta").fetchone()[0]
    hidden = [row for row in rows if row[heads.index("flagg")] == ":"]
    assert len(hidden) == result["N_HIDDEN"] and all(set(row[4:17]) == {""} for row in hidden)
    with closing(sqlite3.connect(made["FACTS"])) as database:
        units = {row[0] for row in database.execute("SELECT grunnkrets FROM noekkel")}
    assert not any(cell in units for row in rows for cell in row)


@pytest.mark.parametrize(("language", "word"), [("nb", "Landet"), ("nn", "Landet"), ("en", "Country")])
def test_the_language_is_the_pages_own(insight, changed, language, word):
    facts = changed(
        "INSERT INTO omraader (nivaa, omraade, navn, rest) VALUES ('land', '0', 'Norge', 0)",
        "INSERT INTO fakta (nivaa, omraade, indikator, aar, teller, verdi, flagg) "
        "VALUES ('land', '0', 'befolkning', 2025, 5550000, 5550000, '')",
    )
    data = data_in(insight(FACTS=facts, LANGUAGE=language)["PAGE"])
    assert data["language"] == language
    assert next(level["name"] for level in data["levels"] if level["id"] == "land") == word


def test_facts_of_another_kommune_are_refused(insight, changed):
    elsewhere = changed(*(f"UPDATE {t} SET omraade = '1106' || substr(omraade, 5)" for t in ("fakta", "omraader")))
    with pytest.raises(QgsProcessingException, match=r"1106.*codes there: 9901|1106.*koder der: 9901"):
        insight(FACTS=elsewhere)


def test_zones_and_figures_without_each_other_are_told_and_kept(insight, made, tmp_path):
    layer = QgsVectorLayer(made["ZONES"], "soner", "ogr")
    some = layer.materialize(QgsFeatureRequest().setFilterExpression("lks <> '9901000001'"))
    place = some.fields().indexOf("lks")
    renamed = {one.id(): {place: "9901000088"} for one in some.getFeatures() if one["lks"] == "9901000002"}
    some.dataProvider().changeAttributeValues(renamed)
    feedback = QgsProcessingFeedback()
    result = insight(feedback, ZONES=some)
    data = data_in(result["PAGE"])
    told = " ".join(data["messages"])
    assert "9901000001, 9901000002" in told and "9901000088" in told and result["N_NOTES"] == 2
    assert "9901000088" in feedback.textLog()
    areas = {area["code"]: at for at, area in enumerate(data["areas"])}
    drawn = {one["id"] for one in data["map"]["topology"]["objects"]["lks"]["geometries"]}
    assert areas["9901000088"] in drawn and areas["9901000001"] not in drawn
    assert len(drawn) == layer.featureCount() - 1


def test_one_year_and_an_indicator_hidden_throughout_are_told(insight, changed):
    facts = changed(
        "DELETE FROM fakta WHERE aar <> 2025",
        "DELETE FROM aar WHERE aar <> 2025",
        "UPDATE fakta SET flagg = ':', teller = NULL, nevner = NULL, andel = NULL, rate = NULL, verdi = NULL, "
        "ki_nedre = NULL, ki_ovre = NULL WHERE indikator = 'barnevern'",
    )
    result = insight(FACTS=facts)
    assert "Alle tall er fra ett år (2025)" in messages(result) and "Barnevern" in messages(result)
    barnevern = next(
        own
        for one, own in zip(data_in(result["PAGE"])["indicators"], data_in(result["PAGE"])["facts"])
        if one["id"] == "barnevern"
    )
    assert barnevern["teller"] is None and set(barnevern["flag"]) == {":"}


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE opplysninger SET verdi = '9' WHERE navn = 'skjema'", "9"),
        ("DELETE FROM fakta", "har ingen tall|has no figures"),
        ("DELETE FROM indikatorer WHERE indikator = 'barn'", "barn"),
        ("DELETE FROM omraader WHERE nivaa = 'lks'", "9901000001"),
        ("DROP TABLE fakta", "fakta"),
    ],
)
def test_a_file_that_is_no_facts_is_refused(insight, changed, statement, told):
    with pytest.raises(QgsProcessingException, match=told):
        insight(FACTS=changed(statement))


def test_without_polygons_the_page_says_so(insight):
    result = insight(ZONES=None)
    assert data_in(result["PAGE"])["map"] is None and "ikke noe kart" in messages(result)


def test_links_lead_to_the_web_or_to_mail(insight, table):
    links = table(
        "lenker.csv",
        "omraade;tittel;adresse",
        ";Plan;https://example.no/plan?a=1&b=2",
        "9901000003;Skriv;mailto:lks@example.no",
        "9901000003;Ond;javascript:alert(1)",
        "9901000003;Fil;file:///etc/passwd",
    )
    feedback = QgsProcessingFeedback()
    data = data_in(insight(feedback, OWN_LINKS=links)["PAGE"])
    assert [one["address"] for one in data["links"]] == ["https://example.no/plan?a=1&b=2", "mailto:lks@example.no"]
    assert data["links"][0]["area"] is None and data["areas"][data["links"][1]["area"]]["code"] == "9901000003"
    assert "javascript:alert(1)" in feedback.textLog()


def test_school_districts_have_their_own_map(insight, run, made, tmp_path):
    chosen = {"YEARS": "2025", "INDICATORS": "barn", "HIDE": "none", "OTHER_DIVISIONS": [made["DISTRICTS"]]}
    path = str(tmp_path / "krets.gpkg")
    facts = run("statistics", DIVISION=made["UNITS"], TABLES=made["TABLES"], FACTS=path, **chosen)["FACTS"]
    data = data_in(insight(FACTS=facts, OTHER=[made["UNITS"]])["PAGE"])
    level = next(at for at, one in enumerate(data["levels"]) if one["id"] == "skolekrets")
    drawn = {one["id"] for one in data["map"]["topology"]["objects"]["skolekrets"]["geometries"]}
    assert data["levels"][level]["mapped"] and drawn == {
        at for at, area in enumerate(data["areas"]) if area["level"] == level
    }
    children = data["facts"][[one["id"] for one in data["indicators"]].index("barn")]
    assert drawn <= set(children["areas"])
    with pytest.raises(QgsProcessingException, match="skolekrets"):
        insight(FACTS=facts, OTHER=[QgsVectorLayer(made["ZONES"], "soner", "ogr").materialize(QgsFeatureRequest())])


def test_local_names_stand_beside_the_codes(insight, table):
    names = table("navn.csv", "lks;lokalnavn", "9901000003;Åssiden <b>", "9901000077;Ingen")
    feedback = QgsProcessingFeedback()
    data = data_in(insight(feedback, LOCAL_NAMES=names)["PAGE"])
    local = {area["code"]: area["local"] for area in data["areas"] if area["local"]}
    assert local == {"9901000003": "Åssiden <b>"} and "9901000077" in feedback.textLog()


def test_own_figures_of_the_zones_stand_beside_the_others(insight, table):
    own = table(
        "trivsel.csv",
        "omraade;aar;indikator;verdi;retning",
        "9901000001;2025;Trivsel;7,5;bedre",
        "9901000002;2025;Trivsel;:;",
    )
    data = data_in(insight(OWN_FACTS=[own])["PAGE"])
    at = next(i for i, one in enumerate(data["indicators"]) if one["name"] == "Trivsel")
    assert data["indicators"][at]["topic"] == "Egne tall" and data["indicators"][at]["direction"] == "better"
    figures = data["facts"][at]
    assert [data["areas"][a]["code"] for a in figures["areas"]] == ["9901000001", "9901000002"]
    assert figures["verdi"] == [[7.5], [None]] and figures["flag"] == ["", ":"]


def test_stavangers_own_zones_and_figures(insight, shared_data):
    folder = shared_data / "stavanger"
    files = [str(file) for file in sorted(folder.glob("*.json"))]
    result = insight(OWN_FACTS=files)
    data = data_in(result["PAGE"])
    level = next(i for i, one in enumerate(data["levels"]) if one["id"].startswith("egne:"))
    own = [i for i, area in enumerate(data["areas"]) if area["level"] == level]
    drawn = data["map"]["topology"]["objects"][data["levels"][level]["id"]]["geometries"]
    figures = {one["name"]: one_figures for one, one_figures in zip(data["indicators"], data["facts"])}
    assert len([one for one in data["indicators"] if one["topic"] == "Egne tall"]) == 6
    assert len({one["id"] for one in drawn} & set(own)) >= 73
    high = figures["Høy utdanning, 30-39 år"]
    code = [data["areas"][a]["code"] for a in high["areas"]].index("1")
    year = [data["years"][y]["year"] for y in high["years"]].index(2005)
    assert high["verdi"][code][year] == 10.97178683
    assert "linjer eller punkter" in messages(result)
    told = json.loads((folder / "hoy_utdanning.json").read_text(encoding="utf-8"))
    assert sum(cell is not None for row in high["verdi"] for cell in row) == len(
        {(one["År"], one["Ident"]) for one in told if one["Variabel"] not in ("", None)}
    )


@pytest.fixture
def three_kommuner(run, table, tmp_path):
    """FACTS of 4301 (three zones), 4302 (one) and 4303 (two), a thousand to four thousand people in each zone."""
    zones = {"4301": 3, "4302": 1, "4303": 2}
    units = [(f"{k}000{z + 1:03d}", f"{k}01{z + 1:02d}", k, z) for k, count in zones.items() for z in range(count)]
    key = [f"{zone},{kommune} LKS {z + 1:02d},{unit}" for zone, unit, kommune, z in units]
    rows = [
        f"{unit};{year};{1500 + 400 * at};{60 + 7 * at};{1500 + 400 * at}"
        for at, (_, unit, *_) in enumerate(units)
        for year in (2024, 2025)
    ]
    tables = [table("tall.csv", "grunnkrets;år;befolkning;sosialhjelp_teller;sosialhjelp_nevner", *rows)]
    division = table("key.csv", "levekaar,lksnavn,grunnkrets", *key)
    return run("statistics", DIVISION=division, TABLES=tables, FACTS=str(tmp_path / "tre.gpkg"))["FACTS"]


def test_each_kommune_has_its_page_and_the_index_leads_to_them(insight, three_kommuner):
    result = insight(FACTS=three_kommuner, ZONES=None, KOMMUNER="4301,4302", TOGETHER="4303 4301")
    folder = Path(result["OUTPUT_FOLDER"])
    index = (folder / "index.html").read_text(encoding="utf-8")
    pages = sorted(file.name for file in folder.glob("INNSIKT-*.html"))
    assert pages == ["INNSIKT-4301-4303.html", "INNSIKT-4301.html", "INNSIKT-4302.html"] and result["N_PAGES"] == 3
    assert all(f'href="{name}"' in index for name in pages) and "4303" in index and 'href="INNSIKT-4303' not in index
    with_page, _, without = index.partition("<details>")
    assert "INNSIKT-4301.html" in with_page and "4303 ·" in without and "INNSIKT-43" not in without
    again = insight(FACTS=three_kommuner, ZONES=None, KOMMUNER="4303")
    assert again["N_PAGES"] == 1 and {data_in(file)["index"] for file in folder.glob("INNSIKT-*")} == {"index.html"}
    assert (folder / "index.html").read_text(encoding="utf-8").count('href="INNSIKT-') == 4


@pytest.mark.parametrize(("language", "people"), [("nb", r"\d\s\d{3} innbyggere"), ("en", r"\d,\d{3} inhabitants")])
def test_a_kommune_without_a_name_is_called_so_and_people_are_written_in_the_pages_language(
    insight, three_kommuner, language, people
):
    result = insight(FACTS=three_kommuner, ZONES=None, KOMMUNER="4301", LANGUAGE=language)
    assert data_in(result["PAGE"])["title"] == "Kommune 4301"
    index = Path(result["INDEX"]).read_text(encoding="utf-8")
    assert re.search(people, index) and ">4301</a>" in index


def test_a_kommune_with_one_zone_is_shown_beside_kommuner_of_its_size(insight, three_kommuner):
    folder = Path(insight(FACTS=three_kommuner, ZONES=None)["OUTPUT_FOLDER"])
    data = data_in(folder / "INNSIKT-4302.html")
    zone = next(area for area in data["areas"] if area["code"] == "4302000001")
    assert data["areas"][zone["shownAs"]]["code"] == "4302" and zone["members"] == ["43020101"]
    assert [data["areas"][at]["code"] for at in data["reference"]["similar"]] == ["4301", "4303"]


def test_zones_of_other_kommuner_are_values_without_names(insight, three_kommuner):
    folder = Path(insight(FACTS=three_kommuner, ZONES=None)["OUTPUT_FOLDER"])
    data = data_in(folder / "INNSIKT-4301.html")
    at = [one["id"] for one in data["indicators"]].index("sosialhjelp")
    assert len(data["others"][at]) == 3 and data["years"][data["othersYear"][at]]["year"] == 2025
    assert data["others"][at] == pytest.approx([95 / 3500, 88 / 3100, 81 / 2700], rel=1e-3)
    assert "4303000001" not in (folder / "INNSIKT-4301.html").read_text(encoding="utf-8")


def test_cancel_leaves_whole_pages_and_no_index(provider, three_kommuner, tmp_path):
    need_built_page()
    feedback, folder = QgsProcessingFeedback(), tmp_path / "avbrutt"
    feedback.progressChanged.connect(lambda progress: progress > 40 and feedback.cancel())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lks:insight")
    result, _ = algorithm.run({"FACTS": three_kommuner, "OUTPUT_FOLDER": str(folder)}, QgsProcessingContext(), feedback)
    assert "PAGE" not in result and [file.name for file in folder.iterdir()] == ["INNSIKT-4301.html"]
    assert data_in(folder / "INNSIKT-4301.html")["format"] == 1


def test_facts_of_zones_alone_are_enough(insight, run, made, tmp_path):
    chosen = {"LEVELS": ["lks"], "YEARS": "2025", "INDICATORS": "barn"}
    path = str(tmp_path / "soner_alene.gpkg")
    facts = run("statistics", DIVISION=made["UNITS"], TABLES=made["TABLES"], FACTS=path, **chosen)["FACTS"]
    data = data_in(insight(FACTS=facts)["PAGE"])
    kommune = next(at for at, area in enumerate(data["areas"]) if area["code"] == "9901")
    assert data["areas"][kommune]["name"] == data["kommuner"][0]["name"] == "Eksempelvik"
    assert all(area["kommune"] == kommune for area in data["areas"] if len(area["code"]) == 10)


def test_two_figures_of_one_area_and_year_are_refused_by_name_and_the_same_twice_is_one(insight, table):
    rows = ["9901000001;2025;Trivsel;7", "9901000001;2025;Trivsel;7", "9901000001;2025;Trivsel;9"]
    same = insight(OWN_FACTS=[table("lik.csv", "omraade;aar;indikator;verdi", *rows[:2])])
    assert data_in(same["PAGE"])["facts"][-1]["verdi"] == [[7]]
    with pytest.raises(QgsProcessingException, match=r"trivsel\.csv.*9901000001 2025"):
        insight(OWN_FACTS=[table("trivsel.csv", "omraade;aar;indikator;verdi", *rows)])


def test_a_kommune_that_facts_lacks_is_named(insight, three_kommuner):
    with pytest.raises(QgsProcessingException, match=r"1106.*4301, 4302, 4303"):
        insight(FACTS=three_kommuner, ZONES=None, KOMMUNER="4301,1106")


def test_own_figures_are_on_the_pages_of_their_kommune_alone(insight, three_kommuner, table):
    own = table("trivsel.csv", "omraade;aar;indikator;verdi", "4301000001;2025;Trivsel;7,5")
    folder = Path(insight(FACTS=three_kommuner, ZONES=None, OWN_FACTS=[own])["OUTPUT_FOLDER"])
    pages = {code: data_in(folder / f"INNSIKT-{code}.html") for code in ("4301", "4302", "4303")}
    assert [code for code, data in pages.items() if "Trivsel" in {one["name"] for one in data["indicators"]}] == [
        "4301"
    ]
    for data in pages.values():
        assert {len(data[part]) for part in ("facts", "others", "othersYear")} == {len(data["indicators"])}
