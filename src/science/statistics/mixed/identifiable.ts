import { ModelRefusal } from "../formula/refusal.ts";
import type { Centred } from "./centre.ts";
import { solveLower } from "./dense.ts";
import type { Grouping } from "./grouping.ts";

/** Differences of this share of a value are rounding. */
const rounding = 1e-10;
/** A level of whose column no more than this share is left beside the fixed part says nothing of its own. */
const nothingLeft = 1e-9;

/**
 * Refuses random terms whose variances no data can tell apart: two uncorrelated coefficients that multiply the same
 * column, or a multiple of it, in groupings that put the same rows together.
 */
export function refuseAlike(groupings: readonly Grouping[]): void {
  const coefficients = groupings.flatMap((grouping) =>
    grouping.sets.flatMap((set) =>
      grouping.columns.slice(set.start, set.start + set.size).map((column) => ({ grouping, set, column })),
    ),
  );
  for (const [index, one] of coefficients.entries()) {
    const like = coefficients
      .slice(0, index)
      .find(
        (other) =>
          other.set !== one.set &&
          groupSameRows(one.grouping, other.grouping) &&
          isMultiple(one.column.values, other.column.values),
      );
    if (like === undefined) continue;
    const at = Math.max(one.set.at, like.set.at);
    const group = one.grouping.name;
    if (like.grouping !== one.grouping)
      throw new ModelRefusal("groups-alike", { group, other: like.grouping.name }, at);
    const [column, same] = [one.column.name, like.column.name];
    throw new ModelRefusal(column === same ? "random-twice" : "random-alike", { group, column, same }, at);
  }
}

function isMultiple(x: Float64Array, y: Float64Array): boolean {
  const place = y.findIndex((value) => value !== 0);
  const ratio = x[place]! / y[place]!;
  return x.every((value, row) => Math.abs(value - ratio * y[row]!) <= rounding * Math.abs(value));
}

function groupSameRows(one: Grouping, other: Grouping): boolean {
  if (one === other) return true;
  if (one.levels.length !== other.levels.length) return false;
  const pair = new Int32Array(one.levels.length).fill(-1);
  return one.codes.every((code, row) => {
    if (pair[code] === -1) pair[code] = other.codes[row]!;
    return pair[code] === other.codes[row];
  });
}

/**
 * Refuses a random coefficient whose every level the fixed part has a coefficient for already, so that its variance
 * is free: Z's columns are all made up by X's.
 */
export function refuseSpanned(groupings: readonly Grouping[], { columns: fixed, factor }: Centred): void {
  const p = fixed.length;
  for (const { name, levels, codes, columns, sets } of groupings) {
    if (levels.length > p) continue;
    for (const [place, column] of columns.entries()) {
      const products = Array.from(levels, () => new Float64Array(p));
      const squares = new Float64Array(levels.length);
      codes.forEach((level, row) => {
        const value = column.values[row]!;
        squares[level]! += value * value;
        for (let j = 0; j < p; j += 1) products[level]![j]! += value * fixed[j]![row]!;
      });
      const isSpanned = products.every((product, level) => {
        solveLower(factor, product);
        const made = product.reduce((sum, value) => sum + value * value, 0) / codes.length;
        return squares[level]! - made <= nothingLeft * squares[level]!;
      });
      if (!isSpanned) continue;
      const { at } = sets.findLast(({ start }) => start <= place)!;
      throw new ModelRefusal("group-spanned", { group: name, column: column.name }, at);
    }
  }
}
