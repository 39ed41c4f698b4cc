// The map's legend: every class with its limits, how many areas are in it, and where the reference lies.
import { HIDDEN, SHOWN } from "../data/cell.js";
import { classOf } from "../data/classes.js";
import { VALUE } from "../data/measure.js";
import { signsOf } from "./circles.js";
import { drawing, shape, widthOf } from "./svg.js";

const TOP = 30;
const BAR = 14;
const TALLEST_COUNT = 22;

function limitText(context, reading, limit) {
  if (reading.isChange) return context.format.signed(limit, Number.isInteger(limit) ? 0 : 1);
  return context.format.bare(reading.indicator, reading.state.measure, limit);
}

/** What each class holds, in words: for readers of the screen and for the table. */
export function classNames(context, reading, classes) {
  const { limits } = classes;
  const say = (limit) => limitText(context, reading, limit);
  const first =
    limits.length > 0
      ? [context.text("class_below", { limit: say(limits[0]) })]
      : [context.text("class_all")];
  const inner = limits
    .slice(1)
    .map((limit, at) => context.text("class_between", { low: say(limits[at]), high: say(limit) }));
  const last = limits.length > 0 ? [context.text("class_above", { limit: say(limits.at(-1)) })] : [];
  return [...first, ...inner, ...last];
}

/** How many of the areas are in each class, and how many are hidden or lacking. */
export function classCounts(reading, classes) {
  const counts = classes.colours.map(() => 0);
  const without = { hidden: 0, missing: 0 };
  for (const area of reading.listed.filter((one) => !one.rest)) {
    const cell = reading.mapCell(area);
    if (cell.status === SHOWN) counts[classOf(classes, cell.value)] += 1;
    else without[cell.status === HIDDEN ? "hidden" : "missing"] += 1;
  }
  return { counts, without };
}

/** Where a value lies along classes of equal width, from 0 to the number of classes. */
function placeOf(classes, value) {
  const { limits } = classes;
  if (limits.length < 2) return 0.5;
  const step = limits[1] - limits[0];
  return Math.min(limits.length + 0.9, Math.max(0.1, 1 + (value - limits[0]) / step));
}

/** The reference among the classes: its cell and what to call it; null where it cannot be compared with them, and
 * where kommuner have one each. */
function referenceAmong(context, reading) {
  const references = new Set(reading.ownKommuner.map((kommune) => reading.referenceOf(kommune)));
  if (reading.isChange || reading.state.measure !== VALUE || references.size !== 1) return null;
  const [area] = references;
  const cell = area ? reading.cell(area) : null;
  if (!cell || cell.status !== SHOWN || reading.indicator.kind === "antall") return null;
  return { cell, label: `${area.label}: ${context.cellText(reading, cell)}` };
}

function referenceMark({ cell, label }, classes, cellWidth) {
  const x = placeOf(classes, cell.value) * cellWidth;
  const anchor = x < cellWidth * 1.2 ? "start" : x > cellWidth * 3.8 ? "end" : "middle";
  const y = TOP + BAR;
  return [
    shape("path", { d: `M${x},${TOP - 3}V${y + 3}`, stroke: "#1b2733", "stroke-width": 2 }),
    shape("path", { d: `M${x},${y + 17}l5,8h-10z`, fill: "#1b2733" }),
    shape("text", { x, y: y + 38, "text-anchor": anchor, class: "small strong" }, label),
  ];
}

function classCells(context, reading, classes, counts, cellWidth) {
  const most = Math.max(1, ...counts);
  return classes.colours.flatMap((fill, at) => {
    const x = at * cellWidth;
    const tall = (counts[at] / most) * TALLEST_COUNT;
    const limit = classes.limits[at];
    const y = TOP + BAR + 13;
    return [
      shape("rect", {
        x: x + cellWidth * 0.3,
        y: TOP - tall,
        width: cellWidth * 0.4,
        height: tall,
        class: "count",
      }),
      shape("text", { x: x + cellWidth * 0.78, y: TOP - 3, class: "small" }, String(counts[at])),
      shape("rect", { x, y: TOP, width: cellWidth, height: BAR, fill, class: "class" }),
      limit === undefined
        ? null
        : shape(
            "text",
            { x: x + cellWidth, y, "text-anchor": "middle", class: "small halo" },
            limitText(context, reading, limit),
          ),
    ];
  });
}

/** Draw the legend of the classes into its place; on `paper` its width and the prefix of its map's patterns. */
export function drawLegend(host, context, reading, classes, paper = null) {
  const { width, prefix } = paper ?? { width: Math.min(widthOf(host), 460), prefix: "map" };
  const cellWidth = width / classes.colours.length;
  const { counts, without } = classCounts(reading, classes);
  const doubtful = reading.listed.filter((area) => !area.rest && reading.isDoubtful(reading.mapCell(area)));
  without[reading.isChange ? "chance" : "unsure"] = doubtful.length;
  const any = counts.some((count) => count > 0);
  const reference = any ? referenceAmong(context, reading) : null;
  const mark = reference ? referenceMark(reference, classes, cellWidth) : [];
  const below = any ? TOP + BAR + (mark.length > 0 ? 44 : 18) : 0;
  const signs = signsOf(context, without, below + 4, { width, prefix });
  const names = classNames(context, reading, classes);
  const inClasses = names.map((name, at) => context.text("class_count", { name, count: counts[at] }));
  const said = [...inClasses, ...(reference ? [reference.label] : [])].join("; ");
  const svg = drawing(width, below + signs.height, context.text("legend_label", { classes: said }), {
    id: "map-legend",
    class: "legend",
  });
  if (any) svg.append(...classCells(context, reading, classes, counts, cellWidth).filter(Boolean), ...mark);
  svg.append(...signs.marks);
  host.replaceChildren(svg);
}
