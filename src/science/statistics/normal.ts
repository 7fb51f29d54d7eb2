/**
 * Share of the standard normal distribution above x (Abramowitz and Stegun 1964, 7.1.26; absolute error
 * below 1.5e-7).
 */
export function upperTail(x: number): number {
  const a = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * a);
  const series =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const tail = (series * Math.exp(-a * a)) / 2;
  return x >= 0 ? tail : 1 - tail;
}

/** Mean of a standard normal variable given that it lies above x: density over tail (the inverse Mills ratio). */
export function meanAbove(x: number): number {
  // Beyond this the tail's error outweighs it; the continued fraction of the ratio takes over.
  if (x > 3) return x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 5 / (x + 6 / x)))));
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) / upperTail(x);
}
