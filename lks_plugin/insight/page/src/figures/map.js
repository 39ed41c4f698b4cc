// The map: polygons in metres drawn as they are, coloured by class, chosen with mouse, finger or keys.
import { geoIdentity, geoPath } from "d3-geo";
import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";
import { feature } from "topojson-client";
import { button, element } from "../dom.js";
import { colourOf } from "../state/selection.js";
import { SHOWN } from "../data/cell.js";
import { PLAIN_FILL, circlesOf, radiusOf, showsCircles } from "./circles.js";
import { Colouring, fillOf } from "./colouring.js";
import { inDirection } from "./map_keys.js";
import { drawing, patterns, scalePatterns, shape, widthOf } from "./svg.js";

const TALLEST = 640;
const SHORTEST = 170;
/** Pixels around the areas, into which circles at the edge reach. */
const EDGE = 12;
const NEAREST = 16;
/** The part of the map that the chosen areas fill when they are zoomed to. */
const SURROUNDED = 0.4;
const LABEL_SIZE = 11;
const LABEL_HEIGHT = 13;
const LETTER_WIDTH = 7;

/** The last number of a name: 23 of "LKS 23". */
function mapLabel(area) {
  return area.short.match(/(\d+)\s*$/)?.[1] ?? "";
}

export class MapDrawing {
  /** `prefix` names the patterns, each drawing of the page its own; `usual` is the width of a place not laid out. */
  constructor(host, context, prefix = "map", usual = undefined) {
    this.prefix = prefix;
    this.usual = usual;
    this.host = host;
    this.context = context;
    this.colouring = new Colouring();
    this.drawnFor = null;
    this.shapes = new Map();
    this.focused = null;
    this.tip = element("div", { class: "tip", "aria-hidden": "true", hidden: true });
  }

  /** Draw the polygons anew where division, kommune or width changed. */
  draw(reading) {
    const width = widthOf(this.host, this.usual);
    const tallest = Math.max(SHORTEST, Math.min(TALLEST, this.context.mapRoom()));
    const drawnFor = `${reading.state.level} ${reading.state.kommune} ${width} ${tallest}`;
    if (drawnFor === this.drawnFor) return;
    this.drawnFor = drawnFor;
    const { topology } = this.context.data.raw.map;
    const object = topology.objects[reading.state.level];
    const listed = new Set(reading.listed.map((area) => area.index));
    const features = (object ? feature(topology, object).features : []).filter((one) => listed.has(one.id));
    const everything = { type: "FeatureCollection", features };
    const projection = geoIdentity()
      .reflectY(true)
      .fitWidth(width - 2 * EDGE, everything);
    const [[, top], [, bottom]] = geoPath(projection).bounds(everything);
    const height = Math.min(tallest, Math.max(SHORTEST, Math.ceil(bottom - top) + 2 * EDGE));
    projection.fitExtent(
      [
        [EDGE, EDGE],
        [width - EDGE, height - EDGE],
      ],
      everything,
    );
    this.size = { width, height };
    const hadFocus = this.polygons?.contains(document.activeElement);
    this.drawShapes(features, geoPath(projection), projection);
    if (hadFocus) this.shapes.get(this.focused)?.focus();
  }

  drawShapes(features, path, projection) {
    const { width, height } = this.size;
    const { data, text } = this.context;
    this.shapes.clear();
    this.boxes = new Map();
    this.labelled = [];
    this.centres = [];
    this.polygons = shape("g", {
      role: "listbox",
      "aria-multiselectable": "true",
      "aria-label": text("map_label"),
    });
    this.doubts = shape("g", { "aria-hidden": "true", class: "doubts" });
    this.circles = shape("g", { "aria-hidden": "true", class: "circles" });
    this.marks = shape("g", { "aria-hidden": "true", class: "marks" });
    this.labels = shape("g", { "aria-hidden": "true", class: "map-labels" });
    for (const one of features) {
      const area = data.areas[one.id];
      const d = path(one);
      const made = shape("path", { d, role: "option", tabindex: -1, "data-area": area.key, class: "area" });
      this.shapes.set(area.key, made);
      this.polygons.append(made);
      const box = path.bounds(one);
      const [[x0, y0], [x1, y1]] = box;
      this.boxes.set(area.key, box);
      const centre = data.raw.map.centres?.[one.id];
      const [x, y] = centre ? projection(centre) : path.centroid(one);
      this.centres.push({ area, x, y });
      this.addLabel(mapLabel(area), x, y, Math.min((x1 - x0) / LETTER_WIDTH, (y1 - y0) / LABEL_HEIGHT));
    }
    this.moving = shape(
      "g",
      { class: "moving" },
      this.polygons,
      this.doubts,
      this.circles,
      this.marks,
      this.labels,
    );
    this.svg = drawing(width, height, "", { class: "map", role: null, "aria-label": null });
    this.svg.append(patterns(this.prefix), this.moving);
    this.host.replaceChildren(element("div", { class: "map-place" }, this.svg, this.tip, this.zoomButtons()));
    this.nearness = 1;
    this.listen();
  }

  /** A label that is shown once the map is so near that its area has room for it. */
  addLabel(label, x, y, room) {
    if (label === "") return;
    const made = shape("text", { x, y, "text-anchor": "middle", dy: "0.35em" }, label);
    this.labelled.push({ made, nearest: label.length / room });
    this.labels.append(made);
  }

  showLabels(nearness) {
    for (const { made, nearest } of this.labelled) {
      made.setAttribute("visibility", nearest <= nearness && !this.radius ? "visible" : "hidden");
      made.style.fontSize = `${LABEL_SIZE / nearness}px`;
    }
  }

  zoomButtons() {
    const { text } = this.context;
    const step = (factor) => () => select(this.svg).call(this.zoomer.scaleBy, factor);
    const whole = () => select(this.svg).call(this.zoomer.transform, zoomIdentity);
    return element(
      "div",
      { class: "zoom", role: "group", "aria-label": text("zoom") },
      button("+", step(1.6), { "aria-label": text("zoom_in") }),
      button("−", step(1 / 1.6), { "aria-label": text("zoom_out") }),
      button("◎", () => this.zoomToChosen(), { "aria-label": text("zoom_chosen"), class: "zoom-chosen" }),
      button("⤢", whole, { "aria-label": text("zoom_whole") }),
    );
  }

  /** As near as the chosen areas allow, with some of their surroundings. */
  zoomToChosen() {
    const boxes = this.reading.state.areas
      .filter((key) => this.shapes.has(key))
      .map((key) => this.boxes.get(key));
    if (boxes.length === 0) return;
    const [left, top] = [0, 1].map((side) => Math.min(...boxes.map(([low]) => low[side])));
    const [right, bottom] = [0, 1].map((side) => Math.max(...boxes.map(([, high]) => high[side])));
    const { width, height } = this.size;
    const nearness = Math.min(
      NEAREST,
      (SURROUNDED * width) / (right - left),
      (SURROUNDED * height) / (bottom - top),
    );
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const moved = zoomIdentity
      .translate(width / 2, height / 2)
      .scale(Math.max(1, nearness))
      .translate(-x, -y);
    select(this.svg).call(this.zoomer.transform, moved);
  }

  listen() {
    const { width, height } = this.size;
    // One finger and the wheel scroll the page; two fingers, Ctrl and wheel, or dragging with the mouse move the map.
    const wanted = (event) =>
      event.type === "wheel" ? event.ctrlKey : event.type !== "touchstart" || event.touches.length > 1;
    this.zoomer = zoom()
      .scaleExtent([1, NEAREST])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .filter((event) => wanted(event) && !event.button)
      .on("zoom", ({ transform }) => {
        this.moving.setAttribute("transform", transform);
        this.nearness = transform.k;
        this.drawCircles();
        scalePatterns(this.svg, transform.k);
      });
    select(this.svg).call(this.zoomer).on("dblclick.zoom", null);
    const keyOf = (event) => event.target.closest?.("[data-area]")?.dataset.area;
    const act = (name, action) =>
      this.polygons.addEventListener(name, (event) => {
        const key = keyOf(event);
        if (key) action(key, event);
      });
    act("click", (key, event) => this.context.choose(key, event.ctrlKey || event.metaKey || event.shiftKey));
    act("pointermove", (key, event) => this.showTip(key, event.clientX, event.clientY));
    act("focusin", (key) => this.showTipAt(key));
    act("keydown", (key, event) => this.onKey(key, event));
    for (const name of ["pointerleave", "focusout"]) {
      this.polygons.addEventListener(name, () => (this.tip.hidden = true));
    }
  }

  onKey(key, event) {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.context.choose(key, event.ctrlKey || event.shiftKey);
      return;
    }
    const next = inDirection(this.centres, key, event.key);
    if (next === null) return;
    event.preventDefault();
    this.shapes.get(this.focused)?.setAttribute("tabindex", -1);
    this.focused = next;
    this.shapes.get(next).setAttribute("tabindex", 0);
    this.shapes.get(next).focus();
  }

  showTipAt(key) {
    const box = this.shapes.get(key).getBoundingClientRect();
    this.showTip(key, box.left + box.width / 2, box.top + box.height / 2);
  }

  showTip(key, x, y) {
    const place = this.svg.getBoundingClientRect();
    this.tip.textContent = this.shapes.get(key).getAttribute("aria-label");
    this.tip.hidden = false;
    this.tip.style.left = `${Math.min(x - place.left + 12, place.width - 170)}px`;
    this.tip.style.top = `${y - place.top + 14}px`;
  }

  /** Colours, names and marks of the present choices. */
  update(reading) {
    this.draw(reading);
    const circles = showsCircles(reading);
    const classes = circles ? null : this.colouring.classes(reading);
    this.radius = circles ? radiusOf(reading, this.size) : null;
    for (const [key, made] of this.shapes) {
      const area = this.context.data.area(key);
      const cell = reading.mapCell(area);
      const plain = circles && cell.status === SHOWN;
      made.setAttribute("fill", plain ? PLAIN_FILL : fillOf(classes, cell, this.prefix));
      made.setAttribute("aria-label", this.context.saidCell(reading, area, cell));
      made.setAttribute("aria-selected", String(reading.state.areas.includes(key)));
    }
    if (!this.shapes.has(this.focused)) {
      this.focused = reading.state.areas.find((key) => this.shapes.has(key)) ?? null;
    }
    this.focused ??= this.shapes.keys().next().value ?? null;
    this.shapes.get(this.focused)?.setAttribute("tabindex", 0);
    this.mark(reading.state.areas);
    this.drawDoubts(reading);
    this.reading = reading;
    this.drawCircles();
    return { classes, radius: this.radius };
  }

  /** White lines over the areas whose colour may be chance. */
  drawDoubts(reading) {
    const fill = `url(#${this.prefix}-unsure)`;
    const cellOf = (key) => reading.mapCell(this.context.data.area(key));
    const doubtful = showsCircles(reading)
      ? []
      : [...this.shapes].filter(([key]) => reading.isDoubtful(cellOf(key)));
    this.doubts.replaceChildren(
      ...doubtful.map(([, one]) => shape("path", { d: one.getAttribute("d"), fill })),
    );
  }

  /** The circles of a map of counts, as large on the screen however near the map is. */
  drawCircles() {
    const made = this.radius ? circlesOf(this.reading, this.centres, this.radius, this.nearness) : [];
    this.circles.replaceChildren(...made);
    this.showLabels(this.nearness);
  }

  /** Outlines of the chosen areas: every white casing below every colour. */
  mark(keys) {
    const casings = [];
    const outlines = [];
    for (const key of keys.filter((one) => this.shapes.has(one))) {
      const d = this.shapes.get(key).getAttribute("d");
      casings.push(shape("path", { d, class: "casing" }));
      outlines.push(shape("path", { d, class: "chosen", stroke: colourOf(keys, key) }));
    }
    this.marks.replaceChildren(...casings, ...outlines);
  }
}
