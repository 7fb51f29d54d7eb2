/** A smooth function at a point: its value, and its slope and a guess of its curvature where they are asked for. */
export interface Smooth {
  readonly value: number;
  readonly gradient: () => Float64Array;
  readonly curvature: () => readonly (readonly number[])[];
}

export interface Minimum {
  readonly point: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
}

/** A step this small beside the point itself no longer changes eight digits. */
const tolerance = 1e-8;
/** A step of this size is the last; a larger one, up to `shortStep`, where the steps shrink so fast that it may be. */
const lastStep = 5e-7;
const shortStep = 1e-5;
const smallest = 1e-4;
const mostIterations = 200;

/**
 * Minimises a smooth function by BFGS with a line search (Nocedal and Wright 2006, Numerical Optimization,
 * chapter 6), from a guess of its curvature at the start. `at` answers null where the function has no value;
 * what is asked of a point is asked before the next point is tried. `noise` is the relative error of values.
 */
export function minimiseSmooth(
  at: (point: Float64Array) => Smooth | null,
  start: Float64Array,
  { noise = 1e-13, reached = (_: number): void => {} } = {},
): Minimum {
  let point = start;
  let here = at(point);
  if (here === null) throw new RangeError("the function has no value at the start");
  let gradient = here.gradient();
  let curvature = positive(here.curvature());
  let before = 0;
  for (let iterations = 0; iterations < mostIterations; iterations += 1) {
    reached(iterations);
    const step = limited(solveSymmetric(curvature, gradient), point);
    const slope = dot(step, gradient);
    const share = Math.max(...step.map((s, i) => Math.abs(s) / (Math.abs(point[i]!) + smallest)));
    if (share <= tolerance) return { point, converged: true, iterations };
    const allowance = noise * (1 + Math.abs(here.value));
    let length = 1;
    let next: Smooth | null = null;
    let moved = point;
    for (let trial = 0; trial < 30; trial += 1) {
      moved = point.map((x, i) => x + length * step[i]!);
      next = at(moved);
      if (next !== null && next.value <= here.value + 1e-4 * length * slope + allowance) break;
      const fall =
        next === null ? Number.NaN : (-slope * length) / (2 * (next.value - here.value - slope * length));
      length *= Number.isFinite(fall) ? Math.min(0.5, Math.max(0.1, fall)) : 0.25;
      next = null;
    }
    // Each step shrinks by a larger share than the one before, so that less than this is left after it.
    const left = length === 1 && share <= shortStep ? share * (share / before) : Number.POSITIVE_INFINITY;
    if (next !== null && (share <= lastStep || left <= tolerance))
      return { point: moved, converged: true, iterations };
    // Nothing lower can be told apart: either this is the minimum, or the slope is wrong.
    if (next === null) return { point, converged: -slope <= 1e-6 * (1 + Math.abs(here.value)), iterations };
    const turned = next.gradient();
    curvature = updated(
      curvature,
      moved.map((x, i) => x - point[i]!),
      turned.map((g, i) => g - gradient[i]!),
    );
    [point, here, gradient, before] = [moved, next, turned, share];
  }
  return { point, converged: false, iterations: mostIterations };
}

type Matrix = readonly (readonly number[])[];

const dot = (x: ArrayLike<number>, y: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < x.length; i += 1) sum += x[i]! * y[i]!;
  return sum;
};

/** No step beyond twice the size of what it changes: a guess of curvature may be far off. */
function limited(step: Float64Array, point: Float64Array): Float64Array {
  const ratio = Math.max(...step.map((s, i) => Math.abs(s) / (2 * Math.max(Math.abs(point[i]!), 0.25))));
  return ratio > 1 ? step.map((s) => s / ratio) : step;
}

/** Adds to the diagonal until all pivots are clearly positive. */
function positive(given: Matrix): Matrix {
  const largest = Math.max(...given.map((row, i) => Math.abs(row[i]!)), 1e-8);
  for (let ridge = 1e-6 * largest; ; ridge *= 10) {
    const raised = given.map((row, i) => row.map((value, j) => (i === j ? value + ridge : value)));
    if (factored(raised) !== null) return raised;
  }
}

function factored(a: Matrix): number[][] | null {
  const l = a.map((row) => row.map(() => 0));
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = a[i]![j]!;
      for (let k = 0; k < j; k += 1) sum -= l[i]![k]! * l[j]![k]!;
      if (i === j && !(sum > 1e-10 * a[i]![i]!)) return null;
      l[i]![j] = i === j ? Math.sqrt(sum) : sum / l[j]![j]!;
    }
  }
  return l;
}

/** The step of Newton: minus the inverse of the curvature times the slope. */
function solveSymmetric(curvature: Matrix, gradient: Float64Array): Float64Array {
  const l = factored(curvature) ?? factored(positive(curvature))!;
  const x = gradient.map((g) => -g);
  for (let i = 0; i < x.length; i += 1) {
    for (let k = 0; k < i; k += 1) x[i]! -= l[i]![k]! * x[k]!;
    x[i]! /= l[i]![i]!;
  }
  for (let i = x.length - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < x.length; k += 1) x[i]! -= l[k]![i]! * x[k]!;
    x[i]! /= l[i]![i]!;
  }
  return x;
}

/** The BFGS update, damped where the function is not convex along the step (Powell 1978). */
function updated(b: Matrix, step: Float64Array, change: Float64Array): Matrix {
  const bs = b.map((row) => dot(row, step));
  const sbs = dot(step, bs);
  const sy = dot(step, change);
  if (!(sbs > 0) || !Number.isFinite(sy)) return b;
  const weight = sy >= 0.2 * sbs ? 1 : (0.8 * sbs) / (sbs - sy);
  const y = change.map((value, i) => weight * value + (1 - weight) * bs[i]!);
  const damped = dot(step, y);
  return b.map((row, i) => row.map((value, j) => value - (bs[i]! * bs[j]!) / sbs + (y[i]! * y[j]!) / damped));
}
