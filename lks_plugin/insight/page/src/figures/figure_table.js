// A table of HTML from {caption, columns: [{label, number}], rows: [[{text, value, flag}]]}; heads come first.
import { VALUE } from "../data/measure.js";
import { element } from "../dom.js";

function headCell(column) {
  return element("th", { scope: "col", class: column.number ? "number" : null }, column.label);
}

function bodyCell(cell, column, first) {
  const name = cell.flag ? "number without-value" : column.number ? "number" : null;
  return element(first ? "th" : "td", { scope: first ? "row" : null, class: first ? null : name }, cell.text);
}

export function tableElement({ caption, columns, rows }) {
  return element(
    "div",
    { class: "table-scroll", tabindex: 0, role: "region", "aria-label": caption },
    element(
      "table",
      {},
      element("caption", {}, caption),
      element("thead", {}, element("tr", {}, columns.map(headCell))),
      element(
        "tbody",
        {},
        rows.map((row) =>
          element(
            "tr",
            {},
            row.map((cell, at) => bodyCell(cell, columns[at], at === 0)),
          ),
        ),
      ),
    ),
  );
}

/** A cell of such a table: `value` goes into files as it is, `text` is read. */
export function textCell(text) {
  return { text, value: text, flag: "" };
}

/** The cell of a figure: a number (shares in per cent), or the word and the sign for why there is none. */
export function figureCell(format, indicator, measure, cell) {
  const percent = measure === VALUE && indicator.kind === "andel" && cell.value !== null;
  return {
    text: format.cell(indicator, measure, cell),
    value: percent ? 100 * cell.value : cell.value,
    flag: cell.flag,
  };
}
