/**
 * Minimises a function of a few parameters without derivatives (Nelder and Mead 1965, Computer Journal
 * 7:308), started again from its own result until that no longer moves, which frees a collapsed simplex.
 * Returns the best point, and whether the last start from it still found something lower. `step` is the size of the first
 * simplex, `tolerance` the spread of values to stop at; `rounds` bounds how often it starts again.
 */
export function minimise(
  objective: (point: readonly number[]) => number,
  start: readonly number[],
  { step = 0.5, tolerance = 1e-15, iterations = 500, rounds = 5 } = {},
): { readonly point: readonly number[]; readonly converged: boolean } {
  let best = start;
  let value = objective(best);
  let left = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const next = descend(objective, best, step / 4 ** round, tolerance, iterations);
    left = (value - next.value) / (1 + Math.abs(next.value));
    best = next.point;
    value = next.value;
    if (round > 0 && left <= tolerance) break;
  }
  return { point: best, converged: left <= settled };
}

/** A gain below this share of the value is rounding. */
const settled = 1e-10;

interface Vertex {
  readonly point: readonly number[];
  readonly value: number;
}

function descend(
  objective: (point: readonly number[]) => number,
  start: readonly number[],
  step: number,
  tolerance: number,
  iterations: number,
): Vertex {
  const at = (point: readonly number[]): Vertex => ({ point, value: objective(point) });
  const simplex = [at(start), ...start.map((_, i) => at(start.map((x, j) => (i === j ? x + step : x))))];
  for (let n = 0; n < iterations; n += 1) {
    simplex.sort((a, b) => a.value - b.value);
    const best = simplex[0]!;
    const worst = simplex.at(-1)!;
    if (worst.value - best.value <= tolerance * (1 + Math.abs(best.value))) break;
    const others = simplex.slice(0, -1);
    const centre = start.map(
      (_, i) => others.reduce((sum, vertex) => sum + vertex.point[i]!, 0) / others.length,
    );
    const along = (factor: number) => at(centre.map((c, i) => c + factor * (worst.point[i]! - c)));
    const reflected = along(-1);
    if (reflected.value < best.value) {
      const expanded = along(-2);
      simplex[simplex.length - 1] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < others.at(-1)!.value) {
      simplex[simplex.length - 1] = reflected;
    } else {
      const contracted = reflected.value < worst.value ? along(-0.5) : along(0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) simplex[simplex.length - 1] = contracted;
      else {
        for (let i = 1; i < simplex.length; i += 1) {
          simplex[i] = at(simplex[i]!.point.map((x, j) => best.point[j]! + 0.5 * (x - best.point[j]!)));
        }
      }
    }
  }
  simplex.sort((a, b) => a.value - b.value);
  return simplex[0]!;
}
