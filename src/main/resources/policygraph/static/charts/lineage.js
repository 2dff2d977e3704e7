const looks = { cites: ['edge', 'solid'], issues: ['link', 'solid'], implements: ['intact', 'solid'], continues: ['partial', 'solid'], revises: ['uncertain', 'dashed'], repeals: ['missing', 'dashed'] };
const short = (text, most) => text.length > most ? text.slice(0, most) + '…' : text;

/** Documents in columns by their dates, those without one first; within a column by their links. */
export function option(data, colours, narrow, { width, height }) {
  const side = narrow ? 40 : 140;
  const edge = 24;
  const columns = [...new Set(data.nodes.map(n => n.date.slice(0, 4)))].sort();
  const rows = new Map(columns.map(c => [c, 0]));
  const across = width - 2 * side;
  const down = height - 2 * edge;
  const nodes = data.nodes.map((node, i) => {
    const column = node.date.slice(0, 4);
    const all = data.nodes.filter(n => n.date.slice(0, 4) === column).length;
    const row = rows.get(column);
    rows.set(column, row + 1);
    return {
      id: String(i), name: String(i), title: node.title, href: node.href,
      x: columns.length === 1 ? across / 2 : columns.indexOf(column) * across / (columns.length - 1),
      y: (row + 0.5) * down / all,
      symbol: node.held ? 'roundRect' : 'rect', symbolSize: node.focus ? 18 : 12,
      itemStyle: { color: node.focus ? colours.lead : node.held ? colours.link : colours.sheet, borderColor: node.held ? colours.sheet : colours.soft, borderWidth: node.held ? 1 : 2 },
      label: {
        show: all <= (narrow ? 12 : 26), position: 'bottom', color: colours.ink, fontSize: 11,
        formatter: short(node.name, narrow ? 8 : 18) + (node.date ? ' ' + node.date.slice(0, 4) : ''), textBorderColor: colours.sheet, textBorderWidth: 2,
      },
    };
  });
  return {
    tooltip: {
      ...colours.tooltip,
      formatter: ({ dataType, data: d }) => dataType === 'edge' ? d.kind : d.title.replace(/(.{24})/g, '$1\n'),
    },
    series: [{
      type: 'graph', layout: 'none', roam: true, left: side, right: side, top: edge, bottom: edge,
      data: nodes,
      links: data.links.map(([source, target, kind, name]) => ({
        source, target, kind: name,
        lineStyle: { color: colours[looks[kind]?.[0] ?? 'edge'], type: looks[kind]?.[1] ?? 'solid' },
      })),
      edgeSymbol: ['none', 'arrow'], edgeSymbolSize: 7,
      lineStyle: { opacity: 0.75, width: 1.2, curveness: 0.15 },
      emphasis: { focus: 'adjacency', label: { show: true } },
      labelLayout: { hideOverlap: true },
    }],
  };
}

export function open({ dataType, data }) {
  return dataType === 'node' ? data.href : undefined;
}
