/** The colour of each kind of node, and a form, so that colour is not all that tells them apart. */
const looks = {
  Agency: ['lead', 'roundRect'], Enterprise: ['uncertain', 'roundRect'], Region: ['intact', 'diamond'],
  Industry: ['partial', 'triangle'], Policy: ['link', 'rect'], Document: ['soft', 'rect'],
  Section: ['link', 'circle'], Measure: ['edge', 'circle'], Paragraph: ['line', 'circle'],
  Target: ['cooperating', 'diamond'], Deadline: ['cooperating', 'triangle'], Project: ['uncertain', 'circle'],
};

const short = (text, most) => text.length > most ? text.slice(0, most) + '…' : text;

/**
 * The fewer points, the farther apart they stand. The layout is at rest before anything is drawn, so
 * that labels are placed where the points stay, and the same address always looks the same.
 */
function spread(points, narrow) {
  const wide = narrow ? 0.45 : 1;
  const rest = { initLayout: 'circular', layoutAnimation: false, friction: 0.6 };
  if (points < 16) return { ...rest, repulsion: 1500 * wide, edgeLength: [150 * wide, 240 * wide], gravity: 0.1 };
  if (points < 60) return { ...rest, repulsion: 420 * wide, edgeLength: [70 * wide, 150 * wide], gravity: 0.12 };
  return { ...rest, repulsion: 150 * wide, edgeLength: [30 * wide, 90 * wide], gravity: 0.14 };
}

/** Nodes of the kinds in sight; a bubble is a dashed circle that grows with what it stands for. */
export function option(data, colours, narrow) {
  const kinds = Object.keys(data.kinds);
  const crowded = data.nodes.length > (narrow ? 24 : 60);
  return {
    animation: false,
    legend: { data: kinds.map(k => data.kinds[k]), textStyle: { color: colours.soft }, itemWidth: 14, itemHeight: 10, type: 'scroll', top: 0, pageTextStyle: { color: colours.soft } },
    tooltip: {
      ...colours.tooltip,
      formatter: ({ dataType, data: d }) => dataType === 'edge' ? d.relation : short(d.title, 60),
    },
    series: [{
      type: 'graph', layout: 'force', roam: true, draggable: true, top: 36, bottom: 8,
      categories: kinds.map(k => ({ name: data.kinds[k], symbol: looks[k]?.[1], itemStyle: { color: colours[looks[k]?.[0] ?? 'soft'] } })),
      force: spread(data.nodes.length, narrow),
      scaleLimit: { min: 0.3, max: 5 },
      data: data.nodes.map((node, i) => ({
        id: node.id, name: node.id, title: node.name, category: kinds.indexOf(node.kind),
        symbol: node.count > 1 ? 'circle' : looks[node.kind]?.[1] ?? 'circle',
        symbolSize: node.count > 1 ? 20 + 9 * Math.log10(node.count) : i === 0 ? 26 : node.opened ? 20 : 12,
        itemStyle: node.count > 1
          ? { color: colours.sheet, borderColor: colours[looks[node.kind]?.[0] ?? 'soft'], borderType: 'dashed', borderWidth: 2 }
          : { borderColor: node.opened ? colours.ink : colours.sheet, borderWidth: node.opened ? 2 : 1 },
        label: {
          show: node.opened || node.count > 1 || !crowded, position: 'right', color: colours.ink, fontSize: i === 0 ? 13 : 11,
          formatter: short(node.name, narrow ? 8 : node.kind === 'Measure' ? 14 : 18),
          textBorderColor: colours.sheet, textBorderWidth: 2,
        },
      })),
      links: data.links.map(([source, target, relation]) => ({
        source, target, relation,
        label: { show: data.links.length < 24 && !narrow, formatter: relation, fontSize: 10, color: colours.soft, textBorderColor: colours.sheet, textBorderWidth: 2 },
      })),
      edgeSymbol: ['none', 'arrow'], edgeSymbolSize: 6, labelLayout: { hideOverlap: true },
      lineStyle: { color: colours.edge, opacity: 0.7, width: 1, curveness: 0.08 },
      emphasis: { focus: 'adjacency', label: { show: true }, lineStyle: { width: 2 } },
    }],
  };
}

/** The state with a node opened or shut: its link stands in the table. */
export function open({ dataType, data }) {
  if (dataType !== 'node') return undefined;
  return document.querySelector('.view a.step[data-node="' + CSS.escape(data.id) + '"]')?.href;
}
