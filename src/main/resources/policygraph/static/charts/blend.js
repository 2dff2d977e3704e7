/** A colour between two, both written rgb(r, g, b): share 0 is the first, 1 the second. */
export function blend(from, to, share) {
  const parts = colour => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
  const [a, b] = [parts(from), parts(to)];
  return 'rgb(' + a.map((v, i) => Math.round(v + (b[i] - v) * share)).join(', ') + ')';
}
