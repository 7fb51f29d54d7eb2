import type { ProblemList, SameMoment } from "./problems.ts";
import type { RatingRows } from "./rating-rows.ts";

/** The rows of each series, a client with a therapist, in order of time and else of the file. */
export interface SeriesTable {
  /** Row numbers, series after series, in the order in which series first appear. */
  readonly order: Int32Array;
  /** Where each series begins in `order`, and at last where the last one ends. */
  readonly begins: Int32Array;
}

/** Groups rows into series. Rows that are the same throughout are problems, and only the first is kept. */
export function seriesOf(
  rows: RatingRows,
  problems: ProblemList,
): { series: SeriesTable; sameMoments: readonly SameMoment[] } {
  const { order, begins } = grouped(rows);
  const sameMoments: SameMoment[] = [];
  const seen = new Map<number, number>();
  const ends = new Int32Array(begins.length);
  let kept = 0;
  for (let one = 0; one + 1 < begins.length; one += 1) {
    const members = order.subarray(begins[one]!, begins[one + 1]!);
    sortByMoment(members, rows.moment);
    seen.clear();
    for (const [index, row] of members.entries()) {
      const before = index === 0 ? -1 : members[index - 1]!;
      const same = before !== -1 && rows.moment[before] === rows.moment[row];
      if (!same) seen.clear();
      const twin = seen.get(rows.hash[row]!);
      if (twin !== undefined) {
        const found = String(rows.line[twin]!);
        problems.add({ line: rows.line[row]!, column: null, code: "identical-row", found, mend: "" });
        problems.rows += 1;
        continue;
      }
      if (same) sameMoments.push({ line: rows.line[row]!, with: rows.line[seen.values().next().value!]! });
      seen.set(rows.hash[row]!, row);
      order[kept] = row;
      kept += 1;
    }
    ends[one + 1] = kept;
  }
  return {
    series: { order: order.subarray(0, kept), begins: ends },
    sameMoments: sameMoments.sort((a, b) => a.line - b.line),
  };
}

function grouped({ client, therapist }: RatingRows): { order: Int32Array; begins: Int32Array } {
  const numbers = new Map<number, number>();
  const of = new Int32Array(client.length);
  const sizes: number[] = [];
  for (let row = 0; row < client.length; row += 1) {
    const key = client[row]! * 0x2000000 + therapist[row]!;
    let series = numbers.get(key);
    if (series === undefined) {
      series = sizes.length;
      numbers.set(key, series);
      sizes.push(0);
    }
    of[row] = series;
    sizes[series]! += 1;
  }
  const begins = new Int32Array(sizes.length + 1);
  for (const [series, size] of sizes.entries()) begins[series + 1] = begins[series]! + size;
  const next = begins.slice();
  const order = new Int32Array(client.length);
  for (let row = 0; row < client.length; row += 1) {
    order[next[of[row]!]!] = row;
    next[of[row]!]! += 1;
  }
  return { order, begins };
}

function sortByMoment(members: Int32Array, moment: Float64Array): void {
  for (let at = 1; at < members.length; at += 1) {
    if (moment[members[at]!]! < moment[members[at - 1]!]!) {
      members.sort((a, b) => moment[a]! - moment[b]! || a - b);
      return;
    }
  }
}
