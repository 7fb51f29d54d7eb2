import type { DesignColumn } from "../formula/model-matrix.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import type { Dense } from "./dense.ts";

/**
 * A design on a scale on which it can be computed with: where there is an intercept, the other columns
 * and the outcome have mean 0, and all columns have mean square 1. Estimates are carried back by `restore`.
 */
export interface Centred {
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
  readonly outcome: Float64Array;
  /** Sum of the logarithms of the scales, by which determinants of X'X differ. */
  readonly logScale: number;
  /** The Cholesky factor of X'X by the number of rows. */
  readonly factor: Dense;
  readonly restore: (coefficients: Float64Array, covariance: Float64Array) => Restored;
}

export interface Restored {
  readonly coefficients: Float64Array;
  readonly covariance: Float64Array;
}

/** A pivot this small beside 1 cannot be told from a column that the others make up. */
const collinear = 1e-11;

/** Centres and scales; refuses a column that is constant, or that those before it make up, by its name. */
export function centre(design: readonly DesignColumn[], outcome: Float64Array): Centred {
  const names = design.map(({ name }) => name);
  const p = design.length;
  const constant = names.indexOf("(Intercept)");
  const means = design.map(({ values }, j) => (constant === -1 || j === constant ? 0 : mean(values)));
  const scales = design.map(({ name, values, at }, j) => {
    const scale = Math.sqrt(meanSquare(values, means[j]!));
    if (j !== constant && !(scale > 1e-10 * Math.abs(means[j]!))) {
      throw new ModelRefusal("column-constant", { column: name }, at);
    }
    return scale;
  });
  const columns = design.map(({ values }, j) =>
    j === constant ? values : values.map((value) => (value - means[j]!) / scales[j]!),
  );
  const factor = factorOf(design, columns, outcome.length);
  const middle = constant === -1 ? 0 : mean(outcome);
  const restore = (given: Float64Array, covariance: Float64Array): Restored => {
    const back = new Float64Array(p * p);
    for (let j = 0; j < p; j += 1) {
      back[j * p + j] = 1 / scales[j]!;
      if (constant !== -1 && j !== constant) back[constant * p + j] = -means[j]! / scales[j]!;
    }
    const coefficients = multiply(back, given, p, p, 1);
    if (constant !== -1) coefficients[constant]! += middle;
    return { coefficients, covariance: sandwich(back, covariance, p) };
  };
  return {
    names,
    columns,
    outcome: outcome.map((y) => y - middle),
    logScale: scales.reduce((sum, scale) => sum + Math.log(scale), 0),
    factor,
    restore,
  };
}

function mean(values: Float64Array): number {
  const first = values[0]!;
  let sum = 0;
  for (const value of values) sum += value - first;
  return first + sum / values.length;
}

function meanSquare(values: Float64Array, middle: number): number {
  let sum = 0;
  for (const value of values) sum += (value - middle) ** 2;
  return sum / values.length;
}

/** Factors X'X column by column (Cholesky), and refuses a column that leaves nothing of its own. */
function factorOf(design: readonly DesignColumn[], columns: readonly Float64Array[], rows: number): Dense {
  const p = columns.length;
  if (p >= rows) throw new ModelRefusal("too-many-fixed", { count: p, rows });
  const factor = new Float64Array(p * p);
  for (let j = 0; j < p; j += 1) {
    for (let k = 0; k <= j; k += 1) {
      let sum = product(columns[j]!, columns[k]!) / rows;
      for (let i = 0; i < k; i += 1) sum -= factor[j * p + i]! * factor[k * p + i]!;
      if (k < j) factor[j * p + k] = sum / factor[k * p + k]!;
      else if (sum < collinear) {
        throw new ModelRefusal("column-collinear", { column: design[j]!.name }, design[j]!.at);
      } else factor[j * p + j] = Math.sqrt(sum);
    }
  }
  return { size: p, values: factor };
}

function product(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < x.length; row += 1) sum += x[row]! * y[row]!;
  return sum;
}

function multiply(a: Float64Array, b: Float64Array, rows: number, inner: number, columns: number) {
  const result = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i += 1) {
    for (let k = 0; k < inner; k += 1) {
      for (let j = 0; j < columns; j += 1)
        result[i * columns + j]! += a[i * inner + k]! * b[k * columns + j]!;
    }
  }
  return result;
}

function sandwich(a: Float64Array, covariance: Float64Array, p: number): Float64Array {
  const left = multiply(a, covariance, p, p, p);
  const transposed = Float64Array.from({ length: p * p }, (_, at) => a[(at % p) * p + Math.floor(at / p)]!);
  return multiply(left, transposed, p, p, p);
}
