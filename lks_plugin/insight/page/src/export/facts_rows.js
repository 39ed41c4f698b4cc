// The figures behind a view as rows of FACTS: nivaa, omraade, indikator, aar, teller, nevner, andel, flagg.

export const FACTS_COLUMNS = ["nivaa", "omraade", "indikator", "aar", "teller", "nevner", "andel", "flagg"];

/** Rows of areas × indicators × years that FACTS has; a hidden figure has its sign and no number. */
export function factsRows(data, areas, indicators, years) {
  const rows = [];
  for (const area of areas) {
    for (const indicator of indicators) {
      if (!data.hasFacts(indicator, area)) continue;
      for (const year of data.yearsOf(indicator).filter((one) => years === null || years.includes(one))) {
        const cell = data.cell(indicator, area, year);
        const share = indicator.kind === "andel" ? cell.value : null;
        const keys = [area.level, area.code, indicator.id, data.years[year].year];
        rows.push([...keys, cell.teller, cell.nevner, share, cell.flag]);
      }
    }
  }
  return rows;
}
