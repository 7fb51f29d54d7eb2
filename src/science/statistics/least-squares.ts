import type { DesignColumn } from "./formula/model-matrix.ts";
import { centre } from "./mixed/centre.ts";
import { invertSmall, products, solveSmall, weightedProducts } from "./small-matrix.ts";

export interface LeastSquares {
  readonly coefficients: Float64Array;
  /** Row after row. */
  readonly covariance: Float64Array;
  readonly residualVariance: number;
  /** Rows less coefficients. */
  readonly df: number;
}

/**
 * Ordinary least squares on columns brought to mean 0 and mean square 1 first (R's `lm`). Refuses, by name, a
 * column that is constant or that the columns before it make up, and more columns than rows, with a ModelRefusal.
 */
export function leastSquares(design: readonly DesignColumn[], outcome: Float64Array): LeastSquares {
  const { columns, outcome: centred, restore } = centre(design, outcome);
  const p = columns.length;
  const crossed = weightedProducts(columns, new Float64Array(outcome.length).fill(1));
  const fitted = solveSmall(crossed, products(columns, centred))!;
  const df = outcome.length - p;
  let squares = 0;
  for (let row = 0; row < outcome.length; row += 1) {
    let residual = centred[row]!;
    for (let j = 0; j < p; j += 1) residual -= fitted[j]! * columns[j]![row]!;
    squares += residual * residual;
  }
  const residualVariance = squares / df;
  const inverse = invertSmall(crossed, p)!.map((value) => value * residualVariance);
  return { ...restore(fitted, inverse), residualVariance, df };
}
