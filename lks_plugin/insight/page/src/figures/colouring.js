// Which colour an area has on the map: classes over all years and kommuner, so that colours can be compared.
import { HIDDEN, SHOWN } from "../data/cell.js";
import { classOf, divergingClasses, sequentialClasses } from "../data/classes.js";
import { INDEX, VALUE } from "../data/measure.js";
import { WIDE } from "../state/state.js";

/** How far the outermost class reaches at least, in per cent and index points: less is no difference to colour. */
const CHANGE_LEAST = 17.5;
const INDEX_LEAST = 35;

/** The values that the classes must hold: all years of the listed areas and, where wanted, the other kommuner. */
function valuesInClasses(reading) {
  const { state, data, indicator } = reading;
  const areas = reading.listed.filter((area) => !area.rest);
  const values = [];
  for (const area of areas) {
    for (const year of reading.years) {
      const cell = reading.cell(area, year);
      if (cell.status === SHOWN) values.push(cell.value);
    }
  }
  if (state.classes === WIDE && state.measure === VALUE && indicator.kind !== "antall") {
    values.push(...data.others(indicator));
  }
  return values;
}

function changesOf(reading) {
  return reading.listed.map((area) => reading.changeCell(area).value).filter((value) => value !== null);
}

/** The classes of the present map; kept until something that they depend on changes. */
export class Colouring {
  constructor() {
    this.key = null;
  }

  classes(reading) {
    const { indicator, measure, level, kommune, classes, map, from, year, reference } = reading.state;
    const years = reading.isChange ? [from, year] : [];
    const key = JSON.stringify([indicator, measure, level, kommune, classes, map, reference, years]);
    if (key !== this.key) {
      this.key = key;
      this.made = this.make(reading);
    }
    return this.made;
  }

  make(reading) {
    if (reading.isChange) return divergingClasses(changesOf(reading), 0, CHANGE_LEAST);
    const values = valuesInClasses(reading);
    if (reading.state.measure === INDEX) return divergingClasses(values, 100, INDEX_LEAST);
    return sequentialClasses(values);
  }
}

/** The fill of a cell: its class's colour, or the pattern for why it has none. */
export function fillOf(classes, cell, prefix = "map") {
  if (cell.status === SHOWN) return classes.colours[classOf(classes, cell.value)];
  return `url(#${prefix}-${cell.status === HIDDEN ? "hidden" : "missing"})`;
}
