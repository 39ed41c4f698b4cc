// What the reader must know before trusting the page: what was left out, what an address asked for in vain.
import { button, element } from "../dom.js";

/** Unknown parts of an address that are told one by one. */
const NAMED = 5;

export class Messages {
  constructor(context, unknown) {
    this.context = context;
    this.root = element("div", { id: "messages", role: "status" });
    this.unknown = unknown;
    this.hidden = new Set();
  }

  tellUnknown(unknown) {
    this.unknown = unknown;
    this.hidden.delete("unknown");
  }

  update(reading) {
    const { text, data } = this.context;
    const found = [];
    if (this.unknown.length > 0) {
      found.push(["unknown", text("unknown_address", { what: this.unknownInWords() })]);
    }
    if (data.messages.length > 0) found.push(["data", data.messages]);
    const figures = reading.comparable.filter((area) => reading.cell(area).status === "shown").length;
    const noIndex = reading.comparable.some((area) => reading.lacksIndex(area));
    if (figures === 0) found.push(["figures", text(noIndex ? "why_no_index" : "no_figures")]);
    const wanted = found.filter(([id]) => id === "figures" || !this.hidden.has(id));
    const key = JSON.stringify(wanted);
    if (key === this.key) return;
    this.key = key;
    this.root.replaceChildren(...wanted.map(([id, said]) => this.message(id, said)));
  }

  /** The first unknown parts of the address, and how many more there are. */
  unknownInWords() {
    const named = this.unknown.slice(0, NAMED).join(", ");
    const more = this.unknown.length - NAMED;
    return more > 0 ? this.context.text("and_more", { named, count: more }) : named;
  }

  message(id, said) {
    const { text } = this.context;
    const close = () => {
      this.hidden.add(id);
      this.root.querySelector(`[data-message="${id}"]`)?.remove();
      this.key = null;
    };
    const first = Array.isArray(said) ? said[0] : said;
    const more = Array.isArray(said) && said.length > 1 ? said.slice(1) : [];
    return element(
      "div",
      { class: "message", "data-message": id },
      element(
        "div",
        {},
        element("p", {}, first),
        more.length > 0
          ? element(
              "details",
              {},
              element("summary", {}, text("more_messages", { count: more.length })),
              more.map((one) => element("p", {}, one)),
            )
          : null,
      ),
      id === "figures" ? null : button("×", close, { class: "round", "aria-label": text("close") }),
    );
  }
}
