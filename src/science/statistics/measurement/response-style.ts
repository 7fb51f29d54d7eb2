import { refuseNotFinite } from "../refuse-not-finite.ts";

/** How people answer rather than what: shares of 0-1 over rows with at least two answers; null without such a row. */
export interface ResponseStyle {
  /** Every answer of a row the same. */
  readonly straightLining: number;
  /** Every answer of a row at the top of the scale. */
  readonly ceiling: number;
}

/**
 * Straight-lining and ceiling over rows of answers, null where one was left out. Throws a `Refusal` on a number that
 * is not finite.
 */
export function responseStyle(
  rows: readonly (readonly (number | null)[])[],
  top: number,
): ResponseStyle | null {
  refuseNotFinite("the top of the scale", [top]);
  const given = rows.map((row) => row.filter((value) => value !== null));
  given.forEach((row, index) => {
    refuseNotFinite(`an answer of row ${index + 1}`, row);
  });
  const answered = given.filter((row) => row.length >= 2);
  if (answered.length === 0) return null;
  const share = (holds: (row: readonly number[]) => boolean) =>
    answered.filter(holds).length / answered.length;
  return {
    straightLining: share((row) => row.every((value) => value === row[0])),
    ceiling: share((row) => row.every((value) => value === top)),
  };
}
