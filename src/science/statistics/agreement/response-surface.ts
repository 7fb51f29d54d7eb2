import { completeRows } from "../complete-rows.ts";
import { normalQuantile, tQuantile } from "../distributions.ts";
import { type Effect, effectOf } from "../effect.ts";
import { tableOf } from "../formula/table.ts";
import { leastSquares } from "../least-squares.ts";
import { fitLinearMixed } from "../mixed/fit-linear.ts";
import { dyadMeans, dyadsOf } from "./paired.ts";
import { type PrincipalAxis, principalAxis } from "./principal-axis.ts";

/** Two ratings of one thing on one scale, and what may depend on how they agree; null where a value is missing. */
export interface RatedPairs {
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
  readonly outcome: readonly (number | null)[];
}

/** z = b0 + b1 x + b2 y + b3 x² + b4 xy + b5 y², and what it says along two lines. */
export interface ResponseSurface {
  /** b0 to b5. */
  readonly coefficients: readonly Effect[];
  /** Slope and curvature along the line of agreement (x = y): a1 = b1 + b2, a2 = b3 + b4 + b5. */
  readonly a1: Effect;
  readonly a2: Effect;
  /** Slope and curvature along the line of disagreement (x = -y): a3 = b1 - b2, a4 = b3 - b4 + b5. */
  readonly a3: Effect;
  readonly a4: Effect;
  /** Whether the ridge runs along the line of agreement: a5 = b3 - b5. */
  readonly a5: Effect;
  /** Where the surface is level and how its first principal axis runs; null where it has none. */
  readonly axis: PrincipalAxis | null;
  readonly residualVariance: number;
  readonly n: number;
  readonly omitted: number;
}

const names = ["(Intercept)", "x", "y", "x²", "xy", "y²"] as const;

/** What each a adds up of b0 to b5. */
const lines = {
  a1: [0, 1, 1, 0, 0, 0],
  a2: [0, 0, 0, 1, 1, 1],
  a3: [0, 1, -1, 0, 0, 0],
  a4: [0, 0, 0, 1, -1, 1],
  a5: [0, 0, 0, 1, 0, -1],
} as const;

/**
 * A response surface by least squares (Edwards and Parry 1993, Academy of Management Journal 36:1577), with
 * standard errors of a1 to a5 from the covariance of the coefficients and intervals from Student's t. The caller
 * takes the middle of the scale from both ratings. That agreement itself matters may be said only where a4 is
 * below 0, a3 and a5 cannot be told from 0, and the principal axis cannot be told from x = y (Humberg, Nestler and
 * Back 2019, Social Psychological and Personality Science 10:409). Throws a `Refusal` on values that are not
 * finite, and a ModelRefusal that names a constant or collinear term. Oracle: R 4.2.2's `lm`.
 */
export function responseSurface(given: RatedPairs): ResponseSurface {
  const { columns, omitted } = completeRows({ x: given.x, y: given.y, outcome: given.outcome });
  const { outcome } = columns;
  const design = terms(columns.x, columns.y).map((values, index) => ({
    name: names[index]!,
    values: Float64Array.from(values),
    at: null,
  }));
  const fit = leastSquares(design, Float64Array.from(outcome));
  return {
    ...described(fit.coefficients, fit.covariance, tQuantile(0.975, fit.df)),
    residualVariance: fit.residualVariance,
    n: outcome.length,
    omitted,
  };
}

export interface ResponseSurfaceWithin extends ResponseSurface {
  /** Variance of the dyads' own levels of the outcome. */
  readonly betweenVariance: number;
  readonly dyads: number;
  readonly singular: boolean;
  readonly converged: boolean;
}

/**
 * The response surface within dyads: both ratings less their dyad's mean, and a random intercept of the dyads, by
 * restricted maximum likelihood, with normal intervals. It speaks of sessions that differ from what is usual in
 * their dyad. Throws as `responseSurface`. Oracle: lme4 1.1.31 under R 4.2.2.
 */
export function responseSurfaceWithin(
  given: RatedPairs & { readonly dyad: readonly (string | number)[] },
): ResponseSurfaceWithin {
  const complete = completeRows({ x: given.x, y: given.y, outcome: given.outcome });
  const { columns, omitted } = complete;
  const dyad = dyadsOf(given.dyad, complete);
  const own = (values: readonly number[]) => {
    const means = dyadMeans(values, dyad);
    return values.map((value, row) => value - means[row]!);
  };
  const [, x, y, xx, xy, yy] = terms(own(columns.x), own(columns.y));
  const table = { outcome: columns.outcome, x: x!, y: y!, "x²": xx!, xy: xy!, "y²": yy!, dyad };
  const fit = fitLinearMixed("outcome ~ x + y + `x²` + xy + `y²` + (1 | dyad)", tableOf(table));
  const estimates = Float64Array.from(fit.fixed, ({ estimate }) => estimate);
  return {
    ...described(estimates, fit.covariance, normalQuantile(0.975)),
    residualVariance: fit.residual.variance,
    n: fit.n,
    omitted,
    betweenVariance: (fit.random[0] as { variance: number }).variance,
    dyads: fit.groups.dyad!,
    singular: fit.singular,
    converged: fit.converged,
  };
}

const terms = (x: readonly number[], y: readonly number[]): number[][] => [
  x.map(() => 1),
  [...x],
  [...y],
  x.map((value) => value ** 2),
  x.map((value, row) => value * y[row]!),
  y.map((value) => value ** 2),
];

function described(b: Float64Array, covariance: Float64Array, reach: number) {
  const combined = (weights: readonly number[]): Effect => {
    let estimate = 0;
    let variance = 0;
    weights.forEach((one, i) => {
      estimate += one * b[i]!;
      weights.forEach((other, j) => {
        variance += one * other * covariance[i * names.length + j]!;
      });
    });
    return effectOf(estimate, Math.sqrt(variance), reach);
  };
  return {
    coefficients: names.map((_, i) => combined(names.map((_, j) => (i === j ? 1 : 0)))),
    a1: combined(lines.a1),
    a2: combined(lines.a2),
    a3: combined(lines.a3),
    a4: combined(lines.a4),
    a5: combined(lines.a5),
    axis: principalAxis(b, covariance, reach),
  };
}
