import type { Problem } from "./deviance.ts";
import type { Parameter } from "./grouping.ts";

/** Two columns with an angle of a smaller sine go together: one's mean is larger than its spread. */
const alike = 0.7;
/** Rounding leaves nothing to be told of an angle smaller than this. */
const leastSine = 1e-6;

/**
 * Where else to begin, where uncorrelated coefficients of a level multiply columns that go together, as an intercept
 * and a calendar year do. Either they differ little between levels, or by much and nearly cancel: the criterion can
 * have a hollow at each. The further the columns go together, the further off the second lies. `null` where no
 * columns do. On the scale of `worth`, as the other start.
 */
export function farStartOf(problem: Problem, start: Float64Array): Float64Array | null {
  const { parameters } = problem;
  const diagonal = parameters.filter(({ row, column }) => row === column);
  const areCorrelated = (one: Parameter, other: Parameter) =>
    parameters.some(
      ({ grouping, row, column }) =>
        grouping === one.grouping &&
        row === Math.max(one.row, other.row) &&
        column === Math.min(one.row, other.row),
    );
  const sines = parameters.map((one) => {
    if (one.row !== one.column) return 1;
    const others = diagonal.filter((other) => other.grouping === one.grouping && !areCorrelated(one, other));
    return Math.min(1, ...others.map((other) => sineOf(problem, one.grouping, one.row, other.row)));
  });
  if (sines.every((sine) => sine >= alike)) return null;
  return start.map((value, index) => (sines[index]! < alike ? Math.max(value, 1) / sines[index]! : value));
}

/** The sine of the angle between two columns of a grouping, from the sums of its levels. */
function sineOf({ layout, sums }: Problem, grouping: number, i: number, j: number): number {
  const { start, sizes, firstNode, nodes } = layout;
  const { cells } = sums[0]!;
  const p = sizes[grouping]!;
  const product = (r: number, c: number) => {
    let sum = 0;
    for (let node = firstNode[grouping]!; node < (firstNode[grouping + 1] ?? nodes); node += 1)
      sum += cells[start[node]! + r * p + c]!;
    return sum;
  };
  const square = 1 - product(i, j) ** 2 / (product(i, i) * product(j, j));
  return Math.max(leastSine, Math.sqrt(Math.max(0, square)));
}
