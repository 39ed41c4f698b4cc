// About the figures: sources, limits for what is shown, breaks, links, files beside the page, licences.
import { button, element, outsideLink } from "../dom.js";
import { Dialog } from "./dialog.js";

function section(title, ...content) {
  return element("section", {}, element("h3", {}, title), content);
}

function terms(rows, format) {
  const of = ({ name, value }) => [element("dt", {}, name), element("dd", {}, format.written(value))];
  return element("dl", { class: "terms" }, rows.flatMap(of));
}

export class About {
  constructor(context) {
    this.context = context;
    this.root = element("div", { id: "about" });
    this.licences = new Dialog(context, "licences", context.text("licences"));
  }

  update() {
    if (this.root.children.length > 0) return;
    const { text, data, format } = this.context;
    const { made, limits, rawData } = data.raw;
    const sources = [...new Set(data.indicators.map((one) => one.source).filter(Boolean))];
    const parts = [
      element("h2", {}, text("view_about")),
      section(
        text("about_made"),
        element(
          "p",
          {},
          text("about_made_text", { date: format.day(made.date), by: made.by, facts: made.facts }),
        ),
      ),
      sources.length > 0
        ? section(
            text("source"),
            element(
              "ul",
              {},
              sources.map((one) => element("li", {}, one)),
            ),
          )
        : null,
      section(
        text("about_hidden"),
        element("p", {}, text("about_hidden_text")),
        limits?.length > 0 ? terms(limits, format) : null,
      ),
      this.breaks(),
      this.linksSection(),
      rawData
        ? section(text("raw_data"), element("p", {}, text("raw_data_text")), this.files(rawData.files))
        : null,
      data.messages.length > 0
        ? section(
            text("left_out"),
            element(
              "ul",
              {},
              data.messages.map((one) => element("li", {}, one)),
            ),
          )
        : null,
      element(
        "p",
        {},
        button(text("licences"), () => this.openLicences(), { id: "open-licences", class: "quiet" }),
      ),
      this.licences.root,
    ];
    this.root.replaceChildren(...parts.filter(Boolean));
  }

  breaks() {
    const { text, data } = this.context;
    if (data.breaks.length === 0) return section(text("breaks"), element("p", {}, text("no_breaks")));
    const of = (found) =>
      [
        Number.isInteger(found.indicator) ? data.indicators[found.indicator].name : text("all_indicators"),
        Number.isInteger(found.area) ? data.areas[found.area].label : text("all_areas"),
      ].join(", ");
    const items = data.breaks.map((found) => element("li", {}, `${found.year}, ${of(found)}: ${found.text}`));
    return section(
      text("breaks"),
      element("p", {}, text("breaks_text")),
      element("ul", { id: "break-list" }, items),
    );
  }

  linksSection() {
    const { text, data } = this.context;
    if (data.links.length === 0) return null;
    const of = (link) => (Number.isInteger(link.area) ? `${data.areas[link.area].label}: ` : "");
    const items = data.links.map((link) =>
      element("li", {}, of(link), outsideLink(link.title, link.address)),
    );
    return section(text("links"), element("ul", { id: "link-list" }, items));
  }

  files(files) {
    return element(
      "ul",
      { id: "raw-files" },
      files.map((file) => element("li", {}, element("a", { href: file.name }, file.title || file.name))),
    );
  }

  openLicences() {
    const kept = document.getElementById("lks-licences")?.textContent ?? "";
    const licences = kept.replaceAll("\\u003c", "<");
    this.licences.open(this.context.text("licences"), element("pre", { tabindex: 0 }, licences));
  }
}
