import type { Authorized } from "../model/access.ts";
import { didNotTakePlace } from "../model/session.ts";
import { clientIdOf } from "./clients.ts";
import type { Store } from "./open.ts";
import type { OwnVoice } from "./push-subscriptions.ts";
import type { SessionResource } from "./sessions.ts";

/** Stops a client's e-mails at a moment, on their own word; null lets them begin again. */
export async function stopReminders(store: Store, client: OwnVoice, at: string | null): Promise<void> {
  await store
    .updateTable("client")
    .set({ reminders_stopped_at: at })
    .where("id", "=", clientIdOf(client))
    .execute();
}

/** Whether there is an address that a client's e-mails could go to, and since when they have been stopped. */
export async function addressState(
  store: Store,
  client: OwnVoice,
): Promise<{ readonly hasAddress: boolean; readonly stoppedAt: string | null }> {
  const row = await store
    .selectFrom("client")
    .select(["email", "reminders_stopped_at"])
    .where("id", "=", clientIdOf(client))
    .executeTakeFirstOrThrow();
  return { hasAddress: row.email !== null, stoppedAt: row.reminders_stopped_at };
}

/** When the next message about a session is due that is still to be asked about and was not answered yet; null where none waits. */
export async function nextMessageAt(
  store: Store,
  session: Authorized<SessionResource, "answer">,
): Promise<string | null> {
  const row = await store
    .selectFrom("message")
    .innerJoin("session", "session.id", "message.session_id")
    .innerJoin("client", "client.id", "message.client_id")
    .leftJoin("check_in", "check_in.session_id", "message.session_id")
    .select("message.due_at")
    .where("message.session_id", "=", session.id)
    .where("message.sent_at", "is", null)
    .where("message.given_up", "is", null)
    .where("check_in.session_id", "is", null)
    .where("session.attendance", "not in", didNotTakePlace)
    .where("client.ended_at", "is", null)
    .where("client.care_withdrawn_at", "is", null)
    .orderBy("message.due_at")
    .executeTakeFirst();
  return row?.due_at ?? null;
}
