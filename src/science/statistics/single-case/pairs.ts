import { Refusal } from "../../refusal.ts";
import { refuseNotFinite } from "../refuse-not-finite.ts";

/** How the pairs of an earlier and a later value compare: the later one higher, lower, or the same. */
export interface Pairs {
  readonly higher: number;
  readonly lower: number;
  readonly same: number;
}

/** Every value of one phase with every value of another. Throws a `Refusal` on an empty phase and on values that are not finite. */
export function betweenPhases(before: readonly number[], after: readonly number[]): Pairs {
  refusePhases(before, after);
  return tally(before.flatMap((early) => after.map((late) => late - early)));
}

/** Throws a `Refusal` on an empty phase and on values that are not finite. */
export function refusePhases(before: readonly number[], after: readonly number[]): void {
  for (const [name, values] of [
    ["the first phase", before],
    ["the second phase", after],
  ] as const) {
    if (values.length === 0) throw new Refusal(`${name} has no value`);
    refuseNotFinite(name, values);
  }
}

/** Every value of a phase with every later one of the same. */
export function withinPhase(values: readonly number[]): Pairs {
  return tally(values.flatMap((early, i) => values.slice(i + 1).map((late) => late - early)));
}

const tally = (differences: readonly number[]): Pairs => ({
  higher: differences.filter((difference) => difference > 0).length,
  lower: differences.filter((difference) => difference < 0).length,
  same: differences.filter((difference) => difference === 0).length,
});

/** All pairs, ties among them. */
export const countOf = ({ higher, lower, same }: Pairs): number => higher + lower + same;
/** Kendall's S: how many more pairs rise than fall. */
export const scoreOf = ({ higher, lower }: Pairs): number => higher - lower;
