/** An estimate with its standard error and 95 % interval. */
export interface Effect {
  readonly estimate: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
}

/** An estimate as an effect; `reach` is the quantile that its interval spans, in standard errors. */
export const effectOf = (estimate: number, se: number, reach: number): Effect => ({
  estimate,
  se,
  low: estimate - reach * se,
  high: estimate + reach * se,
});
