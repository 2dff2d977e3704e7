// Suggestions below a search field, as the ARIA pattern of a combobox with a list: arrow keys choose,
// Enter takes, Escape closes. Without answers from the server the field is an ordinary one.
import { recall } from "./store.js";

const WAIT = 120;
let lists = 0;

for (const field of document.querySelectorAll("[data-suggest]")) attach(field);

function attach(field) {
  const list = document.createElement("ul");
  list.id = `suggestions-${++lists}`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.getAttribute("aria-label"));
  const told = document.createElement("span");
  told.className = "quietly";
  told.setAttribute("role", "status");
  field.after(list, told);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-expanded": "false",
    "aria-autocomplete": "list",
    "aria-controls": list.id,
  })) {
    field.setAttribute(name, value);
  }

  let timer = 0;
  let asked = 0;
  let at = -1;
  let typed = field.value;

  field.addEventListener("input", () => {
    typed = field.value;
    clearTimeout(timer);
    timer = setTimeout(look, WAIT);
  });
  field.addEventListener("focus", () => {
    if (!field.value.trim()) show(recent(""));
  });
  field.addEventListener("blur", () =>
    setTimeout(() => {
      if (document.activeElement !== field) close();
    }, 150),
  );
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const open = !list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!open) {
        look();
      } else {
        choose(at + (event.key === "ArrowDown" ? 1 : -1));
      }
      event.preventDefault();
    } else if (event.key === "Escape" && open) {
      field.value = typed;
      close();
      event.preventDefault();
    } else if (event.key === "Enter" && open && at >= 0) {
      event.preventDefault();
      take(list.children[at]);
    }
  });

  async function look() {
    const words = field.value.trim();
    const mine = ++asked;
    if (!words) {
      show(recent(""));
      return;
    }
    let found = [];
    try {
      const answer = await fetch(`/api/suggest?q=${encodeURIComponent(words)}&lang=${document.documentElement.lang.slice(0, 2)}`);
      if (answer.ok) found = items(await answer.json());
    } catch {
      // Out of reach: recent questions alone.
    }
    if (mine === asked && document.activeElement === field) {
      show([...recent(words).slice(0, 3), ...found].slice(0, 10));
    }
  }

  function show(found) {
    at = -1;
    field.removeAttribute("aria-activedescendant");
    list.replaceChildren(...found.map((item, i) => option(item, `${list.id}-${i}`)));
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
    told.textContent = found.length
      ? field.dataset.found.replace("{0}", found.length)
      : field.value.trim()
        ? field.dataset.none
        : "";
  }

  function option(item, id) {
    const line = document.createElement("li");
    line.id = id;
    line.setAttribute("role", "option");
    line.setAttribute("aria-selected", "false");
    line.dataset.text = item.text;
    if (item.href) line.dataset.href = item.href;
    const name = document.createElement("span");
    name.textContent = item.text;
    name.lang = "zh-CN";
    line.append(name);
    if (item.note) {
      const note = document.createElement("span");
      note.className = "note";
      note.textContent = item.note;
      line.append(note);
    }
    line.addEventListener("pointerdown", (event) => event.preventDefault());
    line.addEventListener("click", () => take(line));
    return line;
  }

  function choose(wanted) {
    const count = list.children.length;
    at = wanted < -1 ? count - 1 : wanted >= count ? -1 : wanted;
    for (const [i, line] of [...list.children].entries()) {
      line.setAttribute("aria-selected", String(i === at));
    }
    if (at < 0) {
      field.removeAttribute("aria-activedescendant");
      field.value = typed;
    } else {
      field.setAttribute("aria-activedescendant", list.children[at].id);
      field.value = list.children[at].dataset.text;
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  }

  function take(line) {
    close();
    if (line.dataset.href) {
      location.assign(line.dataset.href);
    } else {
      field.value = line.dataset.text;
      field.form.requestSubmit();
    }
  }

  function close() {
    list.hidden = true;
    at = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }
}

// The server's suggestions: what to show, where it leads if it is a page, and what it is.
function items(answer) {
  return (answer.items ?? []).map((item) => ({
    text: item.text ?? item.name ?? item.title ?? "",
    href: item.href ?? null,
    note: item.note ?? "",
  }));
}

function recent(words) {
  return recall("questions", [])
    .filter((question) => question.includes(words) && question !== words)
    .slice(0, 8)
    .map((text) => ({ text, href: null, note: "" }));
}
