// One row of the list of areas: made once, its figure, bar and mark changed with the choices.
import { SHOWN } from "../data/cell.js";
import { element } from "../dom.js";
import { colourOf } from "../state/selection.js";

export class AreaRow {
  constructor(context, area) {
    this.context = context;
    this.area = area;
    this.mark = element("span", { class: "swatch", "aria-hidden": "true" });
    this.bar = element("span", { class: "bar", "aria-hidden": "true" });
    this.figure = element("span", { class: "figure" });
    const notes = [
      area.rest ? context.text("not_mapped") : null,
      Number.isInteger(area.shownAs) && !area.rest ? context.standsForText(area) : null,
    ].filter(Boolean);
    this.root = element(
      "li",
      { role: "option", tabindex: -1, "data-area": area.key },
      this.mark,
      element(
        "span",
        { class: "name" },
        area.label,
        notes.map((note) => element("span", { class: "rest" }, note)),
      ),
      element("span", { class: "track", "aria-hidden": "true" }, this.bar),
      this.figure,
    );
  }

  /** Show a cell; its bar goes from zero to the figure, from the lowest to the highest of the list (0 among them). */
  update(reading, cell, { lowest, highest }) {
    const colour = colourOf(reading.state.areas, this.area.key);
    this.mark.style.background = colour ?? "";
    const part = 100 / (highest - lowest || 1);
    const value = cell.status === SHOWN ? cell.value : 0;
    this.bar.style.marginLeft = `${(Math.min(value, 0) - lowest) * part}%`;
    this.bar.style.width = `${Math.abs(value) * part}%`;
    this.bar.classList.toggle("below", value < 0);
    const text = this.context.cellText(reading, cell);
    if (this.figure.textContent !== text) this.figure.textContent = text;
    this.figure.className = cell.status === SHOWN ? "figure" : "figure without-value";
    this.root.setAttribute("aria-selected", String(colour !== null));
  }
}
