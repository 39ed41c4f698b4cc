// A figure as a picture of its own: title, drawings under each other, source; styles written into the elements.
import { shape } from "../figures/svg.js";
import { saveBlob, saveText } from "./save.js";

const STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linejoin",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "opacity",
  "paint-order",
  "vector-effect",
  "visibility",
];
const MARGIN = 16;
const SHARPNESS = 2;
const FONT = "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";

function withStyles(original) {
  const copy = original.cloneNode(true);
  const [from, to] = [original, copy].map((root) => [root, ...root.querySelectorAll("*")]);
  from.forEach((node, index) => {
    const style = getComputedStyle(node);
    for (const name of STYLES) to[index].setAttribute(name, style.getPropertyValue(name));
    for (const name of ["tabindex", "role", "class", "aria-selected"]) to[index].removeAttribute(name);
  });
  return copy;
}

function line(text, y, size, weight = "normal") {
  const attributes = {
    x: MARGIN,
    y,
    "font-size": size,
    "font-weight": weight,
    "font-family": FONT,
    fill: "#1b2733",
  };
  return shape("text", attributes, text);
}

function wrapped(text, width, size) {
  const most = Math.max(20, Math.floor((width - 2 * MARGIN) / (size * 0.53)));
  const lines = [""];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= most || lines.at(-1) === "") lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.filter(Boolean);
}

/** One SVG of all drawings of a frame, with title, note and source. */
export function pictureOf(frame) {
  const { title, note } = frame.source();
  const drawings = [...frame.body.querySelectorAll("svg")].map((svg) => {
    const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
    return { svg, width, height };
  });
  const width = Math.max(420, ...drawings.map((one) => one.width)) + 2 * MARGIN;
  const parts = [];
  let y = MARGIN;
  const write = (text, size, weight) => {
    for (const part of wrapped(text, width, size)) {
      y += size * 1.3;
      parts.push(line(part, y, size, weight));
    }
  };
  write(title, 16, "bold");
  y += 10;
  for (const one of drawings) {
    const copy = withStyles(one.svg);
    for (const [name, value] of Object.entries({ x: MARGIN, y, width: one.width, height: one.height })) {
      copy.setAttribute(name, value);
    }
    parts.push(copy);
    y += one.height + 8;
  }
  if (note) write(note, 12);
  write(frame.context.sourceLine(), 12);
  const height = Math.ceil(y + MARGIN);
  const background = shape("rect", { width, height, fill: "#ffffff" });
  return shape(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width, height },
    shape("title", {}, title),
    background,
    parts,
  );
}

/** Drawn while the table is shown instead, the figure is brought back for the picture. */
function textOf(frame) {
  const hidden = frame.body.hidden;
  frame.body.hidden = false;
  try {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(pictureOf(frame))}`;
  } finally {
    frame.body.hidden = hidden;
  }
}

export function saveSvg(frame, name) {
  saveText(textOf(frame), name, "image/svg+xml");
}

export async function savePng(frame, name) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(frame))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * SHARPNESS;
  canvas.height = image.height * SHARPNESS;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  saveBlob(blob, name);
}
