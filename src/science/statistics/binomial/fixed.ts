import type { DesignColumn } from "../formula/model-matrix.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import {
  addPredictor,
  invertSmall,
  products,
  type Small,
  solveSmall,
  weightedProducts,
} from "../small-matrix.ts";
import { type Counts, type Link, logLikelihood, rowTerms } from "./link.ts";

/** What is believed of a coefficient beforehand: normal, with this mean and standard deviation. */
export interface Prior {
  readonly mean: number;
  readonly sd: number;
}

export interface FixedOptimum {
  readonly coefficients: Float64Array;
  /** Inverse of the expected information; with priors, of the observed curvature of the posterior at its mode. */
  readonly covariance: Small;
  /** Without its constant, and without the priors. */
  readonly logLik: number;
  readonly converged: boolean;
}

const mostSteps = 100;
/** A standard error of this size, for a column of spread 1, means that probabilities of 0 or 1 are approached without end. */
const endless = 25;

/**
 * Fits a binomial model without random terms: by scoring (IRLS, Nelder and Wedderburn 1972), or, with priors, to
 * the mode of the posterior, whose covariance is that of its normal approximation. Refuses a column that tells
 * the outcomes apart entirely, by its name. `start` saves steps where the mode is nearly known.
 */
export function fitFixed(
  design: readonly DesignColumn[],
  counts: Counts,
  link: Link,
  priors: readonly (Prior | null)[],
  start: Float64Array = startOf(design, counts, link, priors),
): FixedOptimum {
  const columns = design.map(({ values }) => values);
  const rows = counts.events.length;
  const terms = rowTerms(rows);
  const withPriors = priors.some((prior) => prior !== null);
  let coefficients = start;
  let value = at(coefficients);
  let converged = false;
  for (let step = 0; step < mostSteps && !converged; step += 1) {
    const slope = posteriorSlope(products(columns, terms.score), coefficients, priors);
    const move = solveSmall(withPrecision(weightedProducts(columns, terms.weight), priors), slope);
    if (move === null) break;
    let length = 1;
    let next = coefficients.map((b, j) => b + move[j]!);
    let reached = at(next);
    while (!(reached >= value - 1e-12 * (1 + Math.abs(value))) && length > 1e-6) {
      length /= 2;
      next = coefficients.map((b, j) => b + length * move[j]!);
      reached = at(next);
    }
    const gain = move.reduce((sum, m, j) => sum + m * slope[j]!, 0);
    converged = gain < 1e-17 * (1 + Math.abs(value));
    [coefficients, value] = [next, reached];
  }
  const logLik = likelihood(coefficients);
  const curvature = weightedProducts(columns, withPriors ? terms.observed : terms.weight);
  const covariance = invertSmall(withPrecision(curvature, priors), design.length);
  refuseEndless(design, coefficients, covariance, priors);
  return { coefficients, covariance, logLik, converged };

  function likelihood(b: Float64Array): number {
    const eta = new Float64Array(rows);
    addPredictor(columns, b, eta);
    return logLikelihood(link, counts, eta, terms);
  }
  function at(b: Float64Array): number {
    return likelihood(b) + logPrior(b, priors);
  }
}

/** The overall rate as the intercept, or the priors' means. */
function startOf(
  design: readonly DesignColumn[],
  { events, trials }: Counts,
  link: Link,
  priors: readonly (Prior | null)[],
) {
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  const rate = (total(events) + 0.5) / (total(trials) + 1);
  const level = link === "logit" ? Math.log(rate / (1 - rate)) : Math.log(-Math.log1p(-rate));
  return Float64Array.from(design, ({ name }, j) => priors[j]?.mean ?? (name === "(Intercept)" ? level : 0));
}

/** The logarithm of the priors' density, without constants. */
export function logPrior(coefficients: ArrayLike<number>, priors: readonly (Prior | null)[]): number {
  return priors.reduce((sum, prior, j) => {
    return prior === null ? sum : sum - (coefficients[j]! - prior.mean) ** 2 / (2 * prior.sd ** 2);
  }, 0);
}

function posteriorSlope(slope: Float64Array, coefficients: Float64Array, priors: readonly (Prior | null)[]) {
  return slope.map((value, j) => {
    const prior = priors[j] ?? null;
    return prior === null ? value : value - (coefficients[j]! - prior.mean) / prior.sd ** 2;
  });
}

function withPrecision(curvature: Small, priors: readonly (Prior | null)[]): Small {
  const result = curvature.slice();
  priors.forEach((prior, j) => {
    if (prior !== null) result[j * priors.length + j]! += 1 / prior.sd ** 2;
  });
  return result;
}

/** Refuses estimates without end: known so badly, beside the spread of their column, that nothing holds them. */
function refuseEndless(
  design: readonly DesignColumn[],
  coefficients: Float64Array,
  covariance: Small | null,
  priors: readonly (Prior | null)[],
): asserts covariance is Small {
  const errors = design.map(({ values }, j) => {
    if (priors[j] !== null) return 0;
    const error =
      covariance === null ? Math.abs(coefficients[j]!) : Math.sqrt(covariance[j * design.length + j]!);
    return error * spreadOf(values);
  });
  const worst = errors.reduce((at, error, j) => (error > errors[at]! || Number.isNaN(error) ? j : at), 0);
  if (covariance !== null && !(errors[worst]! > endless)) return;
  throw new ModelRefusal("separated", { column: design[worst]!.name }, design[worst]!.at);
}

function spreadOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
