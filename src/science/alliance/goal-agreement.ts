import { kendallTauB } from "../statistics/agreement/kendall.ts";

/** How two lists of goals lie to each other, in what can be said in words. */
export interface GoalAgreement {
  /** Both put the same goal first; null where the client's first, or the therapist's, was compared by nobody yet. */
  readonly sameFirst: boolean | null;
  /** Goals that stand on both lists. */
  readonly shared: number;
  /** Goals of the client's that came after the lists were last compared. */
  readonly uncompared: number;
  /** Goals on the client's list, and on the therapist's, that the other's has not, as far as they were compared. */
  readonly onlyClient: number;
  readonly onlyTherapist: number;
  /** Whether the shared ones stand in the same order; null with fewer than two of them. */
  readonly order: "same" | "mixed" | "turned" | null;
}

/**
 * Compares a client's list of goals with their therapist's, both in order of weight; a goal of the therapist's
 * carries the id of the client's goal that it means, or null; what of the client's is `since` the comparison may mean
 * anything. Null while one of the lists is empty. The order is that of today, of the goals that both have, judged by
 * Kendall's tau-b of the places: 1 is the same, below 0 is turned round.
 */
export function goalAgreement(
  client: readonly string[],
  therapist: readonly (string | null)[],
  since: ReadonlySet<string> = new Set(),
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
  const uncompared = client.filter((id) => since.has(id) && !therapist.includes(id)).length;
  const firstIsOpen = since.has(client[0]!) && !therapist.includes(client[0]!);
  return {
    sameFirst: firstIsOpen ? null : therapist[0] === client[0],
    shared: pairs.length,
    uncompared,
    onlyClient: client.length - pairs.length - uncompared,
    onlyTherapist: therapist.length - pairs.length,
    order: tau === null ? null : tau === 1 ? "same" : tau < 0 ? "turned" : "mixed",
  };
}
