import type { Selectable } from "kysely";
import type { Authorized } from "../model/access.ts";
import type { Trial } from "../model/trial.ts";
import type { Aim } from "../science/guidance/trial/aim.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";
import type { Database } from "./tables.ts";

type OfClient = Authorized<ClientResource, "choose-suggestion">;

/** What is or was tried with a client, the earliest first. */
export async function trialsOfClient(store: Store, client: Authorized<ClientResource>): Promise<Trial[]> {
  const rows = await store
    .selectFrom("trial")
    .selectAll()
    .where("client_id", "=", client.id)
    .orderBy("started_at")
    .orderBy("id")
    .execute();
  return rows.map(trialOf);
}

/** Opens a trial; opened again for the same session and strategy, it begins anew. */
export async function saveTrial(
  store: Store,
  session: Authorized<SessionResource, "choose-suggestion">,
  trial: Omit<Trial, "clientId" | "sessionId" | "endedOn">,
): Promise<void> {
  const changes = {
    reason: trial.reason,
    aim: trial.aim,
    goal_id: trial.goalId,
    started_at: trial.startedAt,
    ended_on: null,
  };
  await store
    .insertInto("trial")
    .values({
      id: trial.id,
      client_id: session.clientId,
      session_id: session.id,
      strategy_id: trial.strategyId,
      ...changes,
    })
    .onConflict((conflict) => conflict.columns(["session_id", "strategy_id"]).doUpdateSet(changes))
    .execute();
}

export async function deleteTrial(
  store: Store,
  client: OfClient,
  { sessionId, strategyId }: Pick<Trial, "sessionId" | "strategyId">,
): Promise<void> {
  await store
    .deleteFrom("trial")
    .where("client_id", "=", client.id)
    .where("session_id", "=", sessionId)
    .where("strategy_id", "=", strategyId)
    .execute();
}

/** Changes what a trial aims at, or its last day; null lets it go on. */
export async function updateTrial(
  store: Store,
  client: OfClient,
  trialId: string,
  change: Pick<Trial, "aim" | "goalId"> | Pick<Trial, "endedOn">,
): Promise<void> {
  const columns =
    "aim" in change ? { aim: change.aim, goal_id: change.goalId } : { ended_on: change.endedOn };
  await store
    .updateTable("trial")
    .set(columns)
    .where("client_id", "=", client.id)
    .where("id", "=", trialId)
    .execute();
}

export const trialOf = (row: Selectable<Database["trial"]>): Trial => ({
  id: row.id,
  clientId: row.client_id,
  sessionId: row.session_id,
  strategyId: row.strategy_id,
  reason: row.reason,
  aim: row.aim as Aim,
  goalId: row.goal_id,
  startedAt: row.started_at,
  endedOn: row.ended_on,
});
