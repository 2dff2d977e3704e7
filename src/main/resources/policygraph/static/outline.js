// Marks the section that is being read in the outline, and keeps it in sight there.
const outline = document.querySelector("[data-outline]");
const narrow = matchMedia("(max-width: 52rem)");
if (outline) {
  if (narrow.matches) outline.querySelector("details").open = false;
  const links = new Map(
    [...outline.querySelectorAll("a[href^='#']")].map((link) => [link.hash.slice(1), link]),
  );
  const heads = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  let current = null;

  const mark = () => {
    // The last heading above the upper third of the window.
    const line = innerHeight / 3;
    let reading = null;
    for (const head of heads) {
      if (head.getBoundingClientRect().top > line) break;
      reading = head;
    }
    const link = reading && links.get(reading.id);
    if (link === current) return;
    current?.removeAttribute("aria-current");
    current = link;
    if (current) {
      current.setAttribute("aria-current", "location");
      if (!narrow.matches) {
        const box = outline.getBoundingClientRect();
        const at = current.getBoundingClientRect();
        if (at.top < box.top || at.bottom > box.bottom) {
          outline.scrollTop += at.top - box.top - box.height / 3;
        }
      }
    }
  };

  let waiting = false;
  addEventListener(
    "scroll",
    () => {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          mark();
        });
      }
    },
    { passive: true },
  );
  mark();
}
