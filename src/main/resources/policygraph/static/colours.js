// A colour of tokens.css as the browser computes it in the present scheme, for charts: colour("accent").
export function colour(name) {
  const probe = document.createElement("span");
  probe.style.color = `var(--${name})`;
  probe.hidden = true;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
}

// Calls back whenever the scheme changes, by the switch at the head or by the system.
export function onScheme(callback) {
  document.addEventListener("scheme", callback);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", callback);
}
