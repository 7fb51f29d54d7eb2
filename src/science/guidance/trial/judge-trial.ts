import { nonOverlapOfAllPairs } from "../../statistics/single-case/overlap.ts";
import { tauU } from "../../statistics/single-case/tau-u.ts";
import type { CourseModel } from "./course-model.ts";
import { CourseBefore, type Expected, gains, priorGainSd } from "./gain.ts";
import type { Point } from "./hidden-course.ts";
import { type Posterior, posteriorOf } from "./posterior.ts";

/** Values that each phase needs before anything is claimed (science.md 5.2). */
export const leastValues = 3;
/** After so many sessions much else has happened: a trial is judged by the first ones. */
export const longestTrial = 12;
/** A claim needs this chance that the gain is real, so that at most one in ten trials of nothing is called a gain. */
export const claimedFrom = 0.9;
const perhapsFrom = 0.75;
/** Sessions after which a low stretch may have mended by itself: said as a frequency. */
const mendingTime = 3;

export type Verdict = "too-early" | "more" | "perhaps-more" | "no-more" | "less";

/** How a trial went, against what the client's course would have been without it. */
export interface Judged {
  readonly verdict: Verdict;
  /** Values in each phase; the low points that led to the trial are not part of the baseline. */
  readonly before: number;
  readonly after: number;
  /** What is gained beside what was to be expected, in points; null while it is too early. */
  readonly gain: Posterior | null;
  /** Non-overlap of all pairs, 0-100, of what came after with the baseline; null while it is too early. */
  readonly nap: number | null;
  /** Tau-U by Tarlow: after against the baseline, less the baseline's trend, over all pairs. */
  readonly tauU: number | null;
  /** What was to be expected at each session since, without the trial; in the measure's own direction. */
  readonly expected: readonly Expected[];
  /** How often a client in this place is back at their own level three sessions later, without anything being tried. */
  readonly mendsByItself: number;
  /** How likely what came is under each of `gains` (points, or logits of coming): what trials of several clients are pooled by. */
  readonly likelihoods: readonly number[] | null;
}

export interface TrialCourse {
  /** In order of time, in the measure's own direction, 0-10. */
  readonly points: readonly Point[];
  /** The trial begins after this session; its value is part of what was before. */
  readonly start: number;
  /** The last session that counts; null while it goes on. */
  readonly end: number | null;
  /** The low stretch that led to the trial began with this session; null where there was none. */
  readonly lowSince: number | null;
  readonly lowerIsBetter: boolean;
}

/**
 * Judges one trial. What was to be expected without it comes from the client's course up to its start: a level of
 * their own, low stretches that set in, mend by themselves or stay, and a slow slope. So a client who was chosen for
 * a low point and comes back is not counted as a success, except for what goes beyond.
 */
export function judgeTrial(course: TrialCourse, model: CourseModel): Judged {
  const { points, start, end, lowSince, lowerIsBetter } = course;
  const turned = points.map(({ session, value }) => ({ session, value: lowerIsBetter ? 10 - value : value }));
  const before = turned.filter(({ session }) => session <= start);
  const after = turned
    .filter(({ session }) => session > start && session <= (end ?? Number.POSITIVE_INFINITY))
    .slice(0, longestTrial);
  const past = new CourseBefore(before, model, start);
  const baseline = before
    .filter(({ session }) => lowSince === null || session < lowSince)
    .map(({ value }) => value);
  const shown = Math.max(leastValues, (after.at(-1)?.session ?? start) - start);
  const expected = Array.from({ length: shown }, (_, i) => past.expected(start + 1 + i));
  const known = {
    before: baseline.length,
    after: after.length,
    expected: lowerIsBetter ? expected.map(turnedRound) : expected,
    mendsByItself: 1 - past.chanceOfLow(mendingTime),
  };
  if (baseline.length < leastValues || after.length < leastValues)
    return { ...known, verdict: "too-early", gain: null, nap: null, tauU: null, likelihoods: null };
  const likelihoods = past.likelihoods(after);
  const gain = posteriorOf(gains, likelihoods, priorGainSd);
  const values = after.map(({ value }) => value);
  return {
    ...known,
    verdict: verdictOf(gain.chance),
    gain,
    nap: nonOverlapOfAllPairs(baseline, values),
    tauU: tauU(baseline, values).lessFirstTrendTarlow,
    likelihoods,
  };
}

export function verdictOf(chance: number): Verdict {
  if (chance >= claimedFrom) return "more";
  if (chance >= perhapsFrom) return "perhaps-more";
  return chance <= 1 - claimedFrom ? "less" : "no-more";
}

const turnedRound = ({ session, mean, low, high }: Expected): Expected => ({
  session,
  mean: 10 - mean,
  low: 10 - high,
  high: 10 - low,
});
