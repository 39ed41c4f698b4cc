// What the card says about an area, in words.
import { SHOWN, isUncertain } from "../data/cell.js";
import { burden, deviation } from "../data/measure.js";

/** What the figure says, in a sentence: how far from the reference, and whether that is a burden. */
export function leadOf(context, reading, area, count) {
  const { text, format } = context;
  if (count > 1) return reading.chosen.length > 0 ? text("card_many") : "";
  const reference = reading.referenceOf(area);
  if (!reference || reference === area) return "";
  const apart = deviation(reading.raw(area), reading.raw(reference));
  if (apart === null) return text("no_comparison", { reference: reference.label });
  const points = reading.indicator.kind === "andel";
  const size = format.number(
    Math.abs(apart.difference) * (points ? 100 : 1),
    points || Math.abs(apart.difference) < 100 ? 1 : 0,
  );
  const fields = {
    reference: reference.label,
    size,
    unit: points ? text("points") : reading.indicator.unit,
  };
  if (Number(apart.difference.toPrecision(9)) === 0) return text("same_as", fields);
  if (reading.indicator.kind === "antall") return "";
  const side = apart.difference > 0 ? "more_than" : "less_than";
  const reads = burden(reading.indicator) * Math.sign(apart.difference);
  return `${text(side, fields)} ${reads === 0 ? "" : text(reads > 0 ? "reads_worse" : "reads_better")}`.trim();
}

/** What is to be known about an area and its figure, a sentence each. */
export function sentencesOf(context, reading, area) {
  const { text, format, data } = context;
  const cell = reading.cell(area);
  const raw = reading.raw(area);
  const people = context.population(area);
  const rank = area.level === reading.state.level ? reading.rank(area) : null;
  const alone = Number.isInteger(area.shownAs) && !area.rest;
  const counts = { teller: raw.teller, nevner: raw.nevner };
  const counted = raw.status === SHOWN && raw.teller !== null && raw.nevner !== null;
  const interval = () => format.interval(reading.indicator, reading.state.measure, cell);
  return [
    people && text("inhabitants_fact", { count: format.number(people.value), year: people.year }),
    cell.status !== SHOWN && text(reading.lacksIndex(area) ? "why_no_index" : `why_${cell.status}`),
    counted &&
      text("counts_fact", { teller: format.number(counts.teller), nevner: format.number(counts.nevner) }),
    isUncertain(cell) && text("uncertain", { interval: interval() }),
    rank && text("rank_fact", rank),
    raw.smr !== null && text("standardised_fact", { smr: format.number(raw.smr) }),
    raw.approx && text("approx_fact"),
    alone && context.standsForText(area),
    area.rest && text("rest_fact"),
    area.from > data.years[0].year && text("series_from", { year: area.from }),
  ].filter(Boolean);
}
