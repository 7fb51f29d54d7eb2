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
import { wasOff } from "../model/session.ts";
import { commitTogether } from "./commit-together.ts";
import type { Store } from "./open.ts";
import { holdSession, needsLocks, type SessionResource } from "./sessions.ts";
import type { Database } from "./tables.ts";

type Session = Authorized<SessionResource, "make-link">;

/** One process's right to send one message. One that is older than `abandoned` is of a process that ended before it could. */
export interface MessageClaim {
  readonly id: string;
  /** By which a claim is known: another process that takes over has a later one. */
  readonly claimedAt: string;
}

interface Moment {
  readonly now: string;
  readonly abandoned: string;
}

/** A message that was claimed, with all that sending it needs. */
export interface ClaimedMessage {
  readonly message: Message;
  readonly claim: MessageClaim;
  readonly session: SessionResource;
  readonly language: Language | null;
  readonly email: string | null;
  /** The client's phone, if they have notifications on one. */
  readonly phone: PushSubscription | null;
  /** The client wants no e-mails any more. */
  readonly stopped: boolean;
  /** Nothing is to be asked any more: the session did not take place, the care ended, or the yes to it was taken back. */
  readonly ended: boolean;
  readonly answered: boolean;
}

/**
 * Claims the message that is due longest, for one process alone, and of a session of which nothing else is leaving: two
 * that are overdue must not go at once. Null when nothing is due.
 */
export async function claimMessage(
  store: Store,
  practice: Authorized<PracticeResource, "send-messages">,
  moment: Moment,
): Promise<ClaimedMessage | null> {
  const free = (one: ExpressionBuilder<Database, "message">) =>
    one.and([
      one("message.sent_at", "is", null),
      one("message.given_up", "is", null),
      one("message.due_at", "<=", moment.now),
      one.not(
        one.exists(
          one
            .selectFrom("message as beside")
            .select("beside.id")
            .whereRef("beside.session_id", "=", "message.session_id")
            .where("beside.claimed_at", ">=", moment.abandoned),
        ),
      ),
    ]);
  const candidate = await store
    .selectFrom("message")
    .select(["id", "session_id"])
    .where("practice_id", "=", practice.id)
    .where(free)
    .orderBy("due_at")
    .orderBy("kind")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  if (!candidate) return null;
  return commitTogether(store, async (transaction) => {
    if (needsLocks(transaction))
      await transaction
        .selectFrom("session")
        .select("id")
        .where("id", "=", candidate.session_id)
        .forUpdate()
        .execute();
    // Claimed or settled by another process since: this one looks again at its next turn.
    const claimed = await transaction
      .updateTable("message")
      .set({ claimed_at: moment.now })
      .where("id", "=", candidate.id)
      .where(free)
      .returning("id")
      .executeTakeFirst();
    return claimed ? readClaimed(transaction, { id: claimed.id, claimedAt: moment.now }) : null;
  });
}

/** A claimed message as it stands now, with what bears on whether and where it goes. */
export async function readClaimed(store: Store, claim: MessageClaim): Promise<ClaimedMessage> {
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
    .where("message.id", "=", claim.id)
    .executeTakeFirstOrThrow();
  return {
    message: messageOf(row),
    claim,
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
    ended: row.care_withdrawn_at !== null || row.ended_at !== null || wasOff(row.attendance),
    answered: row.submitted_at !== null,
  };
}

/** A claim of one of a session's two messages by hand; `made` where it had not been planned. */
export interface HandClaim extends MessageClaim {
  readonly made: boolean;
}

/**
 * Claims a session's next message for an e-mail by hand, within the caller's transaction, so that all together stay two.
 * `leaving` while another one is on its way, from wherever; `enough` once there were two.
 */
export async function claimByHand(
  transaction: Store,
  session: Session,
  { id, now, abandoned }: Moment & { readonly id: string },
): Promise<HandClaim | "leaving" | "enough"> {
  await holdSession(transaction, session);
  const rows = await transaction
    .selectFrom("message")
    .select(["id", "kind", "claimed_at", "sent_at"])
    .where("session_id", "=", session.id)
    .execute();
  if (rows.some((row) => row.claimed_at !== null && row.claimed_at >= abandoned)) return "leaving";
  const kind = messageKinds.find((one) => !rows.some((row) => row.kind === one && row.sent_at !== null));
  if (!kind) return "enough";
  const planned = rows.find((row) => row.kind === kind);
  if (planned) {
    await transaction.updateTable("message").set({ claimed_at: now }).where("id", "=", planned.id).execute();
    return { id: planned.id, claimedAt: now, made: false };
  }
  await transaction
    .insertInto("message")
    .values({
      id,
      practice_id: session.practiceId,
      client_id: session.clientId,
      session_id: session.id,
      kind,
      due_at: now,
      claimed_at: now,
      sent_at: null,
      given_up: null,
      attempts: 0,
      channel: null,
    })
    .execute();
  return { id, claimedAt: now, made: true };
}

const held = (store: Store, session: Session, { id, claimedAt }: MessageClaim) =>
  store
    .updateTable("message")
    .where("id", "=", id)
    .where("session_id", "=", session.id)
    .where("claimed_at", "=", claimedAt);

/**
 * Writes down that a claimed message leaves; with null, that it has not left after all. False where the claim has
 * passed to another process.
 */
export async function writeLeaving(
  store: Store,
  session: Session,
  claim: MessageClaim,
  left: { readonly sentAt: string; readonly channel: Channel } | null,
): Promise<boolean> {
  const written = await held(store, session, claim)
    .set({ sent_at: left?.sentAt ?? null, channel: left?.channel ?? null })
    .returning("id")
    .executeTakeFirst();
  return written !== undefined;
}

const unsent = { claimed_at: null, sent_at: null, channel: null } as const;

/** Ends a claim: what left stays sent, or it is given up, or tried again. A claim that has passed to another process stays theirs. */
export async function settleClaim(
  store: Store,
  session: Session,
  claim: MessageClaim,
  outcome: "left" | { readonly givenUp: GivenUp } | { readonly again: string; readonly attempts: number },
): Promise<void> {
  const mine = held(store, session, claim);
  if (outcome === "left") {
    await mine.set({ claimed_at: null, given_up: null }).execute();
    return;
  }
  if ("givenUp" in outcome) {
    await mine.set({ ...unsent, given_up: outcome.givenUp }).execute();
    return;
  }
  const { again, attempts } = outcome;
  // A client who has put it off meanwhile gets it when they said.
  const due_at = (one: ExpressionBuilder<Database, "message">) =>
    one.case().when("due_at", ">", again).then(one.ref("due_at")).else(again).end();
  await mine.set((one) => ({ ...unsent, attempts, due_at: due_at(one) })).execute();
}

/** Gives back a claim by hand whose e-mail did not leave: the message waits as before, or is none any more. */
export async function giveBackClaim(store: Store, session: Session, claim: HandClaim): Promise<void> {
  if (!claim.made) {
    await held(store, session, claim).set(unsent).execute();
    return;
  }
  await store
    .deleteFrom("message")
    .where("id", "=", claim.id)
    .where("session_id", "=", session.id)
    .where("claimed_at", "=", claim.claimedAt)
    .execute();
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
