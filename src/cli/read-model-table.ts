import { createReadStream } from "node:fs";
import { readModelTable } from "#interop/csv/model-table.ts";
import { sayProblems } from "#interop/csv/say-problems.ts";
import { translator } from "#model/locales/translate.ts";
import type { ColumnUse } from "#science/statistics/formula/names-in.ts";
import { ModelRefusal } from "#science/statistics/formula/refusal.ts";
import type { Table } from "#science/statistics/formula/table.ts";
import type { Io } from "./command.ts";
import { nearest } from "./nearest.ts";
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
  try {
    const bytes = createReadStream(file, { highWaterMark: 1 << 18 });
    const { table, lineOf, header, problems } = await readModelTable(bytes, wanted, progress.show);
    if (problems.count > 0) {
      progress.end();
      io.err.write(`${sayProblems(t, file, problems.inOrder(), problems.count)}${t("csv.refused-whole")}\n`);
      return null;
    }
    // The columns that were not read stand empty, so that a refusal can name them all.
    const columns = new Map(table.columns);
    for (const name of header) {
      if (!columns.has(name)) columns.set(name, { kind: "numbers", values: new Float64Array(0) });
    }
    return { rows: table.rows, columns, lineOf };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if ((error as NodeJS.ErrnoException).syscall === undefined || code === undefined) throw error;
    const problem = { line: null, column: null, code: "unreadable", found: code, mend: "" } as const;
    io.err.write(`${sayProblems(t, file, [problem], 1)}${t("csv.refused-whole")}\n`);
    return null;
  } finally {
    progress.end();
  }
}

/** Runs a fit; a refusal is said with the formula and a mark under the place at fault, and answers `null`. */
export function unlessRefused<T>(formula: string, table: FileTable | null, io: Io, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ModelRefusal)) throw error;
    const { column, row } = error.details;
    const details = { ...error.details, line: lineSaid(table, Number(row ?? 0)) };
    const near =
      error.code === "column-missing" && table ? nearest(String(column), [...table.columns.keys()]) : null;
    const sentence = near
      ? t("model.column-missing-near", { ...details, near })
      : t(`model.${error.code}`, details);
    if (error.at !== null) io.err.write(`${formula}\n${" ".repeat(widthOf(formula.slice(0, error.at)))}^\n`);
    io.err.write(`${sentence}\n`);
    return null;
  }
}

/** The line of a row that is counted from 1, as sentences take it; “none” where it is not known. */
export const lineSaid = (table: FileTable | null, row: number): string =>
  table === null || row < 1 ? "none" : String(table.lineOf(row - 1));

/** Columns that a text takes on a terminal, so that the mark stands under its letter. */
const widthOf = (text: string): number =>
  [...new Intl.Segmenter().segment(text)].reduce(
    (sum, { segment }) =>
      sum +
      (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(segment) ? 2 : 1),
    0,
  );
