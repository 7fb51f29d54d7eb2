import type { Recovery, RecoveryKind } from "./types.ts";

/** A strain that has not come back into range yet. */
export interface OpenStrain {
  /** Index of the point at which it began. */
  readonly onset: number;
  /** The prediction at onset: what the client's line had been. */
  readonly baseline: number;
  readonly drop: number;
  /** Scores from the onset on. */
  readonly scores: readonly number[];
}

/**
 * The share of within-client variance that is measurement error rather than change: 1 - .70, the
 * reliability within persons (PRIOR). Its root times the within-client sd is the standard error.
 */
const measurementShare = 0.3;

export const openStrain = (onset: number, score: number, expected: number): OpenStrain => ({
  onset,
  baseline: expected,
  drop: expected - score,
  scores: [score],
});

/**
 * Whether a score ends a strain: `full` within one standard error of the baseline, otherwise with half of
 * the drop regained. Said as "back in range" only; false alarms rebound by themselves.
 */
export function recoveryAt(strain: OpenStrain, score: number, withinClientSd: number): Recovery | null {
  const error = withinClientSd * Math.sqrt(measurementShare);
  const full = score >= strain.baseline - error;
  if (!full && score < strain.baseline - strain.drop / 2) return null;
  return { kind: kindOf(strain, error), sessions: strain.scores.length, full, onset: strain.onset };
}

/**
 * The shape of a strain, from its scores before the return (Gumz et al. 2012 describe the first two):
 * V, one low score and back; double dip, it rose and fell again by a standard error before it came back;
 * slide and snap, it went on falling by a standard error and then came back at once; step, it stayed low
 * for two check-ins or more.
 */
function kindOf({ scores }: OpenStrain, error: number): RecoveryKind {
  if (scores.length === 1) return "V";
  if (dippedTwice(scores, error)) return "double-dip";
  return scores[0]! - scores.at(-1)! >= error ? "slide-and-snap" : "step";
}

function dippedTwice(scores: readonly number[], error: number): boolean {
  let lowest = scores[0]!;
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores.slice(1)) {
    if (highest - score >= error && highest - lowest >= error) return true;
    if (score < lowest) {
      lowest = score;
      highest = Number.NEGATIVE_INFINITY;
    } else highest = Math.max(highest, score);
  }
  return false;
}
