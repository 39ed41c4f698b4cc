// Drawing in SVG: elements, and a drawing that fills its place.

const SPACE = "http://www.w3.org/2000/svg";

/** An element of SVG with attributes and children (elements or text). */
export function shape(tag, attributes = {}, ...children) {
  const made = document.createElementNS(SPACE, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** An image for readers of the screen: one name, and nothing inside it to step through. */
export function drawing(width, height, label, attributes = {}) {
  return shape("svg", {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "aria-label": label,
    ...attributes,
  });
}

/** The patterns of areas without a value, told apart without colour, and of values that may be chance. */
export function patterns(prefix) {
  const hatch = shape(
    "pattern",
    {
      id: `${prefix}-hidden`,
      width: 6,
      height: 6,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    shape("rect", { width: 6, height: 6, fill: "#ffffff" }),
    shape("rect", { width: 2, height: 6, fill: "#8a8f96" }),
  );
  const dots = shape(
    "pattern",
    { id: `${prefix}-missing`, width: 6, height: 6, patternUnits: "userSpaceOnUse" },
    shape("rect", { width: 6, height: 6, fill: "#f4f4f4" }),
    shape("circle", { cx: 3, cy: 3, r: 0.9, fill: "#8a8f96" }),
  );
  const unsure = shape(
    "pattern",
    {
      id: `${prefix}-unsure`,
      width: 5,
      height: 5,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(-45)",
    },
    shape("rect", { width: 1.4, height: 5, fill: "#ffffff", "fill-opacity": 0.85 }),
  );
  return shape("defs", {}, hatch, dots, unsure);
}

/** Lines and dots as wide on the screen however near the drawing is. */
export function scalePatterns(svg, nearness) {
  for (const pattern of svg.querySelectorAll("pattern")) {
    const turned = pattern.getAttribute("patternTransform")?.match(/rotate\([^)]*\)/)?.[0] ?? "";
    pattern.setAttribute("patternTransform", `scale(${1 / nearness}) ${turned}`.trim());
  }
}

/** Room for a drawing of `height`, as wide as its place; never narrower than a phone. */
export function widthOf(host, usual = 560) {
  const width = Math.floor(host.clientWidth);
  return width > 0 ? Math.max(260, width) : usual;
}

/** The usual width of a letter, in pixels at 12 px. */
export const LETTER = 6.2;
const LINES = 3;

/** The text cut in the middle, so that names with the same beginning are still told apart. */
export function shortened(label, room) {
  const most = Math.max(8, Math.floor(room / LETTER));
  if (label.length <= most) return label;
  const end = label.slice(-Math.floor(most * 0.35)).trimStart();
  return `${label.slice(0, most - 1 - end.length).trimEnd()}…${end}`;
}

/** The text at 12 px in lines of `room` pixels, three at most; a word or an end that has no room is cut. */
export function wrapped(label, room) {
  const most = Math.max(8, Math.floor(room / LETTER));
  const lines = [];
  // A number stays with what it counts.
  for (const word of label.replace(/(\d) /g, "$1\u00a0").split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && (longer.length <= most || lines.length === LINES)) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines.map((line) => shortened(line, room));
}

/** The text cut to about `room` pixels at 13 px. */
export function fitted(label, room) {
  const most = Math.max(4, Math.floor(room / 6.6));
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;
}
