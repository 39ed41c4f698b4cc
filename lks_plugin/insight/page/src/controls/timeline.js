// The year of the map as a slider, or the two years whose change it shows; and how its classes are made.
import { VALUE } from "../data/measure.js";
import { button, element } from "../dom.js";
import { CHANGE, OWN, WIDE, YEAR } from "../state/state.js";

const STEP_MS = 900;

export class Timeline {
  constructor(context) {
    const { text } = context;
    this.context = context;
    this.timer = null;
    this.modes = element("fieldset", { class: "segments", id: "choose-map" });
    this.from = this.slider("choose-from", "from");
    this.year = this.slider("choose-year", "year");
    this.play = button("▶", () => this.toggle(), { id: "play", class: "round", "aria-label": text("play") });
    this.classes = element("input", {
      id: "own-classes",
      type: "checkbox",
      onchange: () => context.store.change({ classes: this.classes.checked ? OWN : WIDE }),
    });
    this.year.wrapper.append(this.play);
    this.ownClasses = element("label", { class: "check" }, this.classes, text("own_classes"));
    this.root = element(
      "section",
      { id: "timeline", "aria-label": text("timeline") },
      this.modes,
      this.from.wrapper,
      this.year.wrapper,
      this.ownClasses,
    );
  }

  slider(id, name) {
    const field = element("input", {
      id,
      type: "range",
      min: 0,
      step: 1,
      oninput: () => this.choose(name, Number(field.value)),
    });
    const label = element("label", { for: id });
    const output = element("output", { for: id });
    return { field, label, output, wrapper: element("div", { class: "slider" }, label, field, output) };
  }

  choose(name, place) {
    this.context.store.change({ [name]: this.reading.years[place] });
  }

  toggle() {
    if (this.timer) return this.stop();
    const { years, state } = this.reading;
    if (state.year === years.at(-1)) this.context.store.change({ year: years[0] });
    this.timer = setInterval(() => this.step(), STEP_MS);
    return this.showPlay();
  }

  step() {
    const { years, state } = this.reading;
    const next = years[years.indexOf(state.year) + 1];
    if (next === undefined) this.stop();
    else this.context.store.change({ year: next });
  }

  stop() {
    clearInterval(this.timer);
    this.timer = null;
    this.showPlay();
  }

  showPlay() {
    this.play.textContent = this.timer ? "❚❚" : "▶";
    this.play.setAttribute("aria-label", this.context.text(this.timer ? "pause" : "play"));
  }

  set({ field, label, output }, name, index) {
    const { years } = this.reading;
    const year = this.context.yearName(index);
    field.max = years.length - 1;
    field.value = years.indexOf(index);
    field.setAttribute("aria-valuetext", year);
    label.textContent = this.context.text(name);
    output.textContent = year;
  }

  update(reading) {
    this.reading = reading;
    const several = reading.years.length > 1;
    const { state } = reading;
    this.fillModes(state);
    this.set(this.from, "from_year", state.from);
    this.set(this.year, reading.isChange ? "to_year" : "year", state.year);
    this.modes.hidden = !several;
    this.year.wrapper.hidden = !several;
    this.play.hidden = !several || reading.isChange;
    this.from.wrapper.hidden = !reading.isChange;
    this.classes.checked = state.classes === OWN;
    const others = this.context.data.others(reading.indicator).length > 0;
    const coloured = reading.hasMap && !reading.isChange && state.measure === VALUE;
    this.ownClasses.hidden = !(coloured && others && reading.indicator.kind !== "antall");
    if (reading.isChange && this.timer) this.stop();
  }

  fillModes(state) {
    const { text, store } = this.context;
    if (this.modes.children.length === 0) {
      const choice = (map) =>
        element(
          "label",
          {},
          element("input", { type: "radio", name: "map", value: map, onchange: () => store.change({ map }) }),
          element("span", {}, text(`map_${map}`)),
        );
      this.modes.append(element("legend", {}, text("map_shows")), choice(YEAR), choice(CHANGE));
    }
    for (const input of this.modes.querySelectorAll("input")) input.checked = input.value === state.map;
  }
}
