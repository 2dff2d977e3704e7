import { blend } from './blend.js';

const roles = ['lead', 'responsible', 'cooperating'];
const shades = [0.45, 0.7, 1];

/** Which of the colours a cell takes: its strongest role, and how many measures. */
function code([, , lead, responsible, cooperating]) {
  const role = lead ? 0 : responsible ? 1 : 2;
  const n = [lead, responsible, cooperating][role];
  return role * 3 + (n > 9 ? 2 : n > 2 ? 1 : 0);
}

/** Rows of bodies and columns of policies; the rows run from the top. */
export function option(data, colours, narrow) {
  const pieces = roles.flatMap((role, r) =>
    shades.map((share, s) => ({ value: r * 3 + s, color: blend(colours.sheet, colours[role], share) })));
  const many = data.rows.length > 250;
  return {
    grid: { left: narrow ? 8 : 190, right: many ? 44 : 12, top: 8, bottom: narrow ? 12 : 130, containLabel: false },
    xAxis: {
      type: 'category', data: data.columns, position: 'bottom',
      axisLabel: { show: !narrow, rotate: 60, color: colours.soft, fontSize: 10, width: 130, overflow: 'truncate', hideOverlap: true },
      axisLine: { lineStyle: { color: colours.line } }, axisTick: { show: false },
      splitLine: { show: true, lineStyle: { color: colours.line, opacity: 0.35 } },
    },
    yAxis: {
      type: 'category', data: data.rows, inverse: true,
      axisLabel: { show: !narrow, color: colours.soft, fontSize: 10, width: 178, overflow: 'truncate', hideOverlap: true },
      axisLine: { lineStyle: { color: colours.line } }, axisTick: { show: false },
    },
    dataZoom: many ? [
      { type: 'slider', yAxisIndex: 0, right: 6, width: 18, startValue: 0, endValue: 249, brushSelect: false, showDetail: false, filterMode: 'filter' },
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
      type: 'heatmap', progressive: 4000, animation: false,
      data: data.cells.map(cell => [cell[0], cell[1], code(cell)]),
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
