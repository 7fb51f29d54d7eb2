import { Refusal } from "../../refusal.ts";
import { choleskyInPlace } from "../mixed/dense.ts";
import { likelihoodAt, minimiseCovariance } from "./covariance-likelihood.ts";
import { type FactorStructure, oneFactor, type Symmetric, secondOrder } from "./factor-structure.ts";
import { mean } from "./moments.ts";
import { nameOf, refuseStatements } from "./statements.ts";

export interface Omega {
  /** Share of the sum's variance that comes from the common factor, by the model. */
  readonly total: number;
  /** The same of the variance that the sum has in the data. */
  readonly observed: number;
  /** What of each statement's variance is its own. */
  readonly uniquenesses: readonly number[];
}

export interface HierarchicalOmega {
  /** Share of the sum's variance that comes from the general factor alone. */
  readonly hierarchical: number;
  /** From the general factor and those of the groups. */
  readonly total: number;
  /** Correlation of each group's factor with the general one, in the order of the groups. */
  readonly general: readonly number[];
}

/**
 * McDonald's omega of three statements or more (1999, Test Theory, equation 6.20), each a column of answers without
 * gaps, from a model with one factor fitted by maximum likelihood; unlike alpha it lets loadings differ. Statements
 * count with their own variances. Null where the search does not end (as with statements that have nothing in
 * common). Throws a `Refusal` for fewer than three statements, no more rows than statements, a statement that
 * never varies or that others make up, and a number that is not finite, naming it by `names`. Oracle: lavaan 0.6-14, psych 2.2.9.
 */
export function omega(columns: readonly (readonly number[])[], names: readonly string[] = []): Omega | null {
  const { covariance, deviations, standard } = prepared(columns, names);
  const k = columns.length;
  const fitted = solve(oneFactor(k), standard, columns[0]!.length);
  if (fitted === null) return null;
  const loading = (i: number) => fitted[i]! * deviations[i]!;
  const own = (i: number) => (fitted[k + i]! * deviations[i]!) ** 2;
  const common = sumOver(k, loading) ** 2;
  const unique = sumOver(k, own);
  return {
    total: common / (common + unique),
    observed: 1 - unique / sumOver(k * k, (at) => covariance[at]!),
    uniquenesses: Array.from({ length: k }, (_, i) => fitted[k + i]! ** 2),
  };
}

/**
 * Omega hierarchical (Zinbarg et al. 2005, Psychometrika 70:123) of statements in named groups, `groups` saying which
 * each belongs to: from a model with a factor for each group and a general factor behind them (second order, as Schmid
 * and Leiman 1957 decompose it), by maximum likelihood. Three groups of two statements at least are needed, since the
 * general factor is not identified with fewer. Null where the search does not end. Throws as `omega`.
 * Oracle: lavaan 0.6-14.
 */
export function hierarchicalOmega(
  columns: readonly (readonly number[])[],
  groups: readonly (string | number)[],
): HierarchicalOmega | null {
  if (groups.length !== columns.length) throw new Refusal("every statement needs its group");
  const names = [...new Set(groups)];
  if (names.length < 3) throw new Refusal("a general factor needs three groups of statements");
  const alone = names.find((name) => groups.filter((group) => group === name).length < 2);
  if (alone !== undefined) throw new Refusal(`the group ${alone} has one statement and needs two`);
  const { deviations, standard } = prepared(columns);
  const k = columns.length;
  const places = groups.map((group) => names.indexOf(group));
  const fitted = solve(secondOrder(places), standard, columns[0]!.length);
  if (fitted === null) return null;
  const general = names.map((_, g) => Math.sin(fitted[2 * k + g]!));
  const loading = (i: number) => fitted[i]! * deviations[i]!;
  const fromGeneral = sumOver(k, (i) => loading(i) * general[places[i]!]!) ** 2;
  const fromGroups = names.map(
    (_, g) => sumOver(k, (i) => (places[i] === g ? loading(i) : 0)) ** 2 * (1 - general[g]! ** 2),
  );
  const unique = sumOver(k, (i) => (fitted[k + i]! * deviations[i]!) ** 2);
  const common = fromGeneral + fromGroups.reduce((sum, value) => sum + value, 0);
  // The sign of the general factor is chance: most groups go with it.
  const sign = general.reduce((sum, value) => sum + value, 0) < 0 ? -1 : 1;
  return {
    hierarchical: fromGeneral / (common + unique),
    total: common / (common + unique),
    general: general.map((value) => sign * value),
  };
}

const sumOver = (count: number, of: (index: number) => number): number =>
  Array.from({ length: count }, (_, index) => of(index)).reduce((sum, value) => sum + value, 0);

function solve(structure: FactorStructure, standard: Symmetric, rows: number): Float64Array | null {
  const scatter = { count: rows, products: standard.map((value) => rows * value) };
  return minimiseCovariance(
    (point) => {
      const part = likelihoodAt(structure.covariance(point), scatter);
      return part && { value: part.value, slope: structure.pull(point, part.slope) };
    },
    structure.start,
    rows,
  );
}

/** The covariance of the statements, their standard deviations, and their correlations. */
function prepared(columns: readonly (readonly number[])[], names: readonly string[] = []) {
  const k = columns.length;
  const rows = columns[0]?.length ?? 0;
  if (k < 3 || rows <= k) throw new Refusal("omega needs three statements and more rows than statements");
  refuseStatements(columns, rows, names);
  const means = columns.map(mean);
  const covariance = Float64Array.from({ length: k * k }, (_, at) => {
    const [i, j] = [Math.floor(at / k), at % k];
    return columns[i]!.reduce(
      (sum, value, row) => sum + ((value - means[i]!) * (columns[j]![row]! - means[j]!)) / (rows - 1),
      0,
    );
  });
  const deviations = columns.map((_, i) => Math.sqrt(covariance[i * (k + 1)]!));
  const standard = covariance.map(
    (value, at) => value / (deviations[Math.floor(at / k)]! * deviations[at % k]!),
  );
  const made = madeUp(standard, k);
  if (made >= 0) throw new Refusal(`${nameOf(names, made)} is made up by the statements before it`);
  return { covariance, deviations, standard };
}

/** A pivot this small beside 1 cannot be told from a statement that the others make up. */
const collinear = 1e-10;

/** The first statement that those before it make up, or -1. */
function madeUp(standard: Symmetric, k: number): number {
  const factor = { size: k, values: standard.slice() };
  const failed = choleskyInPlace(factor);
  const places = Array.from({ length: k }, (_, i) => i);
  return places.findIndex((i) => i === failed || factor.values[i * (k + 1)]! ** 2 < collinear);
}
