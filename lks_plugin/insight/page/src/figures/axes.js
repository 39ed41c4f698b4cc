// Axes drawn plainly: a rule and a number for each round value.
import { shape } from "./svg.js";

/** Horizontal rules with their numbers, from x `left` to `right`. */
export function leftAxis(y, left, right, say) {
  return y
    .ticks(5)
    .flatMap((value) => [
      shape("path", { d: `M${left},${y(value)}H${right}`, class: "rule" }),
      shape(
        "text",
        { x: left - 6, y: y(value), dy: "0.35em", "text-anchor": "end", class: "small" },
        say(value),
      ),
    ]);
}

/** Upright rules with their numbers below, from y `top` to `bottom`. */
export function bottomAxis(x, top, bottom, say, count = 6) {
  return x
    .ticks(count)
    .flatMap((value) => [
      shape("path", { d: `M${x(value)},${top}V${bottom}`, class: "rule" }),
      shape("text", { x: x(value), y: bottom + 16, "text-anchor": "middle", class: "small" }, say(value)),
    ]);
}

/** Places as near the wanted ones as they can be with `gap` between them, within low and high. */
export function spread(wanted, gap, low, high) {
  const order = wanted.map((_, at) => at).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [...wanted];
  let above = low - gap;
  for (const at of order) {
    placed[at] = Math.max(wanted[at], above + gap);
    above = placed[at];
  }
  let below = high + gap;
  for (const at of order.reverse()) {
    placed[at] = Math.min(placed[at], below - gap);
    below = placed[at];
  }
  return placed;
}
