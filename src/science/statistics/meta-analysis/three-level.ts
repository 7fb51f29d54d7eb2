import { Refusal } from "../../refusal.ts";
import { normalQuantile } from "../distributions.ts";
import { type Effect, effectOf } from "../effect.ts";
import { type Dense, inverseOf, solveLower, solveUpper } from "../mixed/dense.ts";
import { minimise } from "../nelder-mead.ts";
import { factorOrRefuse, refuseUnusable, type Studies } from "./weighted-fit.ts";

/** Effects nested in clusters: several effects of one study, studies of one district. */
export interface NestedEffects extends Studies {
  readonly clusters: readonly (string | number)[];
}

export interface ThreeLevel {
  /** In the order of the moderators, the intercept first. */
  readonly coefficients: readonly Effect[];
  /** Variance between clusters, and between effects within a cluster. */
  readonly betweenClusters: number;
  readonly withinClusters: number;
  /** Restricted. */
  readonly logLik: number;
  readonly effects: number;
  readonly clusters: number;
  readonly converged: boolean;
}

interface Sums {
  /** X'V^-1 X, X'V^-1 y, y'V^-1 y and log |V|. */
  readonly crossed: Float64Array;
  readonly right: Float64Array;
  squares: number;
  logDet: number;
}

/**
 * Three-level meta-analysis and meta-regression by REML (Konstantopoulos 2011, Research Synthesis Methods 2:61;
 * Van den Noortgate et al. 2013, Behavior Research Methods 45:576): V of a cluster is diag(v + s2 within) +
 * s2 between 11', whose inverse and determinant are known in closed form. Normal 95 % intervals. Throws a
 * `Refusal` on what cannot be used, for fewer than two clusters, and where no cluster has two effects, since then
 * the two variances cannot be told apart. `progress` is told before each step. Oracle: metafor 3.8.1's rma.mv under R 4.2.2.
 */
export function threeLevel(
  nested: NestedEffects,
  { progress = () => {} }: { progress?: ((step: number) => void) | undefined } = {},
): ThreeLevel {
  const { effects, moderators, clusters } = nested;
  refuseUnusable(nested);
  if (clusters.length !== effects.length) throw new Refusal("every effect needs its cluster");
  const rows = Map.groupBy(effects.keys(), (index) => clusters[index]!);
  if (rows.size < 2) throw new Refusal("two clusters are needed");
  if (rows.size === effects.length)
    throw new Refusal("no cluster has two effects: the two variances cannot be told apart");
  const p = moderators[0]!.length;
  let step = 0;
  const at = ([between, within]: readonly number[]) => {
    progress(step);
    step += 1;
    const crossed = new Float64Array(p * p);
    const sums: Sums = { crossed, right: new Float64Array(p), squares: 0, logDet: 0 };
    for (const cluster of rows.values()) addCluster(sums, nested, cluster, between! ** 2, within! ** 2);
    return solved(sums, nested);
  };
  // Over standard deviations, so that a variance of 0 lies inside.
  const spread = deviationOf(effects);
  const start = [spread / Math.SQRT2 || 0.1, spread / Math.SQRT2 || 0.1];
  const found = minimise((point) => at(point).deviance, start, {
    step: spread / 2 || 0.1,
    iterations: 2_000,
  });
  const best = withoutDust(found.point, (point) => at(point).deviance);
  const { coefficients, factor, deviance } = at(best);
  const covariance = inverseOf(factor, p).values;
  const reach = normalQuantile(0.975);
  return {
    coefficients: Array.from(coefficients, (estimate, a) =>
      effectOf(estimate, Math.sqrt(covariance[a * (p + 1)]!), reach),
    ),
    betweenClusters: best[0]! ** 2,
    withinClusters: best[1]! ** 2,
    logLik: (logDetOfProducts(nested) - (effects.length - p) * Math.log(2 * Math.PI) - deviance) / 2,
    effects: effects.length,
    clusters: rows.size,
    converged: found.converged,
  };
}

/** Exact zeros where the criterion is no worse for them: the search only comes near. */
function withoutDust(found: ArrayLike<number>, deviance: (point: number[]) => number): number[] {
  let point = Array.from(found);
  for (const place of point.keys()) {
    const trial = point.with(place, 0);
    const before = deviance(point);
    if (deviance(trial) <= before + 1e-9 * (1 + Math.abs(before))) point = trial;
  }
  return point;
}

/** The coefficients, and minus twice the restricted log-likelihood up to a constant. */
function solved({ crossed, right, squares, logDet }: Sums, nested: NestedEffects) {
  const p = right.length;
  const factor: Dense = { size: p, values: crossed };
  const diagonal = factorOrRefuse(factor, nested);
  const coefficients = right.slice();
  solveLower(factor, coefficients);
  solveUpper(factor, coefficients);
  const explained = right.reduce((sum, value, a) => sum + value * coefficients[a]!, 0);
  return { coefficients, factor, deviance: logDet + diagonal + squares - explained };
}

/** log |X'X|, by which metafor's likelihood differs from that of the residuals. */
function logDetOfProducts(nested: NestedEffects): number {
  const p = nested.moderators[0]!.length;
  const values = new Float64Array(p * p);
  for (const row of nested.moderators)
    for (let a = 0; a < p; a += 1) for (let b = 0; b < p; b += 1) values[a * p + b]! += row[a]! * row[b]!;
  return factorOrRefuse({ size: p, values }, nested);
}

function deviationOf(values: readonly number[]): number {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length);
}

/** Adds a cluster's part by the Sherman-Morrison formula. */
function addCluster(
  sums: Sums,
  { effects, variances, moderators }: NestedEffects,
  rows: readonly number[],
  between: number,
  within: number,
): void {
  const p = sums.right.length;
  const ones = new Float64Array(p);
  let weight = 0;
  let weighted = 0;
  for (const row of rows) {
    const precision = 1 / (variances[row]! + within);
    const x = moderators[row]!;
    weight += precision;
    weighted += precision * effects[row]!;
    sums.squares += precision * effects[row]! ** 2;
    sums.logDet -= Math.log(precision);
    for (let a = 0; a < p; a += 1) {
      ones[a]! += precision * x[a]!;
      sums.right[a]! += precision * x[a]! * effects[row]!;
      for (let b = 0; b < p; b += 1) sums.crossed[a * p + b]! += precision * x[a]! * x[b]!;
    }
  }
  const shrink = between / (1 + between * weight);
  for (let a = 0; a < p; a += 1) {
    sums.right[a]! -= shrink * ones[a]! * weighted;
    for (let b = 0; b < p; b += 1) sums.crossed[a * p + b]! -= shrink * ones[a]! * ones[b]!;
  }
  sums.squares -= shrink * weighted ** 2;
  sums.logDet += Math.log1p(between * weight);
}
