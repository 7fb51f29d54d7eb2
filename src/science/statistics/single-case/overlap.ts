import { betweenPhases, countOf, refusePhases } from "./pairs.ts";

/**
 * Non-overlap of all pairs, 0-100: the share of pairs in which the second phase is higher, ties counted half
 * (Parker and Vannest 2009, Behavior Therapy 40:357). 50 is no difference. Each phase needs a value.
 */
export function nonOverlapOfAllPairs(before: readonly number[], after: readonly number[]): number {
  const pairs = betweenPhases(before, after);
  return (100 * (pairs.higher + pairs.same / 2)) / countOf(pairs);
}

/**
 * Percentage of non-overlapping data, 0-100: the share of the second phase above the highest value of the
 * first (Scruggs, Mastropieri and Casto 1987, Remedial and Special Education 8:24).
 */
export function nonOverlappingData(before: readonly number[], after: readonly number[]): number {
  refusePhases(before, after);
  const highest = Math.max(...before);
  return (100 * after.filter((value) => value > highest).length) / after.length;
}
