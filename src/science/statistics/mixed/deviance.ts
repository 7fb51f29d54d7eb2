import { type Layout, type Sums, sumsAt } from "./cross-products.ts";
import { type Factor, factorAt, type Lambda, solve, solveOutcome, type Workspace } from "./factor.ts";
import type { Parameter } from "./grouping.ts";
import { inverseAtPairs, selectedInverse } from "./selected-inverse.ts";
import type { Series } from "./series.ts";
import type { Symbolic } from "./symbolic.ts";

/** What a deviance is computed from, and how. */
export interface Problem {
  readonly layout: Layout;
  readonly symbolic: Symbolic;
  readonly sums: readonly [own: Sums, ...byGap: Sums[]];
  readonly parameters: readonly Parameter[];
  readonly rows: number;
  /** How far apart neighbours in series lie, and how many do. Null where residuals are independent. */
  readonly gaps: Series["gaps"] | null;
  readonly restricted: boolean;
  /** Sum of logarithms of the scales of X, see `centre`. */
  readonly logScale: number;
  readonly room: Workspace;
}

/** The model at one point: theta, then the inverse hyperbolic tangent of phi where there is one. */
export interface Evaluation {
  readonly lambda: Lambda;
  readonly phi: number;
  readonly sums: Sums;
  readonly slope: Sums | null;
  readonly factor: Factor;
  /** -2 log-likelihood (restricted or not), with all constants. */
  readonly deviance: number;
  readonly residualVariance: number;
}

/** Λ of each grouping at a point. */
function lambdaAt({ layout, parameters }: Problem, point: ArrayLike<number>): Lambda {
  const lambda = layout.sizes.map((size) => new Float64Array(size * size));
  parameters.forEach(({ grouping, row, column }, index) => {
    lambda[grouping]![row * layout.sizes[grouping]! + column] = point[index]!;
  });
  return lambda;
}

/**
 * The profiled deviance or restricted criterion (Bates, Mächler, Bolker and Walker 2015, J Stat Softw 67(1),
 * equations 34 and 41), with AR(1) residuals by rows made independent (Pinheiro and Bates 2000, section 5.1).
 * `null` where there is none: a point at which the residuals vanish.
 */
export function evaluate(problem: Problem, point: ArrayLike<number>): Evaluation | null {
  const { layout, symbolic, parameters, rows, gaps, restricted } = problem;
  const phi = gaps === null ? 0 : Math.tanh(point[parameters.length]!);
  const { sums, slope } = sumsAt(problem.sums, gaps ?? [], phi);
  const lambda = lambdaAt(problem, point);
  const factor = factorAt(layout, symbolic, sums, lambda, problem.room);
  if (factor === null) return null;
  const fixed = layout.width - 1;
  const freedom = restricted ? rows - fixed : rows;
  const residualVariance = factor.squares / freedom;
  const deviance =
    factor.logDetRandom +
    (restricted ? factor.logDetFixed + 2 * problem.logScale : 0) +
    freedom * (1 + Math.log(2 * Math.PI * residualVariance)) +
    (gaps ?? []).reduce((sum, { length, count }) => sum + count * Math.log(1 - phi ** (2 * length)), 0);
  if (!Number.isFinite(deviance)) return null;
  return { lambda, phi, sums, slope, factor, deviance, residualVariance };
}

/** The slope of the deviance in two parts, whose difference it is. */
export interface Slope {
  /** What the determinants ask for: smaller coefficients. */
  readonly determinant: Float64Array;
  /** What the data ask for: larger ones. */
  readonly fit: Float64Array;
}

/** How the deviance changes with each parameter, exactly; to be called before the next evaluation. */
export function slopeAt(problem: Problem, { lambda, phi, sums, slope, factor }: Evaluation): Slope {
  const { layout, symbolic, parameters, rows, gaps, restricted } = problem;
  const { nodes, groupingOf, sizes, firstNode, firstScalar, width } = layout;
  const fixed = width - 1;
  const inverse = selectedInverse(layout, symbolic, factor, restricted ? fixed : 0);
  const elements = inverseAtPairs(layout, symbolic, inverse);
  const solution = solveOutcome(layout, symbolic, factor);
  const { spread, residual } = residualProducts(layout, symbolic, sums, lambda, solution);
  const freedom = restricted ? rows - fixed : rows;
  const perSquare = freedom / factor.squares;
  const change = sizes.map((size) => new Float64Array(size * size));
  const fit = sizes.map((size) => new Float64Array(size * size));
  addTraces(layout, sums, lambda, elements, change);
  for (let node = 0; node < nodes; node += 1) {
    const g = groupingOf[node]!;
    const p = sizes[g]!;
    const from = firstScalar[g]! + (node - firstNode[g]!) * p;
    const scalar = symbolic.scalarOf[node]!;
    for (let r = 0; r < p; r += 1) {
      for (let c = 0; c <= r; c += 1) {
        let value = 0;
        for (let x = 0; x < inverse.fixed; x += 1) {
          value += 2 * sums.dense[(from + r) * width + x]! * borderElement(symbolic, inverse, scalar + c, x);
        }
        change[g]![r * p + c]! += value;
        fit[g]![r * p + c]! += 2 * perSquare * residual[from + r]! * solution[scalar + c]!;
      }
    }
  }
  const read = (from: readonly Float64Array[]) =>
    parameters.map(({ grouping, row, column }) => from[grouping]![row * sizes[grouping]! + column]!);
  const [determinant, fitted] = [read(change), read(fit)];
  if (gaps === null || slope === null) {
    return { determinant: Float64Array.from(determinant), fit: Float64Array.from(fitted) };
  }
  const along =
    traceAlong(layout, symbolic, slope, lambda, elements, inverse) +
    perSquare * quadratic(layout, slope, spread, solution.subarray(symbolic.sparse + symbolic.tail)) -
    gaps.reduce((sum, { length, count }) => {
      return sum + (2 * length * count * phi ** (2 * length - 1)) / (1 - phi ** (2 * length));
    }, 0);
  return {
    determinant: Float64Array.from([...determinant, along * (1 - phi * phi)]),
    fit: Float64Array.from([...fitted, 0]),
  };
}

type Inverse = ReturnType<typeof selectedInverse>;

function borderElement(
  { sparse, tail }: Symbolic,
  { dense, fixed, block }: Inverse,
  scalar: number,
  x: number,
) {
  if (scalar < sparse) return dense[scalar * fixed + x]!;
  return block.values[(scalar - sparse) * block.size + tail + x]!;
}

/** Adds 2 (Z'Z Λ N⁻¹) at each grouping's diagonal blocks, summed over its levels. */
export function addTraces(
  { left, right, start, sizes, groupingOf, nodes }: Layout,
  { cells }: Sums,
  lambda: Lambda,
  elements: Float64Array,
  change: readonly Float64Array[],
): void {
  for (let pair = 0; pair < left.length; pair += 1) {
    const g = groupingOf[left[pair]!]!;
    const h = groupingOf[right[pair]!]!;
    const p = sizes[g]!;
    const q = sizes[h]!;
    const at = start[pair]!;
    if (p === 1 && q === 1) {
      const product = 2 * cells[at]! * elements[at]!;
      change[g]![0]! += product * lambda[h]![0]!;
      if (pair >= nodes) change[h]![0]! += product * lambda[g]![0]!;
      continue;
    }
    for (let r = 0; r < p; r += 1) {
      for (let c = 0; c < p; c += 1) {
        let sum = 0;
        for (let i = 0; i < q; i += 1) {
          for (let j = 0; j <= i; j += 1) {
            sum += cells[at + r * q + i]! * lambda[h]![i * q + j]! * elements[at + c * q + j]!;
          }
        }
        change[g]![r * p + c]! += 2 * sum;
      }
    }
    if (pair < nodes) continue;
    for (let r = 0; r < q; r += 1) {
      for (let c = 0; c < q; c += 1) {
        let sum = 0;
        for (let i = 0; i < p; i += 1) {
          for (let j = 0; j <= i; j += 1) {
            sum += cells[at + i * q + r]! * lambda[g]![i * p + j]! * elements[at + j * q + c]!;
          }
        }
        change[h]![r * q + c]! += 2 * sum;
      }
    }
  }
}

/** Λu by scalars, and Z'(y - Xβ - ZΛu). */
function residualProducts(
  layout: Layout,
  symbolic: Symbolic,
  sums: Sums,
  lambda: Lambda,
  solution: Float64Array,
): { readonly spread: Float64Array; readonly residual: Float64Array } {
  const { scalars, width } = layout;
  const spread = spreadOf(layout, symbolic, lambda, solution);
  const residual = new Float64Array(scalars);
  const beta = solution.subarray(symbolic.sparse + symbolic.tail);
  for (let s = 0; s < scalars; s += 1) {
    let value = sums.dense[s * width + width - 1]!;
    for (let x = 0; x < width - 1; x += 1) value -= sums.dense[s * width + x]! * beta[x]!;
    residual[s] = value;
  }
  const product = timesCells(layout, sums, spread);
  for (let s = 0; s < scalars; s += 1) residual[s]! -= product[s]!;
  return { spread, residual };
}

/** Λ times coefficients in the order of elimination, by scalars in the order of the layout. */
export function spreadOf(
  { nodes, groupingOf, sizes, firstNode, firstScalar, scalars }: Layout,
  { scalarOf }: Symbolic,
  lambda: Lambda,
  solution: Float64Array,
): Float64Array {
  const spread = new Float64Array(scalars);
  for (let node = 0; node < nodes; node += 1) {
    const g = groupingOf[node]!;
    const p = sizes[g]!;
    const to = firstScalar[g]! + (node - firstNode[g]!) * p;
    for (let r = 0; r < p; r += 1) {
      let sum = 0;
      for (let c = 0; c <= r; c += 1) sum += lambda[g]![r * p + c]! * solution[scalarOf[node]! + c]!;
      spread[to + r] = sum;
    }
  }
  return spread;
}

function timesCells(
  { left, right, start, sizes, groupingOf, firstNode, firstScalar, nodes, scalars }: Layout,
  { cells }: Sums,
  vector: Float64Array,
): Float64Array {
  const result = new Float64Array(scalars);
  for (let pair = 0; pair < left.length; pair += 1) {
    const g = groupingOf[left[pair]!]!;
    const h = groupingOf[right[pair]!]!;
    const a = firstScalar[g]! + (left[pair]! - firstNode[g]!) * sizes[g]!;
    const b = firstScalar[h]! + (right[pair]! - firstNode[h]!) * sizes[h]!;
    let at = start[pair]!;
    for (let r = 0; r < sizes[g]!; r += 1) {
      for (let c = 0; c < sizes[h]!; c += 1, at += 1) {
        result[a + r]! += cells[at]! * vector[b + c]!;
        if (pair >= nodes) result[b + c]! += cells[at]! * vector[a + r]!;
      }
    }
  }
  return result;
}

/** tr(N⁻¹ Λ̃' S Λ̃) for a change S of the cross-products. */
function traceAlong(
  { left, right, start, sizes, groupingOf, firstNode, firstScalar, nodes, width }: Layout,
  symbolic: Symbolic,
  slope: Sums,
  lambda: Lambda,
  elements: Float64Array,
  inverse: Inverse,
): number {
  let trace = 0;
  for (let pair = 0; pair < left.length; pair += 1) {
    const g = groupingOf[left[pair]!]!;
    const h = groupingOf[right[pair]!]!;
    const p = sizes[g]!;
    const q = sizes[h]!;
    const weight = pair < nodes ? 1 : 2;
    for (let r = 0; r < p; r += 1) {
      for (let c = 0; c < q; c += 1) {
        const element = weight * elements[start[pair]! + r * q + c]!;
        for (let i = r; i < p; i += 1) {
          const outer = element * lambda[g]![i * p + r]!;
          for (let j = c; j < q; j += 1) {
            trace += outer * slope.cells[start[pair]! + i * q + j]! * lambda[h]![j * q + c]!;
          }
        }
      }
    }
  }
  const { fixed, block } = inverse;
  if (fixed === 0) return trace;
  for (let node = 0; node < nodes; node += 1) {
    const g = groupingOf[node]!;
    const p = sizes[g]!;
    const from = firstScalar[g]! + (node - firstNode[g]!) * p;
    for (let r = 0; r < p; r += 1) {
      for (let c = 0; c <= r; c += 1) {
        const factor = 2 * lambda[g]![r * p + c]!;
        for (let x = 0; x < fixed; x += 1) {
          const element = borderElement(symbolic, inverse, symbolic.scalarOf[node]! + c, x);
          trace += factor * element * slope.dense[(from + r) * width + x]!;
        }
      }
    }
  }
  for (let x = 0; x < fixed; x += 1) {
    for (let z = 0; z < fixed; z += 1) {
      trace +=
        block.values[(symbolic.tail + x) * block.size + symbolic.tail + z]! * slope.corner[x * width + z]!;
    }
  }
  return trace;
}

/** The sum of squares of y - Xβ - ZΛu with the cross-products `sums`. */
function quadratic(layout: Layout, sums: Sums, spread: Float64Array, beta: Float64Array): number {
  const { scalars, width } = layout;
  const given = [...beta.subarray(0, width - 1), -1];
  const product = timesCells(layout, sums, spread);
  let total = 0;
  for (let s = 0; s < scalars; s += 1) {
    let value = product[s]!;
    for (let x = 0; x < width; x += 1) value += 2 * sums.dense[s * width + x]! * given[x]!;
    total += spread[s]! * value;
  }
  for (let x = 0; x < width; x += 1) {
    for (let z = 0; z < width; z += 1) total += given[x]! * given[z]! * sums.corner[x * width + z]!;
  }
  return total;
}

/**
 * The average of observed and expected information about theta (Gilmour, Thompson and Cullis 1995, Biometrics
 * 51:1440), on the scale of the deviance and with the residual variance profiled out: a first guess of how
 * the deviance curves, at the price of one solution for each parameter.
 */
export function averageInformation(problem: Problem, { lambda, sums, factor, residualVariance }: Evaluation) {
  const { layout, symbolic, parameters, rows, restricted } = problem;
  const { sizes, groupingOf, firstNode, firstScalar, nodes, scalars, width } = layout;
  const fixed = width - 1;
  const solution = solveOutcome(layout, symbolic, factor);
  const { residual } = residualProducts(layout, symbolic, sums, lambda, solution);
  const directions = parameters.map(({ grouping: g, row, column }) => {
    const direction = new Float64Array(scalars);
    const p = sizes[g]!;
    const last = firstNode[g + 1] ?? nodes;
    for (let node = firstNode[g]!; node < last; node += 1) {
      const at = firstScalar[g]! + (node - firstNode[g]!) * p;
      for (let i = column; i < p; i += 1) {
        const factorElement = lambda[g]![i * p + column]!;
        direction[at + row]! += factorElement * residual[at + i]!;
        direction[at + i]! += factorElement * residual[at + row]!;
      }
    }
    return direction;
  });
  const projected = directions.map((direction) => {
    const product = timesCells(layout, sums, direction);
    const given = new Float64Array(symbolic.sparse + symbolic.tail + fixed);
    for (let node = 0; node < nodes; node += 1) {
      const g = groupingOf[node]!;
      const p = sizes[g]!;
      const at = firstScalar[g]! + (node - firstNode[g]!) * p;
      for (let c = 0; c < p; c += 1) {
        for (let r = c; r < p; r += 1) {
          given[symbolic.scalarOf[node]! + c]! += lambda[g]![r * p + c]! * product[at + r]!;
        }
      }
    }
    for (let s = 0; s < scalars; s += 1) {
      for (let x = 0; x < fixed; x += 1) {
        given[symbolic.sparse + symbolic.tail + x]! += sums.dense[s * width + x]! * direction[s]!;
      }
    }
    const fitted = solve(layout, symbolic, factor, given);
    const rest = timesCells(layout, sums, spreadOf(layout, symbolic, lambda, fitted));
    return product.map((value, s) => {
      let left = value - rest[s]!;
      for (let x = 0; x < fixed; x += 1) {
        left -= sums.dense[s * width + x]! * fitted[symbolic.sparse + symbolic.tail + x]!;
      }
      return left;
    });
  });
  const freedom = restricted ? rows - fixed : rows;
  const dot = (x: Float64Array, y: Float64Array) =>
    x.reduce((sum, value, index) => sum + value * y[index]!, 0);
  const moments = directions.map((direction) => dot(direction, residual) / residualVariance);
  return directions.map((one, i) =>
    directions.map(
      (_, j) => dot(one, projected[j]!) / residualVariance - (moments[i]! * moments[j]!) / freedom,
    ),
  );
}
