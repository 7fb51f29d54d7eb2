import { Refusal } from "../refusal.ts";

/** Throws a `Refusal` that names what has another length than what it belongs to. */
export function refuseLength(name: string, { length }: ArrayLike<unknown>, expected: number): void {
  if (length !== expected) throw new Refusal(`${name} has ${length} rows and not ${expected}`);
}
