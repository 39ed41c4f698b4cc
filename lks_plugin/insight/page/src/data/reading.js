// The data as the present choices read them: which areas, which figure of each, and beside what reference.
import { bisectRight } from "d3-array";
import { MISSING, NOTHING, SHOWN, isUncertain, mayBeAlike } from "./cell.js";
import { KOMMUNE } from "./dataset.js";
import { COUNT, INDEX, VALUE, measured, percentChange } from "./measure.js";
import { CHANGE } from "../state/state.js";

export class Reading {
  constructor(data, state) {
    this.data = data;
    this.state = state;
    this.indicator = data.indicator(state.indicator);
    this.years = data.yearsOf(this.indicator);
  }

  /** Areas of the chosen division (and kommune), rest zones last. */
  get listed() {
    this.listedAreas ??= this.findListed();
    return this.listedAreas;
  }

  findListed() {
    const { level, kommune } = this.state;
    const inside = (area) => kommune === null || this.kommuneOf(area)?.code === kommune;
    const all = level === KOMMUNE ? this.data.kommuner : this.data.areasOf(level);
    const areas = all.filter(inside);
    return [...areas.filter((area) => !area.rest), ...areas.filter((area) => area.rest)];
  }

  /** The listed areas that have something to compare; a kommune that is one zone is listed beside other kommuner. */
  get comparable() {
    if (this.hasMap || this.listed.filter((area) => !Number.isInteger(area.shownAs)).length > 1) {
      return this.listed;
    }
    const kommune = this.kommune;
    const beside = kommune ? [kommune, ...this.referencesOf(kommune), ...this.data.similar] : [];
    return [...new Set([...beside, ...this.listed])];
  }

  get levelName() {
    if (!this.hasMap && this.listed.length !== this.comparable.length) return "";
    return this.data.level(this.state.level)?.name ?? "";
  }

  get chosen() {
    return this.state.areas.map((key) => this.data.area(key)).filter(Boolean);
  }

  kommuneOf(area) {
    return this.data.around(area, KOMMUNE);
  }

  /** The kommune in view: the chosen one, that of the first chosen area, or the page's first. */
  get kommune() {
    const chosen = this.state.kommune && this.data.area(`${KOMMUNE}:${this.state.kommune}`);
    const first = this.chosen.map((area) => this.kommuneOf(area)).find(Boolean);
    return chosen || first || this.data.kommuner[0] || null;
  }

  /** The kommuner that all figures are of: the one in view, otherwise every one that the page is about. */
  get ownKommuner() {
    const inView = this.state.kommune !== null || this.chosen.some((area) => this.kommuneOf(area));
    return inView || this.data.kommuner.length < 2 ? [this.kommune].filter(Boolean) : this.data.kommuner;
  }

  /** The areas that the figures are of: the chosen ones, or the kommuner. */
  get shown() {
    return this.chosen.length > 0 ? this.chosen : this.ownKommuner;
  }

  /** The kommuner, then the fylker and the country around them. */
  get surroundings() {
    const around = this.ownKommuner.flatMap((kommune) => this.referencesOf(kommune));
    return [...new Set([...this.ownKommuner, ...around])];
  }

  /** The area that an area is read beside, or null. */
  referenceOf(area, level = this.state.reference) {
    return this.data.around(area, level) ?? (this.kommune ? this.data.around(this.kommune, level) : null);
  }

  /** Kommune, fylke and country around an area, that is not itself one of them. */
  referencesOf(area) {
    const found = ["kommune", "fylke", "land"].map((level) => this.referenceOf(area, level));
    return found.filter((other) => other && other !== area);
  }

  /** A cell as measured; a zone that its kommune or bydel stands for has that one's figures. */
  cell(area, year = this.state.year, measure = this.state.measure, indicator = this.indicator) {
    const raw = this.raw(area, year, indicator);
    if (measure === VALUE) return raw;
    const reference = measure === INDEX ? this.referenceOf(area) : null;
    return measured(raw, measure, reference ? this.raw(reference, year, indicator) : NOTHING);
  }

  raw(area, year = this.state.year, indicator = this.indicator) {
    return this.data.cell(indicator, this.standsFor(area), year);
  }

  /** Whether an area has a figure, but no index of it, as the reference has none above 0. */
  lacksIndex(area) {
    const lacks = this.state.measure === INDEX && this.cell(area).status !== SHOWN;
    return lacks && this.raw(area).status === SHOWN;
  }

  standsFor(area) {
    return Number.isInteger(area.shownAs) && !area.rest ? this.data.areas[area.shownAs] : area;
  }

  /** Change in per cent between the two chosen years: a cell whose value is the change. */
  changeCell(area, from = this.state.from, to = this.state.year) {
    const measure = this.state.measure === COUNT ? COUNT : VALUE;
    const [before, after] = [this.cell(area, from, measure), this.cell(area, to, measure)];
    const status = [before, after].find((cell) => cell.status !== SHOWN)?.status;
    if (status) return { ...NOTHING, status };
    const value = percentChange(before, after);
    return value === null
      ? { ...NOTHING, status: MISSING }
      : { ...after, value, low: null, high: null, doubtful: mayBeAlike(before, after) };
  }

  get isChange() {
    return this.state.map === CHANGE;
  }

  /** Whether what the map shows of an area may be chance: few people, or a change within the intervals. */
  isDoubtful(cell) {
    return cell.status === SHOWN && (this.isChange ? cell.doubtful : isUncertain(cell));
  }

  /** What the map and the list show of an area. */
  mapCell(area) {
    return this.isChange ? this.changeCell(area) : this.cell(area);
  }

  /** Breaks of the indicator for an area after year `from` and up to year `to` (indices). */
  breaksBetween(area, from, to) {
    const [low, high] = [from, to].map((index) => this.data.years[index].year).sort((a, b) => a - b);
    return this.data.breaksOf(this.indicator, area).filter((found) => found.year > low && found.year <= high);
  }

  /** Rank among the listed areas with a figure, 1 the highest; ties share a rank. Null where there is no figure, and
   * for areas that are none of them, such as the kommune itself. */
  rank(area) {
    const cell = this.raw(area);
    if (cell.status !== SHOWN || area.rest || this.ranked.length < 2 || !this.listed.includes(area)) {
      return null;
    }
    return { place: 1 + this.ranked.length - bisectRight(this.ranked, cell.value), of: this.ranked.length };
  }

  /** The figures of the listed areas but rest zones, ascending. */
  get ranked() {
    this.rankedValues ??= this.listed
      .filter((one) => !one.rest)
      .map((one) => this.raw(one))
      .filter((one) => one.status === SHOWN)
      .map((one) => one.value)
      .sort((a, b) => a - b);
    return this.rankedValues;
  }

  /** Whether the map says anything: at least two areas of the division have a polygon and figures of their own. */
  get hasMap() {
    this.mapFound ??= this.findMap();
    return this.mapFound;
  }

  findMap() {
    const level = this.data.level(this.state.level);
    if (!level?.mapped || !this.data.raw.map) return false;
    const own = (area) =>
      !area.rest && !Number.isInteger(area.shownAs) && this.data.hasFacts(this.indicator, area);
    return this.listed.filter(own).length > 1;
  }
}
