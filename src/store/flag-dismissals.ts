import type { Authorized } from "../model/access.ts";
import type { FlagDismissal } from "../model/flag-dismissal.ts";
import { type ByClient, byClient, idsOf } from "./by-client.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

/** The flags that were set aside of several clients. */
export async function dismissalsForClients(
  store: Store,
  clients: readonly Authorized<ClientResource>[],
): Promise<ByClient<FlagDismissal[]>> {
  const rows = await store
    .selectFrom("flag_dismissal")
    .innerJoin("session", "session.id", "flag_dismissal.session_id")
    .selectAll("flag_dismissal")
    .select("session.client_id")
    .where("session.client_id", "in", idsOf(clients))
    .execute();
  return byClient(rows, (row) => ({
    sessionId: row.session_id,
    reason: row.reason as FlagDismissal["reason"],
    words: row.words,
    dismissedAt: row.dismissed_at,
  }));
}

export async function saveDismissal(
  store: Store,
  session: Authorized<SessionResource, "change">,
  dismissal: Omit<FlagDismissal, "sessionId">,
): Promise<void> {
  const changes = { reason: dismissal.reason, words: dismissal.words, dismissed_at: dismissal.dismissedAt };
  await store
    .insertInto("flag_dismissal")
    .values({ session_id: session.id, ...changes })
    .onConflict((conflict) => conflict.column("session_id").doUpdateSet(changes))
    .execute();
}

/** Undoes a dismissal: the flag stands again. */
export async function deleteDismissal(
  store: Store,
  session: Authorized<SessionResource, "change">,
): Promise<void> {
  await store.deleteFrom("flag_dismissal").where("session_id", "=", session.id).execute();
}
