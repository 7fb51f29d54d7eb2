import type { DesignColumn } from "../formula/model-matrix.ts";
import { type Layout, layOut, type Sums, sumRows } from "../mixed/cross-products.ts";
import { parametersOf } from "../mixed/design.ts";
import { addTraces, spreadOf } from "../mixed/deviance.ts";
import { eliminationOrder } from "../mixed/elimination-order.ts";
import { type Factor, factorAt, type Lambda, solve, type Workspace, workspaceFor } from "../mixed/factor.ts";
import type { Grouping, Parameter } from "../mixed/grouping.ts";
import { inverseAtPairs, selectedInverse } from "../mixed/selected-inverse.ts";
import { analyse, type Symbolic } from "../mixed/symbolic.ts";
import { addPredictor, products } from "../small-matrix.ts";
import { type Counts, type Link, logLikelihood, type RowTerms, rowTerms } from "./link.ts";

/** What the Laplace approximation is computed from. */
export interface LaplaceProblem {
  readonly link: Link;
  readonly counts: Counts;
  readonly columns: readonly Float64Array[];
  readonly groupings: readonly Grouping[];
  readonly parameters: readonly Parameter[];
  readonly layout: Layout;
  readonly cellOf: Int32Array;
  readonly symbolic: Symbolic;
  readonly room: Workspace;
  readonly terms: RowTerms;
}

/** The approximation at one point: the levels' coefficients at their mode, and the factor there. */
export interface LaplaceEvaluation {
  readonly lambda: Lambda;
  readonly beta: Float64Array;
  /** Spherical coefficients, in the order of elimination. */
  readonly modes: Float64Array;
  readonly factor: Factor;
  /** Z'WZ at the mode. */
  readonly cells: Sums;
  /** -2 log-likelihood without the binomial constant. */
  readonly deviance: number;
}

/** Lays out a binomial model with random coefficients. */
export function laplaceProblem(
  link: Link,
  counts: Counts,
  design: readonly DesignColumn[],
  groupings: readonly Grouping[],
): LaplaceProblem {
  const { layout, cellOf } = layOut(groupings, 1, null);
  const symbolic = analyse(layout, eliminationOrder(layout));
  return {
    link,
    counts,
    columns: design.map(({ values }) => values),
    groupings,
    parameters: parametersOf(groupings),
    layout,
    cellOf,
    symbolic,
    room: workspaceFor(layout, symbolic),
    terms: rowTerms(counts.events.length),
  };
}

/** Steps to the mode; each about doubles the digits. */
const mostSteps = 40;

/**
 * The Laplace approximation of -2 log-likelihood (as lme4's `glmer`
 * with nAGQ = 1; Breslow and Clayton 1993, JASA 88:9): minus twice the log-likelihood at the mode of the levels' coefficients, their squares, and the
 * logarithm of the determinant of Λ'Z'WZΛ + I with expected weights. The mode is sought from `from`.
 */
export function laplaceAt(
  problem: LaplaceProblem,
  theta: ArrayLike<number>,
  beta: Float64Array,
  from: Float64Array,
): LaplaceEvaluation | null {
  const { layout, symbolic, parameters, link, counts, columns, terms } = problem;
  const lambda: Lambda = layout.sizes.map((size) => new Float64Array(size * size));
  parameters.forEach(({ grouping, row, column }, index) => {
    lambda[grouping]![row * layout.sizes[grouping]! + column] = theta[index]!;
  });
  const fixed = new Float64Array(counts.events.length);
  addPredictor(columns, beta, fixed);
  const penalised = (modes: Float64Array) => {
    const eta = fixed.slice();
    addRandom(problem, spreadOf(layout, symbolic, lambda, modes), eta);
    return -2 * logLikelihood(link, counts, eta, terms) + dot(modes, modes);
  };
  let modes = from;
  let value = penalised(modes);
  for (let step = 0; step < mostSteps; step += 1) {
    // Both links have a concave log-likelihood, so that Newton's own step is safe and converges quadratically.
    const found = factorWith(problem, lambda, terms.observed);
    if (found === null) return null;
    const slope = timesLambda(problem, lambda, scoreSums(problem, terms.score));
    const right = slope.map((s, index) => s - modes[index]!);
    const move = solve(layout, symbolic, found.factor, right.slice());
    const gain = dot(move, right);
    if (gain < 1e-22 * (1 + Math.abs(value))) break;
    let next = add(modes, move, 1);
    let reached = penalised(next);
    const allowance = 1e-11 * (1 + Math.abs(value));
    for (let length = 0.5; !(reached <= value + allowance) && length > 1e-4; length /= 2) {
      next = add(modes, move, length);
      reached = penalised(next);
    }
    [modes, value] = [next, reached];
  }
  const found = factorWith(problem, lambda, terms.weight);
  if (found === null) return null;
  const deviance = value + found.factor.logDetRandom;
  return Number.isFinite(deviance) ? { lambda, beta, modes, ...found, deviance } : null;
}

/**
 * The slope of the approximation in theta, then in beta: what changes directly, and through the mode, which moves
 * with the parameters (implicit differentiation). To be called before the next evaluation.
 */
export function laplaceSlope(problem: LaplaceProblem, evaluation: LaplaceEvaluation): Float64Array {
  const { layout, symbolic, parameters, columns, link, terms } = problem;
  const { lambda, modes, factor, cells } = evaluation;
  const elements = inverseAtPairs(layout, symbolic, selectedInverse(layout, symbolic, factor, 0));
  const pull = leverages(problem, lambda, elements).map((h, row) => h * terms.weightSlope[row]!);
  const change = layout.sizes.map((size) => new Float64Array(size * size));
  addTraces(layout, cells, lambda, elements, change);
  const observed = link === "logit" ? factor : factorWith(problem, lambda, terms.observed)?.factor;
  const moved = timesLambda(problem, lambda, scoreSums(problem, pull));
  const adjoint = observed ? solve(layout, symbolic, observed, moved) : new Float64Array(moved.length);
  const through = new Float64Array(pull.length);
  addRandom(problem, spreadOf(layout, symbolic, lambda, adjoint), through);
  const whole = pull.map(
    (value, row) => value - 2 * terms.score[row]! - terms.observed[row]! * through[row]!,
  );
  const [byWhole, byScore] = [scoreSums(problem, whole), scoreSums(problem, terms.score)];
  const { nodes, groupingOf, sizes, firstNode, firstScalar } = layout;
  for (let node = 0; node < nodes; node += 1) {
    const g = groupingOf[node]!;
    const p = sizes[g]!;
    const at = firstScalar[g]! + (node - firstNode[g]!) * p;
    const scalar = symbolic.scalarOf[node]!;
    for (let r = 0; r < p; r += 1) {
      for (let c = 0; c <= r; c += 1) {
        change[g]![r * p + c]! +=
          byWhole[at + r]! * modes[scalar + c]! + byScore[at + r]! * adjoint[scalar + c]!;
      }
    }
  }
  return Float64Array.from([
    ...parameters.map(({ grouping, row, column }) => change[grouping]![row * sizes[grouping]! + column]!),
    ...products(columns, whole),
  ]);
}

const dot = (x: Float64Array, y: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < x.length; i += 1) sum += x[i]! * y[i]!;
  return sum;
};
const add = (x: Float64Array, y: Float64Array, times: number) => x.map((value, i) => value + times * y[i]!);

/** Factors Λ'Z'WZΛ + I: the same sums as a linear model's, of rows stretched by the root of their weight. */
function factorWith(problem: LaplaceProblem, lambda: Lambda, weights: Float64Array) {
  const { groupings, layout, cellOf, symbolic, room } = problem;
  const roots = weights.map((weight) => Math.sqrt(Math.max(weight, 0)));
  const stretched = groupings.map((grouping) => ({
    ...grouping,
    columns: grouping.columns.map(({ name, values }) => ({
      name,
      values: values.map((z, row) => z * roots[row]!),
    })),
  }));
  const [sums] = sumRows(stretched, [new Float64Array(weights.length)], layout, cellOf, null);
  const factor = factorAt(layout, symbolic, { ...sums, corner: Float64Array.of(1) }, lambda, room);
  return factor === null ? null : { factor, cells: sums };
}

/** Z'v by scalars of the layout. */
function scoreSums({ groupings, layout }: LaplaceProblem, vector: Float64Array): Float64Array {
  const result = new Float64Array(layout.scalars);
  groupings.forEach(({ codes, columns }, g) => {
    const p = columns.length;
    columns.forEach(({ values }, r) => {
      const from = layout.firstScalar[g]! + r;
      for (let row = 0; row < vector.length; row += 1)
        result[from + codes[row]! * p]! += values[row]! * vector[row]!;
    });
  });
  return result;
}

/** Λ'b in the order of elimination, of b in the layout's. */
function timesLambda(
  { layout, symbolic }: LaplaceProblem,
  lambda: Lambda,
  given: Float64Array,
): Float64Array {
  const { nodes, groupingOf, sizes, firstNode, firstScalar, scalars } = layout;
  const result = new Float64Array(scalars);
  for (let node = 0; node < nodes; node += 1) {
    const g = groupingOf[node]!;
    const p = sizes[g]!;
    const at = firstScalar[g]! + (node - firstNode[g]!) * p;
    for (let c = 0; c < p; c += 1) {
      for (let r = c; r < p; r += 1) {
        result[symbolic.scalarOf[node]! + c]! += lambda[g]![r * p + c]! * given[at + r]!;
      }
    }
  }
  return result;
}

/** Adds Zb to a linear predictor. */
function addRandom({ groupings, layout }: LaplaceProblem, spread: Float64Array, into: Float64Array): void {
  groupings.forEach(({ codes, columns }, g) => {
    const p = columns.length;
    columns.forEach(({ values }, r) => {
      const from = layout.firstScalar[g]! + r;
      for (let row = 0; row < into.length; row += 1)
        into[row]! += values[row]! * spread[from + codes[row]! * p]!;
    });
  });
}

/** The diagonal of ZΛ M⁻¹ Λ'Z', row by row. */
function leverages({ groupings, layout, cellOf }: LaplaceProblem, lambda: Lambda, elements: Float64Array) {
  const rows = groupings[0]!.codes.length;
  const result = new Float64Array(rows);
  const stretched = groupings.map(({ columns }) => new Float64Array(columns.length));
  let meeting = 0;
  for (let row = 0; row < rows; row += 1) {
    groupings.forEach(({ columns }, g) => {
      const p = columns.length;
      for (let c = 0; c < p; c += 1) {
        let sum = 0;
        for (let r = c; r < p; r += 1) sum += lambda[g]![r * p + c]! * columns[r]!.values[row]!;
        stretched[g]![c] = sum;
      }
    });
    for (let g = 0; g < groupings.length; g += 1) {
      const node = layout.firstNode[g]! + groupings[g]!.codes[row]!;
      result[row]! += form(stretched[g]!, stretched[g]!, elements, layout.start[node]!);
      for (let h = g + 1; h < groupings.length; h += 1) {
        result[row]! += 2 * form(stretched[g]!, stretched[h]!, elements, layout.start[cellOf[meeting]!]!);
        meeting += 1;
      }
    }
  }
  return result;
}

function form(x: Float64Array, y: Float64Array, elements: Float64Array, start: number): number {
  let sum = 0;
  for (let r = 0; r < x.length; r += 1) {
    for (let c = 0; c < y.length; c += 1) sum += x[r]! * elements[start + r * y.length + c]! * y[c]!;
  }
  return sum;
}
