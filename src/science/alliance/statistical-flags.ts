import type { Reason } from "./types.ts";

/**
 * Limits of the statistical rules, in standard deviations of the prediction. They keep the union of all
 * rules within the product's budget: over 16 sessions at most 20 % of clients without any rupture ever
 * see a strain, and 40 % ever a watch or a strain. With every parameter estimated from the data, a strain
 * at -2.0 would flag 24.6 % (scores clipped at 10 make the within-client sd too small for clients who are
 * not at the top); -2.15 flags 18.3 %, and all rules together 38.3 % (8,000 simulated clients): drop 35.0 %,
 * two-low 6.5 %, erosion 10.1 %. Where the estimate comes from a site at which half of all clients have
 * ruptures, the within-client sd is larger and its never-ruptured clients see fewer: 8 % and 23 %.
 *
 * The budget is an average: a calm client whose own mean is below 7 sees a strain in 34 % of cases and any
 * flag in 71 %, one above 9 in 7 % and 17 %.
 */
export const limits = { strain: -2.15, watch: -1.8, twoLow: -1.4, erosion: -2.5 } as const;

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
