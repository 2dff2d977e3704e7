// Lays a network out by forces (Fruchterman and Reingold) before it is drawn: points repel each
// other, lines pull, all are drawn to the middle. The same network always comes to rest the same.

const ROUNDS = 120;

/** Room that a point needs for its label: as wide as this, and as high as a line. */
const LABEL = 120;
const LINE = 17;

/** The place of each point in a box that the whole network fills: [x, y]. */
export function settle(count, links, width, height) {
  const room = 0.75 * Math.sqrt((width * height) / Math.max(1, count));
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const lines = new Int32Array(count);
  for (const [a, b] of links) {
    lines[a]++;
    lines[b]++;
  }
  for (let i = 0; i < count; i++) {
    // The first point in the middle, the others in a spiral around it.
    x[i] = width / 2 + room * Math.sqrt(i) * Math.cos(2.4 * i);
    y[i] = height / 2 + room * Math.sqrt(i) * Math.sin(2.4 * i);
  }
  for (let round = 0; round < ROUNDS; round++) {
    move(x, y, links, lines, room, width, height, (1 - round / ROUNDS) ** 1.5);
  }
  fill(x, width);
  fill(y, height);
  part(x, y);
  fill(y, height);
  return Array.from(x, (at, i) => [at, y[i]]);
}

/** One round; a point moves at most by a share of the box that falls with the heat. */
function move(x, y, links, lines, room, width, height, heat) {
  const count = x.length;
  const right = new Float64Array(count);
  const down = new Float64Array(count);
  for (let a = 0; a < count; a++) {
    right[a] += (width / 2 - x[a]) * 0.06;
    down[a] += (height / 2 - y[a]) * 0.1;
    for (let b = a + 1; b < count; b++) {
      const dx = x[a] - x[b] || 0.1;
      const dy = y[a] - y[b] || 0.1;
      const square = dx * dx + dy * dy;
      // Points that are far from each other are left alone: parts without a line between stay near.
      if (square < 9 * room * room) {
        const push = (room * room) / square;
        right[a] += dx * push;
        down[a] += dy * push;
        right[b] -= dx * push;
        down[b] -= dy * push;
      }
    }
  }
  for (const [a, b] of links) {
    const dx = x[a] - x[b];
    const dy = y[a] - y[b];
    const pull = Math.sqrt(dx * dx + dy * dy) / room / Math.max(2, Math.min(lines[a], lines[b]));
    right[a] -= dx * pull;
    down[a] -= dy * pull;
    right[b] += dx * pull;
    down[b] += dy * pull;
  }
  const most = (Math.max(width, height) / 8) * heat;
  for (let i = 0; i < count; i++) {
    const length = Math.sqrt(right[i] * right[i] + down[i] * down[i]) || 1;
    const step = Math.min(length, most) / length;
    x[i] += right[i] * step;
    y[i] += down[i] * step;
  }
}

/** Spreads places over a whole length. */
function fill(places, length) {
  const least = Math.min(...places);
  const extent = Math.max(...places) - least;
  for (let i = 0; i < places.length; i++) {
    places[i] = extent ? ((places[i] - least) / extent) * length : length / 2;
  }
}

/** Moves points up and down that stand in the labels of others. */
function part(x, y) {
  let moved = true;
  for (let round = 0; round < 40 && moved; round++) {
    moved = false;
    for (let a = 0; a < x.length; a++) {
      for (let b = 0; b < x.length; b++) {
        const apart = y[b] - y[a];
        if (a !== b && x[b] >= x[a] && x[b] - x[a] < LABEL && Math.abs(apart) < LINE) {
          const step = ((LINE - Math.abs(apart)) / 4 + 0.1) * (apart < 0 ? -1 : 1);
          y[a] -= step;
          y[b] += step;
          moved = true;
        }
      }
    }
  }
}
