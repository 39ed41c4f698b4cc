// The map with legend as a figure: in a year, or as the change between two.
import { element } from "../dom.js";
import { fileName } from "../export/save.js";
import { classOf } from "../data/classes.js";
import { SHOWN } from "../data/cell.js";
import { drawCircleLegend } from "./circles.js";
import { Frame } from "./frame.js";
import { figureCell, textCell } from "./figure_table.js";
import { classNames, drawLegend } from "./legend.js";
import { MapDrawing } from "./map.js";
import { LETTER, shortened } from "./svg.js";

/** Letters that two lines above the map have room for. */
const HEADING = 84;

export class MapFigure {
  constructor(context) {
    this.context = context;
    this.classes = null;
    this.frame = new Frame("figure-map", context, () => this.source());
    this.place = element("div", { class: "map-host" });
    this.legend = element("div", { class: "legend-host" });
    this.frame.body.append(this.place, this.legend);
    this.map = new MapDrawing(this.place, context);
    this.root = this.frame.root;
  }

  update(reading) {
    this.reading = reading;
    // Before the map: it takes the room that title and note leave.
    this.frame.describe();
    const { classes, radius } = this.map.update(reading);
    this.classes = classes;
    if (radius) drawCircleLegend(this.legend, this.context, reading, radius);
    else drawLegend(this.legend, this.context, reading, classes);
    this.frame.refillTable();
  }

  title(name = this.reading.indicator.name) {
    const { context, reading } = this;
    const fields = {
      indicator: name,
      unit: context.format.unit(reading.indicator, reading.state.measure),
      year: context.yearName(reading.state.year),
      from: context.yearName(reading.state.from),
    };
    return context.text(reading.isChange ? "map_title_change" : "map_title", fields);
  }

  /** The title in two lines: a long name is cut, or it would push the years out of the screen. */
  heading() {
    const { name } = this.reading.indicator;
    const others = this.title().length - name.length;
    return this.title(shortened(name, (HEADING - others) * LETTER));
  }

  source() {
    const { context, reading } = this;
    const file = fileName(
      context.fileStart,
      "kart",
      reading.indicator.id,
      context.yearName(reading.state.year),
    );
    const [title, heading, note] = [this.title(), this.heading(), context.breakNote(reading)];
    return { title, heading, note, file, table: () => this.table() };
  }

  table() {
    const { context, reading, classes } = this;
    const { text } = context;
    const names = classes ? classNames(context, reading, classes) : [];
    const classText = (cell) => (classes && cell.status === SHOWN ? names[classOf(classes, cell.value)] : "");
    const columns = [
      { label: text("area") },
      { label: text("code") },
      { label: this.title(), number: true },
      { label: text("class") },
    ];
    const rows = reading.listed.map((area) => {
      const cell = reading.mapCell(area);
      const figure = reading.isChange
        ? { text: context.cellText(reading, cell), value: cell.value, flag: cell.flag }
        : figureCell(context.format, reading.indicator, reading.state.measure, cell);
      const name = area.rest ? text("not_mapped") : classText(cell);
      return [textCell(area.label), textCell(area.code), figure, textCell(name)];
    });
    return { caption: this.title(), columns, rows };
  }
}
