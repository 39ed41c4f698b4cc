// The row of choices above everything: indicator by topic, division, kommune, reference, measure.
import { KOMMUNE } from "../data/dataset.js";
import { measuresOf } from "../data/measure.js";
import { button, element, select } from "../dom.js";
import { divisionsOf, referencesOf } from "../state/state.js";

/** Indicators as groups of a select: one group for each topic, in the order of the data. */
export function indicatorGroups(indicators) {
  const groups = new Map();
  for (const one of indicators) {
    const topic = one.topic || "";
    if (!groups.has(topic)) groups.set(topic, []);
    groups.get(topic).push([one.id, one.name]);
  }
  return [...groups].map(([group, options]) => ({ group, options }));
}

export class Choices {
  constructor(context, openHelp) {
    const { text, store, data } = context;
    this.context = context;
    const change = (name) => (value) => store.change({ [name]: value });
    this.indicator = select("choose-indicator", text("indicator"), change("indicator"));
    this.help = button("?", openHelp, { id: "open-help", class: "round", "aria-label": text("help_open") });
    this.level = select("choose-level", text("division"), (level) => store.change({ level, areas: [] }));
    this.kommune = select("choose-kommune", text("kommune"), (code) => this.chooseKommune(code));
    this.reference = select("choose-reference", text("reference"), change("reference"));
    this.measure = element("fieldset", { class: "segments", id: "choose-measure" });
    this.divisions = divisionsOf(data).map((level) => [level.id, level.name]);
    this.kommuner = data.kommuner.map((one) => [one.code, one.name]);
    this.level.wrapper.hidden = this.divisions.length < 2;
    this.kommune.wrapper.hidden = this.kommuner.length < 2;
    this.root = element(
      "section",
      { id: "choices", "aria-label": text("choices") },
      element("div", { class: "with-help" }, this.indicator.wrapper, this.help),
      this.measure,
      this.reference.wrapper,
      this.level.wrapper,
      this.kommune.wrapper,
    );
  }

  chooseKommune(code) {
    const { store, data } = this.context;
    const kept = store.state.areas.filter(
      (key) => code === "" || data.around(data.area(key), KOMMUNE)?.code === code,
    );
    store.change({ kommune: code === "" ? null : code, areas: kept });
  }

  update(reading) {
    const { data, text } = this.context;
    const { state } = reading;
    this.indicator.fill(indicatorGroups(data.indicators), state.indicator);
    this.level.fill(this.divisions, state.level);
    this.kommune.fill([["", text("all_kommuner")], ...this.kommuner], state.kommune ?? "");
    this.reference.fill(this.references(reading), state.reference);
    this.fillMeasures(reading);
  }

  /** The references by the names of the areas: Haugesund, Rogaland, Norge. */
  references(reading) {
    const { data, text } = this.context;
    const nameOf = (level) => {
      const one =
        data.kommuner.length === 1 || state.kommune ? reading.referenceOf(reading.kommune, level) : null;
      return one?.label ?? data.level(level)?.name ?? text(level);
    };
    const { state } = reading;
    return referencesOf(data).map((level) => [level, nameOf(level)]);
  }

  fillMeasures(reading) {
    const { text, store } = this.context;
    const measures = measuresOf(reading.indicator);
    const focused = this.measure.contains(document.activeElement);
    const kind = (measure) =>
      measure === "value" ? `measure_${reading.indicator.kind}` : `measure_${measure}`;
    const choice = (measure) =>
      element(
        "label",
        {},
        element("input", {
          type: "radio",
          name: "measure",
          value: measure,
          checked: measure === reading.state.measure,
          onchange: () => store.change({ measure }),
        }),
        element("span", {}, text(kind(measure))),
      );
    this.measure.hidden = measures.length < 2;
    this.measure.replaceChildren(element("legend", {}, text("measure")), ...measures.map(choice));
    if (focused) this.measure.querySelector("input:checked")?.focus();
  }
}
