import { type FixedOptimum, fitFixed } from "../../statistics/binomial/fixed.ts";
import type { DesignColumn } from "../../statistics/formula/model-matrix.ts";
import { addPredictor } from "../../statistics/small-matrix.ts";
import { parts, type RiskSet } from "./risk-set.ts";
import { dummies, stretches, stretchPriors, type Term, termPriors, terms } from "./term.ts";

/** The columns of a model with these terms. */
export function columnsFor(risk: RiskSet, chosen: readonly Term[]): DesignColumn[] {
  const column = (name: string, values: Float64Array) => ({ name, values, at: null });
  return [
    column("(Intercept)", new Float64Array(risk.rows).fill(1)),
    ...dummies.map((at) =>
      column(
        stretches[at]!.name,
        Float64Array.from(risk.stretch, (one) => (one === at ? 1 : 0)),
      ),
    ),
    ...chosen.map((term) => column(term, risk.values[terms.indexOf(term)]!)),
  ];
}

/** The mode of the posterior under the priors; rows of weight 0 stay out. */
export function fitHazard(
  columns: readonly DesignColumn[],
  chosen: readonly Term[],
  events: Float64Array,
  weights: Float64Array,
  start?: Float64Array,
): FixedOptimum {
  const priors = [...stretchPriors, ...chosen.map((term) => termPriors[term])];
  const counted = events.map((event, row) => event * weights[row]!);
  return fitFixed(columns, { events: counted, trials: weights }, "logit", priors, start);
}

/** 1 for the rows of clients that are in this part, or with `outside` for the others. */
export const weightsOf = (risk: RiskSet, part: number, outside: boolean): Float64Array =>
  Float64Array.from(risk.part, (one) => ((one === part) !== outside ? 1 : 0));

/** Every row's logit from a model that has not seen its client; `start` is the mode on all clients. */
export function heldOutLogits(
  risk: RiskSet,
  columns: readonly DesignColumn[],
  chosen: readonly Term[],
  start: Float64Array,
): Float64Array {
  const design = columns.map(({ values }) => values);
  const result = new Float64Array(risk.rows);
  for (let part = 0; part < parts; part += 1) {
    const { coefficients } = fitHazard(columns, chosen, risk.events, weightsOf(risk, part, true), start);
    const logits = new Float64Array(risk.rows);
    addPredictor(design, coefficients, logits);
    for (let row = 0; row < risk.rows; row += 1) if (risk.part[row] === part) result[row] = logits[row]!;
  }
  return result;
}
