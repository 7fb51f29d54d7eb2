import { carriedBack, modesBack } from "./centre-random.ts";
import { inverseOf } from "./dense.ts";
import { type Evaluation, spreadOf } from "./deviance.ts";
import { solveOutcome } from "./factor.ts";
import type { Grouping } from "./grouping.ts";
import type { Prepared } from "./prepare.ts";
import { inverseAtPairs, selectedInverse } from "./selected-inverse.ts";

export interface FixedEffect {
  readonly term: string;
  readonly estimate: number;
  readonly se: number;
}

/** A variance with its standard deviation, or a covariance with its correlation: null beside a variance of 0. */
export type RandomEffect =
  | {
      readonly group: string;
      readonly term: string;
      readonly term2: null;
      readonly variance: number;
      readonly sd: number;
    }
  | {
      readonly group: string;
      readonly term: string;
      readonly term2: string;
      readonly covariance: number;
      readonly correlation: number | null;
    };

/** The random coefficients of a grouping's levels (BLUPs), and how sure they are. */
export interface ConditionalModes {
  readonly group: string;
  readonly terms: readonly string[];
  readonly levels: readonly string[];
  /** A row for each level, a column for each term. */
  readonly modes: Float64Array;
  /** For each level, the covariance matrix of its coefficients given the data and the parameters; lme4's `condVar`. */
  readonly covariances: Float64Array | null;
}

/** A fitted linear mixed model. */
export interface LinearMixedFit {
  readonly fixed: readonly FixedEffect[];
  /** Covariance of the fixed effects, row after row. */
  readonly covariance: Float64Array;
  readonly random: readonly RandomEffect[];
  /** `phi` is the correlation of residuals one apart, null where they were taken as independent. */
  readonly residual: { readonly variance: number; readonly phi: number | null };
  /** -2 log-likelihood, restricted unless the fit is by maximum likelihood. */
  readonly criterion: number;
  readonly logLik: number;
  readonly aic: number;
  readonly bic: number;
  readonly n: number;
  readonly groups: Readonly<Record<string, number>>;
  /** Whether a variance is 0 or a correlation 1 in size: the data do not tell them apart. */
  readonly singular: boolean;
  readonly converged: boolean;
  /** Rows left out because a value was missing. */
  readonly omitted: number;
  /** Of these, rows that lie inside a series whose rows, for want of session numbers, were taken as neighbours. */
  readonly bridged: number;
  readonly modes: readonly ConditionalModes[];
}

/** lme4's limit: a relative deviation below this counts as none. */
const singularBelow = 1e-4;

/** Carries a fit back to the scale of the data and names its parts. */
export function describe(
  { problem, centred, worth, back }: Prepared,
  groupings: readonly Grouping[],
  evaluation: Evaluation,
  point: Float64Array,
  {
    converged,
    omitted,
    bridged,
    conditionalVariances,
  }: { converged: boolean; omitted: number; bridged: number; conditionalVariances: boolean },
): LinearMixedFit {
  const { layout, symbolic, parameters, rows } = problem;
  const { factor, residualVariance, deviance, lambda, phi } = evaluation;
  const fixedCount = layout.width - 1;
  const solution = solveOutcome(layout, symbolic, factor);
  const { coefficients, covariance } = centred.restore(
    solution.slice(symbolic.sparse + symbolic.tail),
    fixedCovariance(evaluation, symbolic.tail, fixedCount),
  );
  const count = fixedCount + parameters.length + 1 + (problem.gaps === null ? 0 : 1);
  // With AR(1) as nlme has it, which counts the rows that a restricted likelihood is of.
  const counted = problem.gaps !== null && problem.restricted ? rows - fixedCount : rows;
  const spread = spreadOf(layout, symbolic, lambda, solution);
  const carried = lambda.map((one, g) => carriedBack(back[g]!, one));
  const elements = conditionalVariances
    ? inverseAtPairs(layout, symbolic, selectedInverse(layout, symbolic, factor, 0))
    : null;
  return {
    fixed: centred.names.map((term, j) => ({
      term,
      estimate: coefficients[j]!,
      se: Math.sqrt(covariance[j * fixedCount + j]!),
    })),
    covariance,
    random: groupings.flatMap((grouping, g) => randomEffects(grouping, carried[g]!, residualVariance)),
    residual: { variance: residualVariance, phi: problem.gaps === null ? null : phi },
    criterion: deviance,
    logLik: -deviance / 2,
    aic: deviance + 2 * count,
    bic: deviance + Math.log(counted) * count,
    n: rows,
    groups: Object.fromEntries(groupings.map(({ name, levels }) => [name, levels.length])),
    singular: parameters.some(
      ({ row, column }, index) => row === column && point[index]! * worth[index]! < singularBelow,
    ),
    converged,
    omitted,
    bridged,
    modes: groupings.map((grouping, g) => {
      const size = layout.sizes[g]!;
      const first = layout.firstScalar[g]!;
      return {
        group: grouping.name,
        terms: grouping.columns.map(({ name }) => name),
        levels: grouping.levels,
        modes: modesBack(back[g]!, spread.subarray(first, first + grouping.levels.length * size)),
        covariances: elements
          ? conditionalCovariances(
              elements,
              layout.start,
              layout.firstNode[g]!,
              grouping,
              carried[g]!,
              residualVariance,
            )
          : null,
      };
    }),
  };
}

/** The covariance of the fixed effects on the centred scale: the residual variance times (R_X' R_X)⁻¹. */
function fixedCovariance(
  { factor, residualVariance }: Evaluation,
  tail: number,
  count: number,
): Float64Array {
  const { size, values } = factor.block;
  const lower = new Float64Array(count * count);
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j <= i; j += 1) lower[i * count + j] = values[(tail + i) * size + tail + j]!;
  }
  return inverseOf({ size: count, values: lower }, count).values.map((value) => value * residualVariance);
}

/** Variances, standard deviations, covariances and correlations of a grouping, set after set. */
export function randomEffects(
  { name, columns, sets }: Grouping,
  lambda: Float64Array,
  residualVariance: number,
) {
  const p = columns.length;
  const covariance = (i: number, j: number) => {
    let sum = 0;
    for (let k = 0; k < p; k += 1) sum += lambda[i * p + k]! * lambda[j * p + k]!;
    return residualVariance * sum;
  };
  return sets.flatMap(({ start, size }) => {
    const places = Array.from({ length: size }, (_, index) => start + index);
    const variances = places.map((i): RandomEffect => {
      const variance = covariance(i, i);
      return { group: name, term: columns[i]!.name, term2: null, variance, sd: Math.sqrt(variance) };
    });
    const covariances = places.flatMap((i) =>
      places
        .filter((j) => j > i)
        .map((j): RandomEffect => {
          const value = covariance(i, j);
          const spread = Math.sqrt(covariance(i, i) * covariance(j, j));
          return {
            group: name,
            term: columns[i]!.name,
            term2: columns[j]!.name,
            covariance: value,
            correlation: spread > 0 ? Math.max(-1, Math.min(1, value / spread)) : null,
          };
        }),
    );
    return [...variances, ...covariances];
  });
}

/** The residual variance times Λ M⁻¹ Λ' for each level. */
function conditionalCovariances(
  elements: Float64Array,
  start: Int32Array,
  firstNode: number,
  { levels, columns }: Grouping,
  lambda: Float64Array,
  residualVariance: number,
): Float64Array {
  const p = columns.length;
  const result = new Float64Array(levels.length * p * p);
  for (let level = 0; level < levels.length; level += 1) {
    const at = start[firstNode + level]!;
    for (let r = 0; r < p; r += 1) {
      for (let c = 0; c < p; c += 1) {
        let sum = 0;
        for (let i = 0; i < p; i += 1) {
          for (let j = 0; j < p; j += 1) {
            sum += lambda[r * p + i]! * elements[at + i * p + j]! * lambda[c * p + j]!;
          }
        }
        result[level * p * p + r * p + c] = residualVariance * sum;
      }
    }
  }
  return result;
}
