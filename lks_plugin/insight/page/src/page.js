// The page: choices above, map and list beside each other, and the panel with the views of what is chosen.
import { AreaList } from "./controls/area_list.js";
import { ChosenAreas } from "./controls/chosen_areas.js";
import { Choices } from "./controls/choices.js";
import { Messages } from "./controls/messages.js";
import { Tabs } from "./controls/tabs.js";
import { Timeline } from "./controls/timeline.js";
import { Context } from "./context.js";
import { Reading } from "./data/reading.js";
import { button, element } from "./dom.js";
import { MapFigure } from "./figures/map_figure.js";
import { viewsOf } from "./figures/views.js";
import { Guide } from "./help/guide.js";
import { IndicatorHelp } from "./help/indicator_help.js";
import { preparePrint } from "./print/sheets.js";
import { decode, encode } from "./state/address.js";
import { Store, firstState } from "./state/state.js";

/** Pixels that legend, tools and margins take beside the map. */
const BESIDE_MAP = 225;

/** A link to the index of the pages, seen once the picture beside the index is: a page sent alone has none. */
function wayTo(index, title) {
  const way = element("span", { hidden: true }, " · ", element("a", { id: "to-index", href: index }, title));
  const mark = new Image();
  mark.addEventListener("load", () => (way.hidden = false));
  mark.src = index.replace(/\.html$/, ".svg");
  return way;
}

export class Page {
  constructor(root, data, text) {
    if (data.indicators.length === 0) throw new Error("error_no_indicators");
    if (data.areas.length === 0) throw new Error("error_no_areas");
    const { choices, unknown } = decode(data, window.location.hash);
    this.root = root;
    this.data = data;
    this.store = new Store(data, choices);
    this.context = new Context(data, text, this.store);
    this.messages = new Messages(this.context, unknown);
    this.drawnWidth = null;
  }

  show() {
    const { context } = this;
    const { text } = context;
    this.help = new IndicatorHelp(context);
    this.guide = new Guide(context);
    this.choices = new Choices(context, () => this.help.open());
    this.timeline = new Timeline(context);
    this.map = new MapFigure(context);
    this.list = new AreaList(context);
    this.chosen = new ChosenAreas(context);
    this.tabs = new Tabs(context, viewsOf(context));
    this.mapPane = element(
      "section",
      { id: "map-pane", class: "pane", "aria-label": text("map_label") },
      this.map.root,
    );
    this.overview = element(
      "main",
      { id: "overview" },
      element("div", { class: "map-column" }, this.mapPane, this.timeline.root),
      this.list.root,
      element(
        "section",
        { id: "panel", class: "pane", "aria-label": text("panel"), tabindex: -1 },
        this.chosen.root,
        this.tabs.root,
      ),
    );
    this.root.replaceChildren(
      element("a", { class: "skip", href: "#panel", onclick: (event) => this.skip(event) }, text("skip")),
      this.header(),
      this.messages.root,
      this.choices.root,
      this.overview,
      element("footer", {}, (this.source = element("p", { id: "source" }))),
      this.help.root,
      this.guide.root,
    );
    this.context.mapRoom = () => this.mapRoom();
    this.store.subscribe(() => this.update());
    this.update();
    this.watch();
  }

  /** The address holds the choices, so the link to the panel only moves the focus. */
  skip(event) {
    event.preventDefault();
    document.getElementById("panel").focus();
  }

  /** In one screen the map leaves room for its legend, its tools and the timeline below. */
  mapRoom() {
    const oneScreen = window.matchMedia("(min-width: 1180px) and (min-height: 620px)").matches;
    if (!oneScreen) return Infinity;
    const { title, note } = this.map.frame;
    const others = [this.timeline.root, title, note].map((one) => one.offsetHeight);
    return this.overview.clientHeight - others.reduce((sum, height) => sum + height) - BESIDE_MAP;
  }

  header() {
    const { context } = this;
    const { text } = context;
    const { title, made, index } = this.data.raw;
    return element(
      "header",
      {},
      element(
        "div",
        {},
        element("h1", {}, title),
        element(
          "p",
          { class: "made" },
          text("made", { date: context.format.day(made.date), by: made.by }),
          index ? wayTo(index, text("other_pages")) : null,
        ),
      ),
      element(
        "div",
        { class: "header-tools" },
        button(text("guide"), () => this.guide.open(), { id: "open-guide" }),
        button(text("print"), () => window.print(), { id: "print" }),
      ),
    );
  }

  update() {
    const reading = new Reading(this.data, this.store.state);
    this.reading = reading;
    this.choices.update(reading);
    this.timeline.update(reading);
    this.messages.update(reading);
    this.source.textContent = this.context.sourceLine();
    this.mapPane.hidden = !reading.hasMap;
    this.overview.classList.toggle("without-map", !reading.hasMap);
    if (reading.hasMap) this.map.update(reading);
    this.list.update(reading);
    this.chosen.update(reading);
    this.tabs.update(reading);
    const address = encode(this.data, this.store.state);
    if (address !== window.location.hash) {
      window.history.replaceState(null, "", address || window.location.pathname);
    }
  }

  /** Draw again when the width changes, and follow an address that is changed by hand. */
  watch() {
    new ResizeObserver(() => {
      const width = this.root.clientWidth;
      if (this.drawnWidth !== null && this.drawnWidth !== width) this.update();
      this.drawnWidth = width;
    }).observe(this.root);
    window.addEventListener("hashchange", () => {
      const { choices, unknown } = decode(this.data, window.location.hash);
      this.messages.tellUnknown(unknown);
      this.store.change({ ...firstState(this.data), ...choices });
    });
    preparePrint(this.context, () => this.reading);
  }
}
