import type { Authorized } from "../model/access.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";

type Practice = Authorized<{ kind: "practice"; id: string }, "view">;

/** A client's goals whose words may mean danger and that their therapist has not read, the earliest first. */
export async function unreadDangerGoals(
  store: Store,
  client: Authorized<ClientResource, "view">,
): Promise<{ words: string; createdAt: string }[]> {
  const rows = await store
    .selectFrom("goal")
    .select(["words", "created_at"])
    .where("client_id", "=", client.id)
    .where("holder", "=", "client")
    .where("signals_danger", "=", 1)
    .where("read_at", "is", null)
    .where("ended_at", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ words: row.words, createdAt: row.created_at }));
}

/** Marks what a client had set as goals by a moment, and may mean danger, as read. */
export async function markDangerGoalsRead(
  store: Store,
  client: Authorized<ClientResource, "reply">,
  { shownUntil, at }: { readonly shownUntil: string; readonly at: string },
): Promise<void> {
  await store
    .updateTable("goal")
    .set({ read_at: at })
    .where("client_id", "=", client.id)
    .where("holder", "=", "client")
    .where("signals_danger", "=", 1)
    .where("created_at", "<=", shownUntil)
    .where("read_at", "is", null)
    .execute();
}

/**
 * A therapist's clients of whom something beside their check-ins may mean danger and was not read yet: what they said
 * before the first session, or a goal. No session need be near.
 */
export async function clientsInDanger(
  store: Store,
  practice: Practice,
  therapistId: string,
): Promise<{ id: string; name: string }[]> {
  return store
    .selectFrom("client")
    .select(["id", "name"])
    .where("practice_id", "=", practice.id)
    .where("therapist_id", "=", therapistId)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom("intake")
            .select("intake.client_id")
            .whereRef("intake.client_id", "=", "client.id")
            .where("intake.signals_danger", "=", 1)
            .where("intake.read_at", "is", null),
        ),
        exists(
          selectFrom("goal")
            .select("goal.id")
            .whereRef("goal.client_id", "=", "client.id")
            .where("goal.holder", "=", "client")
            .where("goal.signals_danger", "=", 1)
            .where("goal.read_at", "is", null)
            .where("goal.ended_at", "is", null),
        ),
      ]),
    )
    .orderBy("name")
    .execute();
}
