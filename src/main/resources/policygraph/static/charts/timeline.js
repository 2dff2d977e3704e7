/** Bars by month, in parts by how precise the text is. */
export function option(data, colours) {
  const looks = [
    { color: colours.lead },
    { color: colours.link, decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 3], rotation: 0.8, color: 'rgba(255,255,255,.35)' } },
    { color: colours.edge },
  ];
  const last = data.bars.length - 1;
  const chosen = data.bars.findIndex(([month]) => month === data.month);
  const from = Math.max(0, (chosen < 0 ? last : Math.min(last, chosen + 12)) - 35);
  return {
    grid: { left: 44, right: 16, top: 40, bottom: data.bars.length > 36 ? 70 : 40 },
    legend: { data: data.words.parts, textStyle: { color: colours.soft } },
    tooltip: { ...colours.tooltip, trigger: 'axis', axisPointer: { type: 'shadow' } },
    dataZoom: data.bars.length > 36 ? [{ type: 'slider', bottom: 8, height: 18, startValue: from, endValue: from + 35, textStyle: { color: colours.soft } }] : [],
    xAxis: { type: 'category', data: data.bars.map(b => b[0]), axisLabel: { color: colours.soft, hideOverlap: true }, axisLine: { lineStyle: { color: colours.edge } } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: { color: colours.soft }, splitLine: { lineStyle: { color: colours.line } } },
    series: data.words.parts.map((name, i) => ({
      name, type: 'bar', stack: 'all', barMaxWidth: 40, itemStyle: looks[i],
      data: data.bars.map(bar => ({
        value: bar[i + 1],
        itemStyle: bar[0] === data.month ? { borderColor: colours.ink, borderWidth: 2 } : {},
      })),
    })),
  };
}

export function open({ dataIndex, componentType }, data) {
  return componentType === 'series' ? data.bars[dataIndex][4] : undefined;
}
