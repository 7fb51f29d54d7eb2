import jstat from "jstat";

// The package names its exports in a way that Node cannot see before it runs.
const { jStat } = jstat;

/** The value below which a standard normal variable stays with this probability. */
export const normalQuantile = (probability: number): number => jStat.normal.inv(probability, 0, 1);

/** The value below which Student's t with these degrees of freedom stays with this probability. */
export const tQuantile = (probability: number, degrees: number): number =>
  jStat.studentt.inv(probability, degrees);

/** The probability that Student's t with these degrees of freedom stays below a value. */
export const tBelow = (value: number, degrees: number): number => jStat.studentt.cdf(value, degrees);

/**
 * The probability that a chi-square variable with these degrees of freedom exceeds a value, to nine digits however small
 * it is: the regularised incomplete gamma function by its series, or above its middle by the continued fraction of its
 * complement (Abramowitz and Stegun 1964, 6.5.29 and 6.5.31). jstat has the complement as a difference from 1 alone.
 */
export function chiSquareTail(value: number, degrees: number): number {
  if (value <= 0) return 1;
  const [a, x] = [degrees / 2, value / 2];
  const scale = Math.exp(a * Math.log(x) - x - jStat.gammaln(a));
  return x > a + 1 ? scale * fraction(a, x) : 1 - scale * series(a, x);
}

const enough = 1e-16;

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > enough * sum; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** From above, by the recurrences of Lentz (1976, Applied Optics 15:668). */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let numerator = Number.POSITIVE_INFINITY;
  let denominator = 1 / b;
  let value = denominator;
  for (let k = 1, factor = 0; Math.abs(factor - 1) > enough && k < 10_000; k += 1) {
    const step = k * (a - k);
    b += 2;
    denominator = 1 / (step * denominator + b);
    numerator = b + step / numerator;
    factor = numerator * denominator;
    value *= factor;
  }
  return value;
}
