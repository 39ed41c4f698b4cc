// A short guide to the page, in the page.
import { element } from "../dom.js";
import { Dialog } from "./dialog.js";

const PARTS = ["choose", "several", "time", "compare", "hidden", "keys", "export", "share"];

export class Guide {
  constructor(context) {
    this.context = context;
    this.dialog = new Dialog(context, "guide-dialog", context.text("guide"));
    this.root = this.dialog.root;
  }

  open() {
    const { text } = this.context;
    const parts = PARTS.flatMap((part) => [
      element("h3", {}, text(`guide_${part}_title`)),
      element("p", {}, text(`guide_${part}`)),
    ]);
    this.dialog.open(text("guide"), ...parts);
  }
}
