// The figures behind a view as rows of FACTS: nivaa, omraade, indikator, aar, teller, nevner, andel, verdi, flagg.

import { NO_ROW } from "../data/cell.js";

export const FACTS_COLUMNS = [
  "nivaa",
  "omraade",
  "indikator",
  "aar",
  "teller",
  "nevner",
  "andel",
  "verdi",
  "flagg",
];

/** Rows of areas × indicators × years that FACTS has; a hidden figure has its sign and no number. */
export function factsRows(data, areas, indicators, years) {
  const rows = [];
  for (const area of areas) {
    for (const indicator of indicators) {
      if (!data.hasFacts(indicator, area)) continue;
      for (const year of data.yearsOf(indicator).filter((one) => years === null || years.includes(one))) {
        const cell = data.cell(indicator, area, year);
        if (cell.flag === NO_ROW) continue;
        const keys = [area.level, area.code, indicator.id, data.years[year].year];
        rows.push([
          ...keys,
          cell.teller,
          cell.nevner,
          shareOf(indicator, cell),
          givenOf(indicator, cell),
          cell.flag,
        ]);
      }
    }
  }
  return rows;
}

function shareOf({ kind }, { teller, nevner }) {
  return (kind === "andel" || kind === "rate") && teller !== null && nevner > 0 ? teller / nevner : null;
}

/** What FACTS calls verdi: a rate stands there as its quotient, not per 1000. */
function givenOf(indicator, cell) {
  return indicator.kind === "rate" ? shareOf(indicator, cell) : cell.value;
}
