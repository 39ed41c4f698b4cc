// Moving over the map with the arrow keys: to the nearest area whose centre lies that way.

const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The key of the nearest of `centres` ({area, x, y}) within 45 degrees of the arrow; Home and End go to the ends. */
export function inDirection(centres, from, arrow) {
  if (arrow === "Home") return centres[0].area.key;
  if (arrow === "End") return centres.at(-1).area.key;
  const way = WAYS[arrow];
  const start = centres.find((one) => one.area.key === from);
  if (!way || !start) return null;
  let best = null;
  let shortest = Infinity;
  for (const { area, x, y } of centres) {
    const [dx, dy] = [x - start.x, y - start.y];
    const along = dx * way[0] + dy * way[1];
    const across = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    const length = along + 2 * across;
    if (along > 0 && across <= along && length < shortest) [best, shortest] = [area.key, length];
  }
  return best;
}
