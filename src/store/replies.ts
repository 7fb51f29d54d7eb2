import type { Authorized } from "../model/access.ts";
import type { Reply } from "../model/reply.ts";
import { type ByClient, byClient, idsOf, ofOne } from "./by-client.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

/** The replies to several clients. */
export async function repliesToClients(
  store: Store,
  clients: readonly Authorized<ClientResource>[],
): Promise<ByClient<Reply[]>> {
  const rows = await store
    .selectFrom("reply")
    .innerJoin("session", "session.id", "reply.session_id")
    .selectAll("reply")
    .select("session.client_id")
    .where("session.client_id", "in", idsOf(clients))
    .execute();
  return byClient(rows, replyOf);
}

/** The replies to one client. */
export const repliesToClient = ofOne(repliesToClients);

/** The reply that the client meets at this session's check-in: the newest to an earlier session, unless another check-in has shown it. */
export async function replyBefore(
  store: Store,
  session: Authorized<SessionResource, "answer">,
): Promise<Reply | null> {
  const row = await store
    .selectFrom("reply")
    .innerJoin("session as answered", "answered.id", "reply.session_id")
    .innerJoin("session as current", (join) => join.on("current.id", "=", session.id))
    .selectAll("reply")
    .where("answered.client_id", "=", session.clientId)
    .where("answered.id", "!=", session.id)
    .whereRef("answered.date", "<=", "current.date")
    .orderBy("answered.date", "desc")
    .orderBy("reply.replied_at", "desc")
    .executeTakeFirst();
  return row && (row.shown_for === null || row.shown_for === session.id) ? replyOf(row) : null;
}

/** Saves a session's one reply; `false` when the client has met the one before, which then stands. */
export async function saveReply(
  store: Store,
  session: Authorized<SessionResource, "reply">,
  reply: { readonly line: string | null; readonly repliedAt: string },
): Promise<boolean> {
  const changes = { line: reply.line, replied_at: reply.repliedAt };
  const saved = await store
    .insertInto("reply")
    .values({ session_id: session.id, shown_at: null, shown_for: null, ...changes })
    .onConflict((conflict) =>
      conflict.column("session_id").doUpdateSet(changes).where("reply.shown_at", "is", null),
    )
    .returning("session_id")
    .execute();
  return saved.length > 0;
}

/** Marks the reply that stood on a check-in when the client sent it. */
export async function markReplyShown(
  store: Store,
  session: Authorized<SessionResource, "answer">,
  repliedSessionId: string,
  at: string,
): Promise<void> {
  await store
    .updateTable("reply")
    .set({ shown_at: at })
    .where("session_id", "=", repliedSessionId)
    .where("shown_at", "is", null)
    .execute();
  await store
    .updateTable("reply")
    .set({ shown_for: session.id })
    .where("session_id", "=", repliedSessionId)
    .where("shown_for", "is", null)
    .execute();
}

/** Marks the replies that a client meets on their own page. They still stand at the next check-in, to be asked about. */
export async function markRepliesShown(
  store: Store,
  client: Authorized<ClientResource, "view-own">,
  at: string,
): Promise<void> {
  const own = store.selectFrom("session").select("id").where("client_id", "=", client.id);
  await store
    .updateTable("reply")
    .set({ shown_at: at })
    .where("session_id", "in", own)
    .where("shown_at", "is", null)
    .execute();
}

const replyOf = (row: {
  session_id: string;
  line: string | null;
  replied_at: string;
  shown_at: string | null;
}): Reply => ({
  sessionId: row.session_id,
  line: row.line,
  repliedAt: row.replied_at,
  shownAt: row.shown_at,
});
