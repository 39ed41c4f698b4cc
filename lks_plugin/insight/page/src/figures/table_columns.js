// The columns of the table view: one indicator in full, several beside each other, or one through all its years.
import { NOTHING, SHOWN } from "../data/cell.js";
import { COUNT, INDEX, VALUE, deviation, measured } from "../data/measure.js";
import { figureCell } from "./figure_table.js";

export const SHAPES = ["full", "indicators", "years"];

function numbers(label, of) {
  return { label, number: true, of };
}

/** Count, denominator, value, interval, deviation, index and rank of the chosen indicator in the chosen year. */
function fullColumns(context, reading) {
  const { text, format } = context;
  const { indicator } = reading;
  const figure = (measure, pick) => (area) =>
    figureCell(format, indicator, measure, pick(reading.raw(area), area));
  const referenceCell = (area) => {
    const reference = reading.referenceOf(area);
    return reference ? reading.raw(reference) : NOTHING;
  };
  const value = numbers(
    format.unit(indicator, VALUE),
    figure(VALUE, (cell) => cell),
  );
  if (indicator.kind === "antall") return [value, rankColumn(context, reading)];
  const counted = ["andel", "rate"].includes(indicator.kind);
  const base = (cell) => (cell.status === SHOWN ? { ...cell, value: cell.nevner } : cell);
  const counts = [
    numbers(
      text("count"),
      figure(COUNT, (cell) => measured(cell, COUNT)),
    ),
    numbers(text("denominator_short"), figure(COUNT, base)),
  ];
  return [
    ...(counted ? counts : []),
    value,
    ...(counted ? [numbers(text("interval"), (area) => intervalOf(context, reading, area))] : []),
    numbers(text("deviation"), (area) => deviationOf(context, reading, area, referenceCell(area))),
    numbers(
      text("unit_index"),
      figure(INDEX, (cell, area) => measured(cell, INDEX, referenceCell(area))),
    ),
    rankColumn(context, reading),
  ];
}

/** A figure without its unit, which the caption of a table through the years has once for all. */
function bareCell(format, indicator, measure, cell) {
  const figure = figureCell(format, indicator, measure, cell);
  if (cell.status !== SHOWN) return figure;
  return { ...figure, text: `${cell.approx ? "≈ " : ""}${format.bare(indicator, measure, cell.value)}` };
}

function intervalOf({ format }, reading, area) {
  const text = format.interval(reading.indicator, VALUE, reading.raw(area));
  return { text, value: text, sort: reading.raw(area).low, flag: "" };
}

function deviationOf({ format }, reading, area, reference) {
  const apart = deviation(reading.raw(area), reference);
  if (apart === null) return { text: "", value: null, flag: "" };
  const scale = reading.indicator.kind === "andel" ? 100 : 1;
  const size = apart.difference * scale;
  return { text: format.signed(size, Math.abs(size) >= 100 ? 0 : 1), value: size, flag: "" };
}

function rankColumn({ text }, reading) {
  return numbers(text("rank"), (area) => {
    const rank = reading.rank(area);
    return { text: rank ? String(rank.place) : "", value: rank?.place ?? null, flag: "" };
  });
}

/** The columns of a shape of the table; each gives an area's cell {text, value, flag}. */
export function columnsOf(context, reading, shape) {
  const { format } = context;
  if (shape === "full") return fullColumns(context, reading);
  const { measure, year } = reading.state;
  if (shape === "years") {
    const of = (at) => (area) => bareCell(format, reading.indicator, measure, reading.cell(area, at));
    return reading.years.map((at) => numbers(context.yearName(at), of(at)));
  }
  const of = (indicator) => (area) =>
    figureCell(format, indicator, VALUE, reading.raw(area, year, indicator));
  return indicatorsOf(context, reading).map((one) =>
    numbers(`${one.name} (${format.unit(one, VALUE)})`, of(one)),
  );
}

/** The indicators beside each other: those picked for the profile, or those of the chosen indicator's topic. */
export function indicatorsOf({ data }, reading) {
  const { profile } = reading.state;
  if (profile !== null) return profile.map((id) => data.indicator(id)).filter(Boolean);
  return data.indicators.filter((one) => one.topic === reading.indicator.topic);
}
