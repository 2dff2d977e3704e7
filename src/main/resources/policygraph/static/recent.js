// Questions that were asked in this browser: kept here alone, shown at home and as suggestions.
import { recall, remember } from "./store.js";

const MOST = 20;
const asked = document.querySelector("[data-question]")?.dataset.question;
if (asked) {
  const others = recall("questions", []).filter((question) => question !== asked);
  remember("questions", [asked, ...others].slice(0, MOST));
}

const place = document.querySelector("[data-recent]");
const questions = recall("questions", []);
if (place && questions.length) {
  const list = place.querySelector("ul");
  for (const question of questions.slice(0, 8)) {
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.href = `/ask?q=${encodeURIComponent(question)}`;
    link.textContent = question;
    line.append(link);
    list.append(line);
  }
  place.hidden = false;
  place.querySelector("[data-forget]").addEventListener("click", () => {
    remember("questions", []);
    place.hidden = true;
  });
}
