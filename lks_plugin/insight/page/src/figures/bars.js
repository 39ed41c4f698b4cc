// Bars of a few areas under each other, with their intervals where they rest on few people.
import { scaleLinear } from "d3-scale";
import { SHOWN, isUncertain } from "../data/cell.js";
import { drawing, fitted, shape, widthOf } from "./svg.js";

const ROW = 26;
const FIGURE_ROOM = 92;

/** Draw entries {label, cell, colour, strong} of one indicator and measure. */
export function drawBars(host, context, { entries, indicator, measure, label, line }) {
  const width = widthOf(host);
  const nameRoom = Math.min(190, Math.max(110, width * 0.34));
  const height = entries.length * ROW + 8;
  const known = entries.map(({ cell }) => cell).filter((cell) => cell.status === SHOWN);
  const ends = known.flatMap((cell) => (isUncertain(cell) ? [cell.low, cell.high] : [cell.value]));
  const lowest = Math.min(0, ...ends);
  const longest = Math.max(0, ...ends) || (lowest < 0 ? 0 : 1);
  const x = scaleLinear([lowest, longest], [nameRoom, width - FIGURE_ROOM]);
  const svg = drawing(width, height, label, { class: "bars" });
  entries.forEach((entry, at) =>
    svg.append(...barOf(context, entry, at * ROW + 4, { x, nameRoom, width, indicator, measure })),
  );
  if (line !== null && line !== undefined && line <= longest) {
    svg.append(shape("path", { d: `M${x(line)},0V${height}`, class: "reference-line" }));
  }
  host.replaceChildren(svg);
}

function barOf(context, { label, cell, colour, strong }, y, { x, nameRoom, width, indicator, measure }) {
  const middle = y + ROW / 2 - 2;
  const text = context.format.cell(indicator, measure, cell);
  const parts = [
    shape(
      "text",
      { x: 0, y: middle, dy: "0.35em", class: strong ? "strong" : null },
      fitted(label, (nameRoom - 8) * (strong ? 0.85 : 1)),
    ),
    shape(
      "text",
      { x: width, y: middle, dy: "0.35em", "text-anchor": "end", class: strong ? "strong" : null },
      text,
    ),
  ];
  if (cell.status !== SHOWN) return parts;
  const [start, end] = [x(Math.min(0, cell.value)), x(Math.max(0, cell.value))];
  parts.push(
    shape("rect", {
      x: start,
      y: y + 3,
      width: Math.max(1, end - start),
      height: ROW - 12,
      fill: colour,
    }),
  );
  if (isUncertain(cell)) {
    parts.push(shape("path", { d: whisker(x(cell.low), x(cell.high), middle - 1), class: "whisker" }));
  }
  return parts;
}

/** A line from low to high with a stop at each end. */
export function whisker(low, high, y) {
  return `M${low},${y - 4}v8m0,-4H${high}m0,-4v8`;
}
