import type { Expression, ExpressionBuilder } from "kysely";
import type { Authorized, CaseloadResource } from "../model/access.ts";
import { type ByClient, byClient, idsOf } from "./by-client.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { Database } from "./tables.ts";

type Caseload = Authorized<CaseloadResource, "view">;

/** The goals of several clients whose words may mean danger and that their therapist has not read, the earliest first. */
export async function unreadDangerGoals(
  store: Store,
  clients: readonly Authorized<ClientResource, "view">[],
): Promise<ByClient<{ words: string; createdAt: string }[]>> {
  const rows = await store
    .selectFrom("goal")
    .select(["client_id", "words", "created_at"])
    .where("client_id", "in", idsOf(clients))
    .where("holder", "=", "client")
    .where("signals_danger", "=", 1)
    .where("read_at", "is", null)
    .where("ended_at", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return byClient(rows, (row) => ({ words: row.words, createdAt: row.created_at }));
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

/** A therapist's clients of whom something may mean danger and was neither read nor answered yet. No session need be near. */
export async function clientsInDanger(
  store: Store,
  whose: Caseload,
): Promise<{ id: string; name: string }[]> {
  return store
    .selectFrom("client")
    .select(["id", "name"])
    .where("practice_id", "=", whose.practiceId)
    .where("therapist_id", "=", whose.therapistId)
    .where((one) => inDanger(one, one.val("")))
    .orderBy("name")
    .execute();
}

/** Whether danger stands unread or unanswered that came after a moment, wherever a client can say it. */
export function inDanger(one: ExpressionBuilder<Database, "client">, since: Expression<string>) {
  const places = [
    one
      .selectFrom("check_in")
      .leftJoin("reply", "reply.session_id", "check_in.session_id")
      .select("check_in.session_id as id")
      .whereRef("check_in.client_id", "=", "client.id")
      .where("check_in.signals_danger", "=", 1)
      .where("check_in.imported_direct", "is", null)
      .where("reply.session_id", "is", null)
      .where("check_in.changed_at", ">", since),
    one
      .selectFrom("check_in_addition")
      .select("check_in_addition.id")
      .whereRef("check_in_addition.client_id", "=", "client.id")
      .where("check_in_addition.signals_danger", "=", 1)
      .where("check_in_addition.read_at", "is", null)
      .where("check_in_addition.added_at", ">", since),
    one
      .selectFrom("intake")
      .select("intake.client_id as id")
      .whereRef("intake.client_id", "=", "client.id")
      .where("intake.signals_danger", "=", 1)
      .where("intake.read_at", "is", null)
      .where("intake.changed_at", ">", since),
    one
      .selectFrom("goal")
      .select("goal.id")
      .whereRef("goal.client_id", "=", "client.id")
      .where("goal.signals_danger", "=", 1)
      .where("goal.read_at", "is", null)
      .where("goal.ended_at", "is", null)
      .where("goal.created_at", ">", since),
  ];
  return one.or(places.map((found) => one.exists(found)));
}
