/** A rectangle a label must stay clear of, or that a label takes up. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const around = (x: number, y: number, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});

/** A sloping line as a row of small boxes. */
export function alongLine(x1: number, y1: number, x2: number, y2: number, half = 3): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (half * 2)));
  const boxes: Box[] = [];
  for (let step = 0; step <= steps; step += 1) {
    const share = step / steps;
    boxes.push(around(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share, half));
  }
  return boxes;
}

/**
 * The free place nearest to where a label would like to stand, or `null` where there is none near.
 * Moving sideways costs less than moving away, and below is a little better than above.
 */
export function freePlace(
  wish: { readonly x: number; readonly below: number; readonly above: number },
  width: number,
  height: number,
  within: Box,
  taken: readonly Box[],
  reach = 80,
): { readonly box: Box; readonly cost: number } | null {
  let best: { box: Box; cost: number } | null = null;
  for (const side of [1, -1]) {
    for (let away = 0; away <= reach; away += 6) {
      const top = side === 1 ? wish.below + away : wish.above - away - height;
      for (let aside = 0; aside <= width / 2 + 24; aside += 8) {
        for (const shift of aside === 0 ? [0] : [-aside, aside]) {
          const centre = Math.min(
            Math.max(wish.x + shift, within.left + width / 2),
            within.right - width / 2,
          );
          const cost = away + Math.abs(centre - wish.x) * 0.4 + (side === 1 ? 0 : 10);
          if (best && cost >= best.cost) continue;
          const box = { left: centre - width / 2, right: centre + width / 2, top, bottom: top + height };
          const inside =
            box.left >= within.left &&
            box.right <= within.right &&
            box.top >= within.top &&
            box.bottom <= within.bottom;
          if (inside && !taken.some((other) => overlaps(box, other))) best = { box, cost };
        }
      }
    }
  }
  return best;
}
