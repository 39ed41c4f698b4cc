// The indicators of the same topic for one area, beside its kommune, fylke and country.
import { VALUE } from "../data/measure.js";
import { figureCell, tableElement, textCell } from "./figure_table.js";

const AT_MOST = 8;

export function topicTable(context, reading, area) {
  const { text, format, data } = context;
  const { topic } = reading.indicator;
  const { year } = reading.state;
  const indicators = data.indicators.filter((one) => one.topic === topic && data.yearsOf(one).includes(year));
  const areas = [area, ...reading.referencesOf(area)];
  const columns = [{ label: text("indicator") }, ...areas.map((one) => ({ label: one.label, number: true }))];
  const rows = indicators
    .slice(0, AT_MOST)
    .map((indicator) => [
      textCell(
        indicator.kind === "antall" ? indicator.name : `${indicator.name} (${format.unit(indicator, VALUE)})`,
      ),
      ...areas.map((one) => figureCell(format, indicator, VALUE, reading.raw(one, year, indicator))),
    ]);
  const caption = text("card_topic", { topic, area: area.label, year: context.yearName(year) });
  return tableElement({ caption, columns, rows });
}
