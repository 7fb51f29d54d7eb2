import type { Layout } from "./cross-products.ts";
import { type Dense, inverseOf } from "./dense.ts";
import type { Factor } from "./factor.ts";
import type { Symbolic } from "./symbolic.ts";

/** Those elements of the inverse at which the factor has entries: all that gradients and variances need. */
export interface SelectedInverse {
  readonly entries: Float64Array;
  readonly diagonal: Float64Array;
  /** For each sparse column, its elements in the rows of X; `fixed` of them. */
  readonly dense: Float64Array;
  readonly fixed: number;
  readonly block: Dense;
}

/**
 * The elements of the inverse on the factor's pattern (Takahashi, Fagan and Chen 1973; Erisman and Tinney
 * 1975, CACM 18:177), from the last column to the first. With `fixed` 0 it is the inverse of Λ'Z'ZΛ + I, with
 * the number of fixed coefficients that of the matrix bordered by X.
 */
export function selectedInverse(
  { width }: Layout,
  { sparse, tail, columnStart, columnRows }: Symbolic,
  factor: Factor,
  fixed: number,
): SelectedInverse {
  const block = inverseOf(factor.block, tail + fixed);
  const entries = new Float64Array(factor.entries.length);
  const diagonal = new Float64Array(sparse);
  const dense = new Float64Array(sparse * fixed);
  const side = block.size;
  const seen = new Float64Array(sparse + tail);
  let sums = new Float64Array(64);
  for (let j = sparse - 1; j >= 0; j -= 1) {
    const from = columnStart[j]!;
    const to = columnStart[j + 1]!;
    const count = to - from;
    if (sums.length < count + fixed) sums = new Float64Array(2 * (count + fixed));
    sums.fill(0, 0, count + fixed);
    const border = j * width;
    for (let a = 0; a < count; a += 1) {
      const row = columnRows[from + a]!;
      const value = factor.entries[from + a]!;
      if (row >= sparse) {
        const line = (row - sparse) * side;
        let own = block.values[line + row - sparse]! * value;
        for (let b = a + 1; b < count; b += 1) {
          const element = block.values[line + columnRows[from + b]! - sparse]!;
          own += element * factor.entries[from + b]!;
          sums[b]! += element * value;
        }
        sums[a]! += own;
        for (let x = 0; x < fixed; x += 1) {
          const element = block.values[line + tail + x]!;
          sums[a]! += element * factor.dense[border + x]!;
          sums[count + x]! += element * value;
        }
        continue;
      }
      for (let e = columnStart[row]!; e < columnStart[row + 1]!; e += 1) seen[columnRows[e]!] = entries[e]!;
      let own = diagonal[row]! * value;
      for (let b = a + 1; b < count; b += 1) {
        const element = seen[columnRows[from + b]!]!;
        own += element * factor.entries[from + b]!;
        sums[b]! += element * value;
      }
      sums[a]! += own;
      for (let x = 0; x < fixed; x += 1) {
        const element = dense[row * fixed + x]!;
        sums[a]! += element * factor.dense[border + x]!;
        sums[count + x]! += element * value;
      }
    }
    for (let x = 0; x < fixed; x += 1) {
      const line = (tail + x) * side + tail;
      for (let z = 0; z < fixed; z += 1)
        sums[count + x]! += block.values[line + z]! * factor.dense[border + z]!;
    }
    const d = factor.diagonal[j]!;
    let own = 1 / d;
    for (let a = 0; a < count; a += 1) {
      entries[from + a] = -sums[a]! / d;
      own -= factor.entries[from + a]! * entries[from + a]!;
    }
    for (let x = 0; x < fixed; x += 1) {
      dense[j * fixed + x] = -sums[count + x]! / d;
      own -= factor.dense[border + x]! * dense[j * fixed + x]!;
    }
    diagonal[j] = own / d;
  }
  return { entries, diagonal, dense, fixed, block };
}

/** Reads the inverse at pairs of nodes: block after block, rows of the left node by columns of the right. */
export function inverseAtPairs(layout: Layout, symbolic: Symbolic, inverse: SelectedInverse): Float64Array {
  const { sizes, groupingOf, left, right, start, nodes } = layout;
  const { sparse, scalarOf, order, pairStart, pairs, rowStart, rowColumns, columnStart } = symbolic;
  const result = new Float64Array(start.at(-1)!);
  const side = inverse.block.size;
  const next = columnStart.slice();
  const entryOf = new Int32Array(sparse);
  for (let at = 0; at < nodes; at += 1) {
    const node = order[at]!;
    const p = sizes[groupingOf[node]!]!;
    for (let r = 0; r < p; r += 1) {
      const row = scalarOf[node]! + r;
      for (let e = rowStart[row]!; e < rowStart[row + 1]!; e += 1) {
        const column = rowColumns[e]!;
        entryOf[column] = next[column]!;
        next[column]! += 1;
      }
      const element = (column: number): number => {
        if (column >= sparse) return inverse.block.values[(row - sparse) * side + column - sparse]!;
        return column === row ? inverse.diagonal[row]! : inverse.entries[entryOf[column]!]!;
      };
      const own = start[node]!;
      for (let c = 0; c <= r; c += 1) {
        const value = element(row - r + c);
        result[own + r * p + c] = value;
        result[own + c * p + r] = value;
      }
      for (let e = pairStart[at]!; e < pairStart[at + 1]!; e += 1) {
        const pair = pairs[e]!;
        const isLeft = left[pair] === node;
        const other = isLeft ? right[pair]! : left[pair]!;
        const q = sizes[groupingOf[other]!]!;
        for (let c = 0; c < q; c += 1) {
          const to = start[pair]! + (isLeft ? r * q + c : c * p + r);
          result[to] = element(scalarOf[other]! + c);
        }
      }
    }
  }
  return result;
}
