// Draws the chart of a view and follows links within the view without leaving the page. Without
// this script each view is its tables and links.
import { settle } from './charts/settle.js';
import { colour, onScheme } from './colours.js';

const charts = {
  matrix: () => import('./charts/matrix.js'),
  graph: () => import('./charts/graph.js'),
  targets: () => import('./charts/targets.js'),
  timeline: () => import('./charts/timeline.js'),
  cowork: () => import('./charts/cowork.js'),
  lineage: () => import('./charts/lineage.js'),
  orphans: () => import('./charts/orphans.js'),
};

const names = ['ink', 'soft', 'line', 'edge', 'sheet', 'paper', 'link', 'accent', 'lead', 'responsible',
  'cooperating', 'missing', 'partial', 'uncertain', 'intact'];

let chart;
let drawn = '';

/** The colours of the page in the present scheme. */
function colours() {
  return {
    ...Object.fromEntries(names.map(name => [name, colour(name)])),
    font: getComputedStyle(document.body).fontFamily,
  };
}

/** A tooltip drawn on the canvas: it needs no styles in the page, which its policy forbids. */
const tooltip = seen => ({
  renderMode: 'richText', confine: true, backgroundColor: seen.sheet, borderColor: seen.edge,
  textStyle: { color: seen.ink, fontSize: 13, lineHeight: 19 },
});

/**
 * A network that is at rest before it is drawn and fills the canvas: so that labels are placed where
 * the points stay, nothing is cut off, and the same address always looks the same.
 */
function settled(drawing, canvas) {
  const [network] = drawing.series;
  if (network.layout !== 'force') return drawing;
  const at = settle(network.data.length, network.links.map(link => [link.source, link.target]),
    canvas.clientWidth - network.left - network.right, canvas.clientHeight - network.top - network.bottom);
  return { ...drawing, series: [{
    ...network, layout: 'none', data: network.data.map((node, i) => ({ ...node, x: at[i][0], y: at[i][1] })),
  }] };
}

/** Draws the chart of the page; a chart of the same kind that stands already is changed into it. */
async function draw() {
  const data = document.getElementById('chart-data');
  const figure = document.querySelector('.view .chart');
  if (!data || !figure) {
    chart?.dispose();
    chart = undefined;
    return;
  }
  const value = JSON.parse(data.textContent);
  const [echarts, { option, open, tall }] = await Promise.all([
    import('./echarts.js'),
    charts[value.kind](),
  ]);
  let canvas = figure.querySelector('.canvas');
  if (!canvas) {
    canvas = document.createElement('div');
    canvas.className = 'canvas';
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', value.words.label);
    figure.prepend(canvas);
  }
  figure.hidden = false;
  const height = Number(figure.dataset.height || 420);
  const narrow = canvas.clientWidth < 520;
  // On a phone what cannot stand side by side stands below each other, as far as that can be scrolled.
  const room = narrow ? Math.max(Math.min(height, 460), Math.min(1100, tall?.(value) ?? 0)) : height;
  canvas.style.height = room + 'px';
  if (chart && chart.getDom() !== canvas) {
    chart.dispose();
    chart = undefined;
  }
  chart ??= echarts.init(canvas, null, { renderer: 'canvas' });
  chart.resize();
  const seen = colours();
  seen.tooltip = tooltip(seen);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const drawing = {
    animation: !still,
    textStyle: { fontFamily: seen.font },
    tooltip: seen.tooltip,
    ...option(value, seen, narrow, { width: canvas.clientWidth, height: canvas.clientHeight }),
  };
  chart.setOption(settled(drawing, canvas),
    { notMerge: drawn !== value.kind, replaceMerge: ['series'] });
  drawn = value.kind;
  chart.off('click');
  chart.on('click', event => {
    const href = open(event, value);
    if (href) go(href, true);
  });
  document.documentElement.dataset.chart = 'drawn';
}

/** Shows another state of the same view in place, or goes to another page. */
async function go(href, push) {
  const url = new URL(href, location.href);
  if (url.pathname !== location.pathname) {
    location.assign(url);
    return;
  }
  let answer;
  try {
    answer = await fetch(url, { headers: { Accept: 'text/html' } });
  } catch {
    answer = undefined;
  }
  if (!answer?.ok) {
    location.assign(url);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (push) history.pushState({}, '', url);
  document.title = page.title;
  const focused = document.activeElement?.id || document.activeElement?.getAttribute?.('href');
  const old = document.querySelector('main .view');
  const fresh = document.importNode(page.querySelector('main .view'), true);
  const canvas = old.querySelector('.chart .canvas');
  const place = fresh.querySelector('.chart');
  if (canvas && place) {
    place.prepend(canvas);
    place.hidden = false;
  }
  old.replaceWith(fresh);
  document.querySelector('.bar .language, .bar a[hreflang]')?.setAttribute(
    'href', page.querySelector('.bar .language, .bar a[hreflang]')?.getAttribute('href') ?? '');
  const again = focused && (document.getElementById(focused)
    ?? fresh.querySelector('a[href="' + CSS.escape(focused) + '"]'));
  (again || fresh.querySelector('[role=status]'))?.focus?.({ preventScroll: true });
  await draw();
}

document.addEventListener('click', event => {
  const link = event.target.closest?.('.view a[href]');
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey
      || event.shiftKey || event.altKey || link.hasAttribute('download') || link.hash) return;
  const url = new URL(link.href);
  if (url.origin === location.origin && url.pathname === location.pathname) {
    event.preventDefault();
    go(url, true);
  }
});
document.addEventListener('submit', event => {
  const form = event.target.closest?.('.view form');
  if (!form || form.method !== 'get') return;
  event.preventDefault();
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form)) if (value) url.searchParams.set(name, value);
  go(url, true);
});
addEventListener('popstate', () => go(location.href, false));
addEventListener('resize', () => chart?.resize());
onScheme(draw);
draw();
