// Finding areas by a part of their name, local name or code, in every division of the page.

function plain(text) {
  return text.toLocaleLowerCase("nb").normalize("NFC");
}

/** The areas that hold every word of the query: those of the division in view first, then all others. */
export function matching(data, reading, query) {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const fits = (area) => {
    const all = plain(`${area.name} ${area.local ?? ""} ${area.code}`);
    return words.every((word) => all.includes(word));
  };
  const listed = new Set(reading.comparable);
  const kommuner = new Set(data.kommuner.map((kommune) => kommune.index));
  const elsewhere = data.areas.filter(
    (area) => !listed.has(area) && (area.kommune === null || kommuner.has(area.kommune)),
  );
  return [...listed, ...elsewhere].filter(fits);
}
