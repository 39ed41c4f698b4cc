// The page's texts by key, in the language the page was made in.

/** A function from key and named fields to text; a key without a text is shown as itself. */
export function textsOf(texts) {
  return (key, fields = {}) => {
    const text = texts?.[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => (name in fields ? String(fields[name]) : whole));
  };
}
