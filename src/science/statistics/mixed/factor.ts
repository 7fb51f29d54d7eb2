import type { Layout, Sums } from "./cross-products.ts";
import { choleskyInPlace, type Dense, solveLower, solveUpper } from "./dense.ts";
import type { Symbolic } from "./symbolic.ts";

/** Relative covariance factors, one lower triangle for each grouping, row after row with zeros above. */
export type Lambda = readonly Float64Array[];

/** The Cholesky factor of [Λ'Z'ZΛ + I, Λ'Z'[X y]; ., [X y]'[X y]] at one Λ. */
export interface Factor {
  readonly lambda: Lambda;
  /** Entries of the sparse columns below their diagonal, by `Symbolic`'s numbers, and their diagonal. */
  readonly entries: Float64Array;
  readonly diagonal: Float64Array;
  /** For each sparse column, its entries in the rows of X and y. */
  readonly dense: Float64Array;
  /** The dense block: remaining levels, X, y. */
  readonly block: Dense;
  readonly logDetRandom: number;
  readonly logDetFixed: number;
  /** Penalised residual sum of squares. */
  readonly squares: number;
}

/** Room for one factor, used again at the next evaluation. */
export type Workspace = Pick<Factor, "entries" | "diagonal" | "dense" | "block"> & {
  readonly cells: Float64Array;
  readonly all: Float64Array;
  readonly row: Float64Array;
};

/** Makes room for a factor of this pattern. */
export function workspaceFor(layout: Layout, symbolic: Symbolic): Workspace {
  const size = symbolic.tail + layout.width;
  return {
    entries: new Float64Array(symbolic.columnRows.length),
    diagonal: new Float64Array(symbolic.sparse),
    dense: new Float64Array(symbolic.sparse * layout.width),
    block: { size, values: new Float64Array(size * size) },
    cells: new Float64Array(layout.start.at(-1)!),
    all: new Float64Array(layout.scalars * layout.width),
    row: new Float64Array(layout.scalars),
  };
}

/**
 * Factors at Λ, row by row (up-looking sparse Cholesky, Davis 2006, section 4.7); the rows of the dense block
 * come out of it as their Schur complement. Answers `null` where it is not positive definite, which happens
 * only where the residuals vanish.
 */
export function factorAt(
  layout: Layout,
  symbolic: Symbolic,
  sums: Sums,
  lambda: Lambda,
  room: Workspace,
): Factor | null {
  scaleCells(layout, sums, lambda, room.cells);
  scaleDense(layout, symbolic, sums, lambda, room.all);
  if (!eliminate(layout, symbolic, room)) return null;
  eliminateDense(layout, symbolic, sums, room);
  const { block, diagonal } = room;
  if (choleskyInPlace(block) >= 0) return null;
  const { size, values } = block;
  const { tail } = symbolic;
  let logDetRandom = 0;
  for (const d of diagonal) logDetRandom += 2 * Math.log(d);
  for (let i = 0; i < tail; i += 1) logDetRandom += 2 * Math.log(values[i * size + i]!);
  let logDetFixed = 0;
  for (let i = tail; i < size - 1; i += 1) logDetFixed += 2 * Math.log(values[i * size + i]!);
  const squares = values[size * size - 1]! ** 2;
  const { entries, dense } = room;
  return { lambda, entries, diagonal, dense, block, logDetRandom, logDetFixed, squares };
}

/** Λ'Z'ZΛ, pair by pair, and 1 on the diagonal. */
function scaleCells(
  { sizes, groupingOf, left, right, start, nodes }: Layout,
  { cells }: Sums,
  lambda: Lambda,
  into: Float64Array,
): void {
  for (let pair = 0; pair < left.length; pair += 1) {
    const g = groupingOf[left[pair]!]!;
    const h = groupingOf[right[pair]!]!;
    const p = sizes[g]!;
    const q = sizes[h]!;
    const at = start[pair]!;
    if (p === 1 && q === 1) {
      into[at] = lambda[g]![0]! * cells[at]! * lambda[h]![0]! + (pair < nodes ? 1 : 0);
      continue;
    }
    for (let r = 0; r < p; r += 1) {
      for (let c = 0; c < q; c += 1) {
        let sum = pair < nodes && r === c ? 1 : 0;
        for (let i = r; i < p; i += 1) {
          const outer = lambda[g]![i * p + r]!;
          if (outer === 0) continue;
          for (let j = c; j < q; j += 1) sum += outer * cells[at + i * q + j]! * lambda[h]![j * q + c]!;
        }
        into[at + r * q + c] = sum;
      }
    }
  }
}

/** Λ'Z'[X y], its rows in the order of elimination. */
function scaleDense(
  { sizes, groupingOf, firstNode, firstScalar, nodes, width }: Layout,
  { scalarOf }: Symbolic,
  { dense }: Sums,
  lambda: Lambda,
  into: Float64Array,
): void {
  for (let node = 0; node < nodes; node += 1) {
    const g = groupingOf[node]!;
    const p = sizes[g]!;
    const from = (firstScalar[g]! + (node - firstNode[g]!) * p) * width;
    for (let r = 0; r < p; r += 1) {
      const to = (scalarOf[node]! + r) * width;
      for (let b = 0; b < width; b += 1) {
        let sum = 0;
        for (let i = r; i < p; i += 1) sum += lambda[g]![i * p + r]! * dense[from + i * width + b]!;
        into[to + b] = sum;
      }
    }
  }
}

function eliminate(layout: Layout, symbolic: Symbolic, room: Workspace): boolean {
  const { sizes, groupingOf, left, right, start } = layout;
  const { sparse, order, scalarOf, rowStart, rowColumns, columnStart, columnRows, pairStart, pairs } =
    symbolic;
  const { entries, diagonal, cells, row: x, block } = room;
  const filled = columnStart.slice();
  for (let at = 0; at < order.length; at += 1) {
    const node = order[at]!;
    const p = sizes[groupingOf[node]!]!;
    for (let r = 0; r < p; r += 1) {
      const row = scalarOf[node]! + r;
      const own = start[node]! + r * p;
      for (let c = 0; c <= r; c += 1) x[row - r + c] = cells[own + c]!;
      for (let e = pairStart[at]!; e < pairStart[at + 1]!; e += 1) {
        const pair = pairs[e]!;
        const isLeft = left[pair] === node;
        const other = isLeft ? right[pair]! : left[pair]!;
        const q = sizes[groupingOf[other]!]!;
        const to = scalarOf[other]!;
        const from = start[pair]! + (isLeft ? r * q : r);
        const step = isLeft ? 1 : p;
        for (let c = 0; c < q; c += 1) x[to + c] = cells[from + c * step]!;
      }
      let pivot = x[row]!;
      for (let e = rowStart[row]!; e < rowStart[row + 1]!; e += 1) {
        const j = rowColumns[e]!;
        const value = x[j]! / diagonal[j]!;
        x[j] = 0;
        const end = filled[j]!;
        for (let i = columnStart[j]!; i < end; i += 1) x[columnRows[i]!]! -= entries[i]! * value;
        pivot -= value * value;
        entries[end] = value;
        filled[j] = end + 1;
      }
      x[row] = 0;
      if (row < sparse) {
        if (!(pivot > 0)) return false;
        diagonal[row] = Math.sqrt(pivot);
        continue;
      }
      const line = (row - sparse) * block.size;
      for (let i = sparse; i < row; i += 1) {
        block.values[line + i - sparse] = x[i]!;
        x[i] = 0;
      }
      block.values[line + row - sparse] = pivot;
    }
  }
  return true;
}

/** Eliminates the sparse columns from the rows of X and y, and puts what is left into the dense block. */
function eliminateDense({ width }: Layout, symbolic: Symbolic, sums: Sums, room: Workspace): void {
  const { sparse, tail, columnStart, columnRows } = symbolic;
  const { entries, diagonal, dense, all, block } = room;
  const corner = sums.corner.slice();
  for (let j = 0; j < sparse; j += 1) {
    const from = j * width;
    for (let b = 0; b < width; b += 1) {
      all[from + b]! /= diagonal[j]!;
      dense[from + b] = all[from + b]!;
    }
    for (let e = columnStart[j]!; e < columnStart[j + 1]!; e += 1) {
      const to = columnRows[e]! * width;
      const value = entries[e]!;
      for (let b = 0; b < width; b += 1) all[to + b]! -= value * all[from + b]!;
    }
    for (let a = 0; a < width; a += 1) {
      const value = all[from + a]!;
      for (let b = 0; b <= a; b += 1) corner[a * width + b]! -= value * all[from + b]!;
    }
  }
  const { size, values } = block;
  for (let a = 0; a < width; a += 1) {
    const line = (tail + a) * size;
    for (let i = 0; i < tail; i += 1) values[line + i] = all[(sparse + i) * width + a]!;
    for (let b = 0; b <= a; b += 1) values[line + tail + b] = corner[a * width + b]!;
  }
}

/** Solves for the coefficients of the levels (in the order of elimination) and of X: those that fit y. */
export function solveOutcome(layout: Layout, symbolic: Symbolic, factor: Factor): Float64Array {
  const { sparse, tail } = symbolic;
  const { size, values } = factor.block;
  const solution = new Float64Array(sparse + size - 1);
  for (let j = 0; j < sparse; j += 1) solution[j] = factor.dense[j * layout.width + layout.width - 1]!;
  for (let i = 0; i < size - 1; i += 1) solution[sparse + i] = values[(size - 1) * size + i]!;
  return backward(layout, symbolic, factor, solution, tail + layout.width - 1);
}

/** Solves with the factor without y, for any right-hand side, in place. */
export function solve(layout: Layout, symbolic: Symbolic, factor: Factor, given: Float64Array): Float64Array {
  const { sparse, tail, columnStart, columnRows } = symbolic;
  const fixed = layout.width - 1;
  for (let j = 0; j < sparse; j += 1) {
    given[j]! /= factor.diagonal[j]!;
    const value = given[j]!;
    for (let e = columnStart[j]!; e < columnStart[j + 1]!; e += 1) {
      given[columnRows[e]!]! -= factor.entries[e]! * value;
    }
    for (let b = 0; b < fixed; b += 1)
      given[sparse + tail + b]! -= factor.dense[j * layout.width + b]! * value;
  }
  solveLower(factor.block, given.subarray(sparse), tail + fixed);
  return backward(layout, symbolic, factor, given, tail + fixed);
}

function backward(
  { width }: Layout,
  { sparse, tail, columnStart, columnRows }: Symbolic,
  factor: Factor,
  solution: Float64Array,
  block: number,
): Float64Array {
  solveUpper(factor.block, solution.subarray(sparse), block);
  for (let j = sparse - 1; j >= 0; j -= 1) {
    let sum = solution[j]!;
    for (let e = columnStart[j]!; e < columnStart[j + 1]!; e += 1) {
      sum -= factor.entries[e]! * solution[columnRows[e]!]!;
    }
    for (let b = 0; b < width - 1; b += 1) sum -= factor.dense[j * width + b]! * solution[sparse + tail + b]!;
    solution[j] = sum / factor.diagonal[j]!;
  }
  return solution;
}
