import { Refusal } from "../../refusal.ts";
import { refuseLength } from "../refuse-length.ts";
import { refuseNotFinite } from "../refuse-not-finite.ts";

/**
 * Throws a `Refusal` that names a statement whose column has another length, a number that is not finite, or the
 * same answer in every row.
 */
export function refuseStatements(
  columns: readonly (readonly number[])[],
  rows: number,
  names: readonly string[] = [],
): void {
  columns.forEach((column, index) => {
    const name = nameOf(names, index);
    refuseLength(name, column, rows);
    refuseNotFinite(name, column);
    if (column.every((value) => value === column[0])) throw new Refusal(`${name} never varies`);
  });
}

/** What a statement is called where nobody has named it. */
export const nameOf = (names: readonly string[], index: number): string =>
  names[index] ?? `statement ${index + 1}`;
