import { Refusal } from "../refusal.ts";
import { minimise } from "./nelder-mead.ts";
import { refuseNotFinite } from "./refuse-not-finite.ts";
import { type SeriesSums, seriesSums } from "./series-sums.ts";

/** A random-intercept model of many series, with residuals that follow AR(1) along each. */
export interface RandomIntercept {
  readonly mean: number;
  readonly betweenVariance: number;
  readonly residualVariance: number;
  /** Correlation of neighbouring residuals. */
  readonly lag1: number;
  /** -2 restricted log-likelihood, up to R's constants. */
  readonly criterion: number;
  readonly observations: number;
  readonly series: number;
}

/** Beyond it the likelihood can grow without bound: series that alternate or never move would be fitted exactly. */
const largestLag1 = 0.99;
const lag1Of = (z: number): number => largestLag1 * Math.tanh(z);

/**
 * Fits y_it = mean + b_i + e_it by restricted maximum likelihood, with var(b) = betweenVariance and e
 * stationary AR(1) with residualVariance and lag1 (Pinheiro and Bates 2000, section 5.3: `lme` with
 * `corAR1`; `lmer(y ~ 1 + (1|g))` where `lag1` is held at 0). Estimating all at once avoids the downward
 * bias of correlations of short series' residuals. A boundary fit (variance 0) is legal; lag1 is sought
 * within -/+ .99.
 * Throws a `Refusal` on values that are not finite. Needs two observations in all; where no series has two, the split of the variance is arbitrary.
 */
export function fitRandomIntercept(
  series: readonly ArrayLike<number>[],
  { lag1: held }: { lag1?: number } = {},
): RandomIntercept {
  for (const [index, values] of series.entries()) refuseNotFinite(`series ${index + 1}`, values);
  const origin = overallMean(series);
  const sums = seriesSums(series, origin);
  const observations = sums.n.reduce((total, n) => total + n, 0);
  if (observations < 2) throw new Refusal("a random-intercept model needs two observations");
  const criterion = (point: readonly number[]) =>
    profile(sums, observations, Math.exp(Math.min(point[0]!, 30)), held ?? lag1Of(point[1]!)).criterion;
  const start = held === undefined ? [0, 0.1] : [0];
  const [logRatio, z] = minimise(criterion, start).point;
  // A ratio this small cannot be told from none: the fit lies on the boundary.
  const ratio = logRatio! < -16 ? 0 : Math.exp(logRatio!);
  const lag1 = held ?? lag1Of(z!);
  const fit = profile(sums, observations, ratio, lag1);
  return {
    mean: origin + fit.mean,
    betweenVariance: ratio * fit.residualVariance,
    residualVariance: fit.residualVariance,
    lag1,
    criterion: fit.criterion + (observations - 1) * (1 + Math.log(2 * Math.PI)),
    observations,
    series: sums.n.length,
  };
}

function overallMean(series: readonly ArrayLike<number>[]): number {
  let sum = 0;
  let n = 0;
  for (const values of series) {
    for (let t = 0; t < values.length; t += 1) sum += values[t]!;
    n += values.length;
  }
  return n === 0 ? 0 : sum / n;
}

/**
 * The restricted criterion with mean and residual variance profiled out, at a ratio of variances and a
 * lag-1 correlation. With R the AR(1) correlation matrix, the inverse of R + ratio 11' is known in closed
 * form (Sherman and Morrison), and R's own inverse has three diagonals, so sums suffice.
 */
function profile(sums: SeriesSums, observations: number, ratio: number, lag1: number) {
  const { n, sum, squares, products, first, last } = sums;
  const inner = 1 - lag1;
  const outer = 1 + lag1;
  const logDet = Math.log(1 - lag1 * lag1);
  let xx = 0;
  let xy = 0;
  let yy = 0;
  let logs = 0;
  for (let i = 0; i < n.length; i += 1) {
    const size = n[i]!;
    const alone = size === 1;
    const ends = first[i]! + last[i]!;
    const ones = alone ? 1 : (2 + (size - 2) * inner) / outer;
    const b = alone ? sum[i]! : (ends + inner * (sum[i]! - ends)) / outer;
    const endSquares = first[i]! * first[i]! + last[i]! * last[i]!;
    const q = alone
      ? squares[i]!
      : (squares[i]! + lag1 * lag1 * (squares[i]! - endSquares) - 2 * lag1 * products[i]!) / (inner * outer);
    const spread = 1 + ratio * ones;
    xx += ones / spread;
    xy += b / spread;
    yy += q - (ratio * b * b) / spread;
    logs += (size - 1) * logDet + Math.log(spread);
  }
  const mean = xy / xx;
  const freedom = observations - 1;
  const residualVariance = Math.max(yy - xy * mean, 0) / freedom;
  const criterion = freedom * Math.log(Math.max(residualVariance, 1e-300)) + logs + Math.log(xx);
  return { mean, residualVariance, criterion };
}
