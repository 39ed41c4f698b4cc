// Which areas are chosen, as keys in the order they were chosen.

/** Colours of chosen areas (Okabe and Ito 2008, for every kind of colour vision), then one for all further ones. */
export const COLOURS = ["#d55e00", "#0072b2", "#007a5a", "#b0458a", "#7a5200", "#111111"];
const FURTHER = "#5a5a5a";
const ALONE = "#12507f";

/** The areas chosen after `key` is clicked: it alone, or added and taken away where several are wanted. */
export function clicked(areas, key, many) {
  if (many) return areas.includes(key) ? areas.filter((other) => other !== key) : [...areas, key];
  return areas.length === 1 && areas[0] === key ? [] : [key];
}

/** The colour of a chosen area, or null for one that is not chosen. */
export function colourOf(areas, key) {
  const place = areas.indexOf(key);
  return place < 0 ? null : (COLOURS[place] ?? FURTHER);
}

/** The colour of an area among those that are shown: a chosen one's, blue for one alone, one each for several. */
export function colourAmong(chosen, shown, area) {
  const keys = shown.map(({ key }) => key);
  return colourOf(chosen, area.key) ?? (keys.length > 1 ? colourOf(keys, area.key) : ALONE);
}
