import type { Calm, Population } from "../../alliance/types.ts";

/** How low stretches begin and end by themselves, without anything being tried. */
export interface Recovery {
  /** Chance per session that one sets in. */
  readonly setsIn: number;
  /** Chance that it goes on for another session as it is. */
  readonly goesOn: number;
  /** Of those that do not go on, the share that come all the way back; the others stay, a little less low. */
  readonly mends: number;
  /** Low points of the practice's own, without a strategy, that this was learned from; 0 in a prior. */
  readonly lowPoints: number;
}

/** How one measure moves while nothing is tried, 0-10, high is good. */
export interface CourseModel {
  readonly mean: number;
  readonly betweenVariance: number;
  readonly withinVariance: number;
  /** Correlation of neighbouring deviations from a client's own level. */
  readonly autocorrelation: number;
  /** Points a session that levels rise by themselves, and how far clients differ in it. */
  readonly slope: { readonly mean: number; readonly sd: number };
  readonly recovery: Recovery;
}

/** Before a practice's own low points are enough: PRIORs, those of the simulator (science.md 1.3). */
export const priorRecovery: Recovery = { setsIn: 0.05, goesOn: 0.5, mends: 0.6, lowPoints: 0 };

/** How deep low stretches are, with their shares: near the alarm's 2.25 points, now and then far deeper (PRIOR). */
export const depths = [
  { depth: 1, share: 0.1 },
  { depth: 1.75, share: 0.26 },
  { depth: 2.25, share: 0.32 },
  { depth: 2.75, share: 0.22 },
  { depth: 4, share: 0.1 },
] as const;

/** Of a low stretch that does not mend, so much stays; and even then it may mend later (PRIOR). */
export const leftOver = 0.8;
export const mendsLater = 0.03;

/** A check-in that is far off in either direction and means nothing for the next (PRIOR). */
export const badDay = { chance: 0.04, variance: 4 } as const;

/** How far clients' own standard deviations differ: the sd of their logarithm; the mean variance is the model's (PRIOR). */
export const spreadOfSpread = 0.25;

/** Keeps a level from being known for certain. */
const leastVariance = 0.05;

/** The model of a measure that moves as a practice's composite does, or as `usual` says. */
export function courseModel(
  usual: Population | Calm,
  recovery: Recovery = priorRecovery,
  slope: CourseModel["slope"] = { mean: 0.03, sd: 0.05 },
): CourseModel {
  const { mean, betweenClientSd, withinClientSd, autocorrelation } = ("calm" in usual && usual.calm) || usual;
  return {
    mean,
    betweenVariance: Math.max(betweenClientSd ** 2, leastVariance),
    withinVariance: Math.max(withinClientSd ** 2, leastVariance),
    autocorrelation: Math.max(-0.5, Math.min(0.8, autocorrelation)),
    slope,
    recovery,
  };
}
