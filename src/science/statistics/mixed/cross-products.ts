import type { Grouping } from "./grouping.ts";
import type { Series } from "./series.ts";

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
 * Adds up the products of rows: those of each row with itself, then, with series, for each distance between neighbours
 * those of the two with each other and those of either with itself. See `sumsAt` for what comes of them.
 */
export function sumRows(
  groupings: readonly Grouping[],
  dense: readonly Float64Array[],
  layout: Layout,
  cellOf: Int32Array,
  series: Series | null,
): readonly [own: Sums, ...byGap: Sums[]] {
  const own = emptySums(layout);
  const across = series === null ? [] : series.gaps.map(() => emptySums(layout));
  const ends = across.map(() => emptySums(layout));
  const rows = dense[0]!.length;
  const count = groupings.length;
  let meeting = 0;
  for (let row = 0; row < rows; row += 1) {
    const before = series === null ? -1 : series.previous[row]!;
    const neighbours = before < 0 ? own : across[series!.gapBefore[row]!]!;
    const sides = series === null ? alone : endsOf(ends, series, row);
    addCorner(own.corner, dense, row, row);
    for (const side of sides) addCorner(side.corner, dense, row, row);
    if (before >= 0) {
      addCorner(neighbours.corner, dense, row, before);
      addCorner(neighbours.corner, dense, before, row);
    }
    for (let g = 0; g < count; g += 1) {
      const one = groupings[g]!;
      const node = one.codes[row]!;
      const self = layout.firstNode[g]! + node;
      addDense(own.dense, layout, g, one, node, dense, row, row);
      addCell(own.cells, layout.start[self]!, one, row, one, row);
      for (const side of sides) {
        addDense(side.dense, layout, g, one, node, dense, row, row);
        addCell(side.cells, layout.start[self]!, one, row, one, row);
      }
      if (before >= 0) {
        addDense(neighbours.dense, layout, g, one, node, dense, row, before);
        addDense(neighbours.dense, layout, g, one, one.codes[before]!, dense, before, row);
      }
      for (let h = g + 1; h < count; h += 1) {
        const cell = layout.start[cellOf[meeting++]!]!;
        addCell(own.cells, cell, one, row, groupings[h]!, row);
        for (const side of sides) addCell(side.cells, cell, one, row, groupings[h]!, row);
      }
      if (before < 0) continue;
      for (let h = 0; h < count; h += 1) {
        const two = groupings[h]!;
        const other = layout.firstNode[h]! + two.codes[before]!;
        if (other === self) {
          addCell(neighbours.cells, layout.start[self]!, one, row, two, before);
          addCell(neighbours.cells, layout.start[self]!, two, before, one, row);
          continue;
        }
        const cell = layout.start[cellOf[meeting++]!]!;
        if (self < other) addCell(neighbours.cells, cell, one, row, two, before);
        else addCell(neighbours.cells, cell, two, before, one, row);
      }
    }
  }
  return [own, ...across.flatMap((sums, gap) => [sums, ends[gap]!])];
}

const alone: readonly Sums[] = [];

/** The sums by distance of which a row is an end: those of the distances before and after it. */
function endsOf(ends: readonly Sums[], { gapBefore, gapAfter }: Series, row: number): readonly Sums[] {
  return [gapBefore[row]!, gapAfter[row]!].flatMap((gap) => (gap < 0 ? [] : [ends[gap]!]));
}

function addCorner(into: Float64Array, dense: readonly Float64Array[], i: number, j: number) {
  const width = dense.length;
  for (let a = 0; a < width; a += 1) {
    const value = dense[a]![i]!;
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
): void {
  const width = dense.length;
  let at = (layout.firstScalar[g]! + level * columns.length) * width;
  for (let r = 0; r < columns.length; r += 1) {
    const value = columns[r]!.values[i]!;
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
): void {
  let at = start;
  for (let r = 0; r < one.columns.length; r += 1) {
    const value = one.columns[r]!.values[i]!;
    for (let c = 0; c < two.columns.length; c += 1) into[at++]! += value * two.columns[c]!.values[j]!;
  }
}

/**
 * The cross-products of rows made independent, where those a distance d apart correlate by r = phi^d, and how they
 * change with phi: own + r²/(1 - r²) ends - r/(1 - r²) neighbours, summed over distances (the inverse of an AR(1)
 * covariance has rows and neighbours only; Pinheiro and Bates 2000, section 5.3).
 */
export function sumsAt(
  [own, ...byGap]: readonly [own: Sums, ...byGap: Sums[]],
  gaps: Series["gaps"],
  phi: number,
): { readonly sums: Sums; readonly slope: Sums | null } {
  if (gaps.length === 0) return { sums: own, slope: null };
  const weights = gaps.map(({ length }) => {
    const r = phi ** length;
    const change = length * phi ** (length - 1);
    const rest = 1 - r * r;
    return {
      own: [(r * r) / rest, -r / rest],
      slope: [(2 * r * change) / rest ** 2, (-(1 + r * r) * change) / rest ** 2],
    } as const;
  });
  const combined = (part: keyof Sums, which: "own" | "slope") => {
    const result = which === "own" ? own[part].slice() : new Float64Array(own[part].length);
    for (const [gap, given] of weights.entries()) {
      const [neighbours, ends] = [byGap[2 * gap]![part], byGap[2 * gap + 1]![part]];
      const [ofEnds, ofNeighbours] = given[which];
      for (let i = 0; i < result.length; i += 1)
        result[i]! += ofEnds * ends[i]! + ofNeighbours * neighbours[i]!;
    }
    return result;
  };
  const sumsOf = (which: "own" | "slope"): Sums => ({
    cells: combined("cells", which),
    dense: combined("dense", which),
    corner: combined("corner", which),
  });
  return { sums: sumsOf("own"), slope: sumsOf("slope") };
}
