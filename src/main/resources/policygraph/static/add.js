// Files can be dropped on the form, and are named before they are sent.
const form = document.querySelector("[data-drop]");
if (form) {
  const field = form.querySelector("input[type=file]");
  const chosen = form.querySelector("[data-chosen]");
  form.querySelector("[data-drop-hint]").hidden = false;

  const name = () => {
    chosen.replaceChildren(
      ...[...field.files].map((file) => {
        const line = document.createElement("li");
        line.textContent = `${file.name} · ${Math.ceil(file.size / 1024).toLocaleString()} KB`;
        const why = !/\.(txt|html?|pdf|docx)$/i.test(file.name)
          ? form.dataset.kinds
          : file.size > form.dataset.most * 1024 * 1024 && form.dataset.large;
        if (why) {
          const said = document.createElement("strong");
          said.textContent = ` ${why}`;
          line.append(said);
        }
        return line;
      }),
    );
  };
  field.addEventListener("change", name);

  for (const type of ["dragenter", "dragover"]) {
    form.addEventListener(type, (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
  }
  for (const type of ["dragleave", "drop"]) {
    form.addEventListener(type, () => form.classList.remove("over"));
  }
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    field.files = event.dataTransfer.files;
    name();
  });
  form.addEventListener("submit", () => {
    form.querySelector("button").disabled = true;
  });
  addEventListener("pageshow", () => {
    form.querySelector("button").disabled = false;
  });
}
