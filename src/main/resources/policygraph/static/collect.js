// Buttons that put a measure on the reading list or take it off; the list stays in this browser.
import { recall, remember } from "./store.js";

const buttons = [...document.querySelectorAll("[data-collect]")];
const words = new WeakMap(buttons.map((button) => [button, button.textContent]));

export function kept() {
  return recall("list", []).filter((entry) => typeof entry?.id === "string");
}

export function keep(entries) {
  remember("list", entries);
  tell();
}

function tell() {
  const ids = new Set(kept().map((entry) => entry.id));
  for (const button of buttons) {
    const is = ids.has(button.dataset.collect);
    button.setAttribute("aria-pressed", String(is));
    button.textContent = is ? button.dataset.kept : words.get(button);
    button.hidden = false;
  }
  for (const count of document.querySelectorAll("[data-list-count]")) {
    count.textContent = ids.size ? String(ids.size) : "";
  }
}

for (const button of buttons) {
  button.addEventListener("click", () => {
    const id = button.dataset.collect;
    const others = kept().filter((entry) => entry.id !== id);
    keep(others.length < kept().length ? others : [...kept(), { id, note: "" }]);
  });
}
addEventListener("storage", tell);
tell();
