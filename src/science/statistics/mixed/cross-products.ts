import type { Grouping } from "./design.ts";

/** Where the cross-products of levels stand. A node is a level of a grouping; nodes are numbered through. */
export interface Layout {
  /** Coefficients of each grouping's levels, first node and first scalar of each grouping. */
  readonly sizes: readonly number[];
  readonly firstNode: readonly number[];
  readonly firstScalar: readonly number[];
  readonly nodes: number;
  readonly scalars: number;
  readonly groupingOf: Uint8Array;
  /** Fixed coefficients and the outcome. */
  readonly width: number;
  /** Pairs of nodes that meet in a row. The first are each node with itself; in the others, `left` < `right`. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Where each pair's block begins: sizes[left] x sizes[right], row after row. */
  readonly start: Int32Array;
}

/** Sums over rows of products: all that a deviance needs of the data. */
export interface Sums {
  /** Z'Z by pairs of nodes. */
  readonly cells: Float64Array;
  /** Z'[X y], a row for each scalar. */
  readonly dense: Float64Array;
  /** [X y]'[X y]. */
  readonly corner: Float64Array;
}

/** The row before each in its series; -1 for the first. */
export function previousRows(series: Int32Array, count: number): Int32Array {
  const last = new Int32Array(count).fill(-1);
  return series.map((code, row) => {
    const before = last[code]!;
    last[code] = row;
    return before;
  });
}

/** Pairs of nodes, one for each row and pair of groupings, then for neighbours in series, in a fixed order. */
function eachMeeting(
  groupings: readonly Grouping[],
  firstNode: readonly number[],
  previous: Int32Array | null,
  meet: (a: number, b: number) => void,
): void {
  const rows = groupings[0]!.codes.length;
  for (let row = 0; row < rows; row += 1) {
    const before = previous === null ? -1 : previous[row]!;
    for (let g = 0; g < groupings.length; g += 1) {
      const node = firstNode[g]! + groupings[g]!.codes[row]!;
      for (let h = g + 1; h < groupings.length; h += 1) meet(node, firstNode[h]! + groupings[h]!.codes[row]!);
      if (before < 0) continue;
      for (let h = 0; h < groupings.length; h += 1) {
        const other = firstNode[h]! + groupings[h]!.codes[before]!;
        if (other !== node) meet(Math.min(node, other), Math.max(node, other));
      }
    }
  }
}

/** Finds which levels meet; `cellOf` answers for each meeting, in order, the pair it belongs to. */
export function layOut(groupings: readonly Grouping[], width: number, previous: Int32Array | null) {
  const sizes = groupings.map(({ columns }) => columns.length);
  const firstNode: number[] = [];
  const firstScalar: number[] = [];
  let nodes = 0;
  let scalars = 0;
  for (const [g, { levels }] of groupings.entries()) {
    firstNode.push(nodes);
    firstScalar.push(scalars);
    nodes += levels.length;
    scalars += levels.length * sizes[g]!;
  }
  const groupingOf = new Uint8Array(nodes);
  for (const [g, first] of firstNode.entries())
    groupingOf.fill(g, first, first + groupings[g]!.levels.length);
  const meetings = new Int32Array(nodes + 1);
  let count = 0;
  eachMeeting(groupings, firstNode, previous, (a) => {
    meetings[a + 1]! += 1;
    count += 1;
  });
  for (let node = 0; node < nodes; node += 1) meetings[node + 1]! += meetings[node]!;
  const others = new Int32Array(count);
  const which = new Int32Array(count);
  const next = meetings.slice();
  let meeting = 0;
  eachMeeting(groupings, firstNode, previous, (a, b) => {
    others[next[a]!] = b;
    which[next[a]!++] = meeting;
    meeting += 1;
  });
  const cellOf = new Int32Array(count);
  const seen = new Int32Array(nodes).fill(-1);
  const left: number[] = [];
  const right: number[] = [];
  for (let node = 0; node < nodes; node += 1) {
    const from = left.length;
    for (let at = meetings[node]!; at < meetings[node + 1]!; at += 1) {
      const other = others[at]!;
      if (seen[other]! < from) {
        seen[other] = left.length;
        left.push(node);
        right.push(other);
      }
      cellOf[which[at]!] = nodes + seen[other]!;
    }
  }
  const all = nodes + left.length;
  const layout = { left: new Int32Array(all), right: new Int32Array(all), start: new Int32Array(all + 1) };
  for (let pair = 0; pair < all; pair += 1) {
    const a = pair < nodes ? pair : left[pair - nodes]!;
    const b = pair < nodes ? pair : right[pair - nodes]!;
    layout.left[pair] = a;
    layout.right[pair] = b;
    layout.start[pair + 1] = layout.start[pair]! + sizes[groupingOf[a]!]! * sizes[groupingOf[b]!]!;
  }
  const full: Layout = { sizes, firstNode, firstScalar, nodes, scalars, groupingOf, width, ...layout };
  return { layout: full, cellOf };
}

const emptySums = ({ scalars, width, start }: Layout): Sums => ({
  cells: new Float64Array(start.at(-1)!),
  dense: new Float64Array(scalars * width),
  corner: new Float64Array(width * width),
});

/**
 * Adds up the products of rows. With series, three sets come out, of which the cross-products of rows made
 * independent at a correlation phi are (own - phi neighbours + phi² inner) / (1 - phi²).
 */
export function sumRows(
  groupings: readonly Grouping[],
  dense: readonly Float64Array[],
  layout: Layout,
  cellOf: Int32Array,
  previous: Int32Array | null,
): readonly [own: Sums, neighbours: Sums, inner: Sums] | readonly [own: Sums] {
  const own = emptySums(layout);
  const neighbours = previous ? emptySums(layout) : own;
  const inner = previous ? emptySums(layout) : own;
  const rows = dense[0]!.length;
  const weights = previous ? innerWeights(previous) : null;
  const count = groupings.length;
  let meeting = 0;
  for (let row = 0; row < rows; row += 1) {
    const weight = weights === null ? 0 : weights[row]!;
    const before = previous === null ? -1 : previous[row]!;
    addCorner(own.corner, dense, row, row, 1);
    if (weight !== 0) addCorner(inner.corner, dense, row, row, weight);
    if (before >= 0) {
      addCorner(neighbours.corner, dense, row, before, 1);
      addCorner(neighbours.corner, dense, before, row, 1);
    }
    for (let g = 0; g < count; g += 1) {
      const one = groupings[g]!;
      const node = one.codes[row]!;
      const self = layout.firstNode[g]! + node;
      addDense(own.dense, layout, g, one, node, dense, row, row, 1);
      addCell(own.cells, layout.start[self]!, one, row, one, row, 1);
      if (weight !== 0) {
        addDense(inner.dense, layout, g, one, node, dense, row, row, weight);
        addCell(inner.cells, layout.start[self]!, one, row, one, row, weight);
      }
      if (before >= 0) {
        addDense(neighbours.dense, layout, g, one, node, dense, row, before, 1);
        addDense(neighbours.dense, layout, g, one, one.codes[before]!, dense, before, row, 1);
      }
      for (let h = g + 1; h < count; h += 1) {
        const cell = layout.start[cellOf[meeting++]!]!;
        addCell(own.cells, cell, one, row, groupings[h]!, row, 1);
        if (weight !== 0) addCell(inner.cells, cell, one, row, groupings[h]!, row, weight);
      }
      if (before < 0) continue;
      for (let h = 0; h < count; h += 1) {
        const two = groupings[h]!;
        const other = layout.firstNode[h]! + two.codes[before]!;
        if (other === self) {
          addCell(neighbours.cells, layout.start[self]!, one, row, two, before, 1);
          addCell(neighbours.cells, layout.start[self]!, two, before, one, row, 1);
          continue;
        }
        const cell = layout.start[cellOf[meeting++]!]!;
        if (self < other) addCell(neighbours.cells, cell, one, row, two, before, 1);
        else addCell(neighbours.cells, cell, two, before, one, row, 1);
      }
    }
  }
  return previous ? [own, neighbours, inner] : [own];
}

/** A row between two others of its series counts 1, a series of one row -1, an end 0. */
function innerWeights(previous: Int32Array): Int8Array {
  const weights = new Int8Array(previous.length);
  previous.forEach((before, row) => {
    if (before < 0) weights[row]! -= 1;
    else weights[before]! += 1;
  });
  return weights;
}

function addCorner(into: Float64Array, dense: readonly Float64Array[], i: number, j: number, weight: number) {
  const width = dense.length;
  for (let a = 0; a < width; a += 1) {
    const value = weight * dense[a]![i]!;
    if (value === 0) continue;
    for (let b = 0; b < width; b += 1) into[a * width + b]! += value * dense[b]![j]!;
  }
}

function addDense(
  into: Float64Array,
  layout: Layout,
  g: number,
  { columns }: Grouping,
  level: number,
  dense: readonly Float64Array[],
  i: number,
  j: number,
  weight: number,
): void {
  const width = dense.length;
  let at = (layout.firstScalar[g]! + level * columns.length) * width;
  for (let r = 0; r < columns.length; r += 1) {
    const value = weight * columns[r]!.values[i]!;
    for (let b = 0; b < width; b += 1) into[at + b]! += value * dense[b]![j]!;
    at += width;
  }
}

function addCell(
  into: Float64Array,
  start: number,
  one: Grouping,
  i: number,
  two: Grouping,
  j: number,
  weight: number,
): void {
  let at = start;
  for (let r = 0; r < one.columns.length; r += 1) {
    const value = weight * one.columns[r]!.values[i]!;
    for (let c = 0; c < two.columns.length; c += 1) into[at++]! += value * two.columns[c]!.values[j]!;
  }
}

/** The cross-products at a correlation of neighbours, and how they change with it. */
export function sumsAt(
  [own, neighbours, inner]: readonly Sums[],
  phi: number,
): { readonly sums: Sums; readonly slope: Sums | null } {
  if (!neighbours || !inner) return { sums: own!, slope: null };
  const scale = 1 / (1 - phi * phi);
  const at = (part: keyof Sums) =>
    own![part].map((c, i) => scale * (c - phi * neighbours[part][i]! + phi * phi * inner[part][i]!));
  const sums = { cells: at("cells"), dense: at("dense"), corner: at("corner") };
  const along = (part: keyof Sums) =>
    sums[part].map((c, i) => scale * (2 * phi * (c + inner[part][i]!) - neighbours[part][i]!));
  return { sums, slope: { cells: along("cells"), dense: along("dense"), corner: along("corner") } };
}
