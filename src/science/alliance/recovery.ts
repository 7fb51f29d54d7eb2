import type { Recovery, RecoveryKind } from "./types.ts";

/** A strain that has not come back into range yet, told in a few numbers however long it lasts. */
export interface OpenStrain {
  /** Index of the point at which it began. */
  readonly onset: number;
  /** The prediction at onset: what the client's line had been. */
  readonly baseline: number;
  readonly drop: number;
  /** Scores from the onset on, the first and the last of them. */
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** The lowest score of all, and the highest since that one. */
  readonly lowest: number;
  readonly highest: number;
  /** It rose by a standard error and fell again by one before it came back. */
  readonly dippedTwice: boolean;
}

/** A return within so many sessions after the onset is timely; flags that set in again later than that begin a new strain. */
export const timely = 3;

/**
 * The share of within-client variance that is measurement error rather than change: 1 - .70, the
 * reliability within persons (PRIOR). Its root times the within-client sd is the standard error.
 */
const measurementShare = 0.3;

/** The standard error of measurement of one score, in points of the scale. */
export const standardError = (withinClientSd: number): number => withinClientSd * Math.sqrt(measurementShare);

/**
 * The strain that begins at a score that the statistics flag, or `null` where it is within one standard error of its
 * prediction (or above): that leaves nothing to come back from.
 */
export function openStrain(
  onset: number,
  score: number,
  expected: number,
  withinClientSd: number,
): OpenStrain | null {
  const drop = expected - score;
  if (drop <= standardError(withinClientSd)) return null;
  const first = { first: score, last: score, lowest: score, highest: score };
  return { onset, baseline: expected, drop, count: 1, ...first, dippedTwice: false };
}

/** The same strain with one more score that has not ended it. */
export function goOn(strain: OpenStrain, score: number, withinClientSd: number): OpenStrain {
  const error = standardError(withinClientSd);
  const fell = strain.highest - strain.lowest >= error && strain.highest - score >= error;
  const deeper = score < strain.lowest;
  return {
    ...strain,
    count: strain.count + 1,
    last: score,
    lowest: deeper ? score : strain.lowest,
    highest: deeper ? score : Math.max(strain.highest, score),
    dippedTwice: strain.dippedTwice || fell,
  };
}

/**
 * Whether a score ends a strain: `full` within one standard error of the baseline, otherwise with half of
 * the drop regained. Said as "back in range" only; false alarms rebound by themselves.
 */
export function recoveryAt(strain: OpenStrain, score: number, withinClientSd: number): Recovery | null {
  const error = standardError(withinClientSd);
  const full = score >= strain.baseline - error;
  if (!full && score < strain.baseline - strain.drop / 2) return null;
  return {
    kind: kindOf(strain, error),
    magnitude: strain.baseline - strain.lowest,
    sessions: strain.count,
    full,
    onset: strain.onset,
  };
}

/**
 * The shape of a strain, from its scores before the return (Gumz et al. 2012 describe the first two):
 * V, one low score and back; double dip, it rose and fell again by a standard error before it came back;
 * slide and snap, it went on falling by a standard error and then came back at once; step, it stayed low
 * for two check-ins or more.
 */
function kindOf({ count, first, last, dippedTwice }: OpenStrain, error: number): RecoveryKind {
  if (count === 1) return "V";
  if (dippedTwice) return "double-dip";
  return first - last >= error ? "slide-and-snap" : "step";
}
