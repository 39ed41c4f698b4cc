// One figure: an indicator in an area and a year. Where it is hidden or lacking there is no number in it at all.

export const SHOWN = "shown";
export const HIDDEN = "hidden";
export const IMPOSSIBLE = "impossible";
export const MISSING = "missing";
/** A place in the series that FACTS has no row for. */
export const NO_ROW = "x";
const STATUS = { "": SHOWN, ":": HIDDEN, ".": IMPOSSIBLE, "..": MISSING };
/** The 97.5 % quantile of the normal distribution, as in the statistics. */
const Z95 = 1.959963984540054;
const EMPTY = {
  teller: null,
  nevner: null,
  value: null,
  low: null,
  high: null,
  smr: null,
  approx: false,
  broken: false,
};

export const NOTHING = Object.freeze({ ...EMPTY, status: MISSING, flag: ".." });

/** Wilson's score interval of a share (Wilson 1927), from 0 to 1; null where it does not exist. */
export function wilson(count, base) {
  if (count === null || base === null || !(base > 0) || count > base) return null;
  const share = count / base;
  const square = Z95 * Z95;
  const middle = (share + square / (2 * base)) / (1 + square / base);
  const half =
    (Z95 / (1 + square / base)) * Math.sqrt((share * (1 - share)) / base + square / (4 * base * base));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

function at(columns, row, column) {
  return columns?.[row]?.[column] ?? null;
}

function marked(rows, row, column) {
  return rows?.[row]?.[column] === "1";
}

function flagAt(facts, row, column) {
  const flags = facts.flag?.[row];
  if (!flags) return "";
  return (Array.isArray(flags) ? flags : flags.split(","))[column] ?? "";
}

/** What teller / nevner is multiplied with, by the kinds that are made of counts. */
const COUNTED = { andel: 1, rate: 1000, gjennomsnitt: 1 };

/** The value to show, by the kind of indicator; verdi is given only where it does not follow from the counts. */
function valueOf(kind, teller, nevner, verdi) {
  if (verdi !== null) return verdi;
  if (kind === "antall") return teller;
  if (!(kind in COUNTED) || teller === null || nevner === null || nevner === 0) return null;
  return (teller / nevner) * COUNTED[kind];
}

function intervalOf(kind, facts, row, column, teller, nevner) {
  const low = at(facts.low, row, column);
  const high = at(facts.high, row, column);
  if (low !== null && high !== null) return [low, high];
  if (kind !== "andel" && kind !== "rate") return null;
  return wilson(teller, nevner)?.map((limit) => limit * COUNTED[kind]) ?? null;
}

/** The cell at a row and column of an indicator's facts. */
export function cellOf(indicator, facts, row, column) {
  const flag = flagAt(facts, row, column);
  const broken = marked(facts.break, row, column);
  if (flag !== "") return { ...EMPTY, status: STATUS[flag] ?? MISSING, flag, broken };
  const teller = at(facts.teller, row, column);
  const nevner = at(facts.nevner, row, column);
  const value = valueOf(indicator.kind, teller, nevner, at(facts.verdi, row, column));
  if (value === null && teller === null) return { ...EMPTY, status: MISSING, flag: "..", broken };
  const interval = intervalOf(indicator.kind, facts, row, column, teller, nevner);
  const approx = marked(facts.approx, row, column);
  const [low, high] = interval ?? [null, null];
  const smr = at(facts.smr, row, column);
  const status = value === null ? MISSING : SHOWN;
  return { teller, nevner, value, low, high, smr, approx, broken, status, flag };
}

/** Whether a share rests on so few people that its interval is wider than half of it. */
export function isUncertain(cell) {
  return (
    cell.status === SHOWN && cell.low !== null && cell.value > 0 && (cell.high - cell.low) / cell.value > 0.5
  );
}

/** Whether two figures may differ by chance alone: their intervals overlap. False where there are no intervals. */
export function mayBeAlike(one, other) {
  return one.low !== null && other.low !== null && one.low <= other.high && other.low <= one.high;
}
