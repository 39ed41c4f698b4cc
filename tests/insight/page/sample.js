// A small data object of the page (format 1): a kommune of squares, its bydel, fylke, country, and a neighbour.

const SIDE = 1000;

/** Squares in rows of `columns`, each an arc of its own; `ids` are the areas' indices, by level. */
function topologyOf(idsByLevel, columns) {
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
  const count = Math.max(...Object.values(idsByLevel).map((ids) => ids.length));
  const objects = Object.entries(idsByLevel).map(([level, ids]) => [
    level,
    { type: "GeometryCollection", geometries: ids.map((id, at) => ({ type: "Polygon", id, arcs: [[at]] })) },
  ]);
  return {
    type: "Topology",
    arcs: Array.from({ length: count }, (_, at) => corners(at)),
    objects: Object.fromEntries(objects),
  };
}

const KOMMUNE = 2;
const OTHER_KOMMUNE = 3;

function aboveRows() {
  return [
    { level: 3, code: "0", name: "Norge", parent: null, kommune: null },
    { level: 2, code: "11", name: "Rogaland", parent: 0, kommune: null },
    { level: 1, code: "1106", name: "Haugesund", parent: 1, kommune: KOMMUNE },
    { level: 1, code: "1149", name: "Karmøy", parent: 1, kommune: OTHER_KOMMUNE },
  ];
}

/** Zones of a kommune, or areas of another division: level 0 and 4. */
function insideRows(count, level, kommune) {
  const [code, name] = kommune === KOMMUNE ? ["1106", "Haugesund"] : ["1149", "Karmøy"];
  return Array.from({ length: count }, (_, at) => {
    const serial = String(at + 1).padStart(2, "0");
    return {
      level,
      code: level === 0 ? `${code}${serial.padStart(6, "0")}` : `S${serial}`,
      name: level === 0 ? `${name} LKS ${serial}` : `Skole ${serial}`,
      local: level === 0 && at === 0 && kommune === KOMMUNE ? "Åssiden" : null,
      parent: kommune,
      kommune,
      units: 4,
      members: level === 0 ? [`${code}0${serial}1`, `${code}0${serial}2`] : [],
    };
  });
}

/** Above, zones, the rest zone, zones of the other kommune, districts: in this order. */
function areaRows(zones, neighbours, districts) {
  const rest = {
    level: 0,
    code: "1106009999",
    name: "Uoppgitt grunnkrets",
    parent: KOMMUNE,
    kommune: KOMMUNE,
    rest: 1,
    members: ["11069999"],
  };
  const rows = [
    ...aboveRows(),
    ...insideRows(zones, 0, KOMMUNE),
    rest,
    ...insideRows(neighbours, 0, OTHER_KOMMUNE),
    ...insideRows(districts, 4, KOMMUNE),
  ];
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

function levelRows(districts) {
  const levels = [
    { id: "lks", name: "Levekårssoner", mapped: true },
    { id: "kommune", name: "Kommuner", mapped: false },
    { id: "fylke", name: "Fylker", mapped: false },
    { id: "land", name: "Landet", mapped: false },
  ];
  return districts > 0 ? [...levels, { id: "skolekrets", name: "Skolekretser", mapped: true }] : levels;
}

function mapOf(areas, districts) {
  const ids = (level) => areas.flatMap((area, index) => (area.level === level && !area.rest ? [index] : []));
  const columns = Math.ceil(Math.sqrt(ids(0).length * 1.3));
  const idsByLevel = districts > 0 ? { lks: ids(0), skolekrets: ids(4) } : { lks: ids(0) };
  return { bbox: [0, 0, columns * SIDE, columns * SIDE], topology: topologyOf(idsByLevel, columns) };
}

/** The object: `zones` squares, `years` years from 2018 on, `neighbours` zones of a second kommune, `districts` of
 * another division, and `copies` further indicators. */
export function sample({
  zones = 12,
  years = 6,
  texts = {},
  neighbours = 0,
  districts = 0,
  copies = 0,
} = {}) {
  const areas = areaRows(zones, neighbours, districts);
  const yearRows = Array.from({ length: years }, (_, at) => {
    const year = 2018 + at;
    return { year, name: String(year), from: year, to: year };
  });
  const indicators = indicatorRows(years);
  const facts = [150, 20, 0].map((base) => factsOf(areas, yearRows, zones, base));
  facts[2] = { ...facts[2], teller: facts[0].nevner, nevner: null };
  for (let copy = 0; copy < copies; copy += 1) {
    indicators.push({ ...indicators[1], id: `kopi${copy}`, name: `Kopi ${copy}` });
    facts.push(factsOf(areas, yearRows, zones, 30 + copy));
  }
  const shares = (low, step) => Array.from({ length: 200 }, (_, at) => low + at / step);
  const kommuner = [{ code: "1106", name: "Haugesund" }];
  if (neighbours > 0) kommuner.push({ code: "1149", name: "Karmøy" });
  return {
    format: 1,
    language: "nb",
    title: kommuner.map((one) => one.name).join(", "),
    made: { date: "2026-11-27", by: "LKS", facts: "fakta.gpkg" },
    kommuner,
    texts,
    limits: [{ name: "Terskel", value: "3" }],
    rawData: null,
    levels: levelRows(districts),
    areas,
    indicators,
    years: yearRows,
    facts,
    others: indicators.map((one, at) =>
      one.kind === "antall" ? [] : shares(at === 0 ? 0.1 : 0.01, 1000 * (1 + at)),
    ),
    othersYear: indicators.map((one) => (one.kind === "antall" ? null : years - 1)),
    reference: { similar: [OTHER_KOMMUNE] },
    breaks: [{ level: null, area: null, indicator: 0, year: 2020, text: "ny definisjon" }],
    map: mapOf(areas, districts),
    links: [{ area: 4, title: "Om Åssiden", address: "https://example.no/" }],
    messages: [],
  };
}
