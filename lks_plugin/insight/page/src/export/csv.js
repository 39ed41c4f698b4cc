// CSV in two dialects: as RFC 4180 has it, and as Excel with Norwegian settings opens it by a double click.

export const PLAIN = { separator: ",", decimal: ".", start: "", keepsCodes: true };
/** Excel takes 0301 for the number 301 unless it is told that it is a text. */
export const EXCEL = { separator: ";", decimal: ",", start: "\ufeff", keepsCodes: false };

/** Texts that a spreadsheet would run as a formula get an apostrophe in front. */
function harmless(text, dialect) {
  if (!dialect.keepsCodes && /^0\d+$/.test(text)) return `="${text}"`;
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function fieldOf(value, dialect) {
  if (value === null || value === undefined) return "";
  const isNumber = typeof value === "number";
  const text = isNumber ? String(value).replace(".", dialect.decimal) : harmless(String(value), dialect);
  const quoted = text.includes(dialect.separator) || /["\r\n]/.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of rows of plain values. */
export function csvText(rows, dialect) {
  return (
    dialect.start +
    rows.map((row) => row.map((value) => fieldOf(value, dialect)).join(dialect.separator)).join("\r\n") +
    "\r\n"
  );
}

/** The text of a figure's table; a cell without a number has its sign (":" for hidden). */
export function csvOf({ columns, rows }, dialect) {
  const values = rows.map((row) => row.map((cell) => (cell.flag ? cell.flag : cell.value)));
  return csvText([columns.map((column) => column.label), ...values], dialect);
}
