import { type CourseModel, depths, leftOver, mendsLater } from "./course-model.ts";
import { Likely, step, top } from "./likely.ts";

/** One value of the measure, 0-10 and high is good, and the session it belongs to. */
export interface Point {
  readonly session: number;
  readonly value: number;
}

const onLattice = (value: number): number => Math.round(value / step);

const tiny = 1e-300;
/** Levels that are less likely than this beside the likeliest are left out of what follows. */
const negligible = 1e-7;
const lost = 1e-9;
/** Levels are looked for so many standard deviations from the usual one. */
const reach = 3.2;

/** How far below the client's own level each state lies, in lattice steps: none, low, low and here to stay. */
const shifts = Int32Array.from([
  0,
  ...depths.map(({ depth }) => onLattice(depth)),
  ...depths.map(({ depth }) => onLattice(depth * leftOver)),
]);
const states = shifts.length;
const low = (k: number) => 1 + k;
const stuck = (k: number) => 1 + depths.length + k;

interface Move {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

function movesOf({ setsIn, goesOn, mends }: CourseModel["recovery"]): Move[] {
  const moves: Move[] = [{ from: 0, to: 0, chance: 1 - setsIn }];
  for (const [k, { share }] of depths.entries()) {
    moves.push(
      { from: 0, to: low(k), chance: setsIn * share },
      { from: low(k), to: low(k), chance: goesOn },
      { from: low(k), to: 0, chance: (1 - goesOn) * mends },
      { from: low(k), to: stuck(k), chance: (1 - goesOn) * (1 - mends) },
      { from: stuck(k), to: stuck(k), chance: 1 - mendsLater },
      { from: stuck(k), to: 0, chance: mendsLater },
    );
  }
  return moves;
}

/**
 * What is known of one client's course: how likely each level of their own is, together with each state (as
 * usual, in a low stretch of some depth, or in one that stayed). Exact forward filtering on a lattice (Rabiner
 * 1989, Proc. IEEE 77:257); deviations follow AR(1), a value at the top of the scale counts as censored, and now
 * and then one means nothing. `slope` is what the level rises a session, `factor` multiplies the client's own sd.
 */
export class HiddenCourse {
  readonly #model: CourseModel;
  readonly #nuisance: Nuisance;
  readonly #moves: readonly Move[];
  /** Lattice index of the first level. */
  #first: number;
  #levels: number;
  /** Of each state, level after level. */
  #chances: Float64Array;
  #last: Point | null = null;
  logLikelihood = 0;

  constructor(model: CourseModel, nuisance: Nuisance, like?: HiddenCourse) {
    this.#model = model;
    this.#nuisance = nuisance;
    if (like) {
      this.#moves = like.#moves;
      this.#first = like.#first;
      this.#levels = like.#levels;
      this.#chances = like.#chances;
      this.#last = like.#last;
      this.logLikelihood = like.logLikelihood;
      return;
    }
    this.#moves = movesOf(model.recovery);
    const sd = Math.sqrt(model.betweenVariance);
    this.#first = onLattice(model.mean - reach * sd);
    this.#levels = onLattice(model.mean + reach * sd) - this.#first + 1;
    this.#chances = new Float64Array(this.#levels * states);
    for (let i = 0; i < this.#levels; i += 1)
      this.#chances[i] = Math.exp(-0.5 * (((this.#first + i) * step - model.mean) / sd) ** 2);
    normalise(this.#chances);
  }

  /** Takes the next value; `gained` is what it and the one before are higher by for another reason, in lattice steps. */
  see(point: Point, gained: Gained = nothingGained, likely: Likely = this.likely(point)): void {
    const before = this.#last;
    if (before) this.pass(point.session - before.session - 1);
    const levels = this.#levels;
    const chances = this.#chances;
    const next = new Float64Array(levels * states);
    const held = sumsOf(chances, levels);
    for (const { from, to, chance } of before ? this.#moves : stay) {
      if (held[from]! < lost) continue;
      const place = this.#first - shifts[to]! + gained.now;
      const { row, at } = likely.row(shifts[from]! - shifts[to]! + gained.now - gained.before, place, levels);
      const [source, target] = [from * levels, to * levels];
      for (let i = 0; i < levels; i += 1) next[target + i]! += chance * chances[source + i]! * row[at + i]!;
    }
    this.logLikelihood += Math.log(Math.max(normalise(next), tiny));
    this.#chances = next;
    this.#last = point;
  }

  /** Lets sessions go by without a value. */
  pass(sessions: number): void {
    const levels = this.#levels;
    for (let s = 0; s < sessions; s += 1) {
      const next = new Float64Array(levels * states);
      for (const { from, to, chance } of this.#moves)
        for (let i = 0; i < levels; i += 1)
          next[to * levels + i]! += chance * this.#chances[from * levels + i]!;
      this.#chances = next;
    }
  }

  /** How likely the next value is, wherever the course lies now and lay before. */
  likely(point: Point): Likely {
    const { autocorrelation, withinVariance } = this.#model;
    const last = this.#last;
    const rho = last ? autocorrelation ** (point.session - last.session) : 0;
    return new Likely({
      value: point.value - this.#drift(point.session),
      top: top - this.#drift(point.session),
      last: last ? last.value - this.#drift(last.session) : 0,
      lastAtTop: last !== null && last.value >= top,
      rho,
      variance: withinVariance * this.#nuisance.factor ** 2 * (1 - rho * rho),
    });
  }

  /** The same course with the levels that are out of the question left out, so that what follows takes less time. */
  narrowed(): HiddenCourse {
    const levels = this.#levels;
    const sums = Array.from({ length: levels }, (_, i) => {
      let sum = 0;
      for (let state = 0; state < states; state += 1) sum += this.#chances[state * levels + i]!;
      return sum;
    });
    const least = negligible * Math.max(...sums);
    const from = sums.findIndex((sum) => sum > least);
    const to = sums.findLastIndex((sum) => sum > least) + 1;
    const copy = this.copy();
    copy.#first = this.#first + from;
    copy.#levels = to - from;
    copy.#chances = new Float64Array((to - from) * states);
    for (let state = 0; state < states; state += 1)
      copy.#chances.set(
        this.#chances.subarray(state * levels + from, state * levels + to),
        state * (to - from),
      );
    return copy;
  }

  copy(): HiddenCourse {
    return new HiddenCourse(this.#model, this.#nuisance, this);
  }

  /** The chance that the client is in a low stretch, or in one that stayed. */
  chanceOfLow(): number {
    return 1 - sumsOf(this.#chances, this.#levels)[0]!;
  }

  /** Where the course may lie at a session, `ahead` of the last value: places with their chances, and the sd of a value around each. */
  places(session: number): { places: { at: number; chance: number }[]; sd: number } {
    const last = this.#last;
    const ahead = last ? session - last.session : 0;
    const rho = last ? this.#model.autocorrelation ** ahead : 0;
    const drift = this.#drift(session);
    const sd = Math.sqrt(this.#model.withinVariance * (1 - rho * rho)) * this.#nuisance.factor;
    const carried = last ? rho * deviation(last.value, this.#mean() + this.#drift(last.session)) : 0;
    const later = this.copy();
    later.pass(ahead);
    const chances = new Map<number, number>();
    for (const [cell, chance] of later.#chances.entries()) {
      if (chance < negligible) continue;
      const place = this.#first + (cell % this.#levels) - shifts[Math.floor(cell / this.#levels)]!;
      chances.set(place, (chances.get(place) ?? 0) + chance);
    }
    const places = [...chances].map(([place, chance]) => ({ at: place * step + drift + carried, chance }));
    return { places, sd };
  }

  #drift(session: number): number {
    return this.#nuisance.slope * (session - this.#nuisance.origin);
  }

  #mean(): number {
    let sum = 0;
    for (const [cell, chance] of this.#chances.entries())
      sum += chance * (this.#first + (cell % this.#levels) - shifts[Math.floor(cell / this.#levels)]!) * step;
    return sum;
  }
}

/** What of a client is not known and averaged over. */
export interface Nuisance {
  readonly slope: number;
  readonly factor: number;
  /** The session whose level the lattice holds. */
  readonly origin: number;
}

export interface Gained {
  readonly now: number;
  readonly before: number;
}
const nothingGained: Gained = { now: 0, before: 0 };

/** Before the first value nothing has moved. */
const stay: readonly Move[] = Array.from({ length: states }, (_, state) => ({
  from: state,
  to: state,
  chance: 1,
}));

/** A value at the top lies at least so far above its place, and not below it. */
const deviation = (value: number, place: number): number =>
  value >= top ? Math.max(0, value - place) : value - place;

/** The chance of each state. */
function sumsOf(chances: Float64Array, levels: number): Float64Array {
  const sums = new Float64Array(states);
  for (let state = 0; state < states; state += 1)
    for (let i = state * levels; i < (state + 1) * levels; i += 1) sums[state]! += chances[i]!;
  return sums;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i]!;
  return sum;
}

/** Brings chances to a sum of 1 and answers what the sum was. */
function normalise(chances: Float64Array): number {
  const sum = sumOf(chances);
  if (sum > 0) for (let i = 0; i < chances.length; i += 1) chances[i]! /= sum;
  return sum;
}
