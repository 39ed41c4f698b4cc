// Several indicators of one area: how far each lies from the reference, and whether more of it is a burden.
import { scaleLinear } from "d3-scale";
import { SHOWN, isUncertain } from "../data/cell.js";
import { VALUE, burden, deviation } from "../data/measure.js";
import { element } from "../dom.js";
import { fileName } from "../export/save.js";
import { indicatorGroups } from "../controls/choices.js";
import { Frame } from "./frame.js";
import { figureCell, textCell } from "./figure_table.js";
import { drawing, shape, widthOf, wrapped } from "./svg.js";

const ROW = 24;
const LINE = 13;
const MOST_PERCENT = 100;
const USUAL = 14;
/** Pixels that the longest label of the axis takes. */
const LABEL_ROOM = 52;

/** How the deviation reads: worse, better or neutral, and not at all where it may be chance. */
export function reads(indicator, apart) {
  return ["better", "neutral", "worse"][burden(indicator) * Math.sign(apart.difference) + 1];
}

export class Profile {
  constructor(context) {
    this.context = context;
    this.frame = new Frame("figure-profile", context, () => this.source());
    this.choice = element("div", { class: "profile-choice", id: "profile-choice" });
    const summary = element("summary", {}, context.text("profile_choose"));
    this.root = element(
      "div",
      { id: "profile" },
      this.frame.root,
      element("details", {}, summary, this.choice),
    );
  }

  indicators(reading) {
    const { data } = this.context;
    const asked = reading.state.profile;
    if (asked === null) return this.comparable().slice(0, USUAL);
    return asked.map((id) => data.indicator(id)).filter((one) => one && one.kind !== "antall");
  }

  /** A count is no figure to compare areas of different size by. */
  comparable() {
    const { data } = this.context;
    return data.indicators.filter((one) => one.kind !== "antall" && data.yearsOf(one).length > 0);
  }

  /** One row for each indicator: the area's cell and the reference's in the chosen year, or the newest it has. */
  rows(reading) {
    const { data } = this.context;
    const area = reading.chosen[0] ?? reading.kommune;
    const reference = area ? this.reference(reading, area) : null;
    return this.indicators(reading).map((indicator) => {
      const years = data.yearsOf(indicator);
      const year = years.includes(reading.state.year)
        ? reading.state.year
        : (years.at(-1) ?? reading.state.year);
      const cell = reading.raw(area, year, indicator);
      const beside = reference ? reading.raw(reference, year, indicator) : null;
      return { indicator, year, cell, beside, apart: beside ? deviation(cell, beside) : null };
    });
  }

  reference(reading, area) {
    const found = reading.referenceOf(area);
    return found && found !== area ? found : (reading.referencesOf(area)[0] ?? null);
  }

  update(reading) {
    this.reading = reading;
    this.frame.describe();
    const hint = element("p", { class: "hint" }, this.context.text("profile_none"));
    this.frame.body.replaceChildren(this.rows(reading).length > 0 ? this.draw(reading) : hint);
    this.fillChoice(reading);
  }

  draw(reading) {
    const { format } = this.context;
    const rows = this.rows(reading);
    const width = widthOf(this.frame.root);
    const names = Math.min(220, width * 0.42);
    const figures = 66;
    const x = scaleLinear([-MOST_PERCENT, MOST_PERCENT], [names + 8, width - figures]).clamp(true);
    const labels = rows.map(({ indicator }) => wrapped(indicator.name, names));
    const heights = labels.map((lines) => Math.max(ROW, lines.length * LINE + 6));
    const height = heights.reduce((sum, one) => sum + one, 40);
    const svg = drawing(width, height, this.source().title, { class: "profile" });
    const named = x(50) - x(0) > 52 ? [-100, -50, 0, 50, 100] : [-100, 0, 100];
    const ruled = x(50) - x(0) < LABEL_ROOM ? [-100, 0, 100] : [-100, -50, 0, 50, 100];
    for (const value of ruled) {
      svg.append(
        shape("path", { d: `M${x(value)},22V${height - 14}`, class: value === 0 ? "zero" : "rule" }),
      );
      if (!named.includes(value)) continue;
      const label = `${format.signed(value, 0)} %`;
      svg.append(shape("text", { x: x(value), y: 14, "text-anchor": "middle", class: "small" }, label));
    }
    let y = 26;
    rows.forEach((row, at) => {
      svg.append(...this.row(row, labels[at], y + heights[at] / 2 - 2, { x, width }));
      y += heights[at];
    });
    return svg;
  }

  row({ indicator, cell, apart }, lines, middle, { x, width }) {
    const { format } = this.context;
    const top = middle - ((lines.length - 1) * LINE) / 2;
    const parts = [
      shape(
        "text",
        { class: "small" },
        lines.map((line, at) => shape("tspan", { x: 0, y: top + at * LINE, dy: "0.35em" }, line)),
        shape("title", {}, indicator.name),
      ),
      shape(
        "text",
        { x: width, y: middle, dy: "0.35em", "text-anchor": "end", class: "small" },
        format.cell(indicator, VALUE, cell),
      ),
    ];
    if (apart === null || apart.ratio === null) return parts;
    const percent = 100 * (apart.ratio - 1);
    const end = x(percent);
    const kind = reads(indicator, apart);
    const uncertain = isUncertain(cell) ? " uncertain" : "";
    parts.push(
      shape("rect", {
        x: Math.min(end, x(0)),
        y: middle - 7,
        width: Math.max(1, Math.abs(end - x(0))),
        height: ROW - 12,
        class: `reads-${kind}${uncertain}`,
      }),
    );
    const sign = { worse: "▲", better: "▼", neutral: "●" }[kind];
    parts.push(
      shape(
        "text",
        {
          x: end + (percent < 0 ? -4 : 4),
          y: middle,
          dy: "0.35em",
          "text-anchor": percent < 0 ? "end" : "start",
          class: "small",
        },
        sign,
      ),
    );
    return parts;
  }

  /** The choice of indicators: made once, then only ticked. */
  fillChoice(reading) {
    const wanted = this.indicators(reading).map((one) => one.id);
    if (this.choice.children.length === 0) {
      const box = ([id, name]) =>
        element(
          "label",
          { class: "check" },
          element("input", { type: "checkbox", value: id, onchange: () => this.pick() }),
          name,
        );
      this.choice.append(
        ...indicatorGroups(this.comparable()).map(({ group, options }) =>
          element(
            "fieldset",
            {},
            element("legend", {}, group || this.context.text("indicators")),
            options.map(box),
          ),
        ),
      );
    }
    for (const input of this.choice.querySelectorAll("input")) input.checked = wanted.includes(input.value);
  }

  pick() {
    const ticked = [...this.choice.querySelectorAll("input:checked")].map((input) => input.value);
    this.context.store.change({ profile: ticked });
  }

  source() {
    const { context, reading } = this;
    const { text } = context;
    const area = reading.chosen[0] ?? reading.kommune;
    const reference = area ? this.reference(reading, area) : null;
    const title = text(reference ? "profile_title" : "profile_alone", {
      area: area?.label ?? "",
      reference: reference?.label ?? "",
    });
    const several = reading.chosen.length > 1 ? ` ${text("profile_first", { area: area.label })}` : "";
    return {
      title,
      note: reference ? `${text("profile_note")}${several}${this.lacking(reference)}` : "",
      file: fileName(context.fileStart, "profil", area?.code ?? ""),
      table: () => this.table(title),
    };
  }

  /** How many figures have nothing to be compared with. */
  lacking(reference) {
    const count = this.rows(this.reading).filter(
      ({ cell, beside }) => cell.status === SHOWN && beside?.status !== SHOWN,
    ).length;
    return count > 0 ? ` ${this.context.text("profile_lacking", { count, reference: reference.label })}` : "";
  }

  table(caption) {
    const { context, reading } = this;
    const { text, format } = context;
    const area = reading.chosen[0] ?? reading.kommune;
    const reference = area ? this.reference(reading, area) : null;
    const columns = [
      { label: text("indicator") },
      { label: text("year"), number: true },
      { label: area?.label ?? "", number: true },
      { label: reference?.label ?? "", number: true },
      { label: text("deviation_percent"), number: true },
      { label: text("reads_as") },
    ];
    const rows = this.rows(reading).map(({ indicator, year, cell, beside, apart }) => {
      const percent = apart?.ratio === null || apart === null ? null : 100 * (apart.ratio - 1);
      return [
        textCell(indicator.name),
        textCell(context.yearName(year)),
        figureCell(format, indicator, VALUE, cell),
        beside ? figureCell(format, indicator, VALUE, beside) : textCell(""),
        { text: percent === null ? "" : format.signed(percent, 0), value: percent, flag: "" },
        textCell(text(percent === null ? "not_compared" : `reads_${reads(indicator, apart)}_short`)),
      ];
    });
    return { caption, columns, rows };
  }
}
