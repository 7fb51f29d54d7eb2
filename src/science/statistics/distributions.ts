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

/** The probability that a chi-square variable with these degrees of freedom exceeds a value; below 1e-15 it reads 0. */
export const chiSquareTail = (value: number, degrees: number): number =>
  value <= 0 ? 1 : Math.max(0, 1 - jStat.lowRegGamma(degrees / 2, value / 2));
