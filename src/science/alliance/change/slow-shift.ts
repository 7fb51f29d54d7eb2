import type { LevelFilter } from "./level-filter.ts";

/** A slow withdrawal is looked for from this many sessions back on, and not before it lasts three sessions. */
const reach = 10;
const leastSessions = 3;
/** Weight of each earlier step beside no change at all: little, since a slow withdrawal looks like a step at first. */
const stepped = 0.03;

/** One possible beginning, as a slope from there on and as a step there: what each would be now, and did to the level. */
interface Beginning {
  sessions: number;
  slopeLevel: number;
  slopeA: number;
  slopeB: number;
  stepLevel: number;
  stepA: number;
  stepB: number;
}

/** The likelihood ratio of a shift, from the exponent a d - b d^2 / 2 of one by d. */
type Ratio = (a: number, b: number) => number;

/**
 * Collects what the answers say about a slow withdrawal of d points a session, for each session at which
 * it may have begun: a straight line below what was expected, less what the level has followed of it
 * (the likelihood ratio of Willsky and Jones 1976, IEEE Trans. Automatic Control 21:108, for a ramp). And
 * about a step there that has stayed since: a level that fell at once some time ago is not slipping now.
 */
export class SlowShift {
  readonly #autocorrelation: number;
  readonly #beginnings: Beginning[] = [];

  constructor(autocorrelation: number) {
    this.#autocorrelation = autocorrelation;
  }

  /** To be called after the filter has seen an answer. */
  follow({ count, gain, nowA, nowB }: LevelFilter): void {
    const rho = count === 1 ? 0 : this.#autocorrelation;
    const own = 1 - rho;
    for (const one of this.#beginnings) {
      const slope = one.sessions + 1 - rho * one.sessions - own * one.slopeLevel;
      const step = 1 - rho - own * one.stepLevel;
      one.sessions += 1;
      one.slopeA += slope * nowA;
      one.slopeB += slope * slope * nowB;
      one.slopeLevel += gain * slope;
      one.stepA += step * nowA;
      one.stepB += step * step * nowB;
      one.stepLevel += gain * step;
    }
    if (this.#beginnings.length === reach) this.#beginnings.shift();
    const first = { slopeA: nowA, slopeB: nowB, slopeLevel: gain, stepA: nowA, stepB: nowB, stepLevel: gain };
    this.#beginnings.push({ sessions: 1, ...first });
  }

  /** The likelihood ratio of a slow withdrawal, summed over beginnings, against no change or a step some time ago. */
  total(slope: Ratio, step: Ratio): number {
    let slow = 0;
    let steps = 0;
    for (const { sessions, slopeA, slopeB, stepA, stepB } of this.#beginnings) {
      // Where answers lie above what was expected, there is nothing to weigh.
      if (sessions < leastSessions || slopeA <= 0) continue;
      slow += slope(slopeA, slopeB);
      steps += step(stepA, stepB);
    }
    return slow / (1 + stepped * steps);
  }

  /** How many sessions ago it most likely began, this one included; 0 where none lasts long enough. */
  likeliest(slope: Ratio): number {
    let best = 0;
    let sessionsOfBest = 0;
    for (const { sessions, slopeA, slopeB } of this.#beginnings) {
      const here = sessions < leastSessions ? 0 : slope(slopeA, slopeB);
      if (here > best) {
        best = here;
        sessionsOfBest = sessions;
      }
    }
    return sessionsOfBest;
  }
}
