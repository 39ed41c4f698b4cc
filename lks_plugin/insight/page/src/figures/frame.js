// The frame around every figure: its title, the drawing, the same figures as a table, and the files to take away.
import { button, element } from "../dom.js";
import { csvOf, EXCEL, PLAIN } from "../export/csv.js";
import { saveText } from "../export/save.js";
import { savePng, saveSvg } from "../export/picture.js";
import { tableElement } from "./figure_table.js";

export class Frame {
  /** `source` gives {title, heading, note, file, table}: what the drawing says; `heading` is a title cut to its room,
   * and `table` makes the table when asked for. */
  constructor(id, context, source) {
    this.context = context;
    this.source = source;
    this.title = element("figcaption", { id: `${id}-title`, class: "figure-title" });
    this.body = element("div", { class: "figure-body" });
    this.note = element("p", { class: "figure-note" });
    this.table = element("div", { class: "figure-table", id: `${id}-table`, hidden: true });
    this.toggle = button(context.text("show_table"), () => this.showTable(this.table.hidden), {
      "aria-expanded": "false",
      "aria-controls": `${id}-table`,
      "data-action": "table",
    });
    this.root = element(
      "figure",
      { id, class: "figure", "aria-labelledby": `${id}-title` },
      this.title,
      this.body,
      this.note,
      this.table,
      this.tools(),
    );
  }

  tools() {
    const { text } = this.context;
    const tool = (label, name, action) =>
      button(label, action, { "data-action": name, "aria-label": text("save_as", { what: label }) });
    return element(
      "div",
      { class: "tools", role: "group", "aria-label": text("figure_tools") },
      this.toggle,
      tool("SVG", "svg", () => saveSvg(this, `${this.source().file}.svg`)),
      tool("PNG", "png", () => savePng(this, `${this.source().file}.png`)),
      tool("CSV", "csv", () => this.saveCsv(PLAIN, "")),
      tool("Excel", "excel", () => this.saveCsv(EXCEL, "-excel")),
    );
  }

  saveCsv(dialect, ending) {
    const { table, file } = this.source();
    saveText(csvOf(table(), dialect), `${file}${ending}.csv`, "text/csv");
  }

  showTable(shown) {
    this.table.hidden = !shown;
    this.body.hidden = shown;
    this.toggle.setAttribute("aria-expanded", String(shown));
    this.toggle.textContent = this.context.text(shown ? "show_figure" : "show_table");
    if (shown) this.fillTable();
  }

  fillTable() {
    this.table.replaceChildren(tableElement(this.source().table()));
  }

  /** Title and note after a change; the table is made only where it is looked at. */
  describe() {
    const { title, heading, note } = this.source();
    this.title.textContent = heading ?? title;
    this.title.title = heading === undefined || heading === title ? "" : title;
    this.note.textContent = note ?? "";
    this.note.hidden = !note;
    this.refillTable();
  }

  refillTable() {
    if (!this.table.hidden) this.fillTable();
  }
}
