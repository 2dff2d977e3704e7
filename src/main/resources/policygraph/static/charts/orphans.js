/** Pixels for a line of its own for each policy. */
export const tall = data => data.rows.length * 16 + 80;

/** A bar for each policy: measures with a lead, with other bodies only, with none, and lost. */
export function option(data, colours, narrow) {
  const looks = [
    { color: colours.intact },
    { color: colours.partial },
    { color: colours.missing },
    { color: colours.sheet, borderColor: colours.missing, borderType: 'dashed', borderWidth: 1 },
  ];
  return {
    grid: { left: narrow ? 96 : 200, right: 24, top: 56, bottom: 24 },
    legend: { data: data.words.parts, textStyle: { color: colours.soft }, type: 'scroll', pageTextStyle: { color: colours.soft } },
    tooltip: { ...colours.tooltip, trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { color: colours.soft }, splitLine: { lineStyle: { color: colours.line } } },
    yAxis: { type: 'category', inverse: true, data: data.rows.map(r => r[0]), axisLabel: { color: colours.soft, width: narrow ? 84 : 188, overflow: 'truncate', fontSize: 11, interval: 0 }, axisTick: { show: false }, axisLine: { lineStyle: { color: colours.edge } } },
    series: data.words.parts.map((name, i) => ({
      name, type: 'bar', stack: 'all', barMaxWidth: 16, itemStyle: looks[i], data: data.rows.map(r => r[i + 1]),
    })),
  };
}

export function open({ dataIndex, componentType }, data) {
  return componentType === 'series' ? data.rows[dataIndex][5] : undefined;
}
