import { translator } from "#model/locales/translate.ts";
import type { Table } from "#science/statistics/formula/table.ts";
import type { Io } from "./command.ts";
import { nearest } from "./nearest.ts";

const t = translator("en");

/**
 * Columns of a table as numbers, without gaps: rows in which one is empty are left out and counted aloud. Names
 * become the numbers of their places. `null` and a sentence for a column that is not there.
 */
export function numbersOf(table: Table, names: readonly string[], io: Io): number[][] | null {
  const columns: Float64Array[] = [];
  for (const name of names) {
    const column = table.columns.get(name);
    if (!column) {
      const near = nearest(name, [...table.columns.keys()]);
      io.err.write(
        `${t(near ? "model.column-missing-near" : "model.column-missing", { column: name, near: near ?? "" })}\n`,
      );
      return null;
    }
    columns.push(
      column.kind === "numbers"
        ? column.values
        : Float64Array.from(column.codes, (code) => (code < 0 ? Number.NaN : code)),
    );
  }
  const rows = Array.from({ length: table.rows }, (_, row) => row);
  const whole = rows.filter((row) => columns.every((column) => Number.isFinite(column[row])));
  const omitted = rows.length - whole.length;
  if (omitted > 0) io.err.write(`${t("cli.mixed.omitted", { count: omitted })}\n`);
  return columns.map((column) => whole.map((row) => column[row]!));
}
