const looks = { cites: ['edge', 'solid'], issues: ['link', 'solid'], implements: ['intact', 'solid'], continues: ['partial', 'solid'], revises: ['uncertain', 'dashed'], repeals: ['missing', 'dashed'] };
const short = (text, most) => text.length > most ? text.slice(0, most) + '…' : text;

/** Documents in columns by their dates, those without one first; within a column by their links. */
export function option(data, colours, narrow, { width, height }) {
  const side = narrow ? 56 : 220;
  const edge = 24;
  // By years; by months where there are hardly two years.
  const years = new Set(data.nodes.map(n => n.date.slice(0, 4)));
  const at = node => node.date.slice(0, years.size < 3 ? 7 : 4);
  const columns = [...new Set(data.nodes.map(at))].sort();
  const rows = new Map(columns.map(c => [c, 0]));
  const across = width - 2 * side;
  const down = height - 2 * edge;
  const nodes = data.nodes.map((node, i) => {
    const column = at(node);
    const all = data.nodes.filter(n => at(n) === column).length;
    const row = rows.get(column);
    rows.set(column, row + 1);
    return {
      id: String(i), name: String(i), title: node.title, href: node.href,
      x: columns.length === 1 ? across / 2 : columns.indexOf(column) * across / (columns.length - 1),
      y: (row + 0.5) * down / all,
      symbol: node.held ? 'roundRect' : 'rect', symbolSize: node.focus ? 18 : 12,
      itemStyle: { color: node.focus ? colours.lead : node.held ? colours.link : colours.sheet, borderColor: node.held ? colours.sheet : colours.soft, borderWidth: node.held ? 1 : 2 },
      label: {
        show: all <= (narrow ? 12 : 26), position: narrow || columns.length === 1 ? 'bottom' : column === columns[0] ? 'left' : column === columns.at(-1) ? 'right' : 'bottom', color: colours.ink, fontSize: 11,
        formatter: short(node.name, narrow ? 5 : 16) + (at(node) ? ' ' + at(node) : ''), textBorderColor: colours.sheet, textBorderWidth: 2,
      },
    };
  });
  // The corners, so that the drawing is not stretched to the points that happen to be there.
  const corners = [[0, 0], [across, down]].map(([x, y]) => (
    { name: `corner ${x}`, x, y, symbolSize: 0, silent: true, title: '', label: { show: false } }));
  return {
    tooltip: {
      ...colours.tooltip,
      formatter: ({ dataType, data: d }) => dataType === 'edge' ? d.kind : d.title.replace(/(.{24})/g, '$1\n'),
    },
    series: [{
      type: 'graph', layout: 'none', roam: !narrow, left: side, right: side, top: edge, bottom: edge,
      data: [...nodes, ...corners],
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
