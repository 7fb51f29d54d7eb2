import { choleskyInPlace } from "../mixed/dense.ts";
import { refuseLength } from "../refuse-length.ts";
import { refuseNotFinite } from "../refuse-not-finite.ts";

/** Internal consistency of several statements between people and within them; null where there is nothing to tell. */
export interface MultilevelAlpha {
  /** Of people's own levels. */
  readonly between: number | null;
  /** Of one person's movements around their level. */
  readonly within: number | null;
  readonly people: number;
  readonly rows: number;
}

/**
 * Alpha at both levels from the analysis of variance and covariance: the pooled covariance within people, and
 * the covariance of their means less what of it comes from within (Geldhof, Preacher and Zyphur 2014,
 * Psychological Methods 19:72, with moment estimates in the place of a fitted model). What is left between people
 * after that need not be a covariance, with correlations above 1; then there is no alpha of it. `columns` holds a column
 * per statement, without gaps; `person` says whose row it is. Throws a `Refusal` on a number that is not finite.
 */
export function multilevelAlpha(
  columns: readonly (readonly number[])[],
  person: readonly (string | number)[],
): MultilevelAlpha {
  const rows = person.length;
  const groups = [...Map.groupBy(person.keys(), (row) => person[row]!).values()];
  const people = groups.length;
  const k = columns.length;
  if (k < 2 || people < 2 || rows <= people) return { between: null, within: null, people, rows };
  columns.forEach((column, index) => {
    refuseLength(`statement ${index + 1}`, column, rows);
    refuseNotFinite(`statement ${index + 1}`, column);
  });
  const meanOver = (column: readonly number[], some: readonly number[]) =>
    some.reduce((sum, row) => sum + column[row]!, 0) / some.length;
  const means = columns.map((column) => groups.map((group) => meanOver(column, group)));
  const grand = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / rows);
  const sizes = groups.map((group) => group.length);
  const typicalSize = (rows - sizes.reduce((sum, size) => sum + size ** 2, 0) / rows) / (people - 1);
  const within = table(k, (a, b) => {
    const products = groups.map((group, g) =>
      group.reduce(
        (sum, row) => sum + (columns[a]![row]! - means[a]![g]!) * (columns[b]![row]! - means[b]![g]!),
        0,
      ),
    );
    return products.reduce((sum, value) => sum + value, 0) / (rows - people);
  });
  const between = table(k, (a, b) => {
    const products = sizes.map((size, g) => size * (means[a]![g]! - grand[a]!) * (means[b]![g]! - grand[b]!));
    const square = products.reduce((sum, value) => sum + value, 0) / (people - 1);
    return (square - within[a]![b]!) / typicalSize;
  });
  return { between: alphaOf(between), within: alphaOf(within), people, rows };
}

const table = (k: number, cell: (a: number, b: number) => number): number[][] =>
  Array.from({ length: k }, (_, a) => Array.from({ length: k }, (_, b) => cell(a, b)));

/** Alpha of a covariance matrix; null where it is none, or its sum no variance. */
function alphaOf(covariance: readonly (readonly number[])[]): number | null {
  const k = covariance.length;
  if (!isCovariance(covariance)) return null;
  const whole = covariance.flat().reduce((sum, value) => sum + value, 0);
  const single = covariance.reduce((sum, row, index) => sum + row[index]!, 0);
  return whole > 0 ? (k / (k - 1)) * (1 - single / whole) : null;
}

/** Rounding that a correlation of exactly 1 may bring. */
const rounding = 1e-9;

/** Whether the correlations in a matrix have no negative eigenvalue, and its diagonal no negative variance. */
function isCovariance(matrix: readonly (readonly number[])[]): boolean {
  const size = matrix.length;
  const deviations = matrix.map((row, index) => Math.sqrt(row[index]!));
  const values = Float64Array.from({ length: size * size }, (_, at) => {
    const [a, b] = [Math.floor(at / size), at % size];
    return a === b ? 1 + rounding : matrix[a]![b]! / (deviations[a]! * deviations[b]!);
  });
  return deviations.every((one) => one > 0) && choleskyInPlace({ size, values }) < 0;
}
