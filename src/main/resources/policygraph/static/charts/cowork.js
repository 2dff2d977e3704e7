const short = (text, most) => text.length > most ? text.slice(0, most) + '…' : text;

/** Pixels for a line of its own for each label. */
export const tall = data => data.nodes.length * 19;

/** Bodies as circles by their measures, lines by what they share. */
export function option(data, colours, narrow) {
  const most = Math.max(...data.links.map(l => l[2]), 1);
  const busiest = Math.max(...data.nodes.map(n => n.count), 1);
  return {
    tooltip: {
      ...colours.tooltip,
      formatter: ({ dataType, data: d }) => dataType === 'edge'
        ? data.nodes[d.from].name + '\n' + data.nodes[d.to].name + '\n' + data.words.measures + ' ' + d.value
        : d.title + '\n' + data.words.measures + ' ' + d.value,
    },
    series: [{
      type: 'graph', layout: 'force', roam: !narrow, draggable: !narrow, top: 28, bottom: 28, left: narrow ? 16 : 40, right: narrow ? 112 : 190,
      data: data.nodes.map(node => ({
        id: node.id, name: node.id, title: node.name, value: node.count,
        symbolSize: 8 + (narrow ? 12 : 28) * Math.sqrt(node.count / busiest),
        itemStyle: {
          color: node.focus ? colours.lead : node.note ? colours.sheet : colours.responsible,
          borderColor: node.note ? colours.responsible : colours.sheet, borderType: node.note ? 'dashed' : 'solid', borderWidth: node.note ? 2 : 1,
        },
        label: { show: true, position: 'right', color: colours.ink, fontSize: 11, formatter: short(node.name, narrow ? 8 : 14), textBorderColor: colours.sheet, textBorderWidth: 3 },
      })),
      links: data.links.map(([source, target, value]) => ({
        source, target, value, from: source, to: target, lineStyle: { width: 0.8 + 5 * value / most },
      })),
      lineStyle: { color: colours.edge, opacity: 0.55, curveness: 0.05 },
      labelLayout: { hideOverlap: true },
      emphasis: { focus: 'adjacency', label: { show: true } },
    }],
  };
}

export function open({ dataType, data: d, dataIndex }, data) {
  if (dataType === 'edge') return data.links[dataIndex][3];
  const url = new URL(data.page, location.href);
  url.searchParams.set('focus', d.id);
  return url;
}
