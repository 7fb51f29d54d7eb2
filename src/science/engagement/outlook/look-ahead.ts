import type { Population } from "../../alliance/types.ts";
import { chanceOf } from "../../statistics/prediction/recalibrate.ts";
import { covariatesOf } from "./covariates.ts";
import { designOf, type HazardModel, logitAt, logitSd, valuesIn } from "./hazard-model.ts";
import type { EngagementHistory } from "./history.ts";
import { stretchOf, type Term } from "./term.ts";

/** An outlook reaches over so many sessions. */
export const sessionsAhead = 3;
/** So many times as likely as usual, or so much less, is told apart from usual (PRIOR). */
export const apart = 1.5;
/** Log-odds from which on a term is worth a sentence. */
const worthSaying = 0.1;
/** 90 %. */
const z = 1.645;

export type Band = "low" | "usual" | "raised";

/** What carries an outlook: log-odds above those of a client as usual; below 0 it speaks for staying. */
export interface Carrier {
  readonly term: Term;
  readonly weight: number;
}

export interface Outlook {
  readonly band: Band;
  readonly source: HazardModel["source"];
  /** The chance that the client leaves without agreement before the next sessions are over, with its 90 % interval. */
  readonly chance: number;
  readonly low: number;
  readonly high: number;
  /** The same of a client as usual, after as many sessions. */
  readonly usual: number;
  /** The weightiest first. */
  readonly carriers: readonly Carrier[];
  readonly sessions: number;
  /** No check-in was opened: it rests on how sessions came alone. */
  readonly withoutCheckIns: boolean;
}

/** What passes with the session: how the next ones come is not known. */
const passing: ReadonlySet<Term> = new Set(["missed", "cancelled"]);

/** The outlook of one client after their last session; null before the first. */
export function lookAhead(
  history: EngagementHistory,
  population: Population,
  model: HazardModel,
): Outlook | null {
  const covariates = covariatesOf(history, population).at(-1);
  if (!covariates) return null;
  const now = valuesIn(model, covariates);
  const later = now.map((value, at) => (passing.has(model.terms[at]!) ? model.usual[at]! : value));
  const sessions = history.sessions.length;
  const chanceAt = (values: (ahead: number) => readonly number[], deviations = 0): number => {
    let stays = 1;
    for (let ahead = 0; ahead < sessionsAhead; ahead += 1) {
      const design = designOf(stretchOf(sessions + ahead), values(ahead));
      stays *= 1 - chanceOf(logitAt(model, design) + deviations * logitSd(model, design));
    }
    return 1 - stays;
  };
  const own = (ahead: number) => (ahead === 0 ? now : later);
  const chance = chanceAt(own);
  const usual = chanceAt(() => model.usual);
  const first = model.coefficients.length - model.terms.length;
  return {
    band: chance >= apart * usual ? "raised" : chance * apart <= usual ? "low" : "usual",
    source: model.source,
    chance,
    low: chanceAt(own, -z),
    high: chanceAt(own, z),
    usual,
    carriers: model.terms
      .map((term, at) => ({
        term,
        weight: model.slope * model.coefficients[first + at]! * (now[at]! - model.usual[at]!),
      }))
      .filter(({ weight }) => Math.abs(weight) >= worthSaying)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    sessions,
    withoutCheckIns: history.sessions.every(({ checkIn }) => checkIn === null),
  };
}
