// Files that the browser saves, made in the page.
import { element } from "../dom.js";

export function saveBlob(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = element("a", { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function saveText(text, name, type) {
  saveBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

/** A name for a file: letters and digits of the parts, joined by hyphens. */
export function fileName(...parts) {
  const plain = (part) =>
    String(part)
      .normalize("NFC")
      .replace(/[^\p{L}\p{N}-]+/gu, "_")
      .replace(/^_+|_+$/g, "");
  return parts.map(plain).filter(Boolean).join("-").slice(0, 120);
}
