// On paper: one A4 page for each chosen area, or for each kommune: card, map, series, and its indicators as a table.
import { Reading } from "../data/reading.js";
import { element } from "../dom.js";
import { Card } from "../figures/card.js";
import { tableElement } from "../figures/figure_table.js";
import { MapDrawing } from "../figures/map.js";
import { Profile } from "../figures/profile.js";
import { Series } from "../figures/series.js";

const AT_MOST = 40;
/** Pixels of a drawing on paper, where nothing is laid out yet when it is drawn. */
const MAP_WIDTH = 260;
const MAP_HEIGHT = 210;
const SERIES_HEIGHT = 160;

/** The page of one area. */
function sheet(context, reading, area) {
  const paper = Object.create(context, { mapRoom: { value: () => MAP_HEIGHT } });
  const alone = new Reading(context.data, { ...reading.state, areas: [area.key] });
  const [card, series, profile] = [new Card(paper), new Series(paper, SERIES_HEIGHT), new Profile(paper)];
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
  made.append(
    tableElement(profile.source().table()),
    element("p", { class: "figure-note" }, context.sourceLine()),
  );
  // The page itself has these ids.
  for (const node of made.querySelectorAll("[id]:not(svg *)")) node.removeAttribute("id");
  return made;
}

function mapOf(context, reading) {
  const host = element("div", { class: "sheet-map" });
  if (reading.hasMap) new MapDrawing(host, context, "paper", MAP_WIDTH).update(reading);
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
