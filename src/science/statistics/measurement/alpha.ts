import { Refusal } from "../../refusal.ts";
import { mean, sampleVariance } from "./moments.ts";
import { refuseStatements } from "./statements.ts";

/** Internal consistency of several statements, each a column of answers by the same people or sessions. */
export interface InternalConsistency {
  /** From the variances, and as it would be with every statement standardised. */
  readonly alpha: number;
  readonly standardised: number;
  /** The mean correlation of two statements. */
  readonly meanCorrelation: number;
}

/**
 * Cronbach's alpha (1951, Psychometrika 16:297) of two statements or more, three rows or more without gaps.
 * Throws a `Refusal` when a statement never varies or is not finite, naming it by `names`. Oracle: psych 2.2.9 under R 4.2.2.
 */
export function internalConsistency(
  columns: readonly (readonly number[])[],
  names: readonly string[] = [],
): InternalConsistency {
  const k = columns.length;
  const rows = columns[0]?.length ?? 0;
  if (k < 2 || rows < 3) throw new Refusal("two statements and three rows are needed");
  refuseStatements(columns, rows, names);
  const variances = columns.map(sampleVariance);
  const totals = Array.from({ length: rows }, (_, row) =>
    columns.reduce((sum, column) => sum + column[row]!, 0),
  );
  const single = variances.reduce((sum, variance) => sum + variance, 0);
  const alpha = (k / (k - 1)) * (1 - single / sampleVariance(totals));
  const correlations = columns.flatMap((one, i) =>
    columns.slice(i + 1).map((other) => correlation(one, other)),
  );
  const meanCorrelation = mean(correlations);
  return { alpha, standardised: spearmanBrown(meanCorrelation, k), meanCorrelation };
}

/** The reliability of `k` times as much of the same (Spearman and Brown 1910, British Journal of Psychology 3:271, 296). */
export const spearmanBrown = (reliability: number, k: number): number =>
  (k * reliability) / (1 + (k - 1) * reliability);

function correlation(x: readonly number[], y: readonly number[]): number {
  const mx = mean(x);
  const my = mean(y);
  const products = x.reduce((sum, value, i) => sum + (value - mx) * (y[i]! - my), 0);
  return products / (x.length - 1) / Math.sqrt(sampleVariance(x) * sampleVariance(y));
}
