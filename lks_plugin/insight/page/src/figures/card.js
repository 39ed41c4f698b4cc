// The card: the chosen areas' figure beside kommune, fylke and country, with what is to be known about it.
import { SHOWN, isUncertain } from "../data/cell.js";
import { VALUE, burden, deviation } from "../data/measure.js";
import { element, outsideLink } from "../dom.js";
import { fileName } from "../export/save.js";
import { colourOf } from "../state/selection.js";
import { drawBars } from "./bars.js";
import { Frame } from "./frame.js";
import { figureCell, textCell } from "./figure_table.js";
import { topicTable } from "./topic_table.js";

const AT_MOST = 10;
const REFERENCE_COLOUR = "#8d99a6";

export class Card {
  constructor(context) {
    this.context = context;
    this.frame = new Frame("figure-card", context, () => this.source());
    this.bars = element("div", { class: "bars-host" });
    this.frame.body.append(this.bars);
    this.heading = element("h2", { id: "card-title" });
    this.lead = element("p", { class: "lead" });
    this.facts = element("ul", { class: "plain-list", id: "card-facts" });
    this.topic = element("div", { id: "card-topic" });
    this.root = element(
      "div",
      { id: "card" },
      this.heading,
      this.lead,
      this.frame.root,
      this.facts,
      this.topic,
    );
  }

  /** The areas on the card: the chosen ones, or the kommune itself. */
  areas(reading) {
    return reading.chosen.length > 0 ? reading.chosen : [reading.kommune].filter(Boolean);
  }

  entries(reading) {
    const areas = this.areas(reading).slice(0, AT_MOST);
    const references =
      areas.length > 0 ? reading.referencesOf(areas[0]).filter((area) => !areas.includes(area)) : [];
    const similar =
      reading.hasMap || reading.chosen.length > 0
        ? []
        : this.context.data.similar.filter((area) => !areas.includes(area));
    const entry = (area, colour, strong) => ({
      area,
      label: area.label,
      cell: reading.cell(area),
      colour,
      strong,
    });
    return [
      ...areas.map((area) => entry(area, colourOf(reading.state.areas, area.key) ?? "#12507f", true)),
      ...[...references, ...similar].map((area) => entry(area, REFERENCE_COLOUR, false)),
    ];
  }

  update(reading) {
    this.reading = reading;
    const { context } = this;
    const areas = this.areas(reading);
    this.heading.textContent =
      areas.length === 1 ? areas[0].label : context.text("chosen_count", { count: areas.length });
    this.lead.textContent = areas.length > 0 ? this.sentence(reading, areas[0], areas.length) : "";
    drawBars(this.bars, context, {
      entries: this.entries(reading),
      indicator: reading.indicator,
      measure: reading.state.measure,
      label: this.source().title,
    });
    this.facts.replaceChildren(
      ...areas.slice(0, AT_MOST).flatMap((area) => this.factsOf(reading, area, areas.length > 1)),
    );
    this.frame.describe();
    this.topic.replaceChildren(...(areas.length === 1 ? [topicTable(context, reading, areas[0])] : []));
  }

  /** What the figure says, in a sentence: how far from the reference, and whether that is a burden. */
  sentence(reading, area, count) {
    const { text, format } = this.context;
    if (count > 1) return text("card_many");
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

  factsOf(reading, area, named) {
    const { text, format, data } = this.context;
    const cell = reading.cell(area);
    const facts = [];
    const people = this.context.population(area);
    if (people !== null) {
      facts.push(text("inhabitants_fact", { count: format.number(people.value), year: people.year }));
    }
    if (cell.status !== SHOWN) facts.push(text(`why_${cell.status}`));
    const raw = reading.raw(area);
    if (raw.status === SHOWN && raw.nevner !== null) {
      facts.push(
        text("counts_fact", { teller: format.number(raw.teller), nevner: format.number(raw.nevner) }),
      );
    }
    if (isUncertain(cell)) {
      facts.push(
        text("uncertain", { interval: format.interval(reading.indicator, reading.state.measure, cell) }),
      );
    }
    const rank = reading.rank(area);
    if (rank && area.level === reading.state.level) facts.push(text("rank_fact", rank));
    if (Number.isInteger(area.shownAs) && !area.rest) facts.push(this.context.standsForText(area));
    if (area.rest) facts.push(text("rest_fact"));
    if (area.from > data.years[0].year) facts.push(text("series_from", { year: area.from }));
    const links = data.links.filter((link) => link.area === area.index);
    const items = facts.map((fact) => element("li", {}, fact));
    items.push(...links.map((link) => element("li", {}, outsideLink(link.title, link.address))));
    if (!named) return items;
    return [
      element("li", {}, element("strong", {}, area.label), element("ul", { class: "one-line" }, items)),
    ];
  }

  source() {
    const { context, reading } = this;
    const { indicator, state } = reading;
    const fields = {
      indicator: indicator.name,
      unit: context.format.unit(indicator, state.measure),
      year: context.yearName(state.year),
    };
    const title = context.text("card_figure_title", fields);
    const file = fileName(context.fileStart, "kort", indicator.id, fields.year);
    return {
      title,
      note: this.entries(reading).some(({ cell }) => isUncertain(cell)) ? context.text("whisker_note") : "",
      file,
      table: () => this.table(title),
    };
  }

  table(caption) {
    const { context, reading } = this;
    const { indicator, state } = reading;
    const { measure } = state;
    const columns = [
      { label: context.text("area") },
      { label: context.text("code") },
      { label: context.format.unit(indicator, measure), number: true },
      { label: context.text("interval"), number: true },
    ];
    const rows = this.entries(reading).map(({ area, cell }) => [
      textCell(area.label),
      textCell(area.code),
      figureCell(context.format, indicator, measure, cell),
      textCell(
        cell.low === null || measure !== VALUE ? "" : context.format.interval(indicator, measure, cell),
      ),
    ]);
    return { caption, columns, rows };
  }
}
