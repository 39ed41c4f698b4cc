// What is chosen on the page: one object, changed in one place, told to everything that shows it.
import { COUNTRY, FYLKE, KOMMUNE, ZONE } from "../data/dataset.js";
import { VALUE, measuresOf } from "../data/measure.js";

export const YEAR = "year";
export const CHANGE = "change";
export const MAPS = [YEAR, CHANGE];
export const VIEWS = ["card", "series", "distribution", "profile", "table", "about"];
export const WIDE = "wide";
export const OWN = "own";
export const CLASSES = [WIDE, OWN];

/** The references that the data have figures for. */
export function referencesOf(data) {
  return [KOMMUNE, FYLKE, COUNTRY].filter((level) => data.areas.some((area) => area.level === level));
}

/** The levels whose areas are listed and chosen: zones first, then the other divisions. */
export function divisionsOf(data) {
  const above = new Set([KOMMUNE, FYLKE, COUNTRY]);
  const zones = data.levels.filter((level) => !above.has(level.id) && data.areasOf(level.id).length > 0);
  zones.sort((a, b) => Number(b.id === ZONE) - Number(a.id === ZONE));
  return data.kommuner.length > 1 || zones.length === 0
    ? [...zones, data.level(KOMMUNE)].filter(Boolean)
    : zones;
}

/** The indicator shown first for a division: one that is no plain count, if it has any. */
function firstIndicator(data, level) {
  const known = data.indicators.filter((one) => level === null || data.hasFactsIn(one, level));
  return known.find((one) => one.kind !== "antall") ?? known[0] ?? data.indicators[0];
}

/** What is shown first: the zones, the first indicator that is no plain count, its newest year. */
export function firstState(data) {
  const level = divisionsOf(data)[0]?.id ?? null;
  const indicator = firstIndicator(data, level);
  const years = indicator ? data.yearsOf(indicator) : [];
  return {
    level,
    kommune: null,
    indicator: indicator?.id ?? null,
    measure: VALUE,
    map: YEAR,
    year: years.at(-1) ?? 0,
    from: years[0] ?? 0,
    classes: WIDE,
    reference: referencesOf(data)[0] ?? COUNTRY,
    areas: [],
    many: false,
    view: VIEWS[0],
    profile: null,
  };
}

/** Choices where the division has no figures of the indicator: the one that was not asked for follows the other. */
function following(data, state, choices) {
  const indicator = data.indicator(state.indicator);
  if (!indicator || state.level === null || data.hasFactsIn(indicator, state.level)) return state;
  if (!("indicator" in choices)) return { ...state, indicator: firstIndicator(data, state.level).id };
  const level = divisionsOf(data).find((one) => data.hasFactsIn(indicator, one.id));
  return level ? { ...state, level: level.id } : state;
}

/** The state with what does not go together mended: years the indicator has, a measure it can be read in. */
export function consistent(data, state) {
  const indicator = data.indicator(state.indicator);
  if (!indicator) return state;
  const years = data.yearsOf(indicator);
  const near = (year) =>
    years.includes(year) || years.length === 0 ? year : years.reduce(nearer(data, year));
  const measure = measuresOf(indicator).includes(state.measure) ? state.measure : VALUE;
  const map = years.length < 2 ? YEAR : state.map;
  return { ...state, measure, map, year: near(state.year), from: near(state.from) };
}

function nearer(data, year) {
  const away = (index) => Math.abs(data.years[index].year - data.years[year].year);
  return (best, index) => (away(index) < away(best) ? index : best);
}

export class Store {
  /** `choices` are those of the address. */
  constructor(data, choices) {
    this.data = data;
    this.state = consistent(data, following(data, { ...firstState(data), ...choices }, choices));
    this.listeners = [];
  }

  subscribe(listener) {
    this.listeners.push(listener);
  }

  /** Change some of the choices; every listener gets the new state and the former one. */
  change(choices) {
    const former = this.state;
    this.state = consistent(this.data, following(this.data, { ...former, ...choices }, choices));
    for (const listener of this.listeners) listener(this.state, former);
  }
}
