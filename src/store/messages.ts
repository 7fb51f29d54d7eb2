import type { ExpressionBuilder } from "kysely";
import type { Authorized, PracticeResource } from "../model/access.ts";
import { isLanguage, type Language } from "../model/locales/languages.ts";
import {
  type Channel,
  type GivenUp,
  type Message,
  type MessageKind,
  messageKinds,
} from "../model/message.ts";
import type { PushSubscription } from "../model/push.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";
import type { Database } from "./tables.ts";

type Practice = Authorized<PracticeResource, "send-messages">;

/** A session that messages may be due for, with what decides it. */
export interface SessionToMind {
  readonly id: string;
  readonly date: string;
  readonly time: string | null;
}

/**
 * Sessions from a day on that were not missed, of clients who go on and whom one of these channels reaches, whose
 * check-in is not there, and for which a kind of message was not planned yet.
 */
export async function sessionsToMind(
  store: Store,
  practice: Practice,
  { from, until, by }: { from: string; until: string; by: readonly Channel[] },
): Promise<SessionToMind[]> {
  return store
    .selectFrom("session")
    .innerJoin("client", "client.id", "session.client_id")
    .select(["session.id", "session.date", "session.time"])
    .where("session.practice_id", "=", practice.id)
    .where("session.date", ">=", from)
    .where("session.date", "<=", until)
    .where("session.attendance", "!=", "missed")
    .where((one) => {
      const email = one.and([
        one("client.email", "is not", null),
        one("client.reminders_stopped_at", "is", null),
      ]);
      const phone = one.exists(
        one
          .selectFrom("push_subscription")
          .select("push_subscription.client_id")
          .whereRef("push_subscription.client_id", "=", "client.id")
          .where("push_subscription.retired_at", "is", null),
      );
      return one.or(by.map((channel) => (channel === "email" ? email : phone)));
    })
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
      channel: null,
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
  /** The client's phone, if they have notifications on one. */
  readonly phone: PushSubscription | null;
  /** The client wants no e-mails any more. */
  readonly stopped: boolean;
  /** Nothing is to be asked any more: the session was missed, the care ended, or the yes to it was taken back. */
  readonly ended: boolean;
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
  const free = (one: ExpressionBuilder<Database, "message">) =>
    one.and([
      one("sent_at", "is", null),
      one("given_up", "is", null),
      one("due_at", "<=", moment.now),
      one.or([one("claimed_at", "is", null), one("claimed_at", "<", moment.abandoned)]),
    ]);
  const candidate = await store
    .selectFrom("message")
    .select("id")
    .where("practice_id", "=", practice.id)
    .where(free)
    .orderBy("due_at")
    .orderBy("kind")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  if (!candidate) return null;
  // Claimed or settled by another process since: this one looks again at its next turn.
  const claimed = await store
    .updateTable("message")
    .set({ claimed_at: moment.now })
    .where("id", "=", candidate.id)
    .where(free)
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
    .leftJoin("push_subscription", (join) =>
      join
        .onRef("push_subscription.client_id", "=", "message.client_id")
        .on("push_subscription.retired_at", "is", null),
    )
    .select(["session.therapist_id", "client.email", "client.language", "client.reminders_stopped_at"])
    .select(["client.care_withdrawn_at", "client.ended_at", "session.attendance"])
    .select(["push_subscription.endpoint", "push_subscription.p256dh", "push_subscription.auth"])
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
    phone: row.endpoint ? { endpoint: row.endpoint, p256dh: row.p256dh ?? "", auth: row.auth ?? "" } : null,
    stopped: row.reminders_stopped_at !== null,
    ended: row.care_withdrawn_at !== null || row.ended_at !== null || row.attendance === "missed",
    answered: row.submitted_at !== null,
  };
}

/** Ends a claim: sent, given up, or to be tried again. */
export async function settleMessage(
  store: Store,
  practice: Practice,
  id: string,
  outcome: { sentAt: string; channel: Channel } | { givenUp: GivenUp } | { again: string; attempts: number },
): Promise<void> {
  const changes =
    "sentAt" in outcome
      ? { sent_at: outcome.sentAt, channel: outcome.channel }
      : "givenUp" in outcome
        ? { given_up: outcome.givenUp }
        : { due_at: outcome.again, attempts: outcome.attempts };
  await store
    .updateTable("message")
    .set({ ...changes, claimed_at: null })
    .where("id", "=", id)
    .where("practice_id", "=", practice.id)
    .execute();
}

/** Moves what waits for a session to another moment; a reminder keeps its distance when the message before it leaves. */
export async function postponeMessages(
  store: Store,
  session: Authorized<SessionResource, "answer">,
  to: string,
): Promise<void> {
  await waiting(store, session, to).execute();
}

/** Moves a session's reminder that would follow too soon on another message. */
export async function spaceReminder(
  store: Store,
  session: Authorized<SessionResource, "make-link">,
  { dueBefore, to }: { dueBefore: string; to: string },
): Promise<void> {
  await waiting(store, session, to).where("kind", "=", "reminder").where("due_at", "<", dueBefore).execute();
}

const waiting = (store: Store, { id }: SessionResource, dueAt: string) =>
  store
    .updateTable("message")
    .set({ due_at: dueAt })
    .where("session_id", "=", id)
    .where("sent_at", "is", null)
    .where("given_up", "is", null);

/** Which message may still go out for a session, over whichever channel; null once there were two. */
export async function messageLeft(
  store: Store,
  session: Authorized<SessionResource, "make-link">,
): Promise<MessageKind | null> {
  const sent = await store
    .selectFrom("message")
    .select("kind")
    .where("session_id", "=", session.id)
    .where("sent_at", "is not", null)
    .execute();
  return messageKinds.find((one) => !sent.some((row) => row.kind === one)) ?? null;
}

/** Counts a link that was sent by hand as the session's next message, so that all together stay two. */
export async function countSentByHand(
  transaction: Store,
  session: Authorized<SessionResource, "make-link">,
  { id, sentAt }: { id: string; sentAt: string },
): Promise<void> {
  const kind = await messageLeft(transaction, session);
  if (!kind) return;
  const changes = { sent_at: sentAt, channel: "email", given_up: null, claimed_at: null } as const;
  await transaction
    .insertInto("message")
    .values({
      id,
      practice_id: session.practiceId,
      client_id: session.clientId,
      session_id: session.id,
      kind,
      due_at: sentAt,
      attempts: 0,
      ...changes,
    })
    .onConflict((conflict) => conflict.columns(["session_id", "kind"]).doUpdateSet(changes))
    .execute();
}

/** The messages that a client got, the earliest first. */
export async function sentMessagesOf(
  store: Store,
  client: Authorized<ClientResource, "view-own">,
): Promise<{ kind: MessageKind; channel: Channel; sentAt: string }[]> {
  const rows = await store
    .selectFrom("message")
    .select(["kind", "channel", "sent_at"])
    .where("client_id", "=", client.id)
    .where("sent_at", "is not", null)
    .orderBy("sent_at")
    .execute();
  return rows.map((row) => ({
    kind: row.kind as MessageKind,
    channel: (row.channel ?? "email") as Channel,
    sentAt: row.sent_at ?? "",
  }));
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
