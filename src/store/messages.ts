import type { Authorized, PracticeResource } from "../model/access.ts";
import type { Channel, MessageKind } from "../model/message.ts";
import { didNotTakePlace } from "../model/session.ts";
import type { ClientResource } from "./clients.ts";
import { commitTogether } from "./commit-together.ts";
import type { Store } from "./open.ts";
import { needsLocks, type SessionResource } from "./sessions.ts";

type Practice = Authorized<PracticeResource, "send-messages">;

/** A session that messages may be due for, with what decides it. */
export interface SessionToMind {
  readonly id: string;
  readonly date: string;
  readonly time: string | null;
  /** When a message was sent for it by hand already. */
  readonly sentAt: string | null;
}

/**
 * Sessions from a day on that were neither called off nor missed, of clients who go on and whom one of these channels reaches, whose
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
    .select(({ selectFrom }) =>
      selectFrom("message")
        .select(({ fn }) => fn.max("sent_at").as("sent_at"))
        .whereRef("session_id", "=", "session.id")
        .as("sentAt"),
    )
    .where("session.practice_id", "=", practice.id)
    .where("session.date", ">=", from)
    .where("session.date", "<=", until)
    .where("session.attendance", "not in", didNotTakePlace)
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

/**
 * Plans a session's messages, both or none: the first of them must not leave before the second is there to be spaced from
 * it. What was planned before, also by another process, stays; a session that has moved meanwhile waits for the next turn.
 */
export async function planSession(
  store: Store,
  practice: Practice,
  { id, date, time }: Pick<SessionToMind, "id" | "date" | "time">,
  planned: readonly { readonly id: string; readonly kind: MessageKind; readonly dueAt: string }[],
): Promise<void> {
  await commitTogether(store, async (transaction) => {
    const still = transaction
      .selectFrom("session")
      .select("client_id")
      .where("id", "=", id)
      .where("practice_id", "=", practice.id)
      .where("date", "=", date)
      .where("time", time === null ? "is" : "=", time);
    const session = await (needsLocks(transaction) ? still.forUpdate() : still).executeTakeFirst();
    if (!session) return;
    const waiting = { claimed_at: null, sent_at: null, given_up: null, attempts: 0, channel: null } as const;
    await transaction
      .insertInto("message")
      .values(
        planned.map((message) => ({
          id: message.id,
          practice_id: practice.id,
          client_id: session.client_id,
          session_id: id,
          kind: message.kind,
          due_at: message.dueAt,
          ...waiting,
        })),
      )
      .onConflict((conflict) => conflict.columns(["session_id", "kind"]).doNothing())
      .execute();
  });
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
