import { solveSmall } from "../small-matrix.ts";
import type { Problem } from "./deviance.ts";

/** A start is kept within these deviations relative to the residuals': beyond them the moments say little. */
const [least, most] = [0.05, 20] as const;

/**
 * Where to begin: the deviations whose expected squares of sums over levels are those observed (MINQUE with zero
 * weights, Rao 1971), all from cross-products and without a factor. Coefficients begin uncorrelated. On the scale
 * of `worth`, see `prepare`.
 */
export function startOf({ layout, sums, parameters, rows }: Problem, worth: Float64Array): Float64Array {
  const { cells, dense, corner } = sums[0]!;
  const { left, right, start, sizes, groupingOf, nodes, firstNode, firstScalar, width } = layout;
  const first = sizes.map((_, g) => sizes.slice(0, g).reduce((sum, size) => sum + size, 0));
  const kinds = sizes.reduce((sum, size) => sum + size, 0) + 1;
  const rest = kinds - 1;
  const products = new Float64Array(kinds * kinds);
  const squares = new Float64Array(kinds);
  for (let pair = 0; pair < left.length; pair += 1) {
    const [g, h] = [groupingOf[left[pair]!]!, groupingOf[right[pair]!]!];
    let at = start[pair]!;
    for (let r = 0; r < sizes[g]!; r += 1) {
      for (let c = 0; c < sizes[h]!; c += 1, at += 1) {
        const [i, j] = [first[g]! + r, first[h]! + c];
        products[i * kinds + j]! += cells[at]! ** 2;
        if (pair >= nodes) products[j * kinds + i]! += cells[at]! ** 2;
        else if (r === c) products[i * kinds + rest]! += cells[at]!;
      }
    }
  }
  const beta = leastSquares(corner, width);
  for (let node = 0; node < nodes; node += 1) {
    const g = groupingOf[node]!;
    for (let r = 0; r < sizes[g]!; r += 1) {
      const from = (firstScalar[g]! + (node - firstNode[g]!) * sizes[g]! + r) * width;
      let sum = dense[from + width - 1]!;
      for (let x = 0; x < width - 1; x += 1) sum -= dense[from + x]! * beta[x]!;
      squares[first[g]! + r]! += sum * sum;
    }
  }
  let residual = corner[width * width - 1]!;
  for (let x = 0; x < width - 1; x += 1) residual -= corner[x * width + width - 1]! * beta[x]!;
  for (let i = 0; i < rest; i += 1) products[rest * kinds + i] = products[i * kinds + rest]!;
  products[kinds * kinds - 1] = rows;
  squares[rest] = residual;
  const variances = solveSmall(products, squares);
  return Float64Array.from(parameters, ({ grouping, row, column }, index) => {
    if (row !== column) return 0;
    const ratio = variances === null ? 1 : variances[first[grouping]! + row]! / variances[rest]!;
    const deviation = Math.sqrt(Math.max(ratio, 0)) * worth[index]!;
    return Number.isFinite(deviation) ? Math.min(most, Math.max(least, deviation)) : 1;
  });
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
