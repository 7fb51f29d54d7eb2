/** Check-ins seen before a range counts as this client's own; until then it comes from people in general. */
const ownRangeAfter = 3;

/** The first index whose range rests on enough of this client's own check-ins. */
export function ownRangeFrom(points: readonly { readonly score: number | null }[]): number {
  let seen = 0;
  for (const [index, point] of points.entries()) {
    if (seen >= ownRangeAfter) return index;
    if (point.score !== null) seen += 1;
  }
  return points.length;
}
