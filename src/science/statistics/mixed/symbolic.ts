import type { Layout } from "./cross-products.ts";
import type { EliminationOrder } from "./elimination-order.ts";

/**
 * The pattern of a sparse Cholesky factor whose last rows form a dense block, found once and used for every
 * evaluation (Davis 2006, Direct Methods for Sparse Linear Systems, chapter 4). Scalars are numbered in the
 * order of elimination.
 */
export interface Symbolic {
  /** Scalars with sparse columns, and in the dense block. */
  readonly sparse: number;
  readonly tail: number;
  /** For each node, its first scalar in the order of elimination. */
  readonly scalarOf: Int32Array;
  /** Nodes in the order of elimination. */
  readonly order: Int32Array;
  /** For each row, the sparse columns in which it has an entry, rising. */
  readonly rowStart: Int32Array;
  readonly rowColumns: Int32Array;
  /** For each sparse column, its rows below the diagonal, rising; entries are numbered by column. */
  readonly columnStart: Int32Array;
  readonly columnRows: Int32Array;
  /** For each node in the order of elimination, the pairs of nodes that make up its rows left of the diagonal. */
  readonly pairStart: Int32Array;
  readonly pairs: Int32Array;
}

/** Finds the pattern of the factor. */
export function analyse(layout: Layout, { order, sparse }: EliminationOrder): Symbolic {
  const { nodes, groupingOf, sizes } = layout;
  const place = new Int32Array(nodes);
  order.forEach((node, at) => {
    place[node] = at;
  });
  const { pairStart, pairs } = pairsByRow(layout, place);
  const reach = rowPatterns(layout, place, sparse, pairStart, pairs);
  const scalarOf = new Int32Array(nodes);
  const firstOf = new Int32Array(nodes + 1);
  for (let at = 0; at < nodes; at += 1) {
    scalarOf[order[at]!] = firstOf[at]!;
    firstOf[at + 1] = firstOf[at]! + sizes[groupingOf[order[at]!]!]!;
  }
  const all = firstOf[nodes]!;
  const sparseScalars = firstOf[sparse]!;
  const rowStart = new Int32Array(all + 1);
  for (let at = 0, row = 0; at < nodes; at += 1) {
    let width = 0;
    for (let e = reach.start[at]!; e < reach.start[at + 1]!; e += 1) {
      const column = reach.columns[e]!;
      width += firstOf[column + 1]! - firstOf[column]!;
    }
    for (let r = 0; row < firstOf[at + 1]!; r += 1, row += 1) {
      rowStart[row + 1] = rowStart[row]! + width + (at < sparse ? r : 0);
    }
  }
  const rowColumns = new Int32Array(rowStart[all]!);
  const columnStart = new Int32Array(sparseScalars + 1);
  for (let at = 0, row = 0; at < nodes; at += 1) {
    for (let _r = 0; row < firstOf[at + 1]!; _r += 1, row += 1) {
      let to = rowStart[row]!;
      for (let e = reach.start[at]!; e < reach.start[at + 1]!; e += 1) {
        const column = reach.columns[e]!;
        for (let c = firstOf[column]!; c < firstOf[column + 1]!; c += 1) rowColumns[to++] = c;
      }
      if (at < sparse) for (let c = firstOf[at]!; c < row; c += 1) rowColumns[to++] = c;
      for (let e = rowStart[row]!; e < to; e += 1) columnStart[rowColumns[e]! + 1]! += 1;
    }
  }
  for (let column = 0; column < sparseScalars; column += 1) columnStart[column + 1]! += columnStart[column]!;
  const columnRows = new Int32Array(rowColumns.length);
  const next = columnStart.slice();
  for (let row = 0; row < all; row += 1) {
    for (let e = rowStart[row]!; e < rowStart[row + 1]!; e += 1) columnRows[next[rowColumns[e]!]!++] = row;
  }
  return {
    sparse: sparseScalars,
    tail: all - sparseScalars,
    scalarOf,
    order,
    rowStart,
    rowColumns,
    columnStart,
    columnRows,
    pairStart,
    pairs,
  };
}

/** The pairs of different nodes, by the one that is eliminated later. */
function pairsByRow({ nodes, left, right }: Layout, place: Int32Array) {
  const pairStart = new Int32Array(nodes + 1);
  const later = (pair: number) => Math.max(place[left[pair]!]!, place[right[pair]!]!);
  for (let pair = nodes; pair < left.length; pair += 1) pairStart[later(pair) + 1]! += 1;
  for (let at = 0; at < nodes; at += 1) pairStart[at + 1]! += pairStart[at]!;
  const next = pairStart.slice();
  const pairs = new Int32Array(left.length - nodes);
  for (let pair = nodes; pair < left.length; pair += 1) pairs[next[later(pair)]!++] = pair;
  return { pairStart, pairs };
}

/** For each row of nodes, the sparse columns that elimination fills: the paths up the elimination tree. */
function rowPatterns(
  { nodes, left, right }: Layout,
  place: Int32Array,
  sparse: number,
  pairStart: Int32Array,
  pairs: Int32Array,
) {
  const parent = new Int32Array(sparse).fill(-1);
  const mark = new Int32Array(sparse).fill(-1);
  const start = new Int32Array(nodes + 1);
  let columns = new Int32Array(Math.max(1_024, pairs.length));
  let count = 0;
  for (let row = 0; row < nodes; row += 1) {
    const from = count;
    for (let e = pairStart[row]!; e < pairStart[row + 1]!; e += 1) {
      let column = Math.min(place[left[pairs[e]!]!]!, place[right[pairs[e]!]!]!);
      while (column !== -1 && column < sparse && column < row && mark[column] !== row) {
        mark[column] = row;
        if (count === columns.length) {
          const larger = new Int32Array(2 * count);
          larger.set(columns);
          columns = larger;
        }
        columns[count++] = column;
        if (parent[column] === -1) parent[column] = row;
        column = parent[column]!;
      }
    }
    columns.subarray(from, count).sort();
    start[row + 1] = count;
  }
  return { start, columns };
}
