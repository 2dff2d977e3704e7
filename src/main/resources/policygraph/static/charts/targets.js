const signs = { '>=': ['triangle', 0], '<=': ['triangle', 180], '=': ['circle', 0], '~': ['diamond', 0], range: ['rect', 0] };

/** Periods from left to right, those without one at the end; one sign for each target. */
export function option(data, colours, narrow) {
  const undated = data.words.undated;
  const periods = [...new Set(data.points.map(p => p.period || undated))]
    .sort((a, b) => a === undated ? 1 : b === undated ? -1 : a < b ? -1 : 1);
  const places = [...new Set(data.points.map(p => p.place))];
  const palette = ['link', 'lead', 'intact', 'partial', 'uncertain', 'cooperating', 'soft', 'accent'];
  const few = places.length <= palette.length;
  return {
    grid: { left: 56, right: 20, top: few ? 60 : 36, bottom: 36 },
    legend: few ? { data: places, textStyle: { color: colours.soft }, type: 'scroll', pageTextStyle: { color: colours.soft } } : { show: false },
    tooltip: {
      ...colours.tooltip,
      formatter: ({ data: d }) => d.title.map(line => line.length > 36 ? line.slice(0, 36) + '…' : line).join('\n'),
    },
    xAxis: { type: 'category', data: periods, axisLabel: { color: colours.soft }, axisLine: { lineStyle: { color: colours.edge } } },
    yAxis: { type: 'value', name: data.unit, nameTextStyle: { color: colours.soft }, scale: true, axisLabel: { color: colours.soft }, splitLine: { lineStyle: { color: colours.line } } },
    series: (few ? places : ['']).map((place, i) => ({
      name: place, type: 'scatter',
      itemStyle: { color: colours[palette[i]], opacity: 0.85, borderColor: colours.sheet, borderWidth: 1 },
      data: data.points.filter(p => !few || p.place === place).map(p => ({
        value: [p.period || undated, p.value], href: p.href, symbol: signs[p.comparator][0], symbolRotate: signs[p.comparator][1], symbolSize: 14,
        title: [p.text, p.place + ' ' + (p.period || undated), p.policy],
      })),
      label: { show: data.points.length <= (narrow ? 12 : 30), position: 'right', color: colours.ink, formatter: ({ data: d }) => String(d.value[1]), textBorderColor: colours.sheet, textBorderWidth: 2 },
      labelLayout: { hideOverlap: true },
    })),
  };
}

export function open({ data }) {
  return data?.href;
}
