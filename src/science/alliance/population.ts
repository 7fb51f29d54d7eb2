import { deviation } from "d3-array";
import { fitRandomIntercept } from "../statistics/random-intercept.ts";
import { estimateCalm } from "./change/estimate-calm.ts";
import type { Population } from "./types.ts";

const within = 0.75;
const measurement = 0.49;
const phi = 0.25;

/**
 * What is assumed before a site has enough check-ins of its own: a PRIOR, an engineering default and not a
 * published figure. State sd .75 with AR(1) .25 and measurement error .49 give the within-client sd of a
 * score and the lag-1 correlation that is observed.
 */
export const priorPopulation: Population = {
  mean: 8.2,
  betweenClientSd: 1.1,
  withinClientSd: Math.sqrt(within ** 2 + measurement ** 2),
  autocorrelation: (phi * within ** 2) / (within ** 2 + measurement ** 2),
  sessions: 0,
  clients: 0,
  source: "prior",
};

/**
 * From when a site's own sessions are believed: this many series of three check-ins or more, which is what
 * within-client variance and autocorrelation rest on, with this many check-ins in them.
 *
 * Why so many (150 simulated sites each, without ruptures, 1,000 clients read with each estimate): the share
 * of calm clients who ever see a strain is near 18 % at any size, but between sites 5th to 95th percentile are
 * 3-44 % at 30 series of 3, 9-30 % at 30 of 5, 11-28 % at 30 of 7, 9-28 % at 50 of 4, and 12-25 % at 30 of 10.
 * The prior, on the other hand, gives 13 % where it is right and 21 % or 30 % at a site that varies 1.15 or 1.3
 * times as much. So from about 200 check-ins on the estimate is the safer of the two.
 */
export const enoughSeries = 30;
export const enoughSessions = 200;

/**
 * What is usual across a site's clients, by REML from every series of scores (0-10, in order of time;
 * a series is one client with one therapist; empty ones do not count). With fewer than `enoughSeries` or
 * `enoughSessions`, or where scores hardly ever move, it is the prior, with the counts there are.
 * Flags are reckoned from `calm`, the same before anything stood out: what happened is part of how scores lie,
 * and would hide what happens next.
 * `clients` is the number of clients where it differs from the number of series.
 */
export function estimatePopulation(
  series: readonly ArrayLike<number>[],
  clients = series.reduce((count, one) => count + (one.length > 0 ? 1 : 0), 0),
): Population {
  const sessions = series.reduce((total, one) => total + one.length, 0);
  const long = series.filter((one) => one.length >= 3);
  const inLong = long.reduce((total, one) => total + one.length, 0);
  if (long.length < enoughSeries || inLong < enoughSessions) return { ...priorPopulation, sessions, clients };
  const fit = fitRandomIntercept(series);
  // Scores that never move leave nothing to predict from: the prior's spread stays in place.
  if (fit.residualVariance < 1e-6) return { ...priorPopulation, sessions, clients };
  return {
    mean: fit.mean,
    betweenClientSd: Math.sqrt(fit.betweenVariance),
    withinClientSd: Math.sqrt(fit.residualVariance),
    autocorrelation: fit.lag1,
    differenceSd: differenceSdOf(series),
    sessions,
    clients,
    source: "estimated",
    calm: estimateCalm(series),
  };
}

/** Standard deviation of all series' steps from one score to the next. */
function differenceSdOf(series: readonly ArrayLike<number>[]): number {
  const steps = series.flatMap((one) =>
    Array.from(one)
      .slice(1)
      .map((score, t) => score - one[t]!),
  );
  return deviation(steps)!;
}
