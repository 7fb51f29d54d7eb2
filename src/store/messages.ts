import type { Authorized } from "../model/access.ts";
import { isLanguage, type Language } from "../model/locales/languages.ts";
import type { GivenUp, Message, MessageKind } from "../model/message.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

type Practice = Authorized<{ kind: "practice"; id: string }, "send-messages">;

/** A session that messages may be due for, with what decides it. */
export interface SessionToMind {
  readonly id: string;
  readonly date: string;
  readonly time: string | null;
}

/**
 * Sessions from a day on that were not missed, of clients who go on, have an address and want messages,
 * whose check-in is not there, and for which a kind of message was not planned yet.
 */
export async function sessionsToMind(
  store: Store,
  practice: Practice,
  from: string,
  until: string,
): Promise<SessionToMind[]> {
  return store
    .selectFrom("session")
    .innerJoin("client", "client.id", "session.client_id")
    .select(["session.id", "session.date", "session.time"])
    .where("session.practice_id", "=", practice.id)
    .where("session.date", ">=", from)
    .where("session.date", "<=", until)
    .where("session.attendance", "!=", "missed")
    .where("client.email", "is not", null)
    .where("client.reminders_stopped_at", "is", null)
    .where("client.care_withdrawn_at", "is", null)
    .where("client.ended_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("check_in").select("session_id").whereRef("session_id", "=", "session.id"))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("message")
            .select("id")
            .whereRef("session_id", "=", "session.id")
            .where("kind", "=", "reminder"),
        ),
      ),
    )
    .execute();
}

/** Plans a message; planned before, also by another process, it stays one. */
export async function planMessage(
  store: Store,
  practice: Practice,
  message: { id: string; sessionId: string; kind: MessageKind; dueAt: string },
): Promise<void> {
  const session = await store
    .selectFrom("session")
    .select("client_id")
    .where("id", "=", message.sessionId)
    .where("practice_id", "=", practice.id)
    .executeTakeFirst();
  if (!session) return;
  await store
    .insertInto("message")
    .values({
      id: message.id,
      practice_id: practice.id,
      client_id: session.client_id,
      session_id: message.sessionId,
      kind: message.kind,
      due_at: message.dueAt,
      claimed_at: null,
      sent_at: null,
      given_up: null,
      attempts: 0,
    })
    .onConflict((conflict) => conflict.columns(["session_id", "kind"]).doNothing())
    .execute();
}

/** A message that was claimed, with all that sending it needs. */
export interface ClaimedMessage {
  readonly message: Message;
  readonly session: SessionResource;
  readonly language: Language | null;
  readonly email: string | null;
  readonly stopped: boolean;
  readonly answered: boolean;
}

/**
 * Claims the message that is due longest, for one process alone: a claim that is older than `abandoned` is of
 * a process that ended before it could send. Null when nothing is due.
 */
export async function claimMessage(
  store: Store,
  practice: Practice,
  moment: { now: string; abandoned: string },
): Promise<ClaimedMessage | null> {
  const free = store
    .selectFrom("message")
    .select("id")
    .where("practice_id", "=", practice.id)
    .where("sent_at", "is", null)
    .where("given_up", "is", null)
    .where("due_at", "<=", moment.now)
    .where((one) => one.or([one("claimed_at", "is", null), one("claimed_at", "<", moment.abandoned)]))
    .orderBy("due_at")
    .orderBy("id")
    .limit(1);
  const candidate = await free.executeTakeFirst();
  if (!candidate) return null;
  // Claimed by another process since: that one sends it, and this one looks again at its next turn.
  const claimed = await store
    .updateTable("message")
    .set({ claimed_at: moment.now })
    .where("id", "=", candidate.id)
    .where("sent_at", "is", null)
    .where((one) => one.or([one("claimed_at", "is", null), one("claimed_at", "<", moment.abandoned)]))
    .returning("id")
    .executeTakeFirst();
  return claimed ? readClaimed(store, claimed.id) : null;
}

async function readClaimed(store: Store, id: string): Promise<ClaimedMessage> {
  const row = await store
    .selectFrom("message")
    .innerJoin("client", "client.id", "message.client_id")
    .innerJoin("session", "session.id", "message.session_id")
    .leftJoin("check_in", "check_in.session_id", "message.session_id")
    .selectAll("message")
    .select(["session.therapist_id", "client.email", "client.language", "client.reminders_stopped_at"])
    .select("client.care_withdrawn_at")
    .select("check_in.submitted_at")
    .where("message.id", "=", id)
    .executeTakeFirstOrThrow();
  return {
    message: messageOf(row),
    session: {
      kind: "session",
      id: row.session_id,
      clientId: row.client_id,
      practiceId: row.practice_id,
      therapistId: row.therapist_id,
    },
    language: isLanguage(row.language) ? row.language : null,
    email: row.email,
    stopped: row.reminders_stopped_at !== null || row.care_withdrawn_at !== null,
    answered: row.submitted_at !== null,
  };
}

/** Ends a claim: sent, given up, or to be tried again. */
export async function settleMessage(
  store: Store,
  _practice: Practice,
  id: string,
  outcome: { sentAt: string } | { givenUp: GivenUp } | { again: string; attempts: number },
): Promise<void> {
  const changes =
    "sentAt" in outcome
      ? { sent_at: outcome.sentAt }
      : "givenUp" in outcome
        ? { given_up: outcome.givenUp }
        : { due_at: outcome.again, attempts: outcome.attempts };
  await store
    .updateTable("message")
    .set({ ...changes, claimed_at: null })
    .where("id", "=", id)
    .execute();
}

/** Moves what waits for a session to a later moment. */
export async function postponeMessages(
  store: Store,
  session: Authorized<SessionResource, "answer">,
  to: string,
): Promise<void> {
  await store
    .updateTable("message")
    .set({ due_at: to })
    .where("session_id", "=", session.id)
    .where("sent_at", "is", null)
    .execute();
}

/** The e-mails that a client got, the earliest first. */
export async function sentMessagesOf(
  store: Store,
  client: Authorized<ClientResource, "view-own">,
): Promise<{ kind: MessageKind; sentAt: string }[]> {
  const rows = await store
    .selectFrom("message")
    .select(["kind", "sent_at"])
    .where("client_id", "=", client.id)
    .where("sent_at", "is not", null)
    .orderBy("sent_at")
    .execute();
  return rows.map((row) => ({ kind: row.kind as MessageKind, sentAt: row.sent_at ?? "" }));
}

const messageOf = (row: {
  id: string;
  client_id: string;
  session_id: string;
  kind: string;
  due_at: string;
  sent_at: string | null;
  given_up: string | null;
  attempts: number;
}): Message => ({
  id: row.id,
  clientId: row.client_id,
  sessionId: row.session_id,
  kind: row.kind as MessageKind,
  dueAt: row.due_at,
  sentAt: row.sent_at,
  givenUp: row.given_up as GivenUp | null,
  attempts: row.attempts,
});
