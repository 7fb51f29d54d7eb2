import { translator } from "#model/locales/translate.ts";
import { asNames, type Column, type NumberColumn, type Table } from "#science/statistics/formula/table.ts";
import type { Io } from "./command.ts";
import { nearest } from "./nearest.ts";
import type { FileTable } from "./read-model-table.ts";
import { lineSaid } from "./unless-refused.ts";

const t = translator("en");

/**
 * Columns of a table as numbers, without gaps: rows in which one is empty are left out and counted aloud. The
 * columns of `belonging` say what belongs together: their names become the numbers of their places, and they come
 * last. `null` and a sentence for a column that is not there or holds words.
 */
export function numbersOf(
  table: FileTable,
  names: readonly string[],
  io: Io,
  { belonging = [] }: { belonging?: readonly string[] } = {},
): number[][] | null {
  const wanted = [...names, ...belonging];
  const columns: Float64Array[] = [];
  for (const [place, name] of wanted.entries()) {
    const column = table.columns.get(name);
    const said = column ? wordsIn(name, column, place < names.length, table) : missing(name, table);
    if (said !== null) {
      io.err.write(`${said}\n`);
      return null;
    }
    columns.push(place < names.length ? (column as NumberColumn).values : placesOf(column!));
  }
  const rows = Array.from({ length: table.rows }, (_, row) => row);
  const whole = rows.filter((row) => columns.every((column) => Number.isFinite(column[row])));
  const omitted = rows.length - whole.length;
  if (omitted > 0) io.err.write(`${t("cli.mixed.omitted", { count: omitted })}\n`);
  return columns.map((column) => whole.map((row) => column[row]!));
}

function missing(column: string, { columns }: Table): string {
  const names = [...columns.keys()];
  const near = nearest(column, names);
  const all = names.join(", ");
  return near
    ? t("model.column-missing-near", { column, near, all })
    : t("model.column-missing", { column, all });
}

/** What is said about a column of names where numbers are needed, with the first cell that is none. */
function wordsIn(name: string, column: Column, numbersNeeded: boolean, table: FileTable): string | null {
  if (column.kind === "numbers" || !numbersNeeded) return null;
  const { text, row } = column.word!;
  return t("model.column-not-numeric", { column: name, found: text, line: lineSaid(table, row + 1) });
}

const placesOf = (column: Column): Float64Array =>
  Float64Array.from(asNames(column).codes, (code) => (code < 0 ? Number.NaN : code));
