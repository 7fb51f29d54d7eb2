import { createReadStream } from "node:fs";
import { readModelTable } from "#interop/csv/model-table.ts";
import { sayProblems } from "#interop/csv/say-problems.ts";
import { translator } from "#model/locales/translate.ts";
import type { ColumnUse } from "#science/statistics/formula/names-in.ts";
import type { Table } from "#science/statistics/formula/table.ts";
import type { Io } from "./command.ts";
import { orUnreadable } from "./or-unreadable.ts";
import { progressOn } from "./progress.ts";

const t = translator("en");

/** A table that was read from a file, whose refusals name lines. */
export interface FileTable extends Table {
  readonly lineOf: (row: number) => number;
}

/** Columns to be read for their numbers, and such as say what belongs together. */
export const usesOf = (amounts: readonly string[], groups: readonly string[]): Map<string, ColumnUse> =>
  new Map([
    ...amounts.map((name) => [name, "amount"] as const),
    ...groups.map((name) => [name, "group"] as const),
  ]);

/** Reads the columns that a model needs and says what is wrong with them; `null` where the table is refused. */
export async function readTableFor(
  file: string,
  wanted: ReadonlyMap<string, ColumnUse>,
  io: Io,
): Promise<FileTable | null> {
  const progress = progressOn(io, (count) => t("cli.progress", { count }));
  const bytes = createReadStream(file, { highWaterMark: 1 << 18 });
  const read = await orUnreadable(file, io, () => readModelTable(bytes, wanted, progress.show)).finally(
    progress.end,
  );
  if (read === null) return null;
  const { table, lineOf, header, problems } = read;
  if (problems.count > 0) {
    io.err.write(`${sayProblems(t, file, problems.inOrder(), problems.count)}${t("csv.refused-whole")}\n`);
    return null;
  }
  // The columns that were not read stand empty, so that a refusal can name them all as they stand in the file.
  const unread = { kind: "numbers", values: new Float64Array(0) } as const;
  const columns = new Map(header.map((name) => [name, table.columns.get(name) ?? unread]));
  return { rows: table.rows, columns, lineOf };
}
