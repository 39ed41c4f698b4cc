// The card: the chosen areas' figure beside kommune, fylke and country, with what is to be known about it.
import { isUncertain } from "../data/cell.js";
import { VALUE } from "../data/measure.js";
import { element, outsideLink } from "../dom.js";
import { fileName } from "../export/save.js";
import { colourAmong } from "../state/selection.js";
import { drawBars } from "./bars.js";
import { Frame } from "./frame.js";
import { figureCell, textCell } from "./figure_table.js";
import { leadOf, sentencesOf } from "./card_sentences.js";
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
    this.topic = element("div", { id: "card-topic", class: "card-topic" });
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

  entries(reading) {
    const { shown } = reading;
    const areas = shown.slice(0, AT_MOST);
    const around =
      reading.chosen.length > 0 ? reading.referencesOf(areas[0]) : reading.surroundings.slice(shown.length);
    const references = around.filter((area) => !areas.includes(area));
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
      ...areas.map((area) => entry(area, colourAmong(reading.state.areas, shown, area), true)),
      ...[...references, ...similar].map((area) => entry(area, REFERENCE_COLOUR, false)),
    ];
  }

  update(reading) {
    this.reading = reading;
    const { context } = this;
    const areas = reading.shown;
    this.heading.textContent = this.titleOf(areas);
    this.lead.textContent = areas.length > 0 ? leadOf(context, reading, areas[0], areas.length) : "";
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

  /** What the areas are called together: that of one, of all kommuner of the page, or how many are chosen. */
  titleOf(areas) {
    const { context, reading } = this;
    if (areas.length === 1) return areas[0].label;
    if (reading.chosen.length === 0) return context.data.raw.title;
    return context.text("chosen_count", { count: areas.length });
  }

  factsOf(reading, area, named) {
    const { data } = this.context;
    const items = sentencesOf(this.context, reading, area).map((fact) => element("li", {}, fact));
    const links = data.links.filter((link) => link.area === area.index);
    items.push(...links.map((link) => element("li", {}, outsideLink(link.title, link.address))));
    if (named) {
      return [
        element("li", {}, element("strong", {}, area.label), element("ul", { class: "one-line" }, items)),
      ];
    }
    return area.members?.length > 0 ? [...items, membersOf(this.context, area)] : items;
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

/** The grunnkretser of an area, folded: unknown and uninhabited ones stand in the list like all others. */
function membersOf({ text }, area) {
  const { members } = area;
  return element(
    "li",
    { class: "members" },
    element(
      "details",
      {},
      element("summary", {}, text("members", { count: members.length })),
      element("p", {}, members.join(", ")),
    ),
  );
}
