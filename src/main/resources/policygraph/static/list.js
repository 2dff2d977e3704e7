// The reader's own reading list: order, notes, and an address to share. The list stays in this
// browser; notes travel in the part of an address that no server sees.
import { keep, kept } from "./collect.js";

const page = document.querySelector("[data-list]");
const words = page.dataset;
const shown = () => [...page.querySelectorAll("[data-entry]")];
const ids = () => shown().map((entry) => entry.dataset.entry);

const address = new URL(location.href);
const named = (address.searchParams.get("m") ?? "").split(",").filter(Boolean);
const own = kept().map((entry) => entry.id);

if (!named.length && own.length) {
  address.searchParams.set("m", own.join(","));
  location.replace(address);
} else if (named.length) {
  begin();
}

function begin() {
  const mine = named.length === own.length && named.every((id) => own.includes(id));
  const notes = mine
    ? new Map(kept().map((entry) => [entry.id, entry.note ?? ""]))
    : sent();
  for (const entry of shown()) equip(entry, notes.get(entry.dataset.entry) ?? "", mine);
  number();

  const print = page.querySelector("[data-print]");
  print.hidden = false;
  print.addEventListener("click", () => window.print());

  const share = page.querySelector("[data-share]");
  share.hidden = false;
  share.addEventListener("click", async () => {
    const link = new URL(location.href);
    link.hash = encode(new Map(shown().map((e) => [e.dataset.entry, note(e)])));
    const said = share.textContent;
    try {
      await navigator.clipboard.writeText(link.href);
      share.textContent = share.dataset.done;
      setTimeout(() => (share.textContent = said), 2000);
    } catch {
      location.hash = link.hash;
    }
  });

  page.querySelector("[data-takes]").addEventListener("click", take);

  if (!mine) {
    const adopt = page.querySelector("[data-adopt]");
    adopt.hidden = false;
    adopt.addEventListener("click", () => {
      const there = new Set(own);
      keep([
        ...kept(),
        ...shown()
          .filter((e) => !there.has(e.dataset.entry))
          .map((e) => ({ id: e.dataset.entry, note: note(e) })),
      ]);
      location.assign("/list");
    });
  }
}

// The controls of one measure: up, down, off the list, and a note.
function equip(entry, text, mine) {
  const field = document.createElement("textarea");
  field.rows = 2;
  field.value = text;
  field.placeholder = words.note;
  field.setAttribute("aria-label", words.note);
  const printed = document.createElement("p");
  printed.className = "noted";
  printed.textContent = text;
  field.addEventListener("input", () => {
    printed.textContent = field.value;
    if (mine) store();
  });
  entry.append(field, printed);
  if (!mine) return;
  const row = document.createElement("p");
  row.className = "moves-row screen";
  row.append(
    button("↑", words.up, () => swap(entry, entry.previousElementSibling, "before")),
    button("↓", words.down, () => swap(entry, entry.nextElementSibling, "after")),
    button("×", words.remove, () => {
      const next = entry.nextElementSibling ?? entry.previousElementSibling;
      entry.remove();
      store();
      next?.querySelector(".moves-row button")?.focus();
    }),
  );
  entry.prepend(row);
}

function button(sign, name, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "quiet";
  made.textContent = sign;
  made.title = name;
  made.setAttribute("aria-label", name);
  made.addEventListener("click", (event) => {
    act();
    if (event.currentTarget.isConnected) event.currentTarget.focus();
  });
  return made;
}

function swap(entry, other, where) {
  if (other) {
    other[where](entry);
    store();
  }
}

function store() {
  keep(shown().map((entry) => ({ id: entry.dataset.entry, note: note(entry) })));
  const now = new URL(location.href);
  now.searchParams.set("m", ids().join(","));
  history.replaceState(null, "", now);
  number();
}

function number() {
  page.querySelector("[data-total]").textContent = shown().length;
}

function note(entry) {
  return entry.querySelector("textarea")?.value.trim() ?? "";
}

// Sends order and notes along, so that a file has both; the program keeps neither.
function take(event) {
  const link = event.target.closest("a[download]");
  if (!link) return;
  const target = new URL(link.href);
  target.searchParams.set("m", ids().join(","));
  link.href = target.href;
  const notes = shown().map((e) => [e.dataset.entry, note(e)]).filter(([, text]) => text);
  if (!notes.length) return;
  event.preventDefault();
  const form = document.createElement("form");
  form.method = "post";
  form.action = target.href;
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "notes";
  field.value = JSON.stringify(Object.fromEntries(notes));
  form.append(field);
  document.body.append(form);
  form.submit();
  form.remove();
}

function encode(notes) {
  const some = [...notes].filter(([, text]) => text);
  return some.length ? `notes=${encodeURIComponent(JSON.stringify(some))}` : "";
}

function sent() {
  try {
    const found = location.hash.match(/^#notes=(.*)$/);
    return new Map(found ? JSON.parse(decodeURIComponent(found[1])) : []);
  } catch {
    return new Map();
  }
}
