import { type Studies, type WeightedFit, weightedFit } from "./weighted-fit.ts";

/**
 * Estimators of the variance between studies: restricted and full maximum likelihood, DerSimonian and Laird,
 * Paule and Mandel, empirical Bayes (Morris), Hedges, Sidik and Jonkman; and none, for a fixed effect.
 */
export const tauMethods = ["REML", "ML", "DL", "PM", "EB", "HE", "SJ", "FE"] as const;
export type TauMethod = (typeof tauMethods)[number];

export const weightsAt = ({ variances }: Studies, tau2: number): number[] =>
  variances.map((variance) => 1 / (variance + tau2));

/** Between-study variance, at least 0 (formulas: Viechtbauer 2005; Veroniki et al. 2016, Research Synthesis Methods 7:55). */
export function tauSquared(studies: Studies, method: TauMethod): number {
  const freedom = studies.effects.length - studies.moderators[0]!.length;
  if (method === "FE" || freedom <= 0) return 0;
  const at = (tau2: number) => weightedFit(studies, weightsAt(studies, tau2));
  const { variances, effects } = studies;
  if (method === "DL") {
    const fit = at(0);
    return Math.max(0, (fit.q - freedom) / fit.trace);
  }
  if (method === "HE") {
    const fit = weightedFit(
      studies,
      variances.map(() => 1),
    );
    const sampling = fit.diagonal.reduce((sum, value, i) => sum + value * variances[i]!, 0);
    return Math.max(0, (fit.q - sampling) / freedom);
  }
  if (method === "SJ") {
    const mean = effects.reduce((sum, value) => sum + value, 0) / effects.length;
    const crude = effects.reduce((sum, value) => sum + (value - mean) ** 2, 0) / effects.length;
    return crude === 0 ? 0 : (crude * at(crude).q) / freedom;
  }
  // Morris's empirical Bayes has the same fixed point as Paule and Mandel's equation: Q equals its degrees of freedom.
  if (method === "PM" || method === "EB") return rootOf((tau2) => at(tau2).q - freedom);
  return scored(at, method, studies);
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
    let step = method === "REML" ? (fit.qq - fit.trace) / fit.traceOfSquare : (fit.qq - sum) / squares;
    if (tau2 === 0 && step < 0) return 0;
    while (tau2 + step < 0) step = tau2 < 1e-14 ? -tau2 : step / 2;
    tau2 += step;
    if (Math.abs(step) <= 1e-14 * (1 + tau2)) break;
  }
  return tau2;
}
