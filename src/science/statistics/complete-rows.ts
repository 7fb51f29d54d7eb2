import { refuseLength } from "./refuse-length.ts";
import { refuseNotFinite } from "./refuse-not-finite.ts";

type Gapped = readonly (number | null)[];

/** Columns without gaps, under the names they came with. */
type Whole<Columns> = {
  readonly [Name in keyof Columns]: undefined extends Columns[Name]
    ? readonly number[] | undefined
    : readonly number[];
};

/** The rows in which every column has a value, and how many have not. */
interface Complete<Columns> {
  readonly columns: Whole<Columns>;
  /** Their places in the given columns. */
  readonly kept: readonly number[];
  readonly omitted: number;
}

/**
 * Keeps the rows without a gap. Throws a `Refusal` that names the column where one differs in length or holds
 * NaN or an infinity: those are mistakes, not gaps.
 */
export function completeRows<Columns extends Readonly<Record<string, Gapped | undefined>>>(
  given: Columns,
): Complete<Columns> {
  const entries = Object.entries(given).filter((entry): entry is [string, Gapped] => entry[1] !== undefined);
  const rows = entries[0]?.[1].length ?? 0;
  for (const [name, column] of entries) {
    refuseLength(name, column, rows);
    refuseNotFinite(
      name,
      column.map((value) => value ?? 0),
    );
  }
  const all = Array.from({ length: rows }, (_, row) => row);
  const kept = all.filter((row) => entries.every(([, column]) => column[row] !== null));
  const columns = Object.fromEntries(
    entries.map(([name, column]) => [name, kept.map((row) => column[row]!)]),
  ) as object as Whole<Columns>;
  return { columns, kept, omitted: rows - kept.length };
}
