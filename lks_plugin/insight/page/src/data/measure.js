// What is read out of a cell: the indicator's own value, the count behind it, or an index with the reference as 100.
import { MISSING, NOTHING, SHOWN } from "./cell.js";

export const VALUE = "value";
export const COUNT = "count";
export const INDEX = "index";

/** The measures that make sense for an indicator. */
export function measuresOf(indicator) {
  if (indicator.kind === "antall") return [VALUE];
  return indicator.kind === "andel" || indicator.kind === "rate" ? [VALUE, COUNT, INDEX] : [VALUE, INDEX];
}

/** The same cell in another measure; the reference's cell is what index 100 means. */
export function measured(cell, measure, reference = NOTHING) {
  if (cell.status !== SHOWN || measure === VALUE) return cell;
  if (measure === COUNT) {
    return cell.teller === null ? NOTHING : { ...cell, value: cell.teller, low: null, high: null };
  }
  if (reference.status !== SHOWN || !(reference.value > 0)) return { ...NOTHING, status: MISSING };
  const scaled = (number) => (number === null ? null : (100 * number) / reference.value);
  return { ...cell, value: scaled(cell.value), low: scaled(cell.low), high: scaled(cell.high) };
}

/** Deviation of a cell from the reference's: difference and ratio; null where either is not shown. */
export function deviation(cell, reference) {
  if (cell.status !== SHOWN || reference.status !== SHOWN) return null;
  const difference = cell.value - reference.value;
  return { difference, ratio: reference.value > 0 ? cell.value / reference.value : null };
}

/** The change of a cell from one year to another in per cent of the former; null where either is not shown. */
export function percentChange(from, to) {
  if (from.status !== SHOWN || to.status !== SHOWN || !(from.value > 0)) return null;
  return (100 * (to.value - from.value)) / from.value;
}

/** Whether more in this indicator says that things are worse (1), better (-1), or neither (0). */
export function burden(indicator) {
  return { worse: 1, better: -1 }[indicator.direction] ?? 0;
}
