import { Refusal } from "../../refusal.ts";
import { refuseNotFinite } from "../refuse-not-finite.ts";
import { mean } from "./moments.ts";

/**
 * Intraclass correlations of one rating, and of the mean of all raters (`k`). Null where there is none: targets with one
 * mean leave nothing that a mean of raters could be reliable about.
 */
export interface Intraclass {
  /** Each target has raters of its own. */
  readonly icc1: number | null;
  readonly icc1k: number | null;
  /** The same raters throughout, drawn from many: agreement. */
  readonly icc2: number | null;
  readonly icc2k: number | null;
  /** The same raters throughout, and no others: consistency. */
  readonly icc3: number | null;
  readonly icc3k: number | null;
}

/**
 * Intraclass correlations of a complete table, a row per target and a column per rater, two of each at least
 * (Shrout and Fleiss 1979, Psychological Bulletin 86:420). May be negative. Throws a
 * `Refusal` on gaps, on numbers that are not finite, and where no rating differs from another. Oracle: psych 2.2.9 under R 4.2.2.
 */
export function intraclass(ratings: readonly (readonly number[])[]): Intraclass {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  if (n < 2 || k < 2) throw new Refusal("two targets and two raters are needed");
  ratings.forEach((row, target) => {
    if (row.length !== k) throw new Refusal(`target ${target + 1} has ${row.length} ratings and not ${k}`);
    refuseNotFinite(`a rating of target ${target + 1}`, row);
  });
  if (ratings.flat().every((value) => value === ratings[0]![0])) throw new Refusal("the ratings never vary");
  const all = mean(ratings.flat());
  const rowMeans = ratings.map(mean);
  const columnMeans = Array.from({ length: k }, (_, j) => mean(ratings.map((row) => row[j]!)));
  const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + (value - all) ** 2, 0);
  const rows = (k * squares(rowMeans)) / (n - 1);
  const columns = (n * squares(columnMeans)) / (k - 1);
  const total = squares(ratings.flat());
  const within = (total - rows * (n - 1)) / (n * (k - 1));
  const error = (total - rows * (n - 1) - columns * (k - 1)) / ((n - 1) * (k - 1));
  // Squares this small beside all of them are rounding.
  const share = (part: number, whole: number) => (whole > 1e-14 * total ? part / whole : null);
  return {
    icc1: share(rows - within, rows + (k - 1) * within),
    icc1k: share(rows - within, rows),
    icc2: share(rows - error, rows + (k - 1) * error + (k * (columns - error)) / n),
    icc2k: share(rows - error, rows + (columns - error) / n),
    icc3: share(rows - error, rows + (k - 1) * error),
    icc3k: share(rows - error, rows),
  };
}
