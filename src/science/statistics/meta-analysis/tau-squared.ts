import { type Studies, type WeightedFit, weightedFit } from "./weighted-fit.ts";

/**
 * Estimators of the variance between studies: restricted and full maximum likelihood, DerSimonian and Laird,
 * Paule and Mandel, empirical Bayes (Morris), Hedges, Sidik and Jonkman; and none, for a fixed effect.
 */
export const tauMethods = ["REML", "ML", "DL", "PM", "EB", "HE", "SJ", "FE"] as const;
export type TauMethod = (typeof tauMethods)[number];

/** What each study weighs with a variance between studies: 1 by the sum of both. */
export const weightsAt = ({ variances }: Studies, tau2: number): number[] =>
  variances.map((variance) => 1 / (variance + tau2));

/** Between-study variance, at least 0 (formulas: Viechtbauer 2005; Veroniki et al. 2016, Research Synthesis Methods 7:55). */
export function tauSquared(
  studies: Studies,
  method: TauMethod,
  progress: (step: number) => void = () => {},
): number {
  const freedom = studies.effects.length - studies.moderators[0]!.length;
  if (method === "FE" || freedom <= 0) return 0;
  let step = 0;
  const at = (tau2: number) => {
    progress(step);
    step += 1;
    return weightedFit(studies, weightsAt(studies, tau2));
  };
  // Morris's empirical Bayes has the same fixed point as Paule and Mandel's equation: Q equals its degrees of freedom.
  if (method === "PM" || method === "EB") return rootOf((tau2) => at(tau2).q - freedom);
  if (method === "REML" || method === "ML") return scored(at, method, studies);
  const { fit, over } = quadraticForm(studies, method);
  const sampling = fit.diagonal.reduce((sum, value, i) => sum + value * studies.variances[i]!, 0);
  return Math.max(0, (fit.q - (method === "SJ" ? 0 : sampling)) / over);
}

/** The moment estimators rest on y'Py with weights of their own, and divide it. */
function quadraticForm(studies: Studies, method: "DL" | "HE" | "SJ"): { fit: WeightedFit; over: number } {
  const { effects } = studies;
  const freedom = effects.length - studies.moderators[0]!.length;
  if (method === "HE") {
    const ones = effects.map(() => 1);
    return { fit: weightedFit(studies, ones), over: freedom };
  }
  if (method === "DL") {
    const fit = weightedFit(studies, weightsAt(studies, 0));
    return { fit, over: fit.trace };
  }
  const mean = effects.reduce((sum, value) => sum + value, 0) / effects.length;
  const crude = effects.reduce((sum, value) => sum + (value - mean) ** 2, 0) / effects.length;
  return { fit: weightedFit(studies, weightsAt(studies, crude)), over: freedom / crude };
}

/**
 * Standard error of the between-study variance, null without one: from the information at the estimate for the two
 * likelihoods (Viechtbauer 2005), from the variance 2 tr(PSPS) of the quadratic form in normal effects of variances S
 * for the moment estimators (Biggerstaff and Tweedie 1997, Statistics in Medicine 16:753), and for Paule and Mandel
 * and empirical Bayes k √(2 / df) / Σw, as metafor states it. Oracle: metafor 3.8.1 under R 4.2.2.
 */
export function tauSquaredError(studies: Studies, method: TauMethod, tau2: number): number | null {
  const k = studies.effects.length;
  const weights = weightsAt(studies, tau2);
  const sumOf = (power: number) => weights.reduce((sum, weight) => sum + weight ** power, 0);
  if (method === "FE") return null;
  if (method === "REML") return Math.sqrt(2 / weightedFit(studies, weights).traceOfSquare());
  if (method === "ML") return Math.sqrt(2 / sumOf(2));
  if (method === "PM" || method === "EB")
    return (k * Math.sqrt(2 / (k - studies.moderators[0]!.length))) / sumOf(1);
  const { fit, over } = quadraticForm(studies, method);
  return Math.sqrt(2 * fit.traceOfSquare(studies.variances.map((variance) => variance + tau2))) / over;
}

/** The zero of a falling function on [0, inf), 0 where it is below zero throughout; by bisection, to the last digits. */
function rootOf(falling: (tau2: number) => number): number {
  if (falling(0) <= 0) return 0;
  let low = 0;
  let high = 1;
  while (falling(high) > 0) high *= 2;
  for (let n = 0; n < 200 && high - low > 1e-15 * high; n += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Fisher scoring from Hedges's estimate; a step below zero is halved. */
function scored(at: (tau2: number) => WeightedFit, method: "REML" | "ML", studies: Studies): number {
  let tau2 = tauSquared(studies, "HE");
  for (let n = 0; n < 1_000; n += 1) {
    const fit = at(tau2);
    const weights = weightsAt(studies, tau2);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const squares = weights.reduce((total, weight) => total + weight ** 2, 0);
    let step = method === "REML" ? (fit.qq - fit.trace) / fit.traceOfSquare() : (fit.qq - sum) / squares;
    if (tau2 === 0 && step < 0) return 0;
    while (tau2 + step < 0) step = tau2 < 1e-14 ? -tau2 : step / 2;
    tau2 += step;
    if (Math.abs(step) <= 1e-14 * (1 + tau2)) break;
  }
  return tau2;
}
