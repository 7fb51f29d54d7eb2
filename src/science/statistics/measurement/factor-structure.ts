/** A symmetric matrix of a few statements, row after row. */
export type Symmetric = Float64Array;

/** A model of the covariance of statements that are each brought to a variance of 1. */
export interface FactorStructure {
  readonly start: Float64Array;
  readonly covariance: (parameters: Float64Array) => Symmetric;
  /** The slope in the parameters, from that in the elements of the covariance. */
  readonly pull: (parameters: Float64Array, slope: Symmetric) => Float64Array;
}

/** One factor that all statements share: a loading each, then a deviation of its own each. */
export function oneFactor(k: number): FactorStructure {
  const start = new Float64Array(2 * k).fill(0.7);
  return {
    start,
    covariance: (p) => {
      const matrix = Float64Array.from({ length: k * k }, (_, at) => p[Math.floor(at / k)]! * p[at % k]!);
      for (let i = 0; i < k; i += 1) matrix[i * (k + 1)]! += p[k + i]! ** 2;
      return matrix;
    },
    pull: (p, slope) =>
      Float64Array.from({ length: 2 * k }, (_, at) => {
        if (at >= k) return 2 * slope[(at - k) * (k + 1)]! * p[at]!;
        let sum = 0;
        for (let j = 0; j < k; j += 1) sum += slope[at * k + j]! * p[j]!;
        return 2 * sum;
      }),
  };
}

/**
 * Factors of groups of statements, and a general factor behind them: a loading for each statement, a deviation of
 * its own, and for each group an angle whose sine is the group factor's correlation with the general one.
 */
export function secondOrder(groups: readonly number[]): FactorStructure {
  const k = groups.length;
  const count = Math.max(...groups) + 1;
  const together = (p: Float64Array, i: number, j: number) =>
    groups[i] === groups[j] ? 1 : Math.sin(p[2 * k + groups[i]!]!) * Math.sin(p[2 * k + groups[j]!]!);
  const start = new Float64Array(2 * k + count).fill(0.7);
  return {
    start,
    covariance: (p) => {
      const matrix = Float64Array.from({ length: k * k }, (_, at) => {
        const [i, j] = [Math.floor(at / k), at % k];
        return p[i]! * p[j]! * together(p, i, j);
      });
      for (let i = 0; i < k; i += 1) matrix[i * (k + 1)]! += p[k + i]! ** 2;
      return matrix;
    },
    pull: (p, slope) => {
      const result = new Float64Array(2 * k + count);
      for (let i = 0; i < k; i += 1) {
        const angle = p[2 * k + groups[i]!]!;
        for (let j = 0; j < k; j += 1) {
          const element = 2 * slope[i * k + j]! * p[j]!;
          result[i]! += element * together(p, i, j);
          if (groups[i] !== groups[j])
            result[2 * k + groups[i]!]! +=
              element * p[i]! * Math.cos(angle) * Math.sin(p[2 * k + groups[j]!]!);
        }
        result[k + i] = 2 * slope[i * (k + 1)]! * p[k + i]!;
      }
      return result;
    },
  };
}
