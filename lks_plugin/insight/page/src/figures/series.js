// The whole series of the chosen areas beside their references; lines stop at breaks, and breaks are explained.
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { SHOWN, isUncertain } from "../data/cell.js";
import { COUNT } from "../data/measure.js";
import { element } from "../dom.js";
import { fileName } from "../export/save.js";
import { colourAmong } from "../state/selection.js";
import { leftAxis, spread } from "./axes.js";
import { Frame } from "./frame.js";
import { figureCell, textCell } from "./figure_table.js";
import { drawing, fitted, shape, widthOf } from "./svg.js";

const HEIGHT = 320;
/** More lines than this are a tangle: the table is shown at once. */
const CROWDED = 8;
const REFERENCES = [
  ["#5b6770", "6 4"],
  ["#5b6770", "2 3"],
  ["#5b6770", "8 3 2 3"],
];
/** The width of a bold letter at 12 px, and how much narrower the others are. */
const BOLD_LETTER = 7.4;
const REGULAR_TO_BOLD = 0.89;
const FROM_ZERO = new Set(["andel", "rate", "antall"]);

export class Series {
  /** `width` is that of paper, where nothing is laid out yet when it is drawn. */
  constructor(context, height = HEIGHT, width = undefined) {
    this.context = context;
    this.height = height;
    this.width = width;
    this.frame = new Frame("figure-series", context, () => this.source());
    this.breaks = element("ol", { class: "break-notes", id: "series-breaks" });
    this.crowded = element("p", { class: "hint", hidden: true }, context.text("crowded"));
    this.wasCrowded = false;
    this.root = element("div", { id: "series" }, this.crowded, this.frame.root, this.breaks);
  }

  /** The lines: chosen areas in their colours, references dashed. */
  lines(reading) {
    const areas = reading.shown;
    const references =
      areas.length > 0 && reading.state.measure !== COUNT ? reading.referencesOf(areas[0]) : [];
    const wanted =
      reading.indicator.kind === "antall" ? [] : references.filter((area) => !areas.includes(area));
    const cells = (area) => reading.years.map((year) => ({ year, cell: reading.cell(area, year) }));
    return [
      ...areas.map((area) => ({
        area,
        cells: cells(area),
        colour: colourAmong(reading.state.areas, areas, area),
        width: 2.5,
      })),
      ...wanted.map((area, at) => ({
        area,
        cells: cells(area),
        colour: REFERENCES[at][0],
        dash: REFERENCES[at][1],
        width: 1.6,
      })),
    ];
  }

  update(reading) {
    this.reading = reading;
    const lines = this.lines(reading);
    const crowded = lines.length > CROWDED;
    this.crowded.hidden = !crowded;
    if (crowded !== this.wasCrowded) this.frame.showTable(crowded);
    this.wasCrowded = crowded;
    this.frame.describe();
    const found = this.breaksOf(reading, lines);
    const known = lines.some(({ cells }) => cells.some(({ cell }) => cell.status === SHOWN));
    const hint = this.context.text(reading.chosen.length > 0 ? "no_figures" : "choose_hint");
    this.frame.body.replaceChildren(
      known ? this.draw(reading, lines, found) : element("p", { class: "hint" }, hint),
    );
    const said = found.map((one) => element("li", {}, this.context.breakText(one)));
    this.breaks.replaceChildren(...said);
  }

  /** Breaks of the drawn areas, one for each year and text, and the years that the cells themselves mark. */
  breaksOf(reading, lines) {
    const { data, text } = this.context;
    const within = new Set(reading.years.map((index) => data.years[index].year));
    const found = lines
      .flatMap(({ area }) => data.breaksOf(reading.indicator, area))
      .filter((one) => within.has(one.year));
    const told = new Set(found.map((one) => one.year));
    const marked = lines.flatMap(({ cells }) =>
      cells
        .slice(1)
        .filter(({ cell }) => cell.broken)
        .map(({ year }) => data.years[year].year),
    );
    const untold = [...new Set(marked)]
      .filter((year) => !told.has(year))
      .map((year) => ({ year, text: text("break_unexplained") }));
    const all = [...found, ...untold];
    return all
      .filter(
        (one, at) => all.findIndex((other) => other.year === one.year && other.text === one.text) === at,
      )
      .sort((a, b) => a.year - b.year);
  }

  draw(reading, lines, found) {
    const { data } = this.context;
    const width = this.width ?? widthOf(this.frame.root);
    const yearOf = (index) => data.years[index].year;
    const years = reading.years.map(yearOf);
    const values = lines.flatMap(({ cells }) =>
      cells.filter(({ cell }) => cell.status === SHOWN).map(({ cell }) => cell.value),
    );
    const whiskers = lines
      .filter(({ dash }) => !dash)
      .flatMap(({ cells }) => cells.filter(({ cell }) => isUncertain(cell)))
      .flatMap(({ cell }) => [cell.low, cell.high]);
    values.push(...whiskers);
    const start = FROM_ZERO.has(reading.indicator.kind) ? Math.min(0, ...values) : Math.min(...values);
    const y = scaleLinear(
      [Number.isFinite(start) ? start : 0, Math.max(...values, Number.isFinite(start) ? start + 1e-9 : 1)],
      [this.height - 34, 18],
    ).nice(5);
    const room = labelRoom(lines, width);
    const x = scaleLinear([years[0], Math.max(years.at(-1), years[0] + 1)], [52, width - room]);
    const svg = drawing(width, this.height, this.source().title, { class: "series" });
    svg.append(
      ...leftAxis(y, 52, width - room, (value) =>
        this.context.format.bare(reading.indicator, reading.state.measure, value),
      ),
    );
    svg.append(...this.yearTicks(reading, x, yearOf, width - room), ...breakMarks(found, x, this.height));
    const here = x(yearOf(reading.state.year));
    svg.append(shape("path", { d: `M${here},18V${this.height - 34}`, class: "year-line" }));
    for (const one of lines) svg.append(...lineOf(one, (index) => x(yearOf(index)), y));
    svg.append(...endLabels(lines, x, y, yearOf, room));
    return svg;
  }

  yearTicks(reading, x, yearOf, right) {
    const every = Math.ceil(reading.years.length / Math.max(2, (right - 52) / 58));
    return reading.years
      .filter((_, at) => (reading.years.length - 1 - at) % every === 0)
      .map((index) =>
        shape(
          "text",
          { x: x(yearOf(index)), y: this.height - 14, "text-anchor": "middle", class: "small" },
          this.context.yearName(index),
        ),
      );
  }

  source() {
    const { context, reading } = this;
    const { indicator, state } = reading;
    const fields = { indicator: indicator.name, unit: context.format.unit(indicator, state.measure) };
    const title = context.text("series_title", fields);
    const lines = this.lines(reading);
    const shown = lines.flatMap(({ cells, dash }) => (dash ? [] : cells.map(({ cell }) => cell)));
    const note = [
      !FROM_ZERO.has(indicator.kind) && "axis_note",
      this.breaksOf(reading, lines).length > 0 && "series_note_break",
      lines.some(({ cells }) => cells.some(({ cell }) => cell.flag === ":")) && "series_note_hidden",
      shown.some(isUncertain) && "series_note_interval",
    ]
      .filter(Boolean)
      .map((key) => context.text(key))
      .join(" ");
    return {
      title,
      note,
      file: fileName(context.fileStart, "utvikling", indicator.id),
      table: () => this.table(title),
    };
  }

  table(caption) {
    const { context, reading } = this;
    const { indicator, state, years } = reading;
    const lines = this.lines(reading);
    const columns = [
      { label: context.text("area") },
      ...years.map((year) => ({ label: context.yearName(year), number: true })),
    ];
    const rows = lines.map(({ area, cells }) => [
      textCell(area.label),
      ...cells.map(({ cell }) =>
        markedBreak(figureCell(context.format, indicator, state.measure, cell), cell),
      ),
    ]);
    return { caption, columns, rows };
  }
}

function markedBreak(figure, cell) {
  return cell.broken ? { ...figure, text: `${figure.text} ‖` } : figure;
}

function breakMarks(found, x, height) {
  return [...new Set(found.map((one) => one.year))].flatMap((year) => {
    const at = x(year - 0.5);
    return [
      shape("path", { d: `M${at},18V${height - 34}`, class: "break-line", "data-break": year }),
      shape("text", { x: at, y: 12, "text-anchor": "middle", class: "small strong" }, "‖"),
    ];
  });
}

/** The pieces of a line between gaps and breaks, a dot for every year, and the interval where it is wide. */
function lineOf({ area, cells, colour, dash, width }, x, y) {
  const pieces = [];
  for (const { year, cell } of cells) {
    if (cell.status !== SHOWN) pieces.push([]);
    else if (cell.broken || pieces.length === 0) pieces.push([[year, cell]]);
    else pieces.at(-1).push([year, cell]);
  }
  const path = line(
    ([year]) => x(year),
    ([, cell]) => y(cell.value),
  );
  const shown = cells.filter(({ cell }) => cell.status === SHOWN);
  const whiskers = dash ? [] : shown.filter(({ cell }) => isUncertain(cell));
  return [
    ...whiskers.map(({ year, cell }) =>
      shape("path", { d: `M${x(year)},${y(cell.low)}V${y(cell.high)}`, stroke: colour, class: "thin" }),
    ),
    ...pieces
      .filter((piece) => piece.length > 1)
      .map((piece) =>
        shape("path", {
          d: path(piece),
          stroke: colour,
          "stroke-width": width,
          "stroke-dasharray": dash,
          class: "line",
          "data-area": area.key,
        }),
      ),
    ...shown.map(({ year, cell }) =>
      shape("circle", { cx: x(year), cy: y(cell.value), r: dash ? 1.8 : 3.2, fill: colour }),
    ),
    ...cells
      .filter(({ cell }) => cell.flag === ":")
      .map(({ year }) =>
        shape(
          "text",
          { x: x(year), y: y.range()[0] - 4, "text-anchor": "middle", fill: colour, class: "small" },
          "×",
        ),
      ),
  ];
}

/** Pixels for the names at the end of the lines: as many as the longest one needs, within limits. */
function labelRoom(lines, width) {
  const needed = Math.max(...lines.map(({ area }) => area.label.length)) * BOLD_LETTER + 20;
  return Math.min(width * 0.4, Math.max(needed, Math.min(150, width * 0.3)));
}

function endLabels(lines, x, y, yearOf, room) {
  const ends = lines
    .map((one) => ({ one, last: one.cells.filter(({ cell }) => cell.status === SHOWN).at(-1) }))
    .filter(({ last }) => last);
  const places = spread(
    ends.map(({ last }) => y(last.cell.value)),
    15,
    18,
    y.range()[0],
  );
  return ends.map(({ one, last }, at) =>
    shape(
      "text",
      {
        x: x(yearOf(last.year)) + 8,
        y: places[at],
        dy: "0.35em",
        fill: one.colour,
        class: one.dash ? "small" : "small strong",
      },
      fitted(one.area.label, (room - 10) * (one.dash ? 1 : REGULAR_TO_BOLD)),
    ),
  );
}
