import type { Reason, SeriesPoint } from "./types.ts";

/** Points above the client's own median at which a statement of the held-back channel counts as said directly. */
export const directRise = 3;
/** Earlier answers to a statement that its median needs. */
export const directAfter = 3;

/**
 * What was said directly at a point, which outranks every statistic: words, a topic or a column that says
 * so, tension that the therapist noted, or *judged* or *held back* far above this client's own median of
 * `earlier` answers, in rising order (a fixed limit on these two would flag most clients).
 */
export function directReasons(
  point: SeriesPoint,
  earlier: { readonly judged: readonly number[]; readonly heldBack: readonly number[] },
): Reason[] {
  const reasons: Reason[] = [];
  if (point.shared) reasons.push({ rule: "direct", said: point.shared });
  for (const said of ["heldBack", "judged"] as const) {
    const value = point[said];
    if (value == null || earlier[said].length < directAfter) continue;
    const usual = medianOfSorted(earlier[said]);
    if (value - usual >= directRise) reasons.push({ rule: "direct", said, value, usual });
  }
  if (point.tension) reasons.push({ rule: "direct", said: "tension" });
  return reasons;
}

const medianOfSorted = (sorted: readonly number[]): number =>
  (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
