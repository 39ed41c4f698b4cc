// The list of areas with their figure: found by typing, chosen with mouse, finger or keys.
import { SHOWN } from "../data/cell.js";
import { element, select } from "../dom.js";
import { AreaRow } from "./area_row.js";
import { matching } from "./search.js";

const ORDERS = ["code", "value"];

export class AreaList {
  constructor(context) {
    this.context = context;
    this.order = ORDERS[0];
    this.query = "";
    this.rows = new Map();
    const { text } = context;
    this.search = element("input", {
      id: "area-search",
      type: "search",
      autocomplete: "off",
      placeholder: text("search_hint"),
      "aria-label": text("search"),
      "aria-controls": "area-list",
      oninput: () => this.find(this.search.value),
      onkeydown: (event) => this.onSearchKey(event),
    });
    this.sorting = select("area-order", text("sort_by"), (order) => this.sort(order));
    this.sorting.fill(
      ORDERS.map((order) => [order, text(`order_${order}`)]),
      this.order,
    );
    this.many = element("input", {
      id: "choose-many",
      type: "checkbox",
      onchange: () => context.store.change({ many: this.many.checked }),
    });
    this.heading = element("h2", { class: "pane-title" });
    this.status = element("p", { id: "area-status", class: "status", role: "status" });
    this.list = element("ul", {
      id: "area-list",
      role: "listbox",
      "aria-multiselectable": "true",
      "aria-label": text("areas"),
      onclick: (event) => this.onClick(event),
      onkeydown: (event) => this.onKey(event),
    });
    this.root = element(
      "section",
      { id: "list-pane", class: "pane", "aria-label": text("areas") },
      this.heading,
      this.search,
      element(
        "div",
        { class: "list-tools" },
        this.sorting.wrapper,
        element("label", { class: "check" }, this.many, text("choose_many")),
      ),
      this.status,
      this.list,
    );
  }

  find(query) {
    this.query = query;
    this.update(this.reading);
    const found = this.areas.length;
    this.status.textContent =
      query.trim() === ""
        ? ""
        : this.context.text(found === 0 ? "search_none" : "search_found", { count: found });
  }

  sort(order) {
    this.order = order;
    this.update(this.reading);
  }

  onSearchKey(event) {
    if (event.key === "Enter" && this.areas.length > 0) this.context.choose(this.areas[0].key, false);
    if (event.key === "ArrowDown" && this.list.firstChild) {
      event.preventDefault();
      this.focus(this.list.firstChild);
    }
    if (event.key === "Escape" && this.search.value !== "") {
      this.search.value = "";
      this.find("");
    }
  }

  onClick(event) {
    const row = event.target.closest("[data-area]");
    if (row) this.context.choose(row.dataset.area, event.ctrlKey || event.metaKey || event.shiftKey);
  }

  onKey(event) {
    const row = event.target.closest("[data-area]");
    const next = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling };
    const to = { ...next, Home: this.list.firstChild, End: this.list.lastChild }[event.key];
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.context.choose(row.dataset.area, event.ctrlKey || event.shiftKey);
    } else if (to) {
      event.preventDefault();
      this.focus(to);
    } else if (event.key === "ArrowUp") this.search.focus();
  }

  focus(row) {
    for (const other of this.list.querySelectorAll('[tabindex="0"]')) other.setAttribute("tabindex", -1);
    row.setAttribute("tabindex", 0);
    row.focus();
    this.focusedKey = row.dataset.area;
  }

  ordered(reading) {
    const areas =
      this.query.trim() === "" ? reading.comparable : matching(this.context.data, reading, this.query);
    if (this.order === ORDERS[0]) return areas;
    const valued = areas.map((area) => ({ area, cell: reading.mapCell(area) }));
    const number = ({ area, cell }) => (area.rest || cell.status !== SHOWN ? -Infinity : cell.value);
    return valued
      .sort((a, b) => number(b) - number(a) || a.area.index - b.area.index)
      .map(({ area }) => area);
  }

  update(reading) {
    this.reading = reading;
    this.many.checked = reading.state.many;
    this.areas = this.ordered(reading);
    const count = reading.comparable.filter((area) => !area.rest).length;
    const level = reading.levelName || this.context.text("areas");
    this.heading.textContent = this.context.text("list_title", { level, count });
    const figures = this.areas.map((area) => reading.mapCell(area));
    const values = figures.filter((cell) => cell.status === SHOWN).map((cell) => cell.value);
    const ends = { lowest: Math.min(0, ...values), highest: Math.max(0, ...values) };
    this.areas.forEach((area, at) => this.rowOf(area).update(reading, figures[at], ends));
    this.arrange();
  }

  /** Put the rows in their order; where it is the same as before, nothing moves. */
  arrange() {
    const wanted = this.areas.map((area) => this.rowOf(area).root);
    const same =
      wanted.length === this.list.children.length &&
      wanted.every((row, at) => row === this.list.children[at]);
    if (same) return;
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(...wanted);
    for (const other of this.list.querySelectorAll('[tabindex="0"]')) other.setAttribute("tabindex", -1);
    const focusable = wanted.find((row) => row.dataset.area === this.focusedKey) ?? wanted[0];
    focusable?.setAttribute("tabindex", 0);
    if (hadFocus) focusable?.focus({ preventScroll: true });
  }

  rowOf(area) {
    if (!this.rows.has(area.key)) this.rows.set(area.key, new AreaRow(this.context, area));
    return this.rows.get(area.key);
  }
}
