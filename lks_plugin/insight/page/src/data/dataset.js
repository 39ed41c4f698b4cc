// The data object of the page (format 1), with the look-ups that the rest of the page asks for.
import { cellOf, NOTHING } from "./cell.js";

const FORMAT = 1;
export const ZONE = "lks";
export const KOMMUNE = "kommune";
export const FYLKE = "fylke";
export const COUNTRY = "land";

/** The name without the name of the kommune in front of it: "Haugesund LKS 23" in Haugesund is "LKS 23". */
function shortName(area, kommune) {
  const before = kommune ? `${kommune.name} ` : "";
  return before && area.name.startsWith(before) ? area.name.slice(before.length) : area.name;
}

function describedAreas(raw) {
  const levels = raw.levels;
  const areas = raw.areas.map((area, index) => ({
    ...area,
    index,
    level: levels[area.level].id,
    key: `${levels[area.level].id}:${area.code}`,
  }));
  for (const area of areas) {
    const kommune = area.kommune === null || area.kommune === undefined ? null : areas[area.kommune];
    // On a page of several kommuner names stay whole.
    area.short = shortName(area, raw.kommuner.length === 1 && kommune !== area ? kommune : null);
    // A fylke that is called what its kommune is called (Oslo) is told apart by its level.
    const same =
      area.level === FYLKE && areas.some((other) => other.level === KOMMUNE && other.name === area.name);
    if (same) area.short = `${area.name} (${levels.find((level) => level.id === FYLKE).name.toLowerCase()})`;
    area.label = area.local ? `${area.short} · ${area.local}` : area.short;
  }
  return areas;
}

/** One indicator's rows: cells are made when they are asked for, and kept. */
class Rows {
  constructor(indicator, facts) {
    this.indicator = indicator;
    this.facts = facts;
    this.rowOf = new Map(facts.areas.map((area, row) => [area, row]));
    this.columnOf = new Map(facts.years.map((year, column) => [year, column]));
    this.cells = new Map();
  }

  at(area, year) {
    const row = this.rowOf.get(area);
    const column = this.columnOf.get(year);
    if (row === undefined || column === undefined) return NOTHING;
    const place = row * this.columnOf.size + column;
    if (!this.cells.has(place)) this.cells.set(place, cellOf(this.indicator, this.facts, row, column));
    return this.cells.get(place);
  }
}

export class Dataset {
  /** Throws an Error with a key of the page's texts as message where the object cannot be shown. */
  constructor(raw) {
    if (!raw || raw.format !== FORMAT) throw new Error("error_format");
    this.raw = raw;
    this.levels = raw.levels.map((level, index) => ({ ...level, index }));
    this.areas = describedAreas(raw);
    this.indicators = raw.indicators.map((indicator, index) => ({ ...indicator, index }));
    this.years = raw.years;
    this.rows = this.indicators.map((indicator, index) => new Rows(indicator, raw.facts[index]));
    this.breaks = raw.breaks ?? [];
    this.links = raw.links ?? [];
    this.messages = raw.messages ?? [];
    this.kommuner = this.areas.filter((area) =>
      raw.kommuner.some((k) => area.level === KOMMUNE && k.code === area.code),
    );
    this.similar = (raw.reference?.similar ?? []).map((index) => this.areas[index]);
    this.byKey = new Map(this.areas.map((area) => [area.key, area]));
  }

  cell(indicator, area, year) {
    return this.rows[indicator.index].at(area.index, year);
  }

  area(key) {
    return this.byKey.get(key) ?? null;
  }

  indicator(id) {
    return this.indicators.find((indicator) => indicator.id === id) ?? null;
  }

  level(id) {
    return this.levels.find((level) => level.id === id) ?? null;
  }

  areasOf(levelId) {
    return this.areas.filter((area) => area.level === levelId);
  }

  /** The years of an indicator, as indices into `years`, oldest first. */
  yearsOf(indicator) {
    return [...this.rows[indicator.index].columnOf.keys()].sort(
      (a, b) => this.years[a].year - this.years[b].year,
    );
  }

  hasFacts(indicator, area) {
    return this.rows[indicator.index].rowOf.has(area.index);
  }

  /** Whether an indicator has figures for any area of a level, or for what stands for one. */
  hasFactsIn(indicator, levelId) {
    const stands = (area) => (Number.isInteger(area.shownAs) ? this.areas[area.shownAs] : area);
    return this.areasOf(levelId).some((area) => this.hasFacts(indicator, stands(area)));
  }

  /** The kommune, fylke or country that an area lies in (itself included), or null. */
  around(area, levelId) {
    if (levelId === COUNTRY) return this.areas.find((other) => other.level === COUNTRY) ?? null;
    if (levelId === KOMMUNE && Number.isInteger(area.kommune)) return this.areas[area.kommune];
    for (let at = area; at; at = Number.isInteger(at.parent) ? this.areas[at.parent] : null) {
      if (at.level === levelId) return at;
    }
    const kommune = Number.isInteger(area.kommune) ? this.areas[area.kommune] : null;
    return kommune && kommune !== area ? this.around(kommune, levelId) : null;
  }

  /** Whether a new series begins for the area in this year, and what is said about it. */
  breaksOf(indicator, area) {
    return this.breaks.filter(
      (found) =>
        (found.level === null || found.level === undefined || found.level === area.level) &&
        (found.area === null || found.area === undefined || found.area === area.index) &&
        (found.indicator === null || found.indicator === undefined || found.indicator === indicator.index),
    );
  }

  /** Values of zones in other kommuner in the newest year that they have, ascending. */
  others(indicator) {
    return this.raw.others?.[indicator.index] ?? [];
  }

  /** The year of those values, as an index into `years`, or null. */
  othersYear(indicator) {
    return this.raw.othersYear?.[indicator.index] ?? null;
  }
}
