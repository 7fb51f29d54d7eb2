import { minimiseSmooth } from "../quasi-newton.ts";
import {
  averageInformation,
  type Evaluation,
  evaluate,
  type Problem,
  type Slope,
  slopeAt,
} from "./deviance.ts";
import { farStartOf } from "./far-start.ts";
import type { Prepared } from "./prepare.ts";
import { startOf } from "./start.ts";

export interface Optimum {
  readonly point: Float64Array;
  readonly evaluation: Evaluation;
  readonly converged: boolean;
}

/** Residuals this small beside the outcome's own spread can no longer be computed with. */
const vanishing = 1e-20;
/** And these are rounding in sums of squares, whatever the search made of them: the model reproduces every value. */
const rounding = 1e-14;

/**
 * Finds the parameters at which the criterion is least: a few steps that bring each variance near, if it is not, then
 * quasi-Newton steps with the exact slope. There are no bounds: a criterion is the same for either sign of a
 * column of Λ, and the signs are put right at the end. Where the criterion may have two hollows, the search begins
 * at each. `null` where nothing but rounding is left of the residuals.
 */
export function optimise(prepared: Prepared, progress: (step: number) => void): Optimum | null {
  const { problem, worth } = prepared;
  let steps = 0;
  const reached = () => progress(steps++);
  const start = startOf(problem, worth);
  const near = search(prepared, start, reached);
  const best = near === null ? null : deeper(prepared, near, farStartOf(problem, start), reached);
  return best === null || best.evaluation.residualVariance < rounding * spreadOf(prepared) ? null : best;
}

function deeper(
  prepared: Prepared,
  near: Optimum,
  farStart: Float64Array | null,
  reached: () => void,
): Optimum {
  if (farStart === null) return near;
  const far = search(prepared, farStart, reached);
  const { point, converged } = far && far.evaluation.deviance < near.evaluation.deviance ? far : near;
  return { point, converged, evaluation: evaluate(prepared.problem, point)! };
}

/** Mean square of the outcome, around its mean where there is an intercept. */
const spreadOf = ({ centred: { outcome } }: Prepared): number =>
  outcome.reduce((sum, y) => sum + y * y, 0) / outcome.length;

function search(prepared: Prepared, begin: Float64Array, reached: () => void): Optimum | null {
  const { problem, worth } = prepared;
  const { gaps } = problem;
  const scale = gaps === null ? worth : Float64Array.from([...worth, 1]);
  const least = vanishing * spreadOf(prepared);
  let last: { point: Float64Array; evaluation: Evaluation | null; slope: Slope | null } | null = null;
  const evaluated = (point: Float64Array): Evaluation | null => {
    if (last === null || last.point.some((value, index) => value !== point[index])) {
      const evaluation = evaluate(problem, point);
      const vanishes = evaluation !== null && evaluation.residualVariance < least;
      last = { point, evaluation: vanishes ? null : evaluation, slope: null };
    }
    return last.evaluation;
  };
  const lastSlope = (): Slope => {
    last!.slope ??= slopeAt(problem, last!.evaluation!);
    return last!.slope;
  };
  const pairs = gaps?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const unscaled = (scaled: Float64Array) => scaled.map((value, index) => value / scale[index]!);
  let start = gaps === null ? begin : Float64Array.from([...begin, 0.1]);
  let before: Float64Array | null = null;
  for (let step = 0; step < firstSteps; step += 1) {
    const evaluation = evaluated(unscaled(start));
    if (evaluation === null) return null;
    reached();
    const asked = towards(problem, unscaled(start), lastSlope()).map(Math.log);
    if (asked.every((value) => Math.abs(value) < closeEnough)) break;
    const move = before === null ? asked : asked.map((value, index) => further(value, before![index]!));
    start = start.map((value, index) => value * Math.exp(move[index]!));
    before = asked;
  }
  const at = (scaled: Float64Array) => {
    const evaluation = evaluated(unscaled(scaled));
    if (evaluation === null) return null;
    return {
      value: evaluation.deviance,
      gradient: () => {
        const { determinant, fit } = lastSlope();
        return determinant.map((value, index) => (value - fit[index]!) / scale[index]!);
      },
      curvature: () => {
        const information = averageInformation(problem, evaluation);
        return Array.from(scale, (one, i) =>
          Array.from(scale, (other, j) => {
            const value = information[i]?.[j];
            if (value !== undefined) return value / (one * other);
            return i === j ? 2 * pairs : 0;
          }),
        );
      },
    };
  };
  if (at(start) === null) return null;
  const { point, converged } = minimiseSmooth(at, start, { reached });
  const settled = settle(problem, unscaled(point), scale, evaluated);
  return { point: settled, evaluation: evaluated(settled)!, converged };
}

/** Steps before the slope is followed, and the change below which a Newton step from where one is goes nearer. */
const firstSteps = 2;
const closeEnough = 0.1;

/**
 * Where steps that shrink by the same share each time would end (Aitken's acceleration); twice as far at most, since
 * they need not shrink that evenly.
 */
function further(step: number, before: number): number {
  const share = step / before;
  return Number.isFinite(share) ? step / (1 - Math.min(0.5, Math.max(-1, share))) : step;
}

/**
 * How far to stretch each row of Λ so that what the data and the determinants ask for would balance if each
 * level's coefficients were known well (the iteration of Anderson 1973, Annals of Statistics 1:135; exact in one
 * step for balanced data).
 */
function towards(
  { parameters, layout }: Problem,
  point: Float64Array,
  { determinant, fit }: Slope,
): Float64Array {
  const asked = layout.sizes.map((size) => new Float64Array(size));
  const given = layout.sizes.map((size) => new Float64Array(size));
  parameters.forEach(({ grouping, row }, index) => {
    asked[grouping]![row]! += point[index]! * fit[index]!;
    given[grouping]![row]! += point[index]! * determinant[index]!;
  });
  return point.map((_, index) => {
    const parameter = parameters[index];
    if (parameter === undefined) return 1;
    const ratio = asked[parameter.grouping]![parameter.row]! / given[parameter.grouping]![parameter.row]!;
    return Math.sqrt(Math.min(100, Math.max(0.01, Number.isFinite(ratio) ? ratio : 1)));
  });
}

/** A deviation this small, on the scale of the residuals, is set to 0 where the criterion is no worse for it. */
const nearNothing = 1e-4;

/** Signs as lme4 has them (no negative element on a diagonal), and exact zeros on the boundary. */
function settle(
  { parameters }: Problem,
  point: Float64Array,
  scale: Float64Array,
  evaluated: (point: Float64Array) => Evaluation | null,
): Float64Array {
  let result = point.slice();
  parameters.forEach((one, index) => {
    if (one.row !== one.column || point[index]! >= 0) return;
    parameters.forEach((other, place) => {
      if (other.grouping === one.grouping && other.column === one.column) result[place] = -result[place]!;
    });
  });
  parameters.forEach((one, index) => {
    if (one.row !== one.column || result[index]! * scale[index]! >= nearNothing) return;
    const trial = result.slice();
    trial[index] = 0;
    const before = evaluated(result)!.deviance;
    const after = evaluated(trial)?.deviance ?? Number.POSITIVE_INFINITY;
    if (after <= before + 1e-9 * (1 + Math.abs(before))) result = trial;
  });
  return result;
}
