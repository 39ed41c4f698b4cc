// A dialog over the page: the browser keeps the focus in it and gives it back, Escape closes it.
import { button, element } from "../dom.js";

export class Dialog {
  constructor(context, id, title) {
    this.heading = element("h2", { id: `${id}-title` }, title);
    this.body = element("div", { class: "dialog-body" });
    this.root = element(
      "dialog",
      {
        id,
        "aria-labelledby": `${id}-title`,
        onclick: (event) => event.target === this.root && this.root.close(),
      },
      element(
        "div",
        { class: "dialog-frame" },
        element(
          "div",
          { class: "dialog-head" },
          this.heading,
          button("×", () => this.root.close(), { class: "round", "aria-label": context.text("close") }),
        ),
        this.body,
      ),
    );
  }

  open(title, ...content) {
    this.heading.textContent = title;
    this.body.replaceChildren(...content);
    this.root.showModal();
  }
}
