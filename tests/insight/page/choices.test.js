import assert from "node:assert/strict";
import { test } from "node:test";
import { matching } from "../../../lks_plugin/insight/page/src/controls/search.js";
import { Dataset } from "../../../lks_plugin/insight/page/src/data/dataset.js";
import { Reading } from "../../../lks_plugin/insight/page/src/data/reading.js";
import { csvOf, csvText, EXCEL, PLAIN } from "../../../lks_plugin/insight/page/src/export/csv.js";
import { factsRows } from "../../../lks_plugin/insight/page/src/export/facts_rows.js";
import { pilesOf } from "../../../lks_plugin/insight/page/src/figures/distribution.js";
import { spread } from "../../../lks_plugin/insight/page/src/figures/axes.js";
import { inDirection } from "../../../lks_plugin/insight/page/src/figures/map_keys.js";
import { decode, encode } from "../../../lks_plugin/insight/page/src/state/address.js";
import { clicked } from "../../../lks_plugin/insight/page/src/state/selection.js";
import { consistent, firstState, Store } from "../../../lks_plugin/insight/page/src/state/state.js";
import { textsOf } from "../../../lks_plugin/insight/page/src/text.js";
import { sample } from "./sample.js";

const data = new Dataset(sample());
const first = firstState(data);

test("the first state needs no address, and any other comes back from its own", () => {
  assert.equal(encode(data, first), "");
  const state = {
    ...first,
    indicator: "sosialhjelp",
    measure: "index",
    map: "change",
    year: 4,
    from: 1,
    reference: "land",
    view: "series",
    areas: ["lks:1106000001", "lks:1106000003"],
    profile: ["barn"],
    many: true,
  };
  const { choices, unknown } = decode(data, encode(data, state));
  assert.deepEqual({ ...first, ...choices }, state);
  assert.deepEqual(unknown, []);
});

test("what an address asks for in vain is left out and named", () => {
  const { choices, unknown } = decode(
    data,
    "#indicator=%3Cscript%3E&year=1850&areas=lks:1106000001,lks:9999&view=%E0%A4%A&__proto__=x&color=red",
  );
  assert.deepEqual(choices, { areas: ["lks:1106000001"] });
  assert.deepEqual(unknown, ["indicator=<script>", "year=1850", "lks:9999", "view=", "__proto__", "color"]);
});

test("an address without an indicator is read with the first one", () => {
  assert.deepEqual(decode(data, "#measure=count&year=2019"), {
    choices: { measure: "count", year: 1 },
    unknown: [],
  });
});

test("a click chooses one area, or adds and takes away where several are wanted", () => {
  assert.deepEqual(clicked(["a"], "b", false), ["b"]);
  assert.deepEqual(clicked(["a"], "a", false), []);
  assert.deepEqual(clicked(["a"], "b", true), ["a", "b"]);
  assert.deepEqual(clicked(["a", "b"], "a", true), ["b"]);
});

test("choices that do not go together are mended", () => {
  const raw = sample();
  raw.facts[1].years = [0, 1, 2];
  const short = new Dataset(raw);
  const state = consistent(short, { ...firstState(short), indicator: "sosialhjelp", year: 5 });
  assert.equal(state.year, 2);
  assert.equal(consistent(data, { ...first, indicator: "befolkning", measure: "index" }).measure, "value");
});

test("every listener hears of a change", () => {
  const store = new Store(data, {});
  const heard = [];
  store.subscribe((state, former) => heard.push([former.view, state.view]));
  store.change({ view: "table" });
  assert.deepEqual(heard, [["card", "table"]]);
});

test("search finds parts of names, local names and codes, those in view first", () => {
  const reading = new Reading(data, first);
  const found = (query) => matching(data, reading, query).map((area) => area.code);
  assert.deepEqual(found("åssi"), ["1106000001"]);
  assert.deepEqual(found("lks 12"), ["1106000012"]);
  assert.deepEqual(found("000007"), ["1106000007"]);
  assert.deepEqual(found("rogal"), ["11"]);
});

test("arrow keys go to the nearest area that way", () => {
  const place = (key, x, y) => ({ area: { key }, x, y });
  const centres = [place("a", 0, 0), place("b", 10, 1), place("c", 20, 0), place("d", 1, 12)];
  assert.equal(inDirection(centres, "a", "ArrowRight"), "b");
  assert.equal(inDirection(centres, "a", "ArrowDown"), "d");
  assert.equal(inDirection(centres, "a", "ArrowLeft"), null);
  assert.equal(inDirection(centres, "c", "Home"), "a");
});

test("labels are moved apart and stay within their room", () => {
  const placed = spread([10, 11, 12, 99], 15, 0, 100);
  const order = [...placed].sort((a, b) => a - b);
  assert.ok(
    order.every((at, i) => i === 0 || at - order[i - 1] >= 15 - 1e-9),
    String(placed),
  );
  assert.ok(order[0] >= 0 && order.at(-1) <= 100);
});

test("dots that would lie on each other are piled, and get smaller before the piles get too tall", () => {
  const few = pilesOf([10, 11, 40]);
  assert.ok(few[0].x === few[1].x && few[1].up > few[0].up && few[2].up === few[0].up);
  const many = pilesOf(Array.from({ length: 40 }, () => 20));
  assert.ok(many[0].radius < few[0].radius && many.every(({ up }) => up <= 200), JSON.stringify(many.at(-1)));
});

test("CSV quotes what it must, and Excel's has a mark, semicolons and decimal commas", () => {
  assert.equal(csvText([["a,b", 'say "x"', 1.5, null]], PLAIN), '"a,b","say ""x""",1.5,\r\n');
  assert.equal(csvText([["a,b", 1.5, "=1+1"]], EXCEL), "\ufeffa,b;1,5;'=1+1\r\n");
  assert.equal(csvText([["0301", "4601"]], EXCEL), '\ufeff"=""0301""";4601\r\n');
  assert.equal(csvText([["0301"]], PLAIN), "0301\r\n");
  const table = { columns: [{ label: "A" }], rows: [[{ text: "skjult", value: null, flag: ":" }]] };
  assert.equal(csvOf(table, PLAIN), "A\r\n:\r\n");
});

test("rows of FACTS hold counts, share and sign, and no number where it is hidden", () => {
  const areas = [data.area("lks:1106000012")];
  const rows = factsRows(data, areas, [data.indicators[0]], [0, 1]);
  assert.deepEqual(rows, [
    ["lks", "1106000012", "barn", 2018, null, null, null, null, ":"],
    ["lks", "1106000012", "barn", 2019, 258, 1050, 258 / 1050, 258 / 1050, ""],
  ]);
});

test("texts are filled in, and fields that are not given stay", () => {
  assert.equal(textsOf({ a: "{x} of {y}" })("a", { x: "<b>" }), "<b> of {y}");
  assert.equal(textsOf({})("lacking"), "lacking");
});
