import type { Grouping } from "./grouping.ts";

/** Groupings to compute with, and for each the matrix that carries a level's coefficients back to those of the formula. */
export interface CentredRandom {
  readonly groupings: readonly Grouping[];
  readonly back: readonly Float64Array[];
}

/**
 * Gives the columns of each correlated set with an intercept a mean of 0: the same model, whose coefficients depend
 * far less on one another. By calendar years as they are, intercepts and slopes correlate so closely that the criterion
 * has a valley with hardly a slope along it.
 */
export function centreRandom(groupings: readonly Grouping[]): CentredRandom {
  const centred = groupings.map((grouping) => {
    const p = grouping.columns.length;
    const back = Float64Array.from({ length: p * p }, (_, at) => (at % (p + 1) === 0 ? 1 : 0));
    const columns = [...grouping.columns];
    for (const { start, size } of grouping.sets) {
      if (columns[start]!.name !== "(Intercept)") continue;
      for (let place = start + 1; place < start + size; place += 1) {
        const { name, values } = columns[place]!;
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        columns[place] = { name, values: values.map((value) => value - mean) };
        back[start * p + place] = -mean;
      }
    }
    return { grouping: { ...grouping, columns }, back };
  });
  return { groupings: centred.map(({ grouping }) => grouping), back: centred.map(({ back }) => back) };
}

/** A covariance factor on the formula's own scale, row after row; no longer a triangle. */
export function carriedBack(back: Float64Array, factor: Float64Array): Float64Array {
  const p = Math.sqrt(back.length);
  const result = new Float64Array(p * p);
  for (let i = 0; i < p; i += 1) {
    for (let k = 0; k < p; k += 1) {
      for (let j = 0; j < p; j += 1) result[i * p + j]! += back[i * p + k]! * factor[k * p + j]!;
    }
  }
  return result;
}

/** The coefficients of all levels, one level after the other. */
export function modesBack(back: Float64Array, modes: Float64Array): Float64Array {
  const p = Math.sqrt(back.length);
  const result = new Float64Array(modes.length);
  for (let from = 0; from < modes.length; from += p) {
    for (let i = 0; i < p; i += 1) {
      for (let k = 0; k < p; k += 1) result[from + i]! += back[i * p + k]! * modes[from + k]!;
    }
  }
  return result;
}
