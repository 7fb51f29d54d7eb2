import { Refusal } from "../refusal.ts";

/** Throws a `Refusal` that says in which of some values NaN or an infinity stands: these are mistakes, not gaps. */
export function refuseNotFinite(name: string, values: ArrayLike<number>): void {
  for (let at = 0; at < values.length; at += 1)
    if (!Number.isFinite(values[at])) throw new Refusal(`${name} is not a finite number in row ${at + 1}`);
}
