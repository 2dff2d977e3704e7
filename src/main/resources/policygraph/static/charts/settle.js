// Lays a network out by forces (Fruchterman and Reingold) before it is drawn: points repel each
// other, lines pull, all are drawn to the middle. The same network always comes to rest the same.

const ROUNDS = 160;

/** Room that a point needs for its label: as wide as this, and as high as a line. */
const LABEL = 120;
const LINE = 17;

/** The place of each point in a box that the whole network fills: [x, y]. */
export function settle(count, links, width, height) {
  const room = 0.75 * Math.sqrt((width * height) / Math.max(1, count));
  const at = [...Array(count)].map((_, i) => {
    // The first point in the middle, the others in a spiral around it.
    const turn = i * 2.4;
    const far = room * Math.sqrt(i);
    return [width / 2 + far * Math.cos(turn), height / 2 + far * Math.sin(turn)];
  });
  const lines = at.map((_, i) => links.filter(link => link.includes(i)).length);
  for (let round = 0; round < ROUNDS; round++) {
    const moves = at.map(([x, y]) => [(width / 2 - x) * 0.06, (height / 2 - y) * 0.1]);
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) {
        const x = at[a][0] - at[b][0] || 0.1;
        const y = at[a][1] - at[b][1] || 0.1;
        const square = x * x + y * y;
        // Points that are far from each other are left alone: parts without a line between stay near.
        if (square > 9 * room * room) continue;
        const push = (room * room) / square;
        moves[a][0] += x * push;
        moves[a][1] += y * push;
        moves[b][0] -= x * push;
        moves[b][1] -= y * push;
      }
    }
    for (const [a, b] of links) {
      const x = at[a][0] - at[b][0];
      const y = at[a][1] - at[b][1];
      const pull = Math.hypot(x, y) / room / Math.max(2, Math.min(lines[a], lines[b]));
      moves[a][0] -= x * pull;
      moves[a][1] -= y * pull;
      moves[b][0] += x * pull;
      moves[b][1] += y * pull;
    }
    const most = (Math.max(width, height) / 8) * (1 - round / ROUNDS) ** 1.5;
    for (let i = 0; i < count; i++) {
      const length = Math.hypot(...moves[i]) || 1;
      const step = Math.min(length, most) / length;
      at[i][0] += moves[i][0] * step;
      at[i][1] += moves[i][1] * step;
    }
  }
  fill(at, width, height);
  part(at);
  fill(at, width, height);
  return at;
}

/** Spreads points over the whole box. */
function fill(at, width, height) {
  [width, height].forEach((length, k) => {
    const least = Math.min(...at.map(p => p[k]));
    const extent = Math.max(...at.map(p => p[k])) - least;
    for (const p of at) p[k] = extent ? ((p[k] - least) / extent) * length : length / 2;
  });
}

/** Moves points up and down that stand in the labels of others. */
function part(at) {
  for (let round = 0; round < 40; round++) {
    for (const a of at) {
      for (const b of at) {
        const apart = b[1] - a[1];
        if (a !== b && b[0] >= a[0] && b[0] - a[0] < LABEL && Math.abs(apart) < LINE) {
          const step = ((LINE - Math.abs(apart)) / 4) * (apart < 0 ? -1 : 1);
          a[1] -= step;
          b[1] += step;
        }
      }
    }
  }
}
