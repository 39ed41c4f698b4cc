// The views as tabs (WAI-ARIA): arrow keys move between them, only the open one is drawn.
import { element } from "../dom.js";

export class Tabs {
  /** `views` maps ids to an object with `root` and `update(reading)`. */
  constructor(context, views) {
    this.context = context;
    this.views = views;
    this.tabs = new Map();
    this.panels = new Map();
    for (const [id, view] of Object.entries(views)) {
      this.tabs.set(id, this.tab(id));
      const attributes = {
        role: "tabpanel",
        id: `view-${id}`,
        "aria-labelledby": `tab-${id}`,
        tabindex: 0,
        hidden: true,
      };
      this.panels.set(id, element("div", attributes, view.root));
    }
    const list = element(
      "div",
      {
        role: "tablist",
        id: "tabs",
        "aria-label": context.text("views"),
        onkeydown: (event) => this.onKey(event),
      },
      [...this.tabs.values()],
    );
    this.root = element("div", { class: "tabs" }, list, [...this.panels.values()]);
  }

  tab(id) {
    return element(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${id}`,
        "aria-controls": `view-${id}`,
        onclick: () => this.context.store.change({ view: id }),
      },
      this.context.text(`view_${id}`),
    );
  }

  onKey(event) {
    const ids = [...this.tabs.keys()];
    const at = ids.indexOf(this.context.store.state.view);
    const to = {
      ArrowRight: ids[at + 1] ?? ids[0],
      ArrowLeft: ids.at(at - 1),
      Home: ids[0],
      End: ids.at(-1),
    }[event.key];
    if (!to) return;
    event.preventDefault();
    this.context.store.change({ view: to });
    this.tabs.get(to).focus();
  }

  update(reading) {
    const open = this.views[reading.state.view] ? reading.state.view : Object.keys(this.views)[0];
    for (const [id, tab] of this.tabs) {
      tab.setAttribute("aria-selected", String(id === open));
      tab.setAttribute("tabindex", id === open ? 0 : -1);
      this.panels.get(id).hidden = id !== open;
    }
    this.views[open].update(reading);
  }
}
