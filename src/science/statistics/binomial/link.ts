/** How a probability depends on a linear predictor: logit, or the complementary log-log of grouped hazards. */
export type Link = "logit" | "cloglog";

/** What the log-likelihood of each row is made of, at one linear predictor. */
export interface RowTerms {
  /** Its slope. */
  readonly score: Float64Array;
  /** Its expected curvature (Fisher weights), and how that changes. */
  readonly weight: Float64Array;
  readonly weightSlope: Float64Array;
  /** Its observed curvature; for the logit the same as the expected. */
  readonly observed: Float64Array;
}

/** Counts of events among trials, row by row. */
export interface Counts {
  readonly events: Float64Array;
  readonly trials: Float64Array;
}

/** Room for the terms of so many rows, to be filled anew at each step. */
export const rowTerms = (rows: number): RowTerms => ({
  score: new Float64Array(rows),
  weight: new Float64Array(rows),
  weightSlope: new Float64Array(rows),
  observed: new Float64Array(rows),
});

/** Beyond these, a probability cannot be told from 0 or 1. */
const lowest = -500;
const highest = { logit: 500, cloglog: 6 } as const;

/**
 * Fills in the terms of every row and answers the log-likelihood without its constant (McCullagh and Nelder
 * 1989, Generalized Linear Models, section 4.4).
 */
export function logLikelihood(
  link: Link,
  { events, trials }: Counts,
  eta: Float64Array,
  into: RowTerms,
): number {
  const { score, weight, weightSlope, observed } = into;
  let sum = 0;
  for (let row = 0; row < eta.length; row += 1) {
    const x = Math.min(highest[link], Math.max(lowest, eta[row]!));
    const y = events[row]!;
    const m = trials[row]!;
    if (link === "logit") {
      const small = Math.exp(-Math.abs(x));
      const p = x >= 0 ? 1 / (1 + small) : small / (1 + small);
      const w = (m * small) / (1 + small) ** 2;
      sum += y * x - m * (Math.max(x, 0) + Math.log1p(small));
      score[row] = y - m * p;
      weight[row] = w;
      weightSlope[row] = w * (1 - 2 * p);
      observed[row] = w;
    } else {
      // t is the cumulated hazard of the period, r what is left of it beside its own exponential.
      const t = Math.exp(x);
      const r = t / Math.expm1(t);
      sum += (y > 0 ? y * Math.log(-Math.expm1(-t)) : 0) - (m - y) * t;
      score[row] = y * r - (m - y) * t;
      weight[row] = m * t * r;
      weightSlope[row] = m * t * r * (2 - r - t);
      observed[row] = (m - y) * t - y * r * (1 - r - t);
    }
  }
  return sum;
}

/** The part of the log-likelihood that no parameter changes: the logarithms of binomial coefficients. */
export function binomialConstant({ events, trials }: Counts): number {
  let sum = 0;
  for (let row = 0; row < events.length; row += 1) {
    const m = trials[row]!;
    const y = Math.min(events[row]!, m - events[row]!);
    for (let k = 1; k <= y; k += 1) sum += Math.log((m - y + k) / k);
  }
  return sum;
}

/** The log-likelihood of a model with a probability for every row, from which deviances are counted. */
export function saturated({ events, trials }: Counts): number {
  let sum = 0;
  for (let row = 0; row < events.length; row += 1) {
    const [y, m] = [events[row]!, trials[row]!];
    if (y > 0 && y < m) sum += y * Math.log(y / m) + (m - y) * Math.log(1 - y / m);
  }
  return sum;
}
