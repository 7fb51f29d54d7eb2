import { Refusal } from "../../refusal.ts";
import { choleskyInPlace, inverseOf } from "../mixed/dense.ts";
import { solveSmall } from "../small-matrix.ts";
import { type LikelihoodPart, likelihoodAt, minimiseCovariance } from "./covariance-likelihood.ts";
import { oneFactor, type Symmetric } from "./factor-structure.ts";
import { nameOf, refuseStatements } from "./statements.ts";

/** Omega between people and within them. */
export interface MultilevelOmega {
  /** Of people's own levels. */
  readonly between: number;
  /** Of one person's movements around their level. */
  readonly within: number;
  /** Minus twice the log-likelihood, without the part that holds no parameter (n k log 2 pi). */
  readonly deviance: number;
  readonly people: number;
  readonly rows: number;
}

/** People with the same number of rows: their mean answers. */
interface Size {
  readonly rows: number;
  readonly means: readonly Float64Array[];
}

/**
 * Omega at both levels (Geldhof, Preacher and Zyphur 2014, Psychological Methods 19:72): one factor within people and
 * one between them, each statement with loadings and a variance of its own at both, fitted at once by maximum
 * likelihood, whatever the number of rows of each person. Null where the search does not end or the data do not
 * reach: fewer than three statements, and no more people than statements, or rows beyond the first of each person.
 * `columns` holds a column per statement, without gaps; `person` says whose row it is. Throws a `Refusal` on a
 * number that is not finite and a statement that never moves within people. Oracle: lavaan 0.6-14, two levels.
 */
export function multilevelOmega(
  columns: readonly (readonly number[])[],
  person: readonly (string | number)[],
  names: readonly string[] = [],
): MultilevelOmega | null {
  const k = columns.length;
  const rows = person.length;
  const groups = [...Map.groupBy(person.keys(), (row) => person[row]!).values()];
  if (k < 3 || groups.length <= k || rows - groups.length <= k) return null;
  refuseStatements(columns, rows, names);
  const scales = columns.map((column) => withinDeviation(column, groups));
  const flat = scales.findIndex((scale) => !(scale > 0));
  if (flat >= 0) throw new Refusal(`${nameOf(names, flat)} never moves within a person`);
  const scaled = columns.map((column, i) => column.map((value) => value / scales[i]!));
  const within = withinProducts(scaled, groups);
  const sizes = bySize(scaled, groups);
  const structure = oneFactor(k);
  const half = structure.start.length;
  const at = (point: Float64Array) => {
    const parts = [point.subarray(0, half), point.subarray(half)] as const;
    const [w, b] = parts.map((part) => structure.covariance(part)) as [Symmetric, Symmetric];
    const inner = likelihoodAt(w, { count: rows - groups.length, products: within });
    const outer = inner && betweenLikelihood(w, b, sizes);
    if (!inner || !outer) return null;
    const slopeW = inner.slope.map((value, i) => value + outer.slopeW[i]!);
    const slope = new Float64Array(2 * half);
    slope.set(structure.pull(parts[0], slopeW));
    slope.set(structure.pull(parts[1], outer.slopeB), half);
    return { value: inner.value + outer.value, slope };
  };
  const start = Float64Array.from([...structure.start, ...structure.start]);
  const found = minimiseCovariance(at, start, groups.length);
  if (found === null) return null;
  const omegaOf = (from: number) => {
    let loadings = 0;
    let own = 0;
    for (let i = 0; i < k; i += 1) {
      loadings += found[from + i]! * scales[i]!;
      own += (found[from + k + i]! * scales[i]!) ** 2;
    }
    return loadings ** 2 / (loadings ** 2 + own);
  };
  const logScale = scales.reduce((sum, scale) => sum + Math.log(scale), 0);
  return {
    within: omegaOf(0),
    between: omegaOf(half),
    deviance: at(found)!.value + 2 * rows * logScale,
    people: groups.length,
    rows,
  };
}

/** The likelihood of people's means, whose covariance times their n is W + n B, at the best common mean. */
function betweenLikelihood(w: Symmetric, b: Symmetric, sizes: readonly Size[]) {
  const k = Math.sqrt(w.length);
  const inverses = sizes.map(({ rows }) => {
    const values = w.map((value, at) => value + rows * b[at]!);
    const factor = { size: k, values };
    return choleskyInPlace(factor) >= 0 ? null : inverseOf(factor, k).values;
  });
  if (inverses.some((inverse) => inverse === null)) return null;
  const grand = commonMean(sizes, inverses as Float64Array[], k);
  if (grand === null) return null;
  let value = 0;
  const slopeW = new Float64Array(k * k);
  const slopeB = new Float64Array(k * k);
  for (const { rows, means } of sizes) {
    const products = new Float64Array(k * k);
    for (const mean of means)
      for (let i = 0; i < k; i += 1)
        for (let j = 0; j < k; j += 1)
          products[i * k + j]! += rows * (mean[i]! - grand[i]!) * (mean[j]! - grand[j]!);
    const covariance = w.map((one, at) => one + rows * b[at]!);
    const part: LikelihoodPart = likelihoodAt(covariance, { count: means.length, products })!;
    value += part.value;
    for (let at = 0; at < k * k; at += 1) {
      slopeW[at]! += part.slope[at]!;
      slopeB[at]! += rows * part.slope[at]!;
    }
  }
  return { value, slopeW, slopeB };
}

/** The mean that fits all people best at these covariances: weighted by their inverses. */
function commonMean(sizes: readonly Size[], inverses: readonly Float64Array[], k: number) {
  const matrix = new Float64Array(k * k);
  const right = new Float64Array(k);
  sizes.forEach(({ rows, means }, s) => {
    const inverse = inverses[s]!;
    for (let i = 0; i < k; i += 1) {
      for (let j = 0; j < k; j += 1) {
        const weight = rows * inverse[i * k + j]!;
        matrix[i * k + j]! += means.length * weight;
        for (const mean of means) right[i]! += weight * mean[j]!;
      }
    }
  });
  return solveSmall(matrix, right);
}

/** Pooled sums of products of what each row departs from its person's mean. */
function withinProducts(columns: readonly (readonly number[])[], groups: readonly number[][]): Symmetric {
  const k = columns.length;
  const products = new Float64Array(k * k);
  for (const group of groups) {
    const means = columns.map((column) => meanOver(column, group));
    for (const row of group)
      for (let i = 0; i < k; i += 1)
        for (let j = 0; j < k; j += 1)
          products[i * k + j]! += (columns[i]![row]! - means[i]!) * (columns[j]![row]! - means[j]!);
  }
  return products;
}

function bySize(columns: readonly (readonly number[])[], groups: readonly number[][]): Size[] {
  return [...Map.groupBy(groups, (group) => group.length)].map(([rows, same]) => ({
    rows,
    means: same.map((group) => Float64Array.from(columns, (column) => meanOver(column, group))),
  }));
}

const meanOver = (column: readonly number[], rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + column[row]!, 0) / rows.length;

function withinDeviation(column: readonly number[], groups: readonly number[][]): number {
  let squares = 0;
  let freedom = 0;
  for (const group of groups) {
    const middle = meanOver(column, group);
    for (const row of group) squares += (column[row]! - middle) ** 2;
    freedom += group.length - 1;
  }
  return Math.sqrt(squares / freedom);
}
