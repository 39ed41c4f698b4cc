// Help for the chosen indicator: what it measures, of whom, whence, which years, how to read it and how not to.
import { VALUE } from "../data/measure.js";
import { element } from "../dom.js";
import { Dialog } from "./dialog.js";

/** What is known of an indicator, as a list of terms. */
export function described(context, indicator) {
  const { text, data } = context;
  const years = data.yearsOf(indicator);
  const rows = [
    [text("measures"), indicator.help],
    [text("unit"), context.format.unit(indicator, VALUE)],
    [text("denominator"), indicator.denominator],
    [text("direction"), text(`direction_${indicator.direction || "neutral"}`)],
    [text("source"), indicator.source],
    [
      text("years"),
      years.length > 0 ? `${context.yearName(years[0])}–${context.yearName(years.at(-1))}` : "",
    ],
    [
      text("number"),
      indicator.number === null || indicator.number === undefined ? "" : String(indicator.number),
    ],
  ].filter(([, value]) => value);
  const breaks = data.breaks.filter(
    (found) => !Number.isInteger(found.indicator) || found.indicator === indicator.index,
  );
  const said = [...new Set(breaks.map((found) => context.breakText(found)))];
  return element(
    "dl",
    { class: "terms" },
    rows.flatMap(([term, value]) => [element("dt", {}, term), element("dd", {}, value)]),
    said.length > 0 ? [element("dt", {}, text("breaks")), ...said.map((one) => element("dd", {}, one))] : [],
  );
}

export class IndicatorHelp {
  constructor(context) {
    this.context = context;
    this.dialog = new Dialog(context, "help", "");
    this.root = this.dialog.root;
  }

  open() {
    const { text, data, store } = this.context;
    const indicator = data.indicator(store.state.indicator);
    const reading = ["read_share", "read_small", "read_rank", "read_cause"].map((key) =>
      element("li", {}, text(key)),
    );
    this.dialog.open(
      indicator.name,
      described(this.context, indicator),
      element("h3", {}, text("how_to_read")),
      element("ul", {}, reading),
    );
  }
}
