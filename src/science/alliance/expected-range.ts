import type { Population } from "./types.ts";

/** What was seen of a client so far: how many scores, their sum, and the last one. */
export interface Seen {
  readonly count: number;
  readonly sum: number;
  readonly last: number;
}

export const nothingSeen: Seen = { count: 0, sum: 0, last: Number.NaN };
/** What has been seen with one more score, 0-10. */
export const see = (seen: Seen, score: number): Seen => ({
  count: seen.count + 1,
  sum: seen.sum + score,
  last: score,
});

export interface Prediction {
  /** The client's own mean, shrunken towards the population's. */
  readonly personalMean: number;
  readonly expected: number;
  readonly sd: number;
}

/** Statements of one composite correlate about so much within clients (PRIOR). */
export const interItem = 0.45;
/** A mean of two statements varies by so much more than a mean of three: (1+r)/2 against (1+2r)/3. */
const twoOfThree = (1 + interItem) / 2 / ((1 + 2 * interItem) / 3);

/** Variance of a score of two statements beside that of one of three. */
export const partVariance = (population: Population, answered: 2 | 3 = 3): number =>
  answered === 2 ? population.withinClientSd ** 2 * (twoOfThree - 1) : 0;

/** Width of the range that is shown, in standard deviations of the prediction: nine of ten fall inside. */
export const rangeWidth = 1.64;

/**
 * Predicts a client's next score, 0-10, one step ahead, from the empirical-Bayes mean of what was seen
 * before: m = mu + w (ybar - mu), w = tau2 / (tau2 + v/n); expected = m + rho (y_last - m);
 * variance = v + tau2 (1 - w). `v` is the within-client variance, `rho` the observed lag-1 correlation.
 * Before the first score it is the population's mean. Two answered statements widen `v`.
 */
export function predict(population: Population, seen: Seen, answered: 2 | 3 = 3): Prediction {
  const tau2 = population.betweenClientSd ** 2;
  const v = population.withinClientSd ** 2;
  const weight = seen.count === 0 || tau2 === 0 ? 0 : tau2 / (tau2 + v / seen.count);
  const personalMean =
    seen.count === 0 ? population.mean : population.mean + weight * (seen.sum / seen.count - population.mean);
  const carried = seen.count === 0 ? 0 : population.autocorrelation * (seen.last - personalMean);
  const variance = v + partVariance(population, answered) + tau2 * (1 - weight);
  return { personalMean, expected: personalMean + carried, sd: Math.sqrt(variance) };
}
