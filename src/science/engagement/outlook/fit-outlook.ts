import { recalibrate } from "../../statistics/prediction/recalibrate.ts";
import { type Check, checkHazard, recalibrationPriors } from "./check-hazard.ts";
import { chooseTerms, type Trial } from "./choose-terms.ts";
import { type HazardModel, priorModel } from "./hazard-model.ts";
import type { RiskSet } from "./risk-set.ts";
import { terms } from "./term.ts";

/** From so many endings without agreement on a practice's own are believed, and numbers shown. */
export const enoughEndings = 30;

/** What a practice's endings say: the model that its outlooks are made with, and how far to trust it. */
export interface OutlookEstimate {
  readonly model: HazardModel;
  /** Null while there are too few endings. */
  readonly check: Check | null;
  readonly trials: readonly Trial[];
  /** Sessions after which a client could have left, and clients in all. */
  readonly sessions: number;
  readonly clients: number;
  readonly ends: RiskSet["ends"];
}

/**
 * Estimates the hazard on a practice's own endings: the mode of the posterior under the priors, with the terms that
 * earn their place, then moved and stretched by what held-out predictions need. Before `enoughEndings` the priors
 * stand as they are.
 */
export function fitOutlook(risk: RiskSet): OutlookEstimate {
  const counts = { sessions: risk.rows, clients: risk.clients, ends: risk.ends };
  if (risk.ends.left < enoughEndings) return { model: priorModel, check: null, trials: [], ...counts };
  const { terms: chosen, fit, heldOut, trials } = chooseTerms(risk);
  const all = new Float64Array(risk.rows).fill(1);
  const { intercept, slope } = recalibrate(heldOut, risk.events, all, recalibrationPriors);
  return {
    model: {
      source: "estimated",
      terms: chosen,
      coefficients: [...fit.coefficients],
      covariance: [...fit.covariance],
      intercept,
      slope,
      usual: chosen.map((term) => {
        const values = risk.values[terms.indexOf(term)]!;
        return values.reduce((sum, value) => sum + value, 0) / risk.rows;
      }),
    },
    check: checkHazard(risk, heldOut),
    trials,
    ...counts,
  };
}
