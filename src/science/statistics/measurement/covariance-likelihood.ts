import { choleskyInPlace, inverseOf } from "../mixed/dense.ts";
import { minimiseSmooth } from "../quasi-newton.ts";
import type { Symmetric } from "./factor-structure.ts";

/** Independent vectors of one covariance: how many, and the sum of their outer products. */
export interface Scatter {
  readonly count: number;
  readonly products: Symmetric;
}

/** Minus twice the log-likelihood of normal vectors with mean 0 up to a constant, with the inverse and the slope. */
export interface LikelihoodPart {
  readonly value: number;
  readonly inverse: Symmetric;
  /** In the elements of the covariance. */
  readonly slope: Symmetric;
}

/** The likelihood of a scatter at a covariance; null where that is none. */
export function likelihoodAt(covariance: Symmetric, { count, products }: Scatter): LikelihoodPart | null {
  const k = Math.sqrt(covariance.length);
  const factor = { size: k, values: covariance.slice() };
  if (choleskyInPlace(factor) >= 0) return null;
  const { values: inverse } = inverseOf(factor, k);
  let value = 0;
  for (let i = 0; i < k; i += 1) value += 2 * count * Math.log(factor.values[i * (k + 1)]!);
  for (let at = 0; at < k * k; at += 1) value += inverse[at]! * products[at]!;
  const middle = multiply(multiply(inverse, products), inverse);
  return { value, inverse, slope: inverse.map((one, at) => count * one - middle[at]!) };
}

/** The product of two square matrices. */
function multiply(a: Float64Array, b: Float64Array): Float64Array {
  const k = Math.sqrt(a.length);
  return Float64Array.from({ length: k * k }, (_, at) => {
    const row = at - (at % k);
    let sum = 0;
    for (let j = 0; j < k; j += 1) sum += a[row + j]! * b[j * k + (at % k)]!;
    return sum;
  });
}

/** Finds the parameters of a covariance model; `weight` is how many vectors speak. Null where the search ends nowhere. */
export function minimiseCovariance(
  at: (parameters: Float64Array) => { readonly value: number; readonly slope: Float64Array } | null,
  start: Float64Array,
  weight: number,
): Float64Array | null {
  const curvature = Array.from(start, (_, i) => Array.from(start, (_, j) => (i === j ? 2 * weight : 0)));
  const smooth = (point: Float64Array) => {
    const found = at(point);
    return found && { value: found.value, gradient: () => found.slope, curvature: () => curvature };
  };
  const { point, converged } = minimiseSmooth(smooth, start);
  return converged ? point : null;
}
