import type { Authorized } from "../model/access.ts";
import type { GoalProgress } from "../model/goal.ts";
import { progressRow } from "./goals.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

type Answering = Authorized<SessionResource, "answer">;

/** A goal that a check-in asks about, with what was told at this very check-in; null before. */
export interface GoalToTell {
  readonly id: string;
  readonly words: string;
  readonly value: number | null;
}

/** The client's goals that still stand, in their order. */
export async function goalsToTell(store: Store, session: Answering): Promise<GoalToTell[]> {
  return store
    .selectFrom("goal")
    .leftJoin("goal_progress", (join) =>
      join.onRef("goal_progress.goal_id", "=", "goal.id").on("goal_progress.session_id", "=", session.id),
    )
    .select(["goal.id", "goal.words", "goal_progress.value"])
    .where("goal.client_id", "=", session.clientId)
    .where("goal.holder", "=", "client")
    .where("goal.ended_at", "is", null)
    .orderBy("goal.place")
    .execute();
}

/** Everything told of the client's goals so far, the earliest first. */
export async function toldSoFar(
  store: Store,
  session: Authorized<SessionResource, "answer" | "change-own">,
): Promise<GoalProgress[]> {
  const rows = await store
    .selectFrom("goal_progress")
    .innerJoin("goal", "goal.id", "goal_progress.goal_id")
    .selectAll("goal_progress")
    .where("goal.client_id", "=", session.clientId)
    .where("goal.ended_at", "is", null)
    .orderBy("goal_progress.recorded_at")
    .execute();
  return rows.map(progressRow);
}

/** Keeps what a check-in tells of the client's goals in the place of what it told before; other clients' goals take nothing in. */
export async function saveToldProgress(
  store: Store,
  session: Answering,
  told: readonly { readonly id: string; readonly goalId: string; readonly value: number }[],
  at: string,
): Promise<void> {
  await store.deleteFrom("goal_progress").where("session_id", "=", session.id).execute();
  const own = new Set((await goalsToTell(store, session)).map(({ id }) => id));
  const rows = told
    .filter(({ goalId }) => own.has(goalId))
    .map(({ id, goalId, value }) => ({
      id,
      goal_id: goalId,
      session_id: session.id,
      value,
      recorded_at: at,
    }));
  if (rows.length > 0) await store.insertInto("goal_progress").values(rows).execute();
}
