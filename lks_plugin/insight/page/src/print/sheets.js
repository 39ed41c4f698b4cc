// On paper: one A4 page for each chosen area, or for the kommune: figure, profile and series.
import { element } from "../dom.js";
import { Card } from "../figures/card.js";
import { Profile } from "../figures/profile.js";
import { Series } from "../figures/series.js";
import { tableElement } from "../figures/figure_table.js";
import { Reading } from "../data/reading.js";

const AT_MOST = 40;

/** The page of one area: its card, its indicators as a table, its series. */
function sheet(context, reading, area) {
  const alone = new Reading(context.data, { ...reading.state, areas: [area.key] });
  const parts = [new Card(context), new Series(context)];
  const profile = new Profile(context);
  profile.reading = alone;
  const made = element(
    "section",
    { class: "sheet" },
    element("p", { class: "sheet-head" }, context.data.raw.title),
  );
  made.append(parts[0].root);
  return { made, draw: () => drawSheet(context, made, parts, profile, alone) };
}

function drawSheet(context, made, [card, series], profile, reading) {
  card.update(reading);
  made.append(series.root);
  series.update(reading);
  made.append(
    tableElement(profile.source().table()),
    element("p", { class: "figure-note" }, context.sourceLine()),
  );
  for (const node of made.querySelectorAll("[id]")) if (!node.closest("svg")) node.removeAttribute("id");
}

/** Make the sheets when the browser is about to print, and take them away afterwards. */
export function preparePrint(context, readingNow) {
  let sheets = null;
  window.addEventListener("beforeprint", () => {
    const reading = readingNow();
    const areas = reading.chosen.length > 0 ? reading.chosen : [reading.kommune].filter(Boolean);
    sheets?.remove();
    sheets = element("div", { id: "sheets" });
    document.body.append(sheets);
    for (const area of areas.slice(0, AT_MOST)) {
      const { made, draw } = sheet(context, reading, area);
      sheets.append(made);
      draw();
    }
  });
  window.addEventListener("afterprint", () => {
    sheets?.remove();
    sheets = null;
  });
}
