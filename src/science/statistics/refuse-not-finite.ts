import { Refusal } from "../refusal.ts";

/** The fourth power of what lies beyond this has no finite value, and that of what lies beneath its inverse is nothing. */
export const farthest = 1e75;

/**
 * Throws a `Refusal` that says in which of some values NaN or an infinity stands, or a number beyond `farthest`: these
 * are mistakes, not gaps.
 */
export function refuseNotFinite(name: string, values: ArrayLike<number>): void {
  for (let at = 0; at < values.length; at += 1) {
    if (!Number.isFinite(values[at])) throw new Refusal(`${name} is not a finite number in row ${at + 1}`);
    if (Math.abs(values[at]!) > farthest)
      throw new Refusal(`${name} is too large to be computed with in row ${at + 1}`);
  }
}
