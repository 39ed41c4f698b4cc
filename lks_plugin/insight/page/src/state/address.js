// The choices in the page's address (after #), so that a view can be sent as a link. What comes in is checked.
import { measuresOf } from "../data/measure.js";
import { CLASSES, MAPS, VIEWS, divisionsOf, firstState, referencesOf } from "./state.js";

const LONGEST = 4000;

function joined(parts) {
  return parts.map(encodeURIComponent).join(",");
}

/** The address of a state: only what differs from the first one. */
export function encode(data, state) {
  const first = firstState(data);
  const year = (index) => String(data.years[index]?.year ?? "");
  const parts = [
    ["level", state.level, first.level],
    ["kommune", state.kommune, first.kommune],
    ["indicator", state.indicator, first.indicator],
    ["measure", state.measure, first.measure],
    ["map", state.map, first.map],
    ["year", year(state.year), year(first.year)],
    ["from", year(state.from), year(first.from)],
    ["classes", state.classes, first.classes],
    ["reference", state.reference, first.reference],
    ["view", state.view, first.view],
  ];
  const said = parts.filter(([, value, usual]) => value !== usual && value !== null);
  const texts = said.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  if (state.areas.length > 0) texts.push(`areas=${joined(state.areas)}`);
  if (state.profile !== null) texts.push(`profile=${joined(state.profile)}`);
  return texts.length > 0 ? `#${texts.join("&")}` : "";
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function pairs(hash) {
  const found = new Map();
  for (const part of hash.replace(/^#/, "").slice(0, LONGEST).split("&")) {
    const at = part.indexOf("=");
    if (at > 0) found.set(part.slice(0, at), part.slice(at + 1));
  }
  return found;
}

/** What an address asks for: the choices that this page has, and the names of those it has not. */
export function decode(data, hash) {
  const choices = {};
  const unknown = [];
  const yearAt = (text) => data.years.findIndex((year) => String(year.year) === text);
  const oneOf = (allowed) => (text) => (allowed.includes(text) ? text : undefined);
  const year = (text) => (yearAt(text) >= 0 ? yearAt(text) : undefined);
  const named = decoded(pairs(hash).get("indicator") ?? "");
  const indicator = data.indicator(named) ?? data.indicator(firstState(data).indicator);
  const checks = {
    level: oneOf(divisionsOf(data).map((level) => level.id)),
    kommune: oneOf(data.kommuner.map((kommune) => kommune.code)),
    indicator: oneOf(data.indicators.map((one) => one.id)),
    measure: oneOf(indicator ? measuresOf(indicator) : []),
    map: oneOf(MAPS),
    year,
    from: year,
    classes: oneOf(CLASSES),
    reference: oneOf(referencesOf(data)),
    view: oneOf(VIEWS),
  };
  const lists = { areas: (key) => data.area(key) !== null, profile: (id) => data.indicator(id) !== null };
  for (const [name, text] of pairs(hash)) {
    if (Object.hasOwn(lists, name) && text !== "") {
      const asked = text.split(",").map(decoded);
      choices[name] = [...new Set(asked.filter((one) => one !== null && lists[name](one)))];
      unknown.push(...asked.filter((one) => one === null || !lists[name](one)).map((one) => one ?? name));
    } else if (Object.hasOwn(checks, name)) {
      const value = checks[name](decoded(text));
      if (value === undefined) unknown.push(`${name}=${decoded(text) ?? ""}`);
      else choices[name] = value;
    } else if (!Object.hasOwn(lists, name)) unknown.push(name);
  }
  if ((choices.areas?.length ?? 0) > 1) choices.many = true;
  return { choices, unknown };
}
