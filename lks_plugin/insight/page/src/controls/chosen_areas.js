// The chosen areas as labels that can be taken away one by one, or all at once.
import { button, element } from "../dom.js";
import { colourOf } from "../state/selection.js";

export class ChosenAreas {
  constructor(context) {
    this.context = context;
    this.root = element("div", {
      id: "chosen-areas",
      role: "group",
      "aria-label": context.text("chosen_areas"),
    });
  }

  update(reading) {
    const { text, store } = this.context;
    const without = (key) => () =>
      store.change({ areas: store.state.areas.filter((other) => other !== key) });
    const labels = reading.chosen.map((area) => {
      const swatch = element("span", { class: "swatch", "aria-hidden": "true" });
      swatch.style.background = colourOf(reading.state.areas, area.key);
      return element(
        "button",
        {
          type: "button",
          class: "chip",
          "data-area": area.key,
          "aria-label": text("take_away", { area: area.label }),
          onclick: without(area.key),
        },
        swatch,
        area.label,
        element("span", { "aria-hidden": "true" }, " ×"),
      );
    });
    if (labels.length > 1) {
      labels.push(
        button(text("take_all_away"), () => store.change({ areas: [] }), {
          class: "quiet",
          id: "clear-areas",
        }),
      );
    }
    const none = element(
      "span",
      { class: "hint" },
      text(reading.hasMap ? "choose_hint" : "choose_hint_list"),
    );
    this.root.replaceChildren(...(labels.length > 0 ? labels : [none]));
  }
}
