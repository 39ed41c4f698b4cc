import assert from "node:assert/strict";
import { test } from "node:test";
import {
  HIDDEN,
  MISSING,
  SHOWN,
  cellOf,
  isUncertain,
  mayBeAlike,
  wilson,
} from "../../../lks_plugin/insight/page/src/data/cell.js";
import {
  classOf,
  divergingClasses,
  sequentialClasses,
} from "../../../lks_plugin/insight/page/src/data/classes.js";
import { Dataset } from "../../../lks_plugin/insight/page/src/data/dataset.js";
import {
  deviation,
  INDEX,
  measured,
  percentChange,
} from "../../../lks_plugin/insight/page/src/data/measure.js";
import { Reading } from "../../../lks_plugin/insight/page/src/data/reading.js";
import { firstState } from "../../../lks_plugin/insight/page/src/state/state.js";
import { sample } from "./sample.js";

const data = new Dataset(sample());
const state = firstState(data);
const reading = new Reading(data, state);
const zone = data.area("lks:1106000001");
const last = data.area("lks:1106000012");

test("a share is the quotient of its counts, a rate a thousand times that, a count the count", () => {
  const facts = { teller: [[1]], nevner: [[3]] };
  assert.equal(cellOf({ kind: "andel" }, facts, 0, 0).value, 1 / 3);
  assert.equal(cellOf({ kind: "rate" }, facts, 0, 0).value, (1 / 3) * 1000);
  assert.equal(cellOf({ kind: "antall" }, facts, 0, 0).value, 1);
  assert.equal(cellOf({ kind: "median" }, { teller: [[null]], verdi: [[412000]] }, 0, 0).value, 412000);
});

test("a hidden cell has no number, whatever lies beside the flag", () => {
  const cell = cellOf({ kind: "andel" }, { teller: [[2]], nevner: [[9]], flag: [":"] }, 0, 0);
  assert.deepEqual(
    [cell.status, cell.value, cell.teller, cell.nevner, cell.low],
    [HIDDEN, null, null, null, null],
  );
});

test("the interval is Wilson's", () => {
  const [low, high] = wilson(10, 100);
  assert.ok(Math.abs(low - 0.05522914) < 1e-7 && Math.abs(high - 0.17436566) < 1e-7, `${low} ${high}`);
  assert.equal(wilson(3, 0), null);
  assert.ok(isUncertain({ status: SHOWN, value: 0.1, low: 0.05, high: 0.17 }));
});

test("names are shortened by the kommune's, and local names stand beside", () => {
  assert.equal(zone.label, "LKS 01 · Åssiden");
  assert.equal(last.label, "LKS 12");
});

test("kommune, fylke and country are found from a zone", () => {
  const names = reading.referencesOf(zone).map((area) => area.label);
  assert.deepEqual(names, ["Haugesund", "Rogaland", "Norge"]);
});

test("index, deviation and change follow from the shown figures alone", () => {
  const [kommune, cell] = [reading.raw(data.area("kommune:1106")), reading.raw(zone)];
  assert.equal(measured(kommune, INDEX, kommune).value, 100);
  assert.equal(deviation(cell, kommune).difference, cell.value - kommune.value);
  assert.equal(percentChange({ ...cell, value: 4 }, { ...cell, value: 5 }), 25);
  const hidden = data.cell(data.indicators[0], last, 0);
  assert.equal(hidden.status, HIDDEN);
  assert.equal(deviation(hidden, kommune), null);
  assert.equal(reading.changeCell(last, 0, 5).status, HIDDEN);
});

test("ranks leave out rest zones and hidden figures", () => {
  const first = new Reading(data, { ...state, year: 0 });
  assert.equal(first.rank(last), null);
  assert.equal(first.rank(zone).of, 11);
  assert.equal(first.rank(data.area("lks:1106009999")), null);
  assert.equal(first.rank(data.area("kommune:1106")), null);
});

test("breaks between the two years are told, others are not", () => {
  assert.deepEqual(
    reading.breaksBetween(zone, 0, 5).map((one) => one.year),
    [2020],
  );
  assert.deepEqual(reading.breaksBetween(zone, 2, 5), []);
});

test("a change within the intervals may be chance, and is called so", () => {
  assert.equal(reading.changeCell(zone, 4, 5).doubtful, true);
  const apart = [
    { low: 0.1, high: 0.2 },
    { low: 0.21, high: 0.3 },
  ];
  assert.equal(mayBeAlike(...apart), false);
  assert.equal(mayBeAlike({ low: null, high: null }, apart[0]), false);
});

test("an area or year without facts is missing, not an error", () => {
  assert.equal(data.cell(data.indicators[0], { index: 999 }, 0).status, MISSING);
});

test("classes lie at round limits, and small differences do not fill them all", () => {
  const wide = sequentialClasses([0.02, 0.05, 0.09, 0.14, 0.2, 0.24]);
  assert.deepEqual(wide.limits, [0.05, 0.1, 0.15, 0.2]);
  const narrow = sequentialClasses([0.2, 0.2005, 0.201, 0.2015]);
  assert.equal(new Set([0.2, 0.2005, 0.201, 0.2015].map((value) => classOf(narrow, value))).size, 1);
});

test("classes of change lie evenly on both sides of nothing", () => {
  const { limits } = divergingClasses([-30, -10, 5, 40], 0, 10);
  assert.deepEqual(limits.map((limit) => -limit).reverse(), limits);
  assert.equal(classOf({ limits }, 0), 3);
});

test("the map is left out where a kommune is one zone", () => {
  assert.equal(reading.hasMap, true);
  const raw = sample({ zones: 1 });
  raw.areas[4].shownAs = 2;
  const one = new Dataset(raw);
  const alone = new Reading(one, firstState(one));
  assert.equal(alone.hasMap, false);
  const listed = alone.comparable.map((area) => area.label);
  for (const name of ["Haugesund", "Rogaland", "Norge", "Karmøy"]) assert.ok(listed.includes(name), name);
});
