// The table of the division: sorted by any column, the chosen areas or all, and its figures as files.
import { button, element, select } from "../dom.js";
import { EXCEL, PLAIN, csvOf, csvText } from "../export/csv.js";
import { FACTS_COLUMNS, factsRows } from "../export/facts_rows.js";
import { fileName, saveText } from "../export/save.js";
import { colourOf } from "../state/selection.js";
import { textCell } from "./figure_table.js";
import { SHAPES, columnsOf, indicatorsOf } from "./table_columns.js";

/** Rows that a screen may show. */
const AT_ONCE = 60;

export class TableView {
  constructor(context) {
    const { text } = context;
    this.context = context;
    this.shape = SHAPES[0];
    this.sort = { column: 0, down: false };
    this.shapes = select("table-shape", text("table_shows"), (shape) => this.redraw({ shape }));
    this.shapes.fill(
      SHAPES.map((shape) => [shape, text(`table_${shape}`)]),
      this.shape,
    );
    this.onlyChosen = element("input", {
      type: "checkbox",
      id: "table-chosen",
      onchange: () => this.redraw({}),
    });
    this.place = element("div", {
      class: "table-scroll",
      tabindex: 0,
      role: "region",
      "aria-label": text("view_table"),
    });
    this.root = element(
      "div",
      { id: "table" },
      element(
        "div",
        { class: "table-tools" },
        this.shapes.wrapper,
        element("label", { class: "check" }, this.onlyChosen, text("only_chosen")),
      ),
      this.place,
      element("div", { class: "tools", role: "group", "aria-label": text("figure_tools") }, this.exports()),
      element("p", { class: "figure-note" }, text("table_note")),
    );
  }

  exports() {
    const { text } = this.context;
    const tool = (label, name, action) => button(label, action, { "data-action": name });
    return [
      tool(text("table_csv"), "csv", () => this.save(PLAIN, "")),
      tool(text("table_excel"), "excel", () => this.save(EXCEL, "-excel")),
      tool(text("facts_csv"), "facts-csv", () => this.saveFacts(PLAIN, "")),
      tool(text("facts_excel"), "facts-excel", () => this.saveFacts(EXCEL, "-excel")),
    ];
  }

  redraw(choice) {
    Object.assign(this, choice);
    if (choice.shape) this.sort = { column: 0, down: false };
    this.update(this.reading);
  }

  areas(reading) {
    const chosen = this.onlyChosen.checked && reading.chosen.length > 0 ? reading.chosen : reading.comparable;
    const elsewhere = reading.chosen.filter((area) => !chosen.includes(area));
    return [...chosen, ...elsewhere];
  }

  /** The table as plain data: rows sorted, then kommune, fylke and country for reference. */
  model(reading) {
    const { text } = this.context;
    const name = { label: text("area"), of: (area) => ({ ...textCell(area.label), sort: area.index }) };
    const code = { label: text("code"), of: (area) => textCell(area.code) };
    const columns = [name, code, ...columnsOf(this.context, reading, this.shape)];
    const rowOf = (area) => ({ area, cells: columns.map((column) => column.of(area)) });
    const areas = this.areas(reading);
    const rows = areas.map(rowOf).sort(by(this.sort));
    return {
      columns,
      rows,
      references: reading.surroundings.filter((area) => !areas.includes(area)).map(rowOf),
      caption: this.caption(reading),
    };
  }

  caption(reading) {
    const { context } = this;
    const fields = {
      indicator: reading.indicator.name,
      year: context.yearName(reading.state.year),
      unit: context.format.unit(reading.indicator, reading.state.measure),
    };
    return context.text(`table_caption_${this.shape}`, fields);
  }

  update(reading) {
    this.reading = reading;
    const key = this.keyOf(reading);
    if (key === this.drawnFor) this.mark(reading);
    else this.draw(reading);
    this.drawnFor = key;
  }

  /** What the table depends on, but for which areas are marked in it. */
  keyOf(reading) {
    const { indicator, measure, year, level, kommune, reference, profile } = reading.state;
    const areas = this.areas(reading).map((area) => area.index);
    const shown = this.shape === "years" ? null : year;
    return JSON.stringify([
      indicator,
      measure,
      shown,
      level,
      kommune,
      reference,
      profile,
      this.shape,
      this.sort,
      areas,
    ]);
  }

  mark(reading) {
    this.onlyChosen.disabled = reading.chosen.length === 0;
    for (const row of this.place.querySelectorAll("tr[data-area]")) {
      const colour = colourOf(reading.state.areas, row.dataset.area);
      row.className = colour ? "chosen" : "";
      row.querySelector(".swatch").style.background = colour ?? "";
      row.querySelector("button").setAttribute("aria-pressed", String(colour !== null));
    }
  }

  draw(reading) {
    this.onlyChosen.disabled = reading.chosen.length === 0;
    const model = this.model(reading);
    const focused = this.place.contains(document.activeElement)
      ? document.activeElement.dataset.column
      : undefined;
    this.place.replaceChildren(
      element(
        "table",
        { id: "figures-table", class: this.shape },
        element("caption", {}, model.caption),
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            model.columns.map((column, at) => this.head(column, at)),
          ),
        ),
        (this.bodyRows = element("tbody", {})),
        element(
          "tfoot",
          {},
          model.references.map((row) => this.row(row, model.columns, reading)),
        ),
      ),
    );
    this.fillRows(model, reading);
    if (focused !== undefined) this.place.querySelector(`[data-column="${focused}"]`)?.focus();
  }

  /** The first screens of rows at once, the rest of a long table when the browser has drawn those. */
  fillRows(model, reading) {
    const make = (row) => this.row(row, model.columns, reading);
    const place = this.bodyRows;
    place.append(...model.rows.slice(0, AT_ONCE).map(make));
    if (model.rows.length <= AT_ONCE) return;
    setTimeout(() => {
      if (place !== this.bodyRows) return;
      place.append(...model.rows.slice(AT_ONCE).map(make));
      this.mark(this.reading);
    });
  }

  head(column, at) {
    const { column: sorted, down } = this.sort;
    const arrow = sorted === at ? (down ? " ▼" : " ▲") : "";
    const press = button(column.label + arrow, () => this.sortBy(at), { "data-column": at });
    const order = sorted === at ? (down ? "descending" : "ascending") : "none";
    return element("th", { scope: "col", "aria-sort": order, class: column.number ? "number" : null }, press);
  }

  sortBy(column) {
    const numbers = column > 1;
    this.sort = { column, down: this.sort.column === column ? !this.sort.down : numbers };
    this.update(this.reading);
  }

  row({ area, cells }, columns, reading) {
    const colour = colourOf(reading.state.areas, area.key);
    const swatch = element("span", { class: "swatch", "aria-hidden": "true" });
    if (colour) swatch.style.background = colour;
    const rest = area.rest ? element("span", { class: "rest" }, this.context.text("not_mapped")) : null;
    const press = button(
      area.label,
      (event) => this.context.choose(area.key, event.ctrlKey || event.shiftKey),
      {
        class: "area-link",
        "aria-pressed": String(colour !== null),
      },
    );
    const head = element("th", { scope: "row" }, swatch, press, rest);
    const others = cells.slice(1).map((cell, at) => {
      const kind = [columns[at + 1].number ? "number" : "", cell.flag ? "without-value" : ""]
        .filter(Boolean)
        .join(" ");
      return element("td", { class: kind || null }, cell.text);
    });
    return element("tr", { "data-area": area.key, class: colour ? "chosen" : null }, head, others);
  }

  save(dialect, ending) {
    const { columns, rows, references } = this.model(this.reading);
    const every = [...rows, ...references].map(({ cells }) => cells);
    const name = fileName(
      this.context.fileStart,
      "tabell",
      this.shape,
      this.reading.indicator.id,
      this.yearInName,
    );
    saveText(csvOf({ columns, rows: every }, dialect), `${name}${ending}.csv`, "text/csv");
  }

  /** The year that the table is of, "" where it shows every year. */
  get yearInName() {
    return this.shape === "years" ? "" : this.context.yearName(this.reading.state.year);
  }

  /** The figures as FACTS has them: this year's or, for the whole series, every year's. */
  saveFacts(dialect, ending) {
    const { reading } = this;
    const areas = [...new Set([...this.areas(reading), ...reading.surroundings])];
    const indicators =
      this.shape === "indicators" ? indicatorsOf(this.context, reading) : [reading.indicator];
    const years = this.shape === "years" ? null : [reading.state.year];
    const rows = factsRows(this.context.data, areas, indicators, years);
    const name = fileName(this.context.fileStart, "data", this.shape, reading.indicator.id, this.yearInName);
    saveText(csvText([FACTS_COLUMNS, ...rows], dialect), `${name}${ending}.csv`, "text/csv");
  }
}

/** Order of rows by a column; what has no figure comes last either way, rest zones after all others. */
function by({ column, down }) {
  const of = ({ cells }) => {
    const { sort, value, flag } = cells[column];
    return flag ? null : (sort ?? value);
  };
  const sign = down ? -1 : 1;
  return (a, b) => {
    const rest = Number(a.area.rest) - Number(b.area.rest);
    if (rest !== 0) return rest;
    const [left, right] = [of(a), of(b)];
    if (left === null || right === null) {
      return Number(left === null) - Number(right === null) || a.area.index - b.area.index;
    }
    const order = typeof left === "string" ? left.localeCompare(right) : left - right;
    return sign * order || a.area.index - b.area.index;
  };
}
