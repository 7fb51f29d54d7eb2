import type { ChangeModel, EventEvidence, Shift, Size } from "./change-model.ts";
import { LevelFilter } from "./level-filter.ts";
import { SlowShift } from "./slow-shift.ts";

/** One check-in as the alarm reads it; what was skipped is `null` or absent. */
export interface ChangePoint {
  /** `null` where the check-in is missing. */
  readonly score: number | null;
  /** The statements whose mean the composite is. */
  readonly statements?: readonly number[] | null;
  readonly heldBack?: number | null;
}

/**
 * A drop that is seen at once counts for so much of a sudden change, and one that a second check-in bears
 * out for the rest: whoever waits for the next check-in knows more. (The share at which most onsets were
 * found in simulations lies between .05 and .3, with little between them.)
 */
const atOnce = 0.15;

/** From this many check-ins on a change can have set in one check-in ago. */
const firstBefore = 4;

/** Nodes and weights of Gauss-Hermite quadrature with five nodes, for a standard normal variable. */
const nodes = [-2.8569700138728, -1.3556261799742, 0, 1.3556261799742, 2.8569700138728] as const;
const weights = [
  0.0112574113277, 0.2220759220056, 0.5333333333333, 0.2220759220056, 0.0112574113277,
] as const;

/** Below this a spread of spreads cannot be told from none. */
const leastSpread = 0.1;

/** The factors by which clients' own standard deviations differ, with their shares; the mean variance is 1. */
export function factorsOf(spreadOfSpread: number): { factor: number; share: number }[] {
  if (spreadOfSpread < leastSpread) return [{ factor: 1, share: 1 }];
  return nodes.map((node, i) => ({
    factor: Math.exp(spreadOfSpread * node - spreadOfSpread ** 2),
    share: weights[i]!,
  }));
}

/** Keeps ratios finite where scores hardly ever move and then do. */
const largestExponent = 700;

/** The likelihood ratio of a shift of normal size against none, where one by d has the logarithm a d - b d^2 / 2. */
export function shiftRatio(a: number, b: number, { mean, sd }: Size): number {
  const precision = 1 / (sd * sd);
  const shifted = a + mean * precision;
  const exponent = ((shifted * shifted) / (b + precision) - mean * mean * precision) / 2;
  return Math.exp(Math.min(exponent, largestExponent)) / Math.sqrt(1 + b * sd * sd);
}

/** Falls that are far larger than the usual one, so that no fall is too large to be taken for a change. */
const large = { share: 0.2, times: 1.7, sd: 1.8 } as const;

/** The same for a fall of usual size or, now and then, a far larger one. */
export function dropRatio(a: number, b: number, drop: Size): number {
  const larger = { mean: large.times * drop.mean, sd: large.sd };
  return (1 - large.share) * shiftRatio(a, b, drop) + large.share * shiftRatio(a, b, larger);
}

/** Since when something has changed: with the latest session, the one before, or slowly over so many. */
export type Cause =
  | { readonly since: "now" | "before" }
  | { readonly since: "slowly"; readonly sessions: number };

/** How much each age of a change weighs: with this session, with the one before, or slowly over the last ones. */
interface Ages {
  readonly now: number;
  readonly before: number;
  readonly slow: number;
}

/**
 * Follows one client and says at every session how much more likely the answers are if something has
 * changed (with this session, with the one before, or slowly over the last ones) than if nothing has: the
 * logarithm of a ratio of likelihoods, averaged over what may have changed, by how much, since when, and
 * over how much this client's answers vary. Posterior odds are this ratio times the odds before.
 */
export class ChangeFilter {
  readonly #model: ChangeModel;
  readonly #composites: readonly { filter: LevelFilter; slow: SlowShift; logShare: number }[];
  readonly #statements: LevelFilter[] = [];
  readonly #heldBack: LevelFilter;
  #hasStatements = false;
  #hasHeldBack = false;
  #missed = false;

  constructor(model: ChangeModel) {
    this.#model = model;
    this.#composites = factorsOf(model.spreadOfSpread).map(({ factor, share }) => ({
      filter: new LevelFilter(model.composite, factor),
      slow: new SlowShift(model.composite.autocorrelation),
      logShare: Math.log(share),
    }));
    this.#heldBack = new LevelFilter(model.heldBack);
  }

  /**
   * Takes the next session and answers the logarithm of the ratio. At a missing check-in it is the ratio of a
   * change one session ago; where two are missing in a row, or nothing has been seen, there is none (`null`).
   * `extra` is variance beside the usual one, as when a statement was left out.
   */
  see({ score, statements, heldBack }: ChangePoint, extra = 0): number | null {
    const { slow, missedAfter } = this.#model;
    const first = this.#composites[0]!.filter;
    if (score === null) {
      const alone = this.#missed || first.count === 0;
      this.#missed = true;
      return alone ? null : this.#logRatio({ now: (1 - atOnce) * missedAfter, before: 0, slow: 0 });
    }
    this.#missed = false;
    this.#hasHeldBack = heldBack != null;
    if (heldBack != null) this.#heldBack.see(10 - heldBack);
    this.#hasStatements = statements != null;
    for (const [item, statement] of (statements ?? []).entries()) {
      this.#statements[item] ??= new LevelFilter(this.#model.statement);
      this.#statements[item].see(statement);
    }
    for (const { filter, slow } of this.#composites) {
      filter.see(score, extra);
      slow.follow(filter);
    }
    return this.#logRatio({ now: atOnce, before: first.count < firstBefore ? 0 : 1 - atOnce, slow });
  }

  /** Whether the latest ratio speaks for a change one session ago rather than now. */
  setInBefore(): boolean {
    const { filter } = this.#composites[0]!;
    return filter.count >= firstBefore && this.#sudden(filter, "before") > this.#sudden(filter, "now");
  }

  /** Since when something has changed, most likely, if anything has. */
  cause(): Cause {
    const { filter, slow } = this.#composites[0]!;
    const now = atOnce * this.#sudden(filter, "now");
    const before = filter.count < firstBefore ? 0 : (1 - atOnce) * this.#sudden(filter, "before");
    if (this.#slow(slow) > now + before)
      return { since: "slowly", sessions: slow.likeliest((a, b) => shiftRatio(a, b, this.#model.slope)) };
    return { since: before > now ? "before" : "now" };
  }

  /** Takes the next session and answers what it and the one before say of something that set in with that one. */
  evidence(point: ChangePoint): EventEvidence | null {
    const missedBefore = this.#missed;
    if (this.see(point) === null || missedBefore) return null;
    const { filter } = this.#composites[Math.floor(this.#composites.length / 2)]!;
    const missed = point.score === null;
    const shift = (one: LevelFilter) => shiftOf(one, missed ? "now" : "before");
    return {
      missed,
      composite: shift(filter),
      badDay: missed ? shift(filter) : [filter.badDayA, filter.badDayB],
      statements: this.#hasStatements ? this.#statements.map(shift) : [],
      heldBack: this.#hasHeldBack ? shift(this.#heldBack) : null,
    };
  }

  #logRatio({ now, before, slow }: Ages): number {
    const most = Math.max(...this.#composites.map(({ filter, logShare }) => filter.logLikelihood + logShare));
    let changed = 0;
    let same = 0;
    for (const { filter, slow: ramps, logShare } of this.#composites) {
      const likelihood = Math.exp(filter.logLikelihood + logShare - most);
      let ratio = now * this.#sudden(filter, "now");
      if (before > 0) ratio += before * this.#sudden(filter, "before");
      if (slow > 0) ratio += this.#slow(ramps);
      changed += likelihood * ratio;
      same += likelihood * this.#same(filter, before > 0);
    }
    return Math.log(changed / same);
  }

  #slow(shift: SlowShift): number {
    const { slow, slope, drop } = this.#model;
    const total = shift.total(
      (a, b) => shiftRatio(a, b, slope),
      (a, b) => shiftRatio(a, b, drop),
    );
    return slow * total;
  }

  #sudden(composite: LevelFilter, since: Since): number {
    const { drop, rise, first } = this.#model;
    const ratio = (one: LevelFilter, of: typeof shiftRatio, size: Size) =>
      since === "now" ? of(one.nowA, one.nowB, size) : of(one.beforeA, one.beforeB, size);
    let sum = first.composite * ratio(composite, dropRatio, drop);
    if (this.#hasStatements && first.statement > 0) {
      const share = first.statement / this.#statements.length;
      for (const one of this.#statements) sum += share * ratio(one, dropRatio, drop);
    }
    if (this.#hasHeldBack && first.heldBack > 0)
      sum += first.heldBack * ratio(this.#heldBack, shiftRatio, rise);
    return sum;
  }

  /** Nothing has changed: an ordinary check-in, or a bad day now or, where there was a session before, then. */
  #same({ nowA, nowB, badDayA, badDayB }: LevelFilter, hasBefore: boolean): number {
    const { chance, sd } = this.#model.badDay;
    const size = { mean: 0, sd };
    const before = hasBefore ? shiftRatio(badDayA, badDayB, size) : 0;
    return 1 + chance * (shiftRatio(nowA, nowB, size) + before);
  }
}

type Since = "now" | "before";

const shiftOf = (one: LevelFilter, since: Since): Shift =>
  since === "now" ? [one.nowA, one.nowB] : [one.beforeA, one.beforeB];
