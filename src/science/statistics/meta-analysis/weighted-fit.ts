import { Refusal } from "../../refusal.ts";
import { choleskyInPlace, type Dense, inverseOf, solveLower } from "../mixed/dense.ts";
import { farthest } from "../refuse-not-finite.ts";

/** Studies: their effects, their sampling variances, and a row of moderators for each, the intercept first. */
export interface Studies {
  readonly effects: readonly number[];
  readonly variances: readonly number[];
  readonly moderators: readonly (readonly number[])[];
  /** What the moderators are called where one is refused. */
  readonly names?: readonly string[];
}

/** A fit by weighted least squares, with what the estimators of heterogeneity need of its projection matrix P. */
export interface WeightedFit {
  readonly coefficients: readonly number[];
  /** (X'WX)^-1. */
  readonly covariance: Dense;
  /** y'Py, the weighted sum of squared residuals. */
  readonly q: number;
  /** y'PPy and tr(P). */
  readonly qq: number;
  readonly trace: number;
  /** tr(PSPS) for a diagonal S, that of ones unless given. */
  readonly traceOfSquare: (s?: readonly number[]) => number;
  /** The diagonal of P. */
  readonly diagonal: readonly number[];
}

/**
 * Weighted least squares of effects on moderators, and P = W - WX (X'WX)^-1 X'W of it (Viechtbauer 2005,
 * Journal of Educational and Behavioral Statistics 30:261), which is never written out: n studies and p moderators
 * cost n p². Throws a `Refusal` when moderators are collinear.
 */
export function weightedFit(studies: Studies, weights: readonly number[]): WeightedFit {
  const { effects, moderators } = studies;
  const p = moderators[0]!.length;
  const crossed = new Float64Array(p * p);
  const right = new Float64Array(p);
  for (const [i, row] of moderators.entries()) {
    for (let a = 0; a < p; a += 1) {
      right[a]! += weights[i]! * row[a]! * effects[i]!;
      for (let b = 0; b < p; b += 1) crossed[a * p + b]! += weights[i]! * row[a]! * row[b]!;
    }
  }
  const factor = { size: p, values: crossed };
  factorOrRefuse(factor, studies);
  // Rows of X L'^-1, with L L' = X'WX: their products are those of X (X'WX)^-1 X'.
  const whitened = moderators.map((row) => {
    const z = Float64Array.from(row);
    solveLower(factor, z);
    return z;
  });
  const leverages = whitened.map((z) => z.reduce((sum, value) => sum + value * value, 0));
  const covariance = inverseOf(factor, p);
  const coefficients = Array.from({ length: p }, (_, a) =>
    right.reduce((sum, value, b) => sum + value * covariance.values[a * p + b]!, 0),
  );
  const residuals = effects.map(
    (effect, i) => effect - moderators[i]!.reduce((sum, value, a) => sum + value * coefficients[a]!, 0),
  );
  const diagonal = weights.map((weight, i) => weight - weight ** 2 * leverages[i]!);
  const traceOfSquare = (s?: readonly number[]): number => {
    let sum = 0;
    const outer = new Float64Array(p * p);
    for (const [i, weight] of weights.entries()) {
      const scaled = weight * (s?.[i] ?? 1);
      sum += scaled ** 2 * (1 - 2 * weight * leverages[i]!);
      const z = whitened[i]!;
      for (let a = 0; a < p; a += 1)
        for (let b = 0; b < p; b += 1) outer[a * p + b]! += weight * scaled * z[a]! * z[b]!;
    }
    return outer.reduce((total, value) => total + value * value, sum);
  };
  // Py is the weighted residual, since the residual is what the fit leaves.
  const weighted = residuals.map((residual, i) => residual * weights[i]!);
  return {
    coefficients,
    covariance,
    q: residuals.reduce((sum, residual, i) => sum + residual * weighted[i]!, 0),
    qq: weighted.reduce((sum, value) => sum + value ** 2, 0),
    trace: diagonal.reduce((sum, value) => sum + value, 0),
    traceOfSquare,
    diagonal,
  };
}

/** A pivot this small beside what it was cannot be told from a moderator that the others make up. */
const collinear = 1e-11;

/** Factors X'WX in place and answers the logarithm of its determinant; names a moderator that those before it make up. */
export function factorOrRefuse(matrix: Dense, { names }: Pick<Studies, "names">): number {
  const { size, values } = matrix;
  const before = Array.from({ length: size }, (_, a) => values[a * (size + 1)]!);
  const failed = choleskyInPlace(matrix);
  const pivots = before.map((_, a) => values[a * (size + 1)]! ** 2);
  const small = pivots.findIndex((pivot, a) => a === failed || !(pivot > collinear * before[a]!));
  if (small >= 0) {
    // Nothing stands before the intercept: where it fails, weights have overflowed.
    if (small === 0) throw new Refusal("effects and variances are too unlike in size to be computed with");
    throw new Refusal(
      `${nameOf(small, names)} says nothing that the moderators before it do not say (collinear)`,
    );
  }
  return pivots.reduce((sum, pivot) => sum + Math.log(pivot), 0);
}

/** Throws a `Refusal` on numbers that no pooling can use, and on more moderators than studies can carry. */
export function refuseUnusable({ effects, variances, moderators, names }: Studies): void {
  const p = moderators[0]?.length ?? 0;
  if (variances.length !== effects.length)
    throw new Refusal(`there are ${variances.length} variances and not ${effects.length}`);
  const uneven = effects.findIndex((_, i) => !(p > 0 && moderators[i]?.length === p));
  if (uneven >= 0 || moderators.length !== effects.length)
    throw new Refusal("every study needs a row of moderators, the intercept first, all of one length");
  if (effects.length <= p) throw new Refusal("more studies than moderators are needed");
  effects.forEach((effect, study) => {
    refuseOutOfReach("the effect", effect, study);
  });
  variances.forEach((variance, study) => {
    refuseOutOfReach("the sampling variance", variance, study);
    if (!(variance > 1 / farthest))
      throw new Refusal(`sampling variances have to be above 0, and that of study ${study + 1} is not`);
  });
  for (let a = 0; a < p; a += 1) {
    const name = nameOf(a, names);
    moderators.forEach((values, study) => {
      refuseOutOfReach(name, values[a]!, study);
    });
    if (a > 0 && moderators.every((values) => values[a] === moderators[0]![a]))
      throw new Refusal(`${name} is the same in every study`);
  }
}

const nameOf = (a: number, names?: readonly string[]): string => names?.[a] ?? `moderator ${a + 1}`;

function refuseOutOfReach(name: string, value: number, study: number): void {
  if (!Number.isFinite(value)) throw new Refusal(`${name} is not a finite number in study ${study + 1}`);
  if (Math.abs(value) > farthest)
    throw new Refusal(`${name} is too large to be computed with in study ${study + 1}`);
}
