// Shows how far a batch has come without loading the page again: the page itself is asked for.
const EVERY = 700;

async function look() {
  const shown = document.querySelector("[data-batch]");
  if (!shown || shown.dataset.batch === "done") return;
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("[data-batch]");
    if (now) shown.replaceWith(document.adoptNode(now));
  } catch {
    // Out of reach for now: asked again.
  }
  setTimeout(look, EVERY);
}
setTimeout(look, EVERY);
