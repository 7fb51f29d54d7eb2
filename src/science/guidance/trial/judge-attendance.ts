import { nonOverlapOfAllPairs } from "../../statistics/single-case/overlap.ts";
import { tauU } from "../../statistics/single-case/tau-u.ts";
import { gains } from "./gain.ts";
import type { Point } from "./hidden-course.ts";
import { type Judged, leastValues, longestTrial, type TrialCourse, verdictOf } from "./judge-trial.ts";
import { posteriorOf } from "./posterior.ts";
import { priorComing, type UsualComing } from "./usual-coming.ts";

/** Gains are weighed as logits, of which this is the prior's sd. */
const priorSd = 1;
const shares: readonly number[] = Array.from({ length: 60 }, (_, i) => (i + 0.5) / 60);

/**
 * Judges a trial that aims at coming at all: 10 where a session was kept, 0 where it was missed. The client's own
 * share of kept sessions is drawn towards what is usual, the miss that led to the trial among the others, so that one
 * miss is not taken for a habit; what was to be expected is that share. Gains are given in sessions of ten.
 */
export function judgeAttendance(
  { points, start, end }: TrialCourse,
  usual: UsualComing = priorComing,
): Judged {
  const kept = ({ value }: Point) => value >= 5;
  const before = points.filter(({ session }) => session <= start);
  const after = points
    .filter(({ session }) => session > start && session <= (end ?? Number.POSITIVE_INFINITY))
    .slice(0, longestTrial);
  const came = usual.share * usual.sessions + before.filter(kept).length;
  const missed = (1 - usual.share) * usual.sessions + before.filter((point) => !kept(point)).length;
  const weights = normalised(shares.map((p) => p ** (came - 1) * (1 - p) ** (missed - 1)));
  const mean = weights.reduce((sum, weight, i) => sum + weight * shares[i]!, 0);
  const count = after.filter(kept).length;
  const shown = Math.max(leastValues, after.length);
  const known = {
    before: before.length,
    after: after.length,
    expected: Array.from({ length: shown }, (_, i) => ({
      session: after[i]?.session ?? start + 1 + i,
      mean: 10 * mean,
      low: 10 * quantile(weights, 0.05),
      high: 10 * quantile(weights, 0.95),
    })),
    mendsByItself: mean,
  };
  if (before.length < leastValues || after.length < leastValues)
    return { ...known, verdict: "too-early", gain: null, nap: null, tauU: null, likelihoods: null };
  const likelihoods = gains.map((logit) =>
    shares.reduce((sum, p, i) => {
      const q = moved(p, logit);
      return sum + weights[i]! * q ** count * (1 - q) ** (after.length - count);
    }, 0),
  );
  const { chance, ...logits } = posteriorOf(gains, likelihoods, priorSd);
  const inTen = (logit: number) => sessionsInTen(mean, logit);
  const values = after.map(({ value }) => value);
  const baseline = before.map(({ value }) => value);
  return {
    ...known,
    verdict: verdictOf(chance),
    gain: { chance, mean: inTen(logits.mean), low: inTen(logits.low), high: inTen(logits.high) },
    nap: nonOverlapOfAllPairs(baseline, values),
    tauU: tauU(baseline, values).lessFirstTrendTarlow,
    likelihoods,
  };
}

/** A gain in logits as sessions in ten that are kept more often than this share of them. */
export const sessionsInTen = (share: number, logit: number) => 10 * (moved(share, logit) - share);

const moved = (p: number, logit: number) => 1 / (1 + ((1 - p) / p) * Math.exp(-logit));

function normalised(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function quantile(weights: readonly number[], share: number): number {
  let sum = 0;
  const at = weights.findIndex((weight) => {
    sum += weight;
    return sum >= share;
  });
  return shares[at] ?? 1;
}
