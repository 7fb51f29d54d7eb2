import type { Population } from "../../alliance/types.ts";
import type { CheckInRead, EngagementHistory, SessionSeen } from "./history.ts";
import { type Term, terms } from "./term.ts";

/** The value of every term, in the order of `terms`. */
export type Covariates = Float64Array;

/** Before this session a missed one weighs half as much again (direction: Xiao and others 2017). */
const earlyMissed = { before: 3, times: 1.5 } as const;
/** Further out than so many standard deviations a straight line says too much: nobody has studied clients there. */
const furthest = 2.5;
const within = (value: number) => Math.min(furthest, Math.max(-furthest, value));
/** Earlier scores that a change below one's own mean needs. */
const earlierNeeded = 2;

/**
 * Reads one client's sessions one by one, and says after each what the outlook knows at that moment: nothing that came
 * later bears on it. What no check-in tells stays as usual, at 0.
 */
export class CovariateReader {
  private session = 0;
  private scores = 0;
  private sum = 0;
  private fallen = 0;
  private firstHope: number | null = null;
  private latest: CheckInRead | null = null;
  private readonly population: Population;

  constructor(population: Population) {
    this.population = population;
  }

  see({ coming, checkIn, preferenceApart }: SessionSeen): Covariates {
    this.session += 1;
    if (checkIn) this.read(checkIn);
    const { mean, betweenClientSd, withinClientSd } = this.population;
    const values: Record<Term, number> = {
      lower: within(this.lower()),
      missed: coming === "missed" ? (this.session < earlyMissed.before ? earlyMissed.times : 1) : 0,
      cancelled: coming === "cancelled" ? 1 : 0,
      fallen: within(this.fallen),
      unrepaired: this.latest?.unrepaired ? 1 : 0,
      "held-back": this.latest?.heldBack ? 1 : 0,
      expectation:
        this.firstHope === null
          ? 0
          : within((mean - this.firstHope) / Math.hypot(betweenClientSd, withinClientSd)),
      preference: preferenceApart ? 1 : 0,
    };
    return Float64Array.from(terms, (term) => values[term]);
  }

  private read(checkIn: CheckInRead): void {
    const { score, hope } = checkIn;
    this.latest = checkIn;
    this.firstHope ??= hope;
    if (score === null) return;
    const enough = this.scores >= earlierNeeded;
    this.fallen = enough ? (this.sum / this.scores - score) / this.population.withinClientSd : 0;
    this.scores += 1;
    this.sum += score;
  }

  /**
   * How far the client's mean so far lies below the usual one, in standard deviations of such means among clients: with
   * one check-in that of a single score, which is what alliance and dropout were correlated on.
   */
  private lower(): number {
    if (this.scores === 0) return 0;
    const { mean, betweenClientSd, withinClientSd } = this.population;
    return (
      (mean - this.sum / this.scores) / Math.hypot(betweenClientSd, withinClientSd / Math.sqrt(this.scores))
    );
  }
}

/** What the outlook knows after each of a client's sessions. */
export function covariatesOf(history: EngagementHistory, population: Population): Covariates[] {
  const reader = new CovariateReader(population);
  return history.sessions.map((session) => reader.see(session));
}
