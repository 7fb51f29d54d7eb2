import { Refusal } from "../../refusal.ts";
import { chiSquareTail, normalQuantile, tQuantile } from "../distributions.ts";
import { type Effect, effectOf } from "../effect.ts";
import { type TauMethod, tauSquared, tauSquaredError, weightsAt } from "./tau-squared.ts";
import { refuseUnusable, type Studies, weightedFit } from "./weighted-fit.ts";

export interface MetaAnalysis {
  /** In the order of the moderators, the intercept first. */
  readonly coefficients: readonly Effect[];
  readonly tau2: number;
  /** Of tau2; null with a fixed effect, which has none. */
  readonly tau2Se: number | null;
  /**
   * Share of the variance between effects that is not sampling error, in %, and the ratio of the two plus one: from
   * tau2, or with a fixed effect from Q.
   */
  readonly i2: number;
  readonly h2: number;
  /** The test that all studies share one effect (given the moderators). */
  readonly q: { readonly value: number; readonly df: number; readonly p: number };
  /**
   * Where the true effect of a new study is expected, 95 %; null with moderators, where it depends on them, and with a
   * fixed effect, which says nothing of new studies.
   */
  readonly prediction: { readonly low: number; readonly high: number } | null;
}

/**
 * Random-effects meta-analysis and meta-regression (fixed-effect with method "FE"). `knappHartung` uses the t
 * distribution with a variance estimated from the weighted residuals (Knapp and Hartung 2003, Statistics in
 * Medicine 22:2693); it belongs to random effects. Effects and sampling variances are on one scale, variances above 0;
 * two studies more than moderators are needed. Throws a `Refusal` otherwise. `progress` is told before each step.
 * Oracle: metafor 3.8.1 under R 4.2.2.
 */
export function metaAnalysis(
  studies: Studies,
  {
    method = "REML",
    knappHartung = false,
    progress,
  }: { method?: TauMethod; knappHartung?: boolean; progress?: (step: number) => void } = {},
): MetaAnalysis {
  const { effects, moderators } = studies;
  const p = moderators[0]?.length ?? 0;
  const df = effects.length - p;
  refuseUnusable(studies);
  if (method === "FE" && knappHartung)
    throw new Refusal("Knapp and Hartung's intervals belong to random effects");
  const tau2 = tauSquared(studies, method, progress);
  const weights = weightsAt(studies, tau2);
  const fit = weightedFit(studies, weights);
  const scale = knappHartung ? fit.q / df : 1;
  const reach = knappHartung ? tQuantile(0.975, df) : normalQuantile(0.975);
  const coefficients = fit.coefficients.map((estimate, a) => {
    return effectOf(estimate, Math.sqrt(scale * fit.covariance.values[a * p + a]!), reach);
  });
  const { q, trace } = weightedFit(studies, weightsAt(studies, 0));
  // The second is a typical sampling variance (Higgins and Thompson 2002, Statistics in Medicine 21:1539).
  const ratio = method === "FE" ? Math.max(0, q / df - 1) : tau2 / (df / trace);
  const first = coefficients[0]!;
  const spread = reach * Math.sqrt(first.se ** 2 + tau2);
  return {
    coefficients,
    tau2,
    tau2Se: tauSquaredError(studies, method, tau2),
    i2: (100 * ratio) / (1 + ratio),
    h2: method === "FE" ? q / df : 1 + ratio,
    q: { value: q, df, p: chiSquareTail(q, df) },
    prediction:
      p === 1 && method !== "FE" ? { low: first.estimate - spread, high: first.estimate + spread } : null,
  };
}

/** How much of the variance between studies the moderators account for, in %, at least 0 (Raudenbush 2009). */
export const explained = (without: { tau2: number }, within: { tau2: number }): number =>
  without.tau2 === 0 ? 0 : Math.max(0, (100 * (without.tau2 - within.tau2)) / without.tau2);
