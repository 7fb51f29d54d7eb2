import { baseTerms, dummies, stretchPriors, type Term, termPriors, terms } from "./term.ts";

/** A discrete-time hazard of leaving without agreement after a session. Plain data: it is stored as it stands. */
export interface HazardModel {
  /** Estimated on the practice's own endings, or assumed. */
  readonly source: "estimated" | "prior";
  /** Which terms are in, in the order of `terms`. */
  readonly terms: readonly Term[];
  /** The intercept, the stretches' dummies, then a coefficient for each of `terms`. */
  readonly coefficients: readonly number[];
  /** Of the coefficients' posterior, row after row. */
  readonly covariance: readonly number[];
  /** What held-out predictions of the practice showed that the model's logits need: applied to every prediction. */
  readonly intercept: number;
  readonly slope: number;
  /** The terms' means over the sessions at risk: a client as usual. */
  readonly usual: readonly number[];
}

/** What stands before a practice has endings of its own to learn from. */
export const priorModel: HazardModel = {
  source: "prior",
  terms: baseTerms,
  coefficients: [...stretchPriors, ...baseTerms.map((term) => termPriors[term])].map(({ mean }) => mean),
  covariance: diagonal(
    [...stretchPriors, ...baseTerms.map((term) => termPriors[term])].map(({ sd }) => sd ** 2),
  ),
  intercept: 0,
  slope: 1,
  usual: baseTerms.map(() => 0),
};

function diagonal(values: readonly number[]): number[] {
  return values.flatMap((value, at) => values.map((_, other) => (other === at ? value : 0)));
}

/** The design of one session: the intercept, the dummies, the values of the model's terms. */
export function designOf(stretch: number, values: readonly number[]): number[] {
  return [1, ...dummies.map((at) => (at === stretch ? 1 : 0)), ...values];
}

/** The model's own terms out of all. */
export const valuesIn = (model: Pick<HazardModel, "terms">, covariates: ArrayLike<number>): number[] =>
  model.terms.map((term) => covariates[terms.indexOf(term)]!);

/** The logit of the hazard, recalibrated. */
export function logitAt(model: HazardModel, design: readonly number[]): number {
  const raw = design.reduce((sum, value, at) => sum + value * model.coefficients[at]!, 0);
  return model.intercept + model.slope * raw;
}

/** The posterior standard deviation of that logit. */
export function logitSd({ covariance, slope }: HazardModel, design: readonly number[]): number {
  const size = design.length;
  let variance = 0;
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) variance += design[i]! * covariance[i * size + j]! * design[j]!;
  return slope * Math.sqrt(variance);
}
