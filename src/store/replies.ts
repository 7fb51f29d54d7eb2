import type { Authorized } from "../model/access.ts";
import type { Reply } from "../model/reply.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

export async function repliesToClient(store: Store, client: Authorized<ClientResource>): Promise<Reply[]> {
  const rows = await store
    .selectFrom("reply")
    .innerJoin("session", "session.id", "reply.session_id")
    .selectAll("reply")
    .where("session.client_id", "=", client.id)
    .execute();
  return rows.map(replyOf);
}

/** The reply that the client meets at this session's check-in: the newest one on an earlier session. */
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
  return row ? replyOf(row) : null;
}

export async function saveReply(
  store: Store,
  _session: Authorized<SessionResource, "reply">,
  reply: Reply,
): Promise<void> {
  const changes = { line: reply.line, replied_at: reply.repliedAt };
  await store
    .insertInto("reply")
    .values({ session_id: reply.sessionId, shown_at: reply.shownAt, ...changes })
    .onConflict((conflict) => conflict.column("session_id").doUpdateSet(changes))
    .execute();
}

export async function markReplyShown(
  store: Store,
  _session: Authorized<SessionResource, "answer">,
  repliedSessionId: string,
  at: string,
): Promise<void> {
  await store
    .updateTable("reply")
    .set({ shown_at: at })
    .where("session_id", "=", repliedSessionId)
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
