import { products, solveSmall, weightedProducts } from "../small-matrix.ts";
import type { Layout, Sums } from "./cross-products.ts";
import type { Problem } from "./deviance.ts";
import type { Parameter } from "./grouping.ts";

/** A start is kept within these deviations relative to the residuals': beyond them the moments say little. */
const [least, most] = [0.05, 20] as const;

/**
 * Where to begin: the deviations whose expected squares of sums over levels are those observed, all from cross-products
 * and without a factor (quadratic forms set to their expectations, as in Rao's MINQUE, 1971). Each level's sum is drawn
 * in as its mean would be if levels and residuals varied alike: without that, a few levels with many rows decide.
 * Coefficients begin uncorrelated. On the scale of `worth`, see `prepare`.
 */
export function startOf({ layout, sums, parameters, rows }: Problem, worth: Float64Array): Float64Array {
  const { cells, dense, corner } = sums[0]!;
  const { left, right, start, sizes, groupingOf, nodes, firstNode, firstScalar, width } = layout;
  const first = sizes.map((_, g) => sizes.slice(0, g).reduce((sum, size) => sum + size, 0));
  const kinds = sizes.reduce((sum, size) => sum + size, 0) + 1;
  const rest = kinds - 1;
  const expected = new Float64Array(kinds * kinds);
  const observed = new Float64Array(kinds);
  const weights = weightsOf(layout, sums[0]!, parameters, worth);
  for (let pair = 0; pair < left.length; pair += 1) {
    const g = groupingOf[left[pair]!]!;
    const h = groupingOf[right[pair]!]!;
    const one = firstScalar[g]! + (left[pair]! - firstNode[g]!) * sizes[g]!;
    const other = firstScalar[h]! + (right[pair]! - firstNode[h]!) * sizes[h]!;
    let at = start[pair]!;
    for (let r = 0; r < sizes[g]!; r += 1) {
      const i = first[g]! + r;
      for (let c = 0; c < sizes[h]!; c += 1, at += 1) {
        const j = first[h]! + c;
        const square = cells[at]! * cells[at]!;
        expected[i * kinds + j]! += weights[one + r]! * square;
        if (pair >= nodes) expected[j * kinds + i]! += weights[other + c]! * square;
        else if (r === c) {
          expected[i * kinds + rest]! += weights[one + r]! * cells[at]!;
          expected[rest * kinds + i]! += cells[at]!;
        }
      }
    }
  }
  const beta = leastSquares(corner, width);
  for (let node = 0; node < nodes; node += 1) {
    const g = groupingOf[node]!;
    for (let r = 0; r < sizes[g]!; r += 1) {
      const scalar = firstScalar[g]! + (node - firstNode[g]!) * sizes[g]! + r;
      const from = scalar * width;
      let sum = dense[from + width - 1]!;
      for (let x = 0; x < width - 1; x += 1) sum -= dense[from + x]! * beta[x]!;
      observed[first[g]! + r]! += weights[scalar]! * sum * sum;
    }
  }
  let residual = corner[width * width - 1]!;
  for (let x = 0; x < width - 1; x += 1) residual -= corner[x * width + width - 1]! * beta[x]!;
  expected[kinds * kinds - 1] = rows;
  observed[rest] = residual;
  const variances = solved(expected, observed);
  return Float64Array.from(parameters, ({ grouping, row, column }, index) => {
    if (row !== column) return 0;
    const ratio = variances === null ? 1 : variances[first[grouping]! + row]! / variances[rest]!;
    const deviation = Math.sqrt(Math.max(ratio, 0)) * worth[index]!;
    return Number.isFinite(deviation) ? Math.min(most, Math.max(least, deviation)) : 1;
  });
}

/** For each scalar, the weight of its squared sum; the sum of its own squares stands for the number of its rows. */
function weightsOf(
  { start, sizes, groupingOf, nodes, firstNode, firstScalar, scalars }: Layout,
  { cells }: Sums,
  parameters: readonly Parameter[],
  worth: Float64Array,
): Float64Array {
  const weights = new Float64Array(scalars);
  for (const [index, { grouping, row, column }] of parameters.entries()) {
    if (row !== column) continue;
    const p = sizes[grouping]!;
    const unit = worth[index]! ** 2;
    for (let node = firstNode[grouping]!; node < nodes && groupingOf[node] === grouping; node += 1) {
      const rows = cells[start[node]! + row * (p + 1)]! / unit;
      weights[firstScalar[grouping]! + (node - firstNode[grouping]!) * p + row] = 1 / (1 + rows) ** 2;
    }
  }
  return weights;
}

/** Solves a system of equations that need not be symmetric, by its normal equations. */
function solved(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const n = right.length;
  const columns = Array.from({ length: n }, (_, j) => right.map((_, i) => matrix[i * n + j]!));
  return solveSmall(weightedProducts(columns, new Float64Array(n).fill(1)), products(columns, right));
}

/** The coefficients of y on X alone. */
function leastSquares(corner: Float64Array, width: number): Float64Array {
  const p = width - 1;
  const matrix = Float64Array.from(
    { length: p * p },
    (_, at) => corner[Math.floor(at / p) * width + (at % p)]!,
  );
  const right = Float64Array.from({ length: p }, (_, x) => corner[x * width + p]!);
  return solveSmall(matrix, right) ?? new Float64Array(p);
}
