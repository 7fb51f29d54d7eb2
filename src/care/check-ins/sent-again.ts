import { isDeepStrictEqual } from "node:util";
import type { CheckIn } from "#model/check-in.ts";
import type { GoalToTell } from "#store/told-progress.ts";

type Told = readonly { readonly goalId: string; readonly value: number }[];

/**
 * Whether a sending says word for word what has arrived before: a phone that lost the answer to its sending sends
 * again, hours later where it has no network.
 */
export function isSentAgain(
  said: Partial<CheckIn>,
  told: Told,
  before: { readonly sent: CheckIn; readonly goals: readonly GoalToTell[] },
): boolean {
  const sent = Object.keys(said).map((part) => [part, before.sent[part as keyof CheckIn]] as const);
  const kept = before.goals.flatMap(({ id, value }) => (value === null ? [] : [{ goalId: id, value }]));
  return isDeepStrictEqual(Object.fromEntries(sent), said) && isDeepStrictEqual(byGoal(kept), byGoal(told));
}

const byGoal = (told: Told) => new Map(told.map(({ goalId, value }) => [goalId, value]));
