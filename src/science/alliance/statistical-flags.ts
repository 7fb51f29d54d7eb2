import type { Reason } from "./types.ts";

/**
 * Limits of the statistical rules, in standard deviations of the prediction. They keep the union of all
 * rules within the product's budget: over 16 sessions at most 20 % of clients without any rupture ever
 * see a strain, and 40 % ever a watch or a strain, with every parameter estimated from the data.
 *
 * 8,000 simulated calm clients, strain and union in %, and the share of rupture onsets found by a strain:
 * - scores as simulated: 16.5 and 36.5, found 56; a strain at -2.0 would flag 25.1 (scores clipped at 10
 *   make the within-client sd too small for clients who are not at the top);
 * - composites of three whole-number answers, which vary by .5 more each: 17.6 and 38.0, found 54;
 * - one whole-number score: 17.0 and 35.7, found 54.
 * Where the estimate comes from a site at which clients have ruptures, the within-client sd is larger:
 * fewer false alarms, and fewer ruptures found (see the acceptance test).
 *
 * The budget is an average over clients: those whose own mean is low see more alarms than those near the top.
 */
export const limits = { strain: -2.2, watch: -1.85, twoLow: -1.4, erosion: -2.5 } as const;

/** No statistical flag before this check-in: a range of one's own does not exist yet. */
export const firstFlagged = 3;

/** Weight of the newest score in the running mean of deviations (EWMA, Roberts 1959, Technometrics 1:239). */
export const smoothing = 0.3;

/** A deviation counts for at most so many within-client sd, so that one deep drop is not read as three low check-ins. */
const largestDeviation = 2;

/** Running mean of deviations from the personal mean, before and at a point. */
export function smoothed(before: number, deviation: number, withinClientSd: number): number {
  const most = largestDeviation * withinClientSd;
  return smoothing * Math.max(-most, Math.min(most, deviation)) + (1 - smoothing) * before;
}

/** The erosion rule's limit on that mean, from the within-client sd. */
export const erosionLimit = (withinClientSd: number): number =>
  limits.erosion * withinClientSd * Math.sqrt(smoothing / (2 - smoothing));

/** What the statistics say of one score, given that enough check-ins came before. */
export function statisticalReasons(point: {
  readonly score: number;
  readonly expected: number;
  readonly z: number;
  readonly zBefore: number | null;
  readonly ewma: number;
  readonly erosionLimit: number;
  /** Scores in a row below the personal mean, this one included. */
  readonly lowRun: number;
}): Reason[] {
  const reasons: Reason[] = [];
  if (point.z < limits.watch)
    reasons.push({ rule: "drop", score: point.score, expected: point.expected, z: point.z });
  if (point.zBefore !== null && point.z < limits.twoLow && point.zBefore < limits.twoLow) {
    reasons.push({ rule: "two-low", z: point.z, zBefore: point.zBefore });
  }
  if (point.ewma < point.erosionLimit && point.lowRun >= 2) {
    reasons.push({ rule: "erosion", ewma: point.ewma, limit: point.erosionLimit, sessions: point.lowRun });
  }
  return reasons;
}
