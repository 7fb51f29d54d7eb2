import type { Selectable } from "kysely";
import type { Authorized } from "../model/access.ts";
import type { Goal, GoalHolder, GoalProgress } from "../model/goal.ts";
import { type ByClient, byClient, idsOf, ofOne } from "./by-client.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { Database } from "./tables.ts";

/** The goals of several clients that still stand, of one holder, in the holder's order. */
export async function goalsOfClients(
  store: Store,
  clients: readonly Authorized<ClientResource>[],
  holder: GoalHolder,
): Promise<ByClient<Goal[]>> {
  const rows = await store
    .selectFrom("goal")
    .selectAll()
    .where("client_id", "in", idsOf(clients))
    .where("holder", "=", holder)
    .where("ended_at", "is", null)
    .orderBy("place")
    .execute();
  return byClient(rows, goalOf);
}

/** The goals of a client that still stand, of one holder, in the holder's order. */
export const goalsOf = async (
  store: Store,
  client: Authorized<ClientResource>,
  holder: GoalHolder,
): Promise<Goal[]> => (await goalsOfClients(store, [client], holder))(client.id);

/** A goal as a row of its table. */
export const goalOf = (row: Selectable<Database["goal"]>): Goal => ({
  id: row.id,
  holder: row.holder as GoalHolder,
  words: row.words,
  place: row.place,
  createdAt: row.created_at,
  placedAt: row.placed_at,
});

export async function insertGoal(
  store: Store,
  client: Authorized<ClientResource, "introduce" | "change" | "change-own">,
  goal: Omit<Goal, "placedAt"> & { signalsDanger: boolean },
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
      same_as: null,
      signals_danger: goal.signalsDanger ? 1 : 0,
      read_at: null,
      placed_at: goal.createdAt,
    })
    .execute();
}

/** Moves a goal to another place of its holder's order. */
export async function placeGoal(
  store: Store,
  client: Authorized<ClientResource, "introduce" | "change" | "change-own">,
  goal: { id: string; place: number; at: string },
): Promise<void> {
  await store
    .updateTable("goal")
    .set({ place: goal.place, placed_at: goal.at })
    .where("id", "=", goal.id)
    .where("client_id", "=", client.id)
    .execute();
}

/** Ends a goal: it leaves the list and stays on record. */
export async function endGoal(
  store: Store,
  client: Authorized<ClientResource, "introduce" | "change" | "change-own">,
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

/** How far a client says they are with a goal, from 0 to 10. */
export async function insertProgress(
  store: Store,
  client: Authorized<ClientResource, "change-own">,
  progress: { id: string; goalId: string; value: number; recordedAt: string },
): Promise<void> {
  const { id, goalId, value, recordedAt } = progress;
  // Of a goal of their own: another client's takes nothing in.
  const own = store
    .selectFrom("goal")
    .select("id")
    .where("id", "=", goalId)
    .where("client_id", "=", client.id);
  if (!(await own.executeTakeFirst())) return;
  await store
    .insertInto("goal_progress")
    .values({ id, goal_id: goalId, session_id: null, value, recorded_at: recordedAt })
    .execute();
}

/** What a client said of their progress with each goal, the earliest first. */
export async function progressOf(
  store: Store,
  client: Authorized<ClientResource, "view-own">,
): Promise<GoalProgress[]> {
  return (await toldOf(store, [client]).execute()).map(progressRow);
}

/** The same of several clients, as far as staff may see it: what was told at a check-in that has been opened, or outside of one. */
export async function openedProgressOfClients(
  store: Store,
  clients: readonly Authorized<ClientResource, "view">[],
): Promise<ByClient<GoalProgress[]>> {
  const rows = await toldOf(store, clients)
    .select("goal.client_id")
    .leftJoin("therapist_view", "therapist_view.session_id", "goal_progress.session_id")
    .where(({ or, eb }) =>
      or([eb("goal_progress.session_id", "is", null), eb("therapist_view.revealed_at", "is not", null)]),
    )
    .execute();
  return byClient(rows, progressRow);
}

/** The same of one client. */
export const openedProgressOf = ofOne(openedProgressOfClients);

const toldOf = (store: Store, clients: readonly Authorized<ClientResource>[]) =>
  store
    .selectFrom("goal_progress")
    .innerJoin("goal", "goal.id", "goal_progress.goal_id")
    .selectAll("goal_progress")
    .where("goal.client_id", "in", idsOf(clients))
    .orderBy("goal_progress.recorded_at")
    .orderBy("goal_progress.id");

/** A note as a row of its table. */
export const progressRow = (row: Selectable<Database["goal_progress"]>): GoalProgress => ({
  goalId: row.goal_id,
  value: row.value,
  recordedAt: row.recorded_at,
  sessionId: row.session_id,
});

/** Every goal that a holder ever set: first those that stand, in the holder's order, then those that ended, the last one first. */
export async function everyGoalOf(
  store: Store,
  client: Authorized<ClientResource, "view-own">,
  holder: GoalHolder,
): Promise<{ id: string; words: string; place: number; addedAt: string; endedAt: string | null }[]> {
  const rows = await store
    .selectFrom("goal")
    .selectAll()
    .where("client_id", "=", client.id)
    .where("holder", "=", holder)
    .orderBy("ended_at", (order) => order.desc().nullsFirst())
    .orderBy("place")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    words: row.words,
    place: row.place,
    addedAt: row.created_at,
    endedAt: row.ended_at,
  }));
}
