import { upperTail } from "../../statistics/normal.ts";
import { badDay } from "./course-model.ts";

/** Levels, depths and gains lie on one lattice, so that few distances occur and each is reckoned once. */
export const step = 0.25;
/** The scale's end: a value there says only "at least so much". */
export const top = 10;

/** Places from below the scale to above it, and moves between two of them, in lattice steps. */
const lowest = -60;
const places = 180;
const farthest = 80;
/** Expected values are told apart by a sixteenth of a point. */
const finer = 16;

interface Seen {
  readonly value: number;
  readonly top: number;
  readonly last: number;
  readonly lastAtTop: boolean;
  /** How much of the last deviation is carried over. */
  readonly rho: number;
  readonly variance: number;
}

/** How likely one value is where the course lies at a place and came there by a move; each is reckoned when first asked for. */
export class Likely {
  readonly #seen: Seen;
  readonly #sd: number;
  readonly #badSd: number;
  /** By the expected value, so finely that nothing is lost by it. */
  readonly #known = new Float64Array(finer * places * step).fill(-1);
  readonly #rows: (Float64Array | undefined)[] = [];

  constructor(seen: Seen) {
    this.#seen = seen;
    this.#sd = Math.sqrt(seen.variance);
    this.#badSd = Math.sqrt(seen.variance + badDay.variance);
  }

  /** The likelihoods at places in a row, where the course has risen by so much since the last value. */
  row(risen: number, place: number, count: number): { row: Float64Array; at: number } {
    const key = this.#seen.rho === 0 ? 0 : risen + farthest;
    this.#rows[key] ??= new Float64Array(places).fill(-1);
    const row = this.#rows[key];
    const from = place - lowest;
    for (let i = from; i < from + count; i += 1)
      if (row[i]! < 0) row[i] = this.#reckon((i + lowest) * step, (i + lowest - risen) * step);
    return { row, at: from };
  }

  #reckon(here: number, there: number): number {
    const { last, lastAtTop, rho } = this.#seen;
    const off = last - there;
    const expected = here + rho * (lastAtTop ? Math.max(0, off) : off);
    const index = Math.round(finer * expected) - finer * lowest * step;
    const known = this.#known[index]!;
    if (known >= 0) return known;
    const found = this.#around(index / finer + lowest * step);
    this.#known[index] = found;
    return found;
  }

  #around(expected: number): number {
    const { value, top } = this.#seen;
    const [usual, bad] = [(value - expected) / this.#sd, (value - expected) / this.#badSd];
    if (value >= top - 1e-9) return (1 - badDay.chance) * upperTail(usual) + badDay.chance * upperTail(bad);
    return ((1 - badDay.chance) * density(usual)) / this.#sd + (badDay.chance * density(bad)) / this.#badSd;
  }
}

const density = (z: number): number => Math.exp(-0.5 * z * z) * 0.3989422804014327;
