// What every part of the page needs: data, texts, format of numbers, choices, and a few ways to say things.
import { SHOWN } from "./data/cell.js";
import { Format } from "./data/format.js";
import { fileName } from "./export/save.js";
import { clicked } from "./state/selection.js";

/** Breaks that a note under the map tells of. */
const TOLD = 1;
const POPULATION = "befolkning";

export class Context {
  constructor(data, text, store) {
    this.data = data;
    this.text = text;
    this.store = store;
    /** How tall the map may be, in pixels; the page sets it where all is in one screen. */
    this.mapRoom = () => Infinity;
    this.format = new Format(data.raw.language, text);
    const { kommuner, title } = data.raw;
    this.fileStart =
      kommuner.length === 1 ? fileName("INNSIKT", kommuner[0].code) : fileName("INNSIKT", title);
  }

  /** Choose an area, alone or with those chosen before. */
  choose(key, adding) {
    const { state } = this.store;
    const areas = clicked(state.areas, key, state.many || adding);
    this.store.change({ areas });
  }

  yearName(index) {
    return this.data.years[index]?.name ?? "";
  }

  /** What a cell of the map says: a figure in the chosen measure, or a change. */
  cellText(reading, cell) {
    if (reading.isChange && cell.status === SHOWN) return this.format.percentChange(cell.value);
    return this.format.cell(reading.indicator, reading.state.measure, cell);
  }

  /** The same for readers of the screen and the map's tip: with a word where it may be chance. */
  saidCell(reading, area, cell) {
    const doubt = reading.isDoubtful(cell)
      ? ` (${this.text(reading.isChange ? "chance_short" : "unsure_short")})`
      : "";
    return `${area.label}: ${this.cellText(reading, cell)}${doubt}`;
  }

  /** The newest population of an area, {value, year}, or null. */
  population(area) {
    const indicator = this.data.indicator(POPULATION);
    if (!indicator) return null;
    for (const year of this.data.yearsOf(indicator).reverse()) {
      const cell = this.data.cell(indicator, area, year);
      if (cell.status === SHOWN) return { value: cell.value, year: this.yearName(year) };
    }
    return null;
  }

  standsForText(area) {
    return this.text("shown_as", { area: this.data.areas[area.shownAs].label });
  }

  /** Warnings about breaks that lie between the two years of a map of change. */
  breakNote(reading) {
    if (!reading.isChange) return "";
    const { from, year } = reading.state;
    const found = reading.listed.flatMap((area) => reading.breaksBetween(area, from, year));
    const said = [...new Set(found.map((one) => this.breakText(one)))];
    if (said.length === 0) return "";
    const more = said.length - TOLD;
    const rest = more > 0 ? this.text("more_breaks", { count: more }) : "";
    return [this.text("break_between"), ...said.slice(0, TOLD), rest].filter(Boolean).join(" ");
  }

  /** A break in words, with the area where it is one area's alone. */
  breakText({ year, text, area }) {
    const fields = { year, what: text, area: this.data.areas[area]?.label };
    return this.text(Number.isInteger(area) ? "break_of_area" : "break_said", fields);
  }

  sourceLine() {
    const { made } = this.data.raw;
    const source = this.data.indicator(this.store.state.indicator)?.source;
    const fields = { source, date: this.format.day(made.date), by: made.by };
    return source ? this.text("source_line", fields) : `${this.text("made", fields)}.`;
  }
}
