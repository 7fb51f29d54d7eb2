import type { Cause } from "./change/change-filter.ts";
import type { Reason } from "./types.ts";

/**
 * Limits on the probability that something has changed. They keep the union of everything that statistics show within the
 * product's budget: over 16 sessions at most 20 % of clients without any rupture ever see a strain, and
 * 40 % ever a watch or a strain, with every parameter estimated from the data (acceptance.test.ts).
 */
export const limits = { strain: 0.289, watch: 0.142 } as const;

/** No statistical flag before this check-in: a range of one's own does not exist yet. */
export const firstFlagged = 3;

/** What the statistics say of one score, given that enough check-ins came before. */
export function statisticalReasons(point: {
  readonly score: number;
  readonly expected: number;
  readonly z: number;
  readonly zBefore: number | null;
  /** Probability that something has changed. */
  readonly changed: number;
  /** Asked for only where there is a flag. */
  readonly cause: () => Cause;
}): Reason[] {
  const { score, expected, z, zBefore, changed, cause } = point;
  // A score as high as expected is no reason to ask, whatever came before it.
  if (changed <= limits.watch || z >= 0) return [];
  const found = cause();
  if (found.since === "slowly") return [{ rule: "erosion", sessions: found.sessions }];
  if (found.since === "before" && zBefore !== null && zBefore < 0) return [{ rule: "two-low", z, zBefore }];
  return [{ rule: "drop", score, expected, z }];
}
