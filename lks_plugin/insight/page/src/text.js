// The page's texts by key, in the language the page was made in.

/** A function from key and named fields to text: that of `key_one` for a count of 1, where there is one; a key without
 * a text is shown as itself. */
export function textsOf(texts) {
  return (key, fields = {}) => {
    const one = String(fields.count) === "1" ? texts?.[`${key}_one`] : undefined;
    const text = one ?? texts?.[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => (name in fields ? String(fields[name]) : whole));
  };
}
