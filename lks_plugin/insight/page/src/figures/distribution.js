// Every area of the division as a dot, the chosen ones marked; zones of other kommuner as a grey background.
import { scaleLinear } from "d3-scale";
import { SHOWN, isUncertain } from "../data/cell.js";
import { VALUE } from "../data/measure.js";
import { element } from "../dom.js";
import { fileName } from "../export/save.js";
import { colourOf } from "../state/selection.js";
import { bottomAxis, spread } from "./axes.js";
import { whisker } from "./bars.js";
import { Frame } from "./frame.js";
import { figureCell, textCell } from "./figure_table.js";
import { drawing, shape, widthOf } from "./svg.js";

/** The largest dots whose piles are no taller than this. */
const RADII = [4.5, 3.6, 2.8, 2.1];
const TALLEST = 190;
const BINS = 60;
/** More names than this hide the dots they belong to; a dot tells its name, and the table has them all. */
const MOST_LABELS = 8;
const BACKGROUND = 80;
/** Lines of more kommuner than this are a fence before the dots. */
const MOST_KOMMUNER = 3;

/** Dots beside each other where they would lie on each other: offsets from the middle line, in dots. */
export function stacked(places, size) {
  const columns = new Map();
  return places.map((place) => {
    const column = Math.round(place / size);
    const count = columns.get(column) ?? 0;
    columns.set(column, count + 1);
    return { x: column * size, offset: count };
  });
}

/** Piles of the largest dots that are not too tall: x, the way up to each dot's middle, and the radius. */
export function pilesOf(places) {
  for (const radius of RADII) {
    const size = radius * 2 + 0.4;
    const piles = stacked(places, size).map(({ x, offset }) => ({
      x,
      up: radius + 1 + offset * size,
      radius,
    }));
    const fits = piles.every(({ up }) => up + radius <= TALLEST);
    if (fits || radius === RADII.at(-1)) return piles;
  }
  return [];
}

export class Distribution {
  constructor(context) {
    this.context = context;
    this.frame = new Frame("figure-distribution", context, () => this.source());
    this.root = element("div", { id: "distribution" }, this.frame.root);
  }

  /** Values of zones in other kommuner; only where the same figure is shown: newest year, the indicator's own value. */
  others(reading) {
    const { data } = this.context;
    const theirYear = data.othersYear(reading.indicator) === reading.state.year;
    const wanted = reading.state.measure === VALUE && theirYear && reading.indicator.kind !== "antall";
    return wanted ? data.others(reading.indicator) : [];
  }

  dots(reading) {
    const areas = reading.comparable.filter((area) => !area.rest && !Number.isInteger(area.shownAs));
    const chosenElsewhere = reading.chosen.filter((area) => !areas.includes(area));
    const all = [...areas, ...chosenElsewhere].map((area) => ({ area, cell: reading.cell(area) }));
    return all.sort((a, b) => (a.cell.value ?? Infinity) - (b.cell.value ?? Infinity));
  }

  update(reading) {
    this.reading = reading;
    this.frame.describe();
    const dots = this.dots(reading);
    const known = dots.filter(({ cell }) => cell.status === SHOWN);
    if (known.length === 0) {
      this.frame.body.replaceChildren(element("p", { class: "hint" }, this.context.text("no_figures")));
      return;
    }
    this.frame.body.replaceChildren(this.draw(reading, known, this.others(reading)));
  }

  draw(reading, known, others) {
    const { context } = this;
    const width = widthOf(this.frame.root);
    const values = [
      ...known.map(({ cell }) => cell.value),
      ...(others.length > 0 ? [others[0], others.at(-1)] : []),
    ];
    const zero = ["andel", "rate", "antall"].includes(reading.indicator.kind) ? [0] : [];
    const x = scaleLinear([Math.min(...zero, ...values), Math.max(...values)], [14, width - 22]).nice();
    const piles = pilesOf(known.map(({ cell }) => x(cell.value)));
    const marked = known.filter(({ area }) => reading.state.areas.includes(area.key));
    const chosen = marked.length > MOST_LABELS ? [] : marked;
    const top = 16 + chosen.length * 17 + 30;
    const base = top + Math.max(...piles.map(({ up }) => up + 8), others.length > 0 ? BACKGROUND : 40);
    const svg = drawing(width, base + 28, this.source().title, { class: "distribution" });
    svg.append(
      ...bottomAxis(x, top - 6, base, (value) =>
        context.format.bare(reading.indicator, reading.state.measure, value),
      ),
    );
    if (others.length > 0) svg.append(background(others, x, top, base));
    svg.append(...this.references(reading, x, top, base));
    known.forEach(({ area, cell }, at) => svg.append(this.dot(reading, area, cell, piles[at], base)));
    svg.append(...this.labels(reading, chosen, known, piles, { x, base, width }));
    return svg;
  }

  dot(reading, area, cell, pile, base) {
    const colour = colourOf(reading.state.areas, area.key);
    const said = `${area.label}: ${this.context.format.cell(reading.indicator, reading.state.measure, cell)}`;
    const attributes = {
      cx: pile.x,
      cy: base - pile.up,
      r: colour ? pile.radius + 1.5 : pile.radius,
    };
    const made = shape(
      "circle",
      { ...attributes, fill: colour ?? "#7fa6c4", class: "dot", "data-area": area.key },
      shape("title", {}, said),
    );
    made.addEventListener("click", (event) => this.context.choose(area.key, event.ctrlKey || event.shiftKey));
    return made;
  }

  labels(reading, chosen, known, piles, { x, base, width }) {
    return chosen.flatMap(({ area, cell }, row) => {
      const pile = piles[known.findIndex((one) => one.area === area)];
      const y = 14 + row * 17;
      const colour = colourOf(reading.state.areas, area.key);
      const right = pile.x > width * 0.6;
      const text = `${area.label}: ${this.context.format.cell(reading.indicator, reading.state.measure, cell)}`;
      const attributes = {
        x: pile.x + (right ? -5 : 5),
        y,
        "text-anchor": right ? "end" : "start",
        fill: colour,
        class: "small strong",
      };
      const marks = [
        shape("path", {
          d: `M${pile.x},${y - 9}V${base - pile.up}`,
          stroke: colour,
          class: "thin",
        }),
        shape("text", attributes, text),
      ];
      if (isUncertain(cell)) {
        marks.push(
          shape("path", { d: whisker(x(cell.low), x(cell.high), y + 5), stroke: colour, class: "thin" }),
        );
      }
      return marks;
    });
  }

  references(reading, x, top, base) {
    if (reading.indicator.kind === "antall" || reading.state.measure === "count" || !reading.kommune) {
      return [];
    }
    const own = reading.ownKommuner.length;
    const areas = reading.surroundings.slice(own > MOST_KOMMUNER ? own : 0);
    const found = areas
      .map((area) => ({ area, cell: reading.cell(area) }))
      .filter(({ cell }) => cell.status === SHOWN);
    const width = x.range()[1];
    const places = spread(
      found.map(({ cell }) => x(cell.value)),
      74,
      40,
      width - 30,
    );
    return found.flatMap(({ area, cell }, at) => [
      shape("path", {
        d: `M${places[at]},${top - 14}L${x(cell.value)},${top - 4}V${base}`,
        class: "reference-line",
      }),
      shape(
        "text",
        { x: places[at], y: top - 18, "text-anchor": "middle", class: "small" },
        area.label.slice(0, 14),
      ),
    ]);
  }

  source() {
    const { context, reading } = this;
    const { indicator, state } = reading;
    const fields = {
      indicator: indicator.name,
      unit: context.format.unit(indicator, state.measure),
      year: context.yearName(state.year),
      level: reading.levelName || context.text("areas"),
    };
    const title = context.text("distribution_title", fields);
    const others = this.others(reading).length;
    const without = this.dots(reading).filter(({ cell }) => cell.status !== SHOWN).length;
    const elsewhere = others === 0 && state.measure === VALUE && context.data.others(indicator).length > 0;
    const note = [
      others > 0
        ? context.text("distribution_others", { count: context.format.number(others) })
        : context.text(elsewhere ? "distribution_note" : "distribution_dots"),
      without > 0 ? context.text("distribution_without", { count: without }) : "",
    ].join(" ");
    return {
      title,
      note,
      file: fileName(context.fileStart, "fordeling", indicator.id, fields.year),
      table: () => this.table(title),
    };
  }

  table(caption) {
    const { context, reading } = this;
    const { indicator, state } = reading;
    const columns = [
      { label: context.text("area") },
      { label: context.text("code") },
      { label: context.format.unit(indicator, state.measure), number: true },
      { label: context.text("rank"), number: true },
    ];
    const rows = this.dots(reading).map(({ area, cell }) => {
      const rank = reading.rank(area);
      return [
        textCell(area.label),
        textCell(area.code),
        figureCell(context.format, indicator, state.measure, cell),
        { text: rank ? String(rank.place) : "", value: rank?.place ?? null, flag: "" },
      ];
    });
    return { caption, columns, rows: rows.reverse() };
  }
}

/** The zones of other kommuner as a grey shape: how many lie at each value. */
function background(values, x, top, base) {
  const [left, right] = x.range();
  const width = (right - left) / BINS;
  const counts = new Array(BINS).fill(0);
  for (const value of values) {
    counts[Math.min(BINS - 1, Math.max(0, Math.floor((x(value) - left) / width)))] += 1;
  }
  const most = Math.max(...counts);
  const bars = counts.map((count, at) => {
    const height = (count / most) * (base - top);
    return count > 0
      ? shape("rect", { x: left + at * width, y: base - height, width, height, class: "others" })
      : null;
  });
  return shape("g", { class: "others-group", "data-count": values.length }, bars);
}
