// The page starts here: read the data, show them; whatever fails is told in the page itself.
import { Dataset } from "./data/dataset.js";
import { Page } from "./page.js";
import { element } from "./dom.js";
import { textsOf } from "./text.js";

function tell(root, text, error, messages) {
  const known = typeof error.message === "string" && error.message.startsWith("error_");
  root.replaceChildren(
    element(
      "main",
      { class: "broken", role: "alert", id: "error" },
      element("h1", {}, text("error_title")),
      element("p", {}, known ? text(error.message) : text("error_unexpected", { what: error.message })),
      messages.map((message) => element("p", {}, message)),
    ),
  );
}

function start() {
  const root = document.getElementById("page");
  // The texts come with the data: where these cannot be read, the shell has what to say.
  let text = textsOf({ error_title: root.dataset.broken, error_unexpected: "{what}" });
  let messages = [];
  try {
    const raw = JSON.parse(document.getElementById("lks-data").textContent);
    text = textsOf(raw.texts);
    messages = raw.messages ?? [];
    const page = new Page(root, new Dataset(raw), text);
    page.show();
    root.dataset.ready = "true";
  } catch (error) {
    tell(root, text, error, messages);
    throw error;
  }
}

start();
