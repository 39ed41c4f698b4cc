// On paper: one A4 page for each chosen area, or for each kommune: card, map, series, and its indicators as a table.
import { Reading } from "../data/reading.js";
import { element } from "../dom.js";
import { Card } from "../figures/card.js";
import { drawCircleLegend } from "../figures/circles.js";
import { tableElement } from "../figures/figure_table.js";
import { drawLegend } from "../figures/legend.js";
import { MapDrawing } from "../figures/map.js";
import { Profile } from "../figures/profile.js";
import { Series } from "../figures/series.js";

const AT_MOST = 40;
/** Pixels of a drawing on paper, where nothing is laid out yet when it is drawn. */
const MAP_WIDTH = 260;
const MAP_HEIGHT = 210;
const PAPER = { width: 330, prefix: "paper" };
const SERIES_HEIGHT = 160;
const SERIES_WIDTH = 680;
/** Lines of the table of indicators that a page has room for, in letters of the usual size and small. */
const LINES = 28;
const SMALL_LINES = 36;
/** Letters of an indicator's name in a line. */
const IN_A_LINE = 38;

/** The page of one area. */
function sheet(context, reading, area) {
  const paper = Object.create(context, { mapRoom: { value: () => MAP_HEIGHT } });
  const alone = new Reading(context.data, { ...reading.state, areas: [area.key] });
  const card = new Card(paper);
  const series = new Series(paper, SERIES_HEIGHT, SERIES_WIDTH);
  const profile = new Profile(paper);
  const made = element(
    "section",
    { class: "sheet" },
    element("p", { class: "sheet-head" }, context.data.raw.title),
    element("div", { class: "sheet-top" }, card.root, mapOf(paper, alone)),
    series.root,
  );
  card.update(alone);
  series.update(alone);
  profile.reading = alone;
  const indicators = profile.source().table();
  made.append(
    indicators.rows.length > 0
      ? element("div", { class: sizeOf(indicators.rows) }, tableElement(indicators))
      : "",
    element("p", { class: "figure-note" }, context.sourceLine()),
  );
  // The page itself has these ids.
  for (const node of made.querySelectorAll("[id]:not(svg *)")) node.removeAttribute("id");
  return made;
}

/** Many indicators stand in small letters; still more go on to another page, under the same heads. */
function sizeOf(rows) {
  const lines = rows.reduce((sum, [name]) => sum + Math.ceil(name.text.length / IN_A_LINE), 0);
  return lines <= LINES ? null : lines <= SMALL_LINES ? "small-rows" : "small-rows many-rows";
}

function mapOf(context, reading) {
  const [place, legend] = [element("div", {}), element("div", {})];
  const host = element("div", { class: "sheet-map" }, place, legend);
  if (!reading.hasMap) return host;
  const { classes, radius } = new MapDrawing(place, context, PAPER.prefix, MAP_WIDTH).update(reading);
  if (radius) drawCircleLegend(legend, context, reading, radius, PAPER);
  else drawLegend(legend, context, reading, classes, PAPER);
  return host;
}

/** Make the sheets when the browser is about to print, and take them away afterwards. */
export function preparePrint(context, readingNow) {
  let sheets = null;
  const clear = () => {
    sheets?.remove();
    sheets = null;
  };
  window.addEventListener("beforeprint", () => {
    clear();
    const reading = readingNow();
    sheets = element(
      "div",
      { id: "sheets" },
      reading.shown.slice(0, AT_MOST).map((area) => sheet(context, reading, area)),
    );
    document.body.append(sheets);
  });
  window.addEventListener("afterprint", clear);
}
