import { fitFixed, type Prior } from "../binomial/fixed.ts";

/** How predictions, as logits, have to be moved and stretched to fit what happened. */
export interface Recalibration {
  readonly intercept: number;
  readonly slope: number;
  readonly se: { readonly intercept: number; readonly slope: number };
}

/**
 * Logistic recalibration (Cox 1958): logit p = intercept + slope x predicted logit. A slope below 1 means that the
 * predictions were too extreme, an intercept above 0 that there were more events than predicted for a slope of 1. `weights`
 * of 0 leave rows out. Priors are optional.
 */
export function recalibrate(
  logits: Float64Array,
  events: Float64Array,
  weights: Float64Array,
  priors: readonly (Prior | null)[] = [null, null],
): Recalibration {
  const columns = [
    { name: "(Intercept)", values: new Float64Array(logits.length).fill(1), at: 0 },
    { name: "slope", values: logits, at: 0 },
  ];
  const counted = events.map((event, row) => event * weights[row]!);
  const { coefficients, covariance } = fitFixed(
    columns,
    { events: counted, trials: weights },
    "logit",
    priors,
  );
  return {
    intercept: coefficients[0]!,
    slope: coefficients[1]!,
    se: { intercept: Math.sqrt(covariance[0]!), slope: Math.sqrt(covariance[3]!) },
  };
}

/** The probability whose logit is given. */
export const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit));
/** The logarithm of a probability's odds. */
export const logitOf = (chance: number): number => Math.log(chance / (1 - chance));
