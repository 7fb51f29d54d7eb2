/**
 * The sums of many series that a random-intercept model with AR(1) residuals needs, a few numbers a
 * series whatever its length: so a million sessions are estimated without being held twice.
 */
export interface SeriesSums {
  /** Observations of each series. */
  readonly n: Float64Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  /** Sum of products of neighbours. */
  readonly products: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/** Gathers the sums of every series that has an observation. Values are taken relative to `origin`, for precision. */
export function seriesSums(series: readonly ArrayLike<number>[], origin: number): SeriesSums {
  const filled = series.filter((one) => one.length > 0);
  const make = () => new Float64Array(filled.length);
  const sums = { n: make(), sum: make(), squares: make(), products: make(), first: make(), last: make() };
  for (const [i, values] of filled.entries()) {
    let before = 0;
    for (let t = 0; t < values.length; t += 1) {
      const y = values[t]! - origin;
      sums.sum[i]! += y;
      sums.squares[i]! += y * y;
      if (t > 0) sums.products[i]! += y * before;
      before = y;
    }
    sums.n[i] = values.length;
    sums.first[i] = values[0]! - origin;
    sums.last[i] = before;
  }
  return sums;
}
