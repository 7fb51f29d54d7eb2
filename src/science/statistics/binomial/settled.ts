import type { Parameter } from "../mixed/grouping.ts";

/** Where a grouping's element of Λ stands in theta. */
export const placeOf = (
  parameters: readonly Parameter[],
  grouping: number,
  row: number,
  column: number,
): number =>
  parameters.findIndex((one) => one.grouping === grouping && one.row === row && one.column === column);

/** A deviation this small, on the scale of the predictor, is none. */
const nearNothing = 1e-6;

/** Theta with no negative element on a diagonal, as lme4 has it, and nothing in a column whose diagonal is 0. */
export function settled(
  parameters: readonly Parameter[],
  point: Float64Array,
  scale: Float64Array,
): Float64Array {
  const result = point.slice();
  parameters.forEach((one, index) => {
    if (one.row !== one.column) return;
    const sign = point[index]! < 0 ? -1 : 1;
    parameters.forEach((other, place) => {
      if (other.grouping === one.grouping && other.column === one.column) result[place]! *= sign;
    });
  });
  parameters.forEach((one, index) => {
    if (one.row !== one.column || result[index]! * scale[index]! >= nearNothing) return;
    result[index] = 0;
    emptyColumn(parameters, one, result);
  });
  return result;
}

/**
 * Turns what stands below a diagonal of 0 into the columns to its right (Givens rotations, Golub and Van Loan 2013,
 * section 5.1.8): ΛΛ' stays what it is, and each parameter that is left says something of its own.
 */
function emptyColumn(parameters: readonly Parameter[], { grouping, column }: Parameter, theta: Float64Array) {
  const at = (row: number, of: number) => placeOf(parameters, grouping, row, of);
  const rows = parameters.filter((one) => one.grouping === grouping && one.column === column);
  for (const { row } of rows.slice(1)) {
    const [own, other] = [theta[at(row, column)]!, theta[at(row, row)]!];
    const length = Math.hypot(own, other);
    if (length === 0) continue;
    for (const below of rows.filter((one) => one.row >= row)) {
      const [x, y] = [at(below.row, column), at(below.row, row)];
      const [left, right] = [theta[x]!, theta[y]!];
      theta[x] = (other * left - own * right) / length;
      theta[y] = (own * left + other * right) / length;
    }
  }
}
