// A small data object of the page (format 1): a kommune of squares, its bydel, fylke, country, and a neighbour.

const SIDE = 1000;

/** Squares in a row of `columns`, each an arc of its own. */
function topologyOf(count, columns, first) {
  const corners = (at) => {
    const [x, y] = [(at % columns) * SIDE, Math.floor(at / columns) * SIDE];
    return [
      [x, y],
      [x + SIDE, y],
      [x + SIDE, y + SIDE],
      [x, y + SIDE],
      [x, y],
    ];
  };
  const every = Array.from({ length: count }, (_, at) => at);
  return {
    type: "Topology",
    arcs: every.map(corners),
    objects: {
      lks: {
        type: "GeometryCollection",
        geometries: every.map((at) => ({ type: "Polygon", id: first + at, arcs: [[at]] })),
      },
    },
  };
}

function areaRows(zones) {
  const kommune = 2;
  const above = [
    { level: 3, code: "0", name: "Norge", parent: null, kommune: null },
    { level: 2, code: "11", name: "Rogaland", parent: 0, kommune: null },
    { level: 1, code: "1106", name: "Haugesund", parent: 1, kommune },
    { level: 1, code: "1149", name: "Karmøy", parent: 1, kommune: 3 },
  ];
  const zone = (at) => ({
    level: 0,
    code: `11060000${String(at + 1).padStart(2, "0")}`,
    name: `Haugesund LKS ${String(at + 1).padStart(2, "0")}`,
    local: at === 0 ? "Åssiden" : null,
    parent: kommune,
    kommune,
    units: 4,
  });
  const rest = {
    level: 0,
    code: "1106009999",
    name: "Uoppgitt grunnkrets",
    parent: kommune,
    kommune,
    rest: 1,
  };
  const rows = [...above, ...Array.from({ length: zones }, (_, at) => zone(at)), rest];
  return rows.map((row) => ({ local: null, rest: 0, shownAs: null, from: null, units: null, ...row }));
}

/** Counts that go up with the zone and the year; the last zone's are hidden in the first year. */
function factsOf(areas, years, zones, base) {
  const teller = areas.map((_, area) => years.map((_year, year) => base + area * 7 + year * 3));
  const nevner = areas.map((_, area) => years.map(() => 900 + area * 10));
  const flag = areas.map(() => years.map(() => "").join(","));
  const last = 3 + zones;
  flag[last] = years.map((_, year) => (year === 0 ? ":" : "")).join(",");
  teller[last][0] = null;
  nevner[last][0] = null;
  const broken = areas.map(() => years.map((_, year) => (year === 2 ? "1" : "0")).join(""));
  return {
    areas: areas.map((_, area) => area),
    years: years.map((_, year) => year),
    teller,
    nevner,
    flag,
    break: broken,
  };
}

function indicatorRows(years) {
  const indicator = (id, name, kind, topic, direction) => ({
    id,
    name,
    kind,
    topic,
    direction,
    number: null,
    unit: "personer",
    denominator: "personer i alt",
    source: "SSB",
    from: 2018,
    to: 2017 + years,
    help: `${name}: hva den måler.`,
  });
  return [
    indicator("barn", "Barneandel", "andel", "Befolkning", "neutral"),
    indicator("sosialhjelp", "Sosialhjelpsmottakere", "andel", "Økonomi", "worse"),
    indicator("befolkning", "Befolkning", "antall", "Befolkning", "neutral"),
  ];
}

/** The object; `zones` squares and `years` years from 2018 on. */
export function sample({ zones = 12, years = 6, texts = {} } = {}) {
  const areas = areaRows(zones);
  const yearRows = Array.from({ length: years }, (_, at) => ({
    year: 2018 + at,
    name: String(2018 + at),
    from: 2018 + at,
    to: 2018 + at,
  }));
  const indicators = indicatorRows(years);
  const facts = [150, 20, 0].map((base) => factsOf(areas, yearRows, zones, base));
  facts[2] = { ...facts[2], teller: facts[0].nevner, nevner: null };
  return {
    format: 1,
    language: "nb",
    title: "Haugesund",
    made: { date: "2026-11-27", by: "LKS", facts: "fakta.gpkg" },
    kommuner: [{ code: "1106", name: "Haugesund" }],
    texts,
    limits: [{ name: "Terskel", value: "3" }],
    rawData: null,
    levels: [
      { id: "lks", name: "Levekårssoner", mapped: true },
      { id: "kommune", name: "Kommuner", mapped: false },
      { id: "fylke", name: "Fylker", mapped: false },
      { id: "land", name: "Landet", mapped: false },
    ],
    areas,
    indicators,
    years: yearRows,
    facts,
    others: [
      Array.from({ length: 200 }, (_, at) => 0.1 + at / 1000),
      Array.from({ length: 200 }, (_, at) => 0.01 + at / 2000),
      [],
    ],
    reference: { similar: [3] },
    othersYear: [years - 1, years - 1, null],
    breaks: [{ level: null, area: null, indicator: 0, year: 2020, text: "ny definisjon" }],
    map: { bbox: [0, 0, 4 * SIDE, 3 * SIDE], topology: topologyOf(zones, 4, 4) },
    links: [{ area: 4, title: "Om Åssiden", address: "https://example.no/" }],
    messages: [],
  };
}
