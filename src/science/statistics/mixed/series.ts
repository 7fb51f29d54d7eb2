import { type ModelFrame, whole } from "../formula/model-frame.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import type { Grouping } from "./grouping.ts";

/** Rows that follow one another: the series of each level of a grouping. */
export interface Series {
  /** The row before each in its series; -1 for the first. */
  readonly previous: Int32Array;
  /** The distances between neighbours that occur, rising, and how often each does. */
  readonly gaps: readonly { readonly length: number; readonly count: number }[];
  /** For each row with one before it, the place of its distance among `gaps`; -1 for the first. */
  readonly gapBefore: Int32Array;
  /** The same for the row after it; -1 for the last. */
  readonly gapAfter: Int32Array;
}

/**
 * The series of a grouping's levels: in the order of the session numbers of a column, which must be whole and may leave
 * gaps, or where none is named in the order of rows, one apart. Refuses two rows of one level with the same number, and
 * series in which the correlation of neighbours cannot be told from the variance between levels.
 */
export function seriesOf(grouping: Grouping, { table }: ModelFrame, session: string | null): Series {
  const { name, codes, levels, columns } = grouping;
  const numbers = session === null ? null : whole(table, session);
  const rows = codes.length;
  const last = new Int32Array(levels.length).fill(-1);
  const previous = new Int32Array(rows).fill(-1);
  const distances = new Int32Array(rows);
  const counts = new Map<number, number>();
  for (const row of inOrder(rows, numbers)) {
    const code = codes[row]!;
    const before = last[code]!;
    last[code] = row;
    if (before < 0) continue;
    previous[row] = before;
    const distance = numbers === null ? 1 : numbers[row]! - numbers[before]!;
    if (distance === 0) {
      const details = { column: session!, session: numbers![row]!, group: name, level: levels[code]! };
      throw new ModelRefusal("session-twice", details);
    }
    distances[row] = distance;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const longest = rowsOfEach(codes, levels.length).reduce((most, count) => Math.max(most, count), 0);
  const hasIntercept = columns.some(({ values }) => values.every((value) => value === values[0]));
  if (longest < 3 && counts.size < 2 && hasIntercept) throw new ModelRefusal("ar1-flat", { group: name });
  const lengths = [...counts.keys()].sort((a, b) => a - b);
  const places = new Map(lengths.map((length, place) => [length, place]));
  const gapBefore = distances.map((length) => places.get(length) ?? -1);
  const gapAfter = new Int32Array(rows).fill(-1);
  previous.forEach((before, row) => {
    if (before >= 0) gapAfter[before] = gapBefore[row]!;
  });
  const gaps = lengths.map((length) => ({ length, count: counts.get(length)! }));
  return { previous, gaps, gapBefore, gapAfter };
}

function inOrder(rows: number, numbers: Float64Array | null): Int32Array {
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  return numbers === null ? order : order.sort((a, b) => numbers[a]! - numbers[b]!);
}

function rowsOfEach(codes: Int32Array, levels: number): Int32Array {
  const counts = new Int32Array(levels);
  for (const code of codes) counts[code]! += 1;
  return counts;
}
