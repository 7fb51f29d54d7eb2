import type { FixedOptimum } from "../../statistics/binomial/fixed.ts";
import { columnsFor, fitHazard, heldOutLogits } from "./fit-hazard.ts";
import type { RiskSet } from "./risk-set.ts";
import { baseTerms, type FurtherTerm, furtherTerms, type Term, terms } from "./term.ts";

/** Endings that each term of a model has to rest on. */
export const endingsPerTerm = 10;
/** So many standard errors of its sum over clients a gain in held-out log score has to reach. */
export const gainNeeded = 1.64;

/** A held-out gain is smaller than that on the same clients: below this one there a term is not held out at all. */
const worthTrying = 1;

/** How a further term fared when it was last tried. */
export interface Trial {
  readonly term: FurtherTerm;
  /** Held-out log score gained, in all, and its standard error over clients; null where even on the same clients there was nothing to gain. */
  readonly gain: number | null;
  readonly se: number | null;
  readonly entered: boolean;
}

export interface Choice {
  readonly terms: readonly Term[];
  /** The fit on all clients, and each row's logit from one that has not seen its client. */
  readonly fit: FixedOptimum;
  readonly heldOut: Float64Array;
  readonly trials: readonly Trial[];
}

/**
 * Which terms are in: the base, and of the others step by step the one that improves the held-out log score most, as
 * long as its gain reaches `gainNeeded` standard errors over clients, and there are `endingsPerTerm` endings for every
 * term. A term that never varies in the practice is not tried.
 */
export function chooseTerms(risk: RiskSet): Choice {
  let now = fitted(risk, baseTerms);
  let heldOut = now.heldOut();
  const trials = new Map<FurtherTerm, Trial>();
  const varied = furtherTerms.filter((term) => {
    const values = risk.values[terms.indexOf(term)]!;
    return values.some((value) => value !== values[0]);
  });
  while (risk.ends.left >= endingsPerTerm * (now.chosen.length + 1)) {
    const tried = varied.filter((term) => !now.chosen.includes(term)).map((term) => tryTerm(term));
    const best = tried.filter(({ enough }) => enough).sort((a, b) => b.gain! - a.gain!)[0];
    for (const { term, gain, se } of tried)
      trials.set(term, { term, gain, se, entered: term === best?.term });
    if (!best) break;
    now = best.wider;
    heldOut = best.held!;
  }
  return { terms: now.chosen, fit: now.fit, heldOut, trials: [...trials.values()] };

  function tryTerm(term: FurtherTerm) {
    const wider = fitted(
      risk,
      terms.filter((one) => one === term || now.chosen.includes(one)),
    );
    const nothing = { term, wider, held: null, gain: null, se: null, enough: false };
    if (wider.fit.logLik - now.fit.logLik < worthTrying) return nothing;
    const held = wider.heldOut();
    const { gain, se } = gainOf(risk, held, heldOut);
    return { term, wider, held, gain, se, enough: gain > gainNeeded * se };
  }
}

function fitted(risk: RiskSet, chosen: readonly Term[]) {
  const columns = columnsFor(risk, chosen);
  const fit = fitHazard(columns, chosen, risk.events, new Float64Array(risk.rows).fill(1));
  return { chosen, fit, heldOut: () => heldOutLogits(risk, columns, chosen, fit.coefficients) };
}

/** Gain in log score over all clients, and its standard error from how far clients differ. */
function gainOf(risk: RiskSet, held: Float64Array, before: Float64Array): { gain: number; se: number } {
  const ofClient = new Float64Array(risk.clients);
  for (let row = 0; row < risk.rows; row += 1) {
    const event = risk.events[row]!;
    ofClient[risk.client[row]!]! += logScore(event, held[row]!) - logScore(event, before[row]!);
  }
  const gain = ofClient.reduce((sum, one) => sum + one, 0);
  const mean = gain / risk.clients;
  const squares = ofClient.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { gain, se: Math.sqrt((squares * risk.clients) / (risk.clients - 1)) };
}

/** The logarithm of the probability that was given to what happened. */
export function logScore(event: number, logit: number): number {
  return event * logit - Math.max(logit, 0) - Math.log1p(Math.exp(-Math.abs(logit)));
}
