// Classes of the map: few, equally wide, at round limits, and never so narrow that chance looks like a difference.
import { ascending, bisectRight, quantileSorted, tickStep } from "d3-array";

export const SEQUENTIAL = ["#edf3f8", "#bfd7ea", "#7fb2d6", "#3d82b8", "#12507f"];
/** Orange for less, purple for more: told apart with every kind of colour vision (ColorBrewer's PuOr). */
export const DIVERGING = ["#b35806", "#f1a340", "#fee0b6", "#f2f2f2", "#d8daeb", "#998ec3", "#542788"];
/** Differences below this part of the middle value are not spread over several classes. */
const NARROWEST = 0.1;

/** Limits at round numbers: `count` classes, the outer two open; values ascending. */
function roundLimits(values, count) {
  const low = quantileSorted(values, 0.02);
  const high = quantileSorted(values, 0.98);
  const middle = Math.abs(quantileSorted(values, 0.5));
  const least = Math.max(middle * NARROWEST, Number.MIN_VALUE);
  const step = Math.max(tickStep(low, high, count), tickStep(0, least * count, count));
  const first = Math.floor(Math.max((low + high) / 2 - (step * (count - 2)) / 2, low) / step + 0.5) * step;
  const start = first <= 0 && low >= 0 ? step : first;
  return Array.from({ length: count - 1 }, (_, i) => Number((start + i * step).toPrecision(12)));
}

/** Classes for values without a middle of their own: limits between the classes and a colour for each. */
export function sequentialClasses(values) {
  const known = values.filter(Number.isFinite).sort(ascending);
  if (known.length === 0) return { limits: [], colours: [SEQUENTIAL[2]] };
  return { limits: roundLimits(known, SEQUENTIAL.length), colours: SEQUENTIAL };
}

/** Classes on both sides of `middle` (0 for changes, 100 for an index), the middle one around it. */
export function divergingClasses(values, middle, least) {
  const away = values
    .filter(Number.isFinite)
    .map((value) => Math.abs(value - middle))
    .sort(ascending);
  const far = away.length === 0 ? least : Math.max(quantileSorted(away, 0.95), least);
  const step = tickStep(0, (2 * far) / 7, 1) || least;
  const limits = [-5, -3, -1, 1, 3, 5].map((part) => Number((middle + (part * step) / 2).toPrecision(12)));
  return { limits, colours: DIVERGING };
}

/** The number of the class a value is in. */
export function classOf(classes, value) {
  return bisectRight(classes.limits, value);
}
