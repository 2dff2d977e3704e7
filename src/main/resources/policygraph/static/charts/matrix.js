import { blend } from './blend.js';

const roles = ['lead', 'responsible', 'cooperating'];
const shades = [0.45, 0.7, 1];

/** Which of the colours a cell takes: its strongest role, and how many measures. */
function code([, , lead, responsible, cooperating]) {
  const role = lead ? 0 : responsible ? 1 : 2;
  const n = [lead, responsible, cooperating][role];
  return role * 3 + (n > 9 ? 2 : n > 2 ? 1 : 0);
}

/** Rows that are seen at once: enough to compare, few enough to read their names. */
const seen = 36;

/** How many measures a cell holds in its strongest role, written so that it can be read on its shade. */
const number = (cell, shade) => '{' + (shade % 3 === 2 ? 'dark' : 'light') + '|' + (cell[2] || cell[3] || cell[4]) + '}';

/** Rows of bodies and columns of policies; the rows run from the top, the heads stand above them. */
export function option(data, colours, narrow, size) {
  const pieces = roles.flatMap((role, r) =>
    shades.map((share, s) => ({ value: r * 3 + s, color: blend(colours.sheet, colours[role], share) })));
  const many = data.rows.length > seen;
  const few = !narrow && data.columns.length <= 8;
  const column = (size.width - 240) / Math.max(1, data.columns.length);
  return {
    animation: false,
    grid: { left: narrow ? 8 : 200, right: many ? 44 : 12, top: narrow ? 8 : few ? 44 : 130, bottom: 8, containLabel: false },
    xAxis: {
      type: 'category', data: data.columns, position: 'top',
      axisLabel: {
        show: !narrow, color: colours.soft, hideOverlap: true, overflow: few ? 'break' : 'truncate',
        ...few ? { fontSize: 12, width: column - 12, lineHeight: 16 } : { fontSize: 10, width: 130, rotate: 60 },
      },
      axisLine: { lineStyle: { color: colours.line } }, axisTick: { show: false },
      splitLine: { show: true, lineStyle: { color: colours.line, opacity: 0.35 } },
    },
    yAxis: {
      type: 'category', data: data.rows, inverse: true,
      axisLabel: { show: !narrow, color: colours.ink, fontSize: 11, width: 188, overflow: 'truncate', interval: 0 },
      axisLine: { lineStyle: { color: colours.line } }, axisTick: { show: false },
    },
    dataZoom: many ? [
      { type: 'slider', yAxisIndex: 0, right: 6, width: 18, startValue: 0, endValue: seen - 1, brushSelect: false, showDetail: false, filterMode: 'filter' },
    ] : [],
    visualMap: { type: 'piecewise', show: false, dimension: 2, pieces },
    tooltip: {
      ...colours.tooltip,
      formatter: ({ dataIndex }) => {
        const [c, r, ...n] = data.cells[dataIndex];
        return data.rows[r] + '\n' + data.columns[c] + '\n'
          + roles.flatMap((role, i) => n[i] ? [data.words[role] + ' ' + n[i]] : []).join('  ');
      },
    },
    series: [{
      type: 'heatmap', progressive: 4000,
      data: data.cells.map(cell => [cell[0], cell[1], code(cell)]),
      itemStyle: { borderColor: colours.sheet, borderWidth: few ? 1 : 0.5 },
      label: {
        show: few, formatter: ({ dataIndex, value }) => number(data.cells[dataIndex], value[2]),
        rich: { dark: { color: colours.sheet, fontSize: 12 }, light: { color: colours.ink, fontSize: 12 } },
      },
      emphasis: { itemStyle: { borderColor: colours.ink, borderWidth: 1 } },
    }],
  };
}

/** The sentences behind a cell. */
export function open({ dataIndex, componentType }, data) {
  if (componentType !== 'series') return undefined;
  const cell = data.cells[dataIndex];
  const url = new URL(data.measures, location.href);
  url.searchParams.set('agency', cell[5]);
  url.searchParams.set(data.column, data.ids[cell[0]]);
  return url;
}
