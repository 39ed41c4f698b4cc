// Counts on the map: circles whose area is the count, since colour on a large area would exaggerate it.
import { max } from "d3-array";
import { scaleSqrt } from "d3-scale";
import { HIDDEN, SHOWN } from "../data/cell.js";
import { COUNT } from "../data/measure.js";
import { colourOf } from "../state/selection.js";
import { LETTER, drawing, shape, widthOf } from "./svg.js";

const LARGEST = 19;
const SIGN_ROW = 18;
const FILL = "#12507f";
export const PLAIN_FILL = "#e9edf1";

/** Whether the map shows circles: counts of people, not the change of counts. */
export function showsCircles(reading) {
  return !reading.isChange && (reading.state.measure === COUNT || reading.indicator.kind === "antall");
}

/** Radius of a count, the same in all years; areas get smaller circles where there are many of them. */
export function radiusOf(reading, { width, height }) {
  const areas = reading.listed.filter((area) => !area.rest);
  const counts = areas.flatMap((area) => reading.years.map((year) => reading.cell(area, year).value ?? 0));
  const room = Math.sqrt((width * height) / Math.max(1, areas.length) / Math.PI);
  return scaleSqrt([0, max(counts) || 1], [0, Math.min(LARGEST, Math.max(5, room))]);
}

/** The circles of the areas with a count, the largest first, so that none hides another. */
export function circlesOf(reading, centres, radius, nearness) {
  return centres
    .map(({ area, x, y }) => ({ area, x, y, cell: reading.mapCell(area) }))
    .filter(({ cell }) => cell.status === SHOWN)
    .sort((a, b) => b.cell.value - a.cell.value)
    .map(({ area, x, y, cell }) =>
      shape("circle", {
        cx: x,
        cy: y,
        r: radius(cell.value) / nearness,
        class: "count-circle",
        "data-count": area.key,
        fill: colourOf(reading.state.areas, area.key) ?? FILL,
      }),
    );
}

/** The legend: three circles with their counts, and what hidden and missing areas look like; on `paper` its
 * {width, prefix}. */
export function drawCircleLegend(host, context, reading, radius, paper = null) {
  const { width, prefix } = paper ?? { width: Math.min(widthOf(host), 460), prefix: "map" };
  const largest = radius.invert(radius.range()[1]);
  const values = [...new Set([largest / 10, largest / 3, largest].map((value) => roundCount(value)))];
  const without = reading.listed.filter((area) => !area.rest && reading.mapCell(area).status !== SHOWN);
  const hidden = without.filter((area) => reading.mapCell(area).status === HIDDEN).length;
  const top = 2 * radius.range()[1] + 8;
  const signs = signsOf(context, { hidden, missing: without.length - hidden }, top + 5, { width, prefix });
  const height = top + signs.height;
  const say = (value) => context.format.number(value);
  const label = context.text("legend_circles", { values: values.map(say).join(", ") });
  const svg = drawing(width, height, label, { id: "map-legend", class: "legend" });
  let x = 2;
  for (const value of values) {
    const r = radius(value);
    const y = 2 * radius.range()[1] - r + 4;
    svg.append(shape("circle", { cx: x + r, cy: y, r, class: "count-circle", fill: FILL }));
    svg.append(shape("text", { x: x + 2 * r + 5, y, dy: "0.35em", class: "small" }, say(value)));
    x += 2 * r + 16 + 8 * say(value).length;
  }
  svg.append(...signs.marks);
  host.replaceChildren(svg);
}

/** What the patterns of the map mean, and how many areas have them, only those that occur: {marks, height}, beside each
 * other from `y` on, in as many rows as the width asks for. `prefix` names the patterns of the map they are of. */
export function signsOf(context, without, y, { width, prefix }) {
  const entries = Object.entries(without).filter(([, count]) => count > 0);
  let [x, row] = [0, 0];
  const marks = entries.flatMap(([status, count]) => {
    const doubt = status === "unsure" || status === "chance";
    const label = context.text(`legend_${status}`, { count });
    const taken = 24 + label.length * LETTER;
    if (x > 0 && x + taken > width) [x, row] = [0, row + 1];
    const box = { x, y: y + row * SIGN_ROW, width: 18, height: 12 };
    x += taken + 14;
    return [
      shape("rect", { ...box, fill: doubt ? "#3d82b8" : "#ffffff" }),
      shape("rect", { ...box, fill: `url(#${prefix}-${doubt ? "unsure" : status})`, class: "class" }),
      shape("text", { x: box.x + 24, y: box.y + 10, class: "small sign" }, label),
    ];
  });
  return { marks, height: entries.length > 0 ? (row + 1) * SIGN_ROW + 2 : 0 };
}

/** A count with one or two digits that say something: 1 234 is 1 200. */
function roundCount(value) {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.max(1, Math.floor(value / step) * step);
}
