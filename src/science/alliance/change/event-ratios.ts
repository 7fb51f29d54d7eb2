import { dropRatio, shiftRatio } from "./change-filter.ts";
import type { EventEvidence, Shift, Size } from "./change-model.ts";

/** How large what sets in is, by kind. */
export interface Sizes {
  readonly drop: Size;
  readonly rise: Size;
  readonly badDay: Size;
}

interface Shifts {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** What neighbouring sessions say of each kind of event, in arrays, since a fit goes through them hundreds of times. */
export class EventRatios {
  /** 1 where the second of two sessions is missing. */
  readonly missed: Uint8Array;
  readonly #composite: Shifts;
  readonly #badDay: Shifts;
  readonly #heldBack: Shifts;
  readonly #tellsHeldBack: Uint8Array;
  /** Those of all sessions in one row, with where each session's begin. */
  readonly #statements: Shifts;
  readonly #firstStatement: Uint32Array;

  constructor(evidence: readonly EventEvidence[]) {
    this.missed = Uint8Array.from(evidence, ({ missed }) => Number(missed));
    this.#composite = inArrays(evidence.map(({ composite }) => composite));
    this.#badDay = inArrays(evidence.map(({ badDay }) => badDay));
    this.#heldBack = inArrays(evidence.map(({ heldBack }) => heldBack ?? [0, 0]));
    this.#tellsHeldBack = Uint8Array.from(evidence, ({ heldBack }) => Number(heldBack !== null));
    this.#statements = inArrays(evidence.flatMap(({ statements }) => statements));
    this.#firstStatement = new Uint32Array(evidence.length + 1);
    for (const [i, { statements }] of evidence.entries())
      this.#firstStatement[i + 1] = this.#firstStatement[i]! + statements.length;
  }

  /** The likelihood ratios of each kind at each pair of sessions, if events are of these sizes. */
  at({ drop, rise, badDay }: Sizes) {
    const n = this.missed.length;
    const make = () => new Float64Array(n);
    const ratios = { composite: make(), statement: make(), heldBack: make(), badDay: make() };
    const statements = this.#statements;
    for (let i = 0; i < n; i += 1) {
      ratios.composite[i] = dropRatio(this.#composite.a[i]!, this.#composite.b[i]!, drop);
      const [from, to] = [this.#firstStatement[i]!, this.#firstStatement[i + 1]!];
      for (let s = from; s < to; s += 1)
        ratios.statement[i]! += dropRatio(statements.a[s]!, statements.b[s]!, drop) / (to - from);
      if (this.#tellsHeldBack[i])
        ratios.heldBack[i] = shiftRatio(this.#heldBack.a[i]!, this.#heldBack.b[i]!, rise);
      ratios.badDay[i] = shiftRatio(this.#badDay.a[i]!, this.#badDay.b[i]!, badDay);
    }
    return ratios;
  }
}

const inArrays = (shifts: readonly Shift[]): Shifts => ({
  a: Float64Array.from(shifts, ([a]) => a),
  b: Float64Array.from(shifts, ([, b]) => b),
});
