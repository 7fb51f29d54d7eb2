import type { ColumnUse } from "#science/statistics/formula/names-in.ts";
import type { Table } from "#science/statistics/formula/table.ts";
import { Cells } from "./cells.ts";
import { ProblemList } from "./problems.ts";
import { readRecords } from "./records.ts";

export interface ModelTable {
  readonly table: Table;
  /** The line of the file at which a row of the table begins. */
  readonly lineOf: (row: number) => number;
  /** All columns that the file has, wanted or not. */
  readonly header: readonly string[];
  readonly problems: ProblemList;
}

/**
 * Reads the wanted columns of a table as it streams in. A column whose every cell is a number (or empty, or
 * NA) holds numbers, any other names. NaN and infinities in a column of numbers are a problem with their line.
 */
export async function readModelTable(
  bytes: AsyncIterable<Uint8Array>,
  wanted: ReadonlyMap<string, ColumnUse>,
  progress: (rows: number) => void,
): Promise<ModelTable> {
  const problems = new ProblemList();
  let header: readonly string[] = [];
  let takers: { readonly place: number; readonly cells: Cells }[] = [];
  let rows = 0;
  // Lines run ahead of rows by the header, and by one more after each empty line and each break inside a cell.
  const ahead: { readonly row: number; readonly by: number }[] = [];
  const fatal = await readRecords(bytes, {
    header: (names, separator) => {
      header = names;
      takers = names.flatMap((name, place) => {
        const use = wanted.get(name);
        return use ? [{ place, cells: new Cells(name, use, separator === ";") }] : [];
      });
      const twice = takers.find(({ place }) => names.indexOf(names[place]!) !== place);
      if (!twice) return [];
      const column = names[twice.place]!;
      return [{ line: 1, column, code: "repeated-column", found: column, mend: "" }];
    },
    record: (fields, line) => {
      if (fields.length !== header.length) {
        const [found, mend] = [String(fields.length), String(header.length)];
        problems.add({ line, column: null, code: "ragged-row", found, mend });
        return;
      }
      if (ahead.at(-1)?.by !== line - rows) ahead.push({ row: rows, by: line - rows });
      for (const { place, cells } of takers) cells.take(fields[place]!.trim(), line, rows);
      rows += 1;
      if (rows % 50_000 === 0) progress(rows);
    },
  });
  for (const problem of fatal) problems.add(problem);
  if (fatal.length === 0 && rows === 0 && problems.count === 0) {
    problems.add({ line: null, column: null, code: "no-rows", found: "", mend: "" });
  }
  for (const { cells } of takers) {
    const problem = cells.problem();
    if (problem) problems.add(problem);
  }
  const columns = new Map(takers.map(({ cells }) => [cells.name, cells.column()] as const));
  const lineOf = (row: number) => row + ahead.findLast((from) => from.row <= row)!.by;
  return { table: { rows, columns }, lineOf, header, problems };
}
