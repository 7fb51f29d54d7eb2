import type { Population } from "../alliance/types.ts";
import { CovariateReader } from "../engagement/outlook/covariates.ts";
import type { CheckInRead, SessionSeen } from "../engagement/outlook/history.ts";
import type { Followed } from "../engagement/outlook/risk-set.ts";
import { stretches, stretchOf, type Term, termPriors, terms } from "../engagement/outlook/term.ts";
import { chanceOf, logitOf } from "../statistics/prediction/recalibrate.ts";
import { defaults } from "./defaults.ts";
import { seededRandom } from "./random.ts";
import { clip } from "./simulate-client.ts";

/** What truly makes clients of a simulated practice leave. */
export interface TrueHazard {
  /** Log-odds added to the prior's hazards, everywhere. */
  readonly site: number;
  /** Log-odds per unit of each term; what is not named does nothing. */
  readonly terms: Partial<Record<Term, number>>;
}

/** As the priors have it, with the base terms alone. */
export const asPriors: TrueHazard = {
  site: 0,
  terms: { lower: termPriors.lower.mean, missed: termPriors.missed.mean },
};

/** How sessions come and how else care ends, per session (PRIOR). */
const chances = {
  missed: 0.08,
  cancelled: 0.05,
  noCheckIn: 0.15,
  planned: 0.04,
  administrative: 0.01,
} as const;
const plannedFrom = 5;
const mostSessions = 40;

/** Clients' sessions with how care ended, where it is known what makes them leave. */
export function* simulateEndings(
  seed: number,
  clients: number,
  truth: TrueHazard,
  population: Population,
): Generator<Followed & { readonly logits: readonly number[] }> {
  const random = seededRandom(seed);
  const once = (chance: number) => random.uniform() < chance;
  for (let client = 0; client < clients; client += 1) {
    const preferenceApart = once(0.3);
    const reader = new CovariateReader(population);
    const level = population.mean + population.betweenClientSd * random.normal();
    const sessions: SessionSeen[] = [];
    const logits: number[] = [];
    let end: Followed["end"] = null;
    while (end === null && sessions.length < mostSessions) {
      const coming = once(chances.missed) ? "missed" : once(chances.cancelled) ? "cancelled" : "kept";
      const answered = coming === "kept" && !once(chances.noCheckIn);
      const session = { coming, checkIn: answered ? checkIn(level) : null, preferenceApart } as const;
      sessions.push(session);
      const values = reader.see(session);
      const logit = terms.reduce(
        (sum, term, at) => sum + (truth.terms[term] ?? 0) * values[at]!,
        truth.site + logitOf(stretches[stretchOf(sessions.length)]!.hazard),
      );
      logits.push(logit);
      if (once(chanceOf(logit))) end = "left";
      else if (once(chances.administrative)) end = "administrative";
      else if (sessions.length >= plannedFrom && once(chances.planned)) end = "planned";
    }
    yield { history: { sessions }, end, logits };
  }

  function checkIn(level: number): CheckInRead {
    const score = clip(level + population.withinClientSd * random.normal());
    return {
      score,
      hope: clip(Math.round(score + defaults.statementSd * random.normal())),
      heldBack: once(0.06),
      unrepaired: once(0.05),
    };
  }
}
