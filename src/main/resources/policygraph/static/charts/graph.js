/** The colour of each kind of node, and a form, so that colour is not all that tells them apart. */
const looks = {
  Agency: ['lead', 'roundRect'], Enterprise: ['uncertain', 'roundRect'], Region: ['intact', 'diamond'],
  Industry: ['partial', 'triangle'], Policy: ['link', 'rect'], Document: ['soft', 'rect'],
  Section: ['link', 'circle'], Measure: ['edge', 'circle'], Paragraph: ['line', 'circle'],
  Target: ['cooperating', 'diamond'], Deadline: ['cooperating', 'triangle'], Project: ['uncertain', 'circle'],
};

const short = (text, most) => text.length > most ? text.slice(0, most) + '…' : text;

/** Who does what stands out by the colours of the roles; cooperation is dashed. */
function line(type, colours) {
  const role = { LEADS: 'lead', RESPONSIBLE_FOR: 'responsible', COOPERATES_ON: 'cooperating' }[type];
  return role
    ? { color: colours[role], width: type === 'LEADS' ? 2 : 1.2, type: type === 'COOPERATES_ON' ? 'dashed' : 'solid' }
    : { color: colours.edge };
}

/** Pixels for a line of its own for each label. */
export const tall = data => data.nodes.length * 19;

/** Nodes of the kinds in sight; a bubble is a dashed circle that grows with what it stands for. */
export function option(data, colours, narrow) {
  const kinds = Object.keys(data.kinds);
  const crowded = data.nodes.length > (narrow ? 40 : 110);
  return {
    animation: false,
    legend: { data: kinds.map(k => data.kinds[k]), textStyle: { color: colours.soft }, itemWidth: 14, itemHeight: 10, type: 'scroll', top: 0, pageTextStyle: { color: colours.soft } },
    tooltip: {
      ...colours.tooltip,
      formatter: ({ dataType, data: d }) => dataType === 'edge' ? d.relation : short(d.title, 60),
    },
    series: [{
      type: 'graph', layout: 'force', roam: !narrow, draggable: !narrow, top: 56, bottom: 28, left: narrow ? 16 : 40, right: narrow ? 112 : 190,
      categories: kinds.map(k => ({ name: data.kinds[k], symbol: looks[k]?.[1], itemStyle: { color: colours[looks[k]?.[0] ?? 'soft'] } })),
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
          formatter: node.count > 1
            ? (node.name === node.short ? '' : short(node.name, narrow ? 6 : 10) + ' ') + node.short
            : short(node.name, narrow ? 8 : node.kind === 'Measure' ? 14 : 18),
          textBorderColor: colours.sheet, textBorderWidth: 3,
        },
      })),
      links: data.links.map(([source, target, relation, type]) => ({ source, target, relation, lineStyle: line(type, colours) })),
      edgeSymbol: ['none', 'arrow'], edgeSymbolSize: 6, labelLayout: { hideOverlap: true },
      lineStyle: { opacity: 0.7, width: 1, curveness: 0.08 },
      emphasis: { focus: 'adjacency', label: { show: true }, lineStyle: { width: 2 } },
    }],
  };
}

/** The state with a node opened or shut: its link stands in the table. */
export function open({ dataType, data }) {
  if (dataType !== 'node') return undefined;
  return document.querySelector('.view a.step[data-node="' + CSS.escape(data.id) + '"]')?.href;
}
