import type { Population } from "../types.ts";

/**
 * A rule that reads one client's composites (0-10, in order of time, missing check-ins left out) and says of
 * each how strange it is: the larger, the stranger; -Infinity where the rule is silent. It flags from `limit` on.
 */
export interface Detector {
  /** The mechanism, never an author: no published rule's exact algebra has been checked against its source. */
  readonly name: string;
  readonly limit: number;
  readonly strangeness: (scores: readonly number[], population: Population) => number[];
}

export const silent = Number.NEGATIVE_INFINITY;
