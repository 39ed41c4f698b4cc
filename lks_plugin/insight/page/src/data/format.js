// Numbers and values as the reader writes them.
import { HIDDEN, IMPOSSIBLE, SHOWN } from "./cell.js";
import { COUNT, INDEX, VALUE } from "./measure.js";

/** Browsers lack the number formats of nynorsk and would fall back on English ones; they are those of bokmål. */
const LOCALES = { nb: "nb-NO", nn: "nb-NO", en: "en-GB" };

export class Format {
  constructor(language, text) {
    const locale = LOCALES[language] ?? LOCALES.en;
    this.text = text;
    this.makers = [0, 1, 2].map(
      (digits) =>
        new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    );
    this.days = new Intl.DateTimeFormat(locale, {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
  }

  number(value, digits = 0) {
    return this.makers[digits].format(value);
  }

  /** A text that is a whole number as such: 1000 is "1 000"; any other text as it is. */
  written(text) {
    return /^\d+$/.test(text) ? this.number(Number(text)) : text;
  }

  /** A day such as 2026-01-01 in words: «1. januar 2026», "1 January 2026"; what is no day stays as it is. */
  day(iso) {
    const day = new Date(`${iso}T00:00:00Z`);
    return Number.isNaN(day.getTime()) ? iso : this.days.format(day);
  }

  /** A bare number of an indicator in a measure, without its unit. */
  bare(indicator, measure, value) {
    if (measure === INDEX) return this.number(value, 0);
    if (measure === VALUE && indicator.kind === "andel") return this.number(value * 100, 1);
    if (measure === COUNT || indicator.kind === "antall") {
      return this.number(value, Number.isInteger(value) ? 0 : 1);
    }
    return this.number(value, Math.abs(value) >= 100 ? 0 : 1);
  }

  /** A number with its unit. */
  value(indicator, measure, value) {
    const bare = this.bare(indicator, measure, value);
    if (measure === VALUE && indicator.kind === "andel") return this.text("percent", { number: bare });
    return bare;
  }

  /** What a cell says: its value, or the word for why there is none. */
  cell(indicator, measure, cell) {
    if (cell.status === SHOWN) {
      return `${cell.approx ? "≈ " : ""}${this.value(indicator, measure, cell.value)}`;
    }
    return this.text(
      cell.status === HIDDEN ? "hidden" : cell.status === IMPOSSIBLE ? "impossible" : "missing",
    );
  }

  interval(indicator, measure, cell) {
    if (cell.low === null) return "";
    return `${this.bare(indicator, measure, cell.low)}–${this.value(indicator, measure, cell.high)}`;
  }

  percentChange(change) {
    return this.text("percent", { number: this.signed(change, Math.abs(change) >= 100 ? 0 : 1) });
  }

  signed(value, digits) {
    const shown = this.number(Math.abs(value), digits);
    const zero = this.number(0, digits);
    return shown === zero ? shown : `${value < 0 ? "−" : "+"}${shown}`;
  }

  /** The unit that an axis or a column stands in. */
  unit(indicator, measure) {
    if (measure === INDEX) return this.text("unit_index");
    if (measure === COUNT) return this.text("unit_count");
    if (indicator.kind === "andel") return this.text("unit_percent");
    if (indicator.kind === "rate") return this.text("unit_rate");
    return indicator.unit || this.text("unit_count");
  }
}
