import type { Authorized } from "../model/access.ts";
import type { Goal, GoalHolder } from "../model/goal.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";

/** The goals of one holder that still stand, in the holder's order. */
export async function goalsOf(
  store: Store,
  client: Authorized<ClientResource>,
  holder: GoalHolder,
): Promise<Goal[]> {
  const rows = await store
    .selectFrom("goal")
    .selectAll()
    .where("client_id", "=", client.id)
    .where("holder", "=", holder)
    .where("ended_at", "is", null)
    .orderBy("place")
    .execute();
  return rows.map(({ id, words, place }) => ({ id, holder, words, place }));
}

export async function insertGoal(
  store: Store,
  client: Authorized<ClientResource, "introduce" | "change">,
  goal: Goal & { createdAt: string },
): Promise<void> {
  await store
    .insertInto("goal")
    .values({
      id: goal.id,
      client_id: client.id,
      holder: goal.holder,
      words: goal.words,
      place: goal.place,
      created_at: goal.createdAt,
      ended_at: null,
    })
    .execute();
}

/** Moves a goal to another place of its holder's order. */
export async function placeGoal(
  store: Store,
  client: Authorized<ClientResource, "introduce" | "change">,
  goal: { id: string; place: number },
): Promise<void> {
  await store
    .updateTable("goal")
    .set({ place: goal.place })
    .where("id", "=", goal.id)
    .where("client_id", "=", client.id)
    .execute();
}

/** Ends a goal: it leaves the list and stays on record. */
export async function endGoal(
  store: Store,
  client: Authorized<ClientResource, "introduce" | "change">,
  goalId: string,
  at: string,
): Promise<void> {
  await store
    .updateTable("goal")
    .set({ ended_at: at })
    .where("id", "=", goalId)
    .where("client_id", "=", client.id)
    .execute();
}
