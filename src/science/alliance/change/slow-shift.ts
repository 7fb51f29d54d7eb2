import type { LevelFilter } from "./level-filter.ts";

/** A slow withdrawal is looked for from this many sessions back on, and not before it lasts three sessions. */
const reach = 10;
const leastSessions = 3;

/** One possible beginning: how far a shift of one point a session would be now, and what it did to the level. */
interface Beginning {
  sessions: number;
  level: number;
  a: number;
  b: number;
}

/**
 * Collects what the answers say about a slow withdrawal of d points a session, for each session at which
 * it may have begun: a straight line below what was expected, less what the level has followed of it
 * (the likelihood ratio of Willsky and Jones 1976, IEEE Trans. Automatic Control 21:108, for a ramp).
 */
export class SlowShift {
  readonly #autocorrelation: number;
  readonly #beginnings: Beginning[] = [];

  constructor(autocorrelation: number) {
    this.#autocorrelation = autocorrelation;
  }

  /** To be called after the filter has seen an answer. */
  follow(filter: LevelFilter): void {
    if (this.#beginnings.length === reach) this.#beginnings.shift();
    this.#beginnings.push({ sessions: 0, level: 0, a: 0, b: 0 });
    const rho = filter.count === 1 ? 0 : this.#autocorrelation;
    for (const one of this.#beginnings) {
      const before = one.sessions;
      one.sessions += 1;
      const expected = one.level + rho * (before - one.level);
      const surprise = one.sessions - expected;
      one.a += surprise * filter.nowA;
      one.b += surprise * surprise * filter.nowB;
      one.level += filter.gain * surprise;
    }
  }

  /** The sum of the likelihood ratios over all beginnings, by a function of a and b. */
  total(ratio: (a: number, b: number) => number): number {
    let sum = 0;
    for (const { sessions, a, b } of this.#beginnings) if (sessions >= leastSessions) sum += ratio(a, b);
    return sum;
  }
}
