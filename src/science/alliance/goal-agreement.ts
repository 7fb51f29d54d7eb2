import { kendallTauB } from "../statistics/agreement/kendall.ts";

/** How two lists of goals lie to each other, in what can be said in words. */
export interface GoalAgreement {
  /** Both put the same goal first. */
  readonly sameFirst: boolean;
  /** Goals that stand on both lists. */
  readonly shared: number;
  /** Goals on the client's list, and on the therapist's, that the other's has not. */
  readonly onlyClient: number;
  readonly onlyTherapist: number;
  /** Whether the shared ones stand in the same order; null with fewer than two of them. */
  readonly order: "same" | "mixed" | "turned" | null;
}

/**
 * Compares a client's list of goals with their therapist's, both in order of weight; a goal of the therapist's
 * carries the id of the client's goal that it means, or null. Null while one of the lists is empty. The order
 * is judged by Kendall's tau-b of the places: 1 is the same, below 0 is turned round.
 */
export function goalAgreement(
  client: readonly string[],
  therapist: readonly (string | null)[],
): GoalAgreement | null {
  if (client.length === 0 || therapist.length === 0) return null;
  const pairs = client.flatMap((id, place) => {
    const other = therapist.indexOf(id);
    return other < 0 ? [] : [{ place, other }];
  });
  const tau =
    pairs.length < 2
      ? null
      : kendallTauB(
          pairs.map(({ place }) => place),
          pairs.map(({ other }) => other),
        );
  return {
    sameFirst: therapist[0] === client[0],
    shared: pairs.length,
    onlyClient: client.length - pairs.length,
    onlyTherapist: therapist.length - pairs.length,
    order: tau === null ? null : tau === 1 ? "same" : tau < 0 ? "turned" : "mixed",
  };
}
