// Elements of HTML, made without HTML: data only ever become text and attributes.

/** An element with attributes (`on…` are listeners, true is an empty attribute, null and false none) and children. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(made, name, value);
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

export function setAttribute(target, name, value) {
  if (name.startsWith("on")) target.addEventListener(name.slice(2), value);
  else if (value === null || value === undefined || value === false) target.removeAttribute(name);
  else target.setAttribute(name, value === true ? "" : String(value));
}

/** A button with a text. */
export function button(label, onclick, attributes = {}) {
  return element("button", { type: "button", onclick, ...attributes }, label);
}

/** A select with options [value, label] or groups {group, options}; `choose` gets the value. */
export function select(id, label, choose, attributes = {}) {
  const field = element("select", { id, onchange: () => choose(field.value), ...attributes });
  const wrapper = element("div", { class: "field" }, element("label", { for: id }, label), field);
  let filled = "";
  const refill = (entries, chosen) => {
    const wanted = JSON.stringify(entries);
    if (wanted !== filled) fill(field, entries, chosen);
    filled = wanted;
    field.value = chosen;
  };
  return { wrapper, field, fill: refill };
}

function option([value, label], chosen) {
  return element("option", { value, selected: value === chosen }, label);
}

function fill(field, entries, chosen) {
  const options = entries.map((entry) =>
    entry.group === undefined
      ? option(entry, chosen)
      : element(
          "optgroup",
          { label: entry.group },
          entry.options.map((inner) => option(inner, chosen)),
        ),
  );
  field.replaceChildren(...options);
}

/** A link to the web, opened apart from the page. */
export function outsideLink(title, address) {
  const web = /^https?:/i.test(address);
  return element("a", { href: address, rel: "noopener noreferrer", target: web ? "_blank" : null }, title);
}
