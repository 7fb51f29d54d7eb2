import type { Authorized, PracticeResource } from "../model/access.ts";
import type { OwnRecord } from "../model/own-record.ts";
import type { NotifiedPhone, PushSubscription } from "../model/push.ts";
import { type ClientResource, clientIdOf, clientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

/** A client speaks for their phone through a check-in of their own, or on their own page. */
export type OwnVoice = Authorized<SessionResource, "answer"> | Authorized<ClientResource, "change-own">;

/** Puts a phone in the place of the client's earlier one: each notification goes to one phone. */
export async function putSubscription(
  store: Store,
  client: OwnVoice,
  subscription: PushSubscription & { secretHash: string; createdAt: string },
): Promise<void> {
  const changes = {
    secret_hash: subscription.secretHash,
    endpoint: subscription.endpoint,
    p256dh: subscription.p256dh,
    auth: subscription.auth,
    created_at: subscription.createdAt,
    retired_at: null,
  };
  await store
    .insertInto("push_subscription")
    .values({ client_id: clientIdOf(client), practice_id: client.practiceId, ...changes })
    .onConflict((conflict) => conflict.column("client_id").doUpdateSet(changes))
    .execute();
}

/**
 * Where the phone that holds a secret is to be reached from now on; its browser has moved it. False where it is not known,
 * and where its client wants no notifications: nobody but they begin them again.
 */
export async function moveSubscription(
  store: Store,
  secretHash: string,
  { endpoint, p256dh, auth }: PushSubscription,
): Promise<boolean> {
  const moved = await store
    .updateTable("push_subscription")
    .set({ endpoint, p256dh, auth, retired_at: null })
    .where("secret_hash", "=", secretHash)
    .where(({ or, eb, not, exists, selectFrom }) =>
      or([
        eb("retired_at", "is", null),
        not(
          exists(
            selectFrom("client")
              .select("client.id")
              .whereRef("client.id", "=", "push_subscription.client_id")
              .where("client.reminders_stopped_at", "is not", null),
          ),
        ),
      ]),
    )
    .returning("client_id")
    .executeTakeFirst();
  return moved !== undefined;
}

/** Forgets a client's phone. */
export async function deleteSubscription(
  store: Store,
  client: OwnVoice | Authorized<ClientResource, "change"> | Authorized<SessionResource, "make-link">,
): Promise<void> {
  const id = client.kind === "session" ? client.clientId : client.id;
  await store.deleteFrom("push_subscription").where("client_id", "=", id).execute();
}

const unreachable = { endpoint: "", p256dh: "", auth: "" } as const;

/** Keeps which phone it was, and nothing to reach it by: the client wants none. */
export async function silencePhone(store: Store, client: OwnVoice, at: string): Promise<void> {
  await store
    .updateTable("push_subscription")
    .set({ ...unreachable, retired_at: at })
    .where("client_id", "=", clientIdOf(client))
    .execute();
}

/** Keeps that there was a phone, and nothing to reach it by: its push service said that it is gone. */
export async function retireSubscription(
  store: Store,
  practice: Authorized<PracticeResource, "send-messages">,
  endpoint: string,
  at: string,
): Promise<void> {
  await store
    .updateTable("push_subscription")
    .set({ ...unreachable, retired_at: at })
    .where("endpoint", "=", endpoint)
    .where("practice_id", "=", practice.id)
    .execute();
}

/** The client whose phone holds a secret. */
export async function clientOfPhone(store: Store, secretHash: string): Promise<ClientResource | null> {
  const row = await store
    .selectFrom("push_subscription")
    .innerJoin("client", "client.id", "push_subscription.client_id")
    .select(["client.id", "client.practice_id", "client.therapist_id"])
    .where("secret_hash", "=", secretHash)
    .executeTakeFirst();
  return row ? clientResource(row) : null;
}

/** Whether a client has notifications on a phone, and whether it is the one that holds a secret. */
export async function phoneOf(
  store: Store,
  client: OwnVoice | Authorized<ClientResource, "view">,
  secretHash: string | null,
): Promise<(NotifiedPhone & { readonly this: boolean }) | null> {
  const row = await store
    .selectFrom("push_subscription")
    .select(["created_at", "retired_at", "secret_hash"])
    .where("client_id", "=", clientIdOf(client))
    .executeTakeFirst();
  if (!row) return null;
  return { since: row.created_at, live: row.retired_at === null, this: row.secret_hash === secretHash };
}

/**
 * What is kept of a client's phone, for themselves: since when it gets notices, until when, and which service carries them.
 * The rest of the address and the keys are what the phone is reached by, and say nothing of anybody.
 */
export async function noticesKept(
  store: Store,
  client: Authorized<ClientResource, "view-own">,
): Promise<OwnRecord["notices"]> {
  const row = await store
    .selectFrom("push_subscription")
    .select(["created_at", "retired_at", "endpoint"])
    .where("client_id", "=", client.id)
    .executeTakeFirst();
  if (!row) return null;
  const service = row.endpoint === "" ? null : new URL(row.endpoint).host;
  return { since: row.created_at, endedAt: row.retired_at, service };
}

/** The newest session that a client was told of since a moment, and has not answered. */
export async function newestToAnswer(
  store: Store,
  client: Authorized<ClientResource, "make-link">,
  since: string,
): Promise<SessionResource | null> {
  const row = await store
    .selectFrom("message")
    .innerJoin("session", "session.id", "message.session_id")
    .innerJoin("client", "client.id", "session.client_id")
    .leftJoin("check_in", "check_in.session_id", "session.id")
    .select("session.id")
    .where("message.client_id", "=", client.id)
    .where("message.sent_at", ">", since)
    .where("check_in.session_id", "is", null)
    .where("client.care_withdrawn_at", "is", null)
    .orderBy("session.date", "desc")
    .orderBy("message.sent_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { practiceId, therapistId } = client;
  return { kind: "session", id: row.id, clientId: client.id, practiceId, therapistId };
}
