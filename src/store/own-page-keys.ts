import type { Authorized } from "../model/access.ts";
import type { OwnDevice } from "../model/own-page.ts";
import { type ClientResource, clientResource } from "./clients.ts";
import type { Store } from "./open.ts";

type Own = Authorized<ClientResource, "change-own">;

/** Puts a new pairing code in the place of a client's earlier one. */
export async function savePairing(
  store: Store,
  client: Authorized<ClientResource, "change">,
  pairing: { codeHash: string; createdAt: string; expiresAt: string },
): Promise<void> {
  const changes = {
    code_hash: pairing.codeHash,
    created_at: pairing.createdAt,
    expires_at: pairing.expiresAt,
  };
  await store
    .insertInto("client_pairing")
    .values({ client_id: client.id, ...changes })
    .onConflict((conflict) => conflict.column("client_id").doUpdateSet(changes))
    .execute();
}

/** Takes a code out of the store, so that it opens once, and tells whose it was; null where it opens nothing at `now`. */
export async function takePairing(
  store: Store,
  codeHash: string,
  now: string,
): Promise<ClientResource | null> {
  const taken = await store
    .deleteFrom("client_pairing")
    .where("code_hash", "=", codeHash)
    .where("expires_at", ">", now)
    .returning("client_id")
    .executeTakeFirst();
  if (!taken) return null;
  const row = await store
    .selectFrom("client")
    .select(["id", "practice_id", "therapist_id"])
    .where("id", "=", taken.client_id)
    .executeTakeFirstOrThrow();
  return clientResource(row);
}

/** Until when a client's code opens at `now`; null where there is none. */
export async function pairingUntil(
  store: Store,
  client: Authorized<ClientResource, "view">,
  now: string,
): Promise<string | null> {
  const row = await store
    .selectFrom("client_pairing")
    .select("expires_at")
    .where("client_id", "=", client.id)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row?.expires_at ?? null;
}

export async function insertDevice(
  store: Store,
  client: Own,
  device: { id: string; tokenHash: string; createdAt: string },
): Promise<void> {
  await store
    .insertInto("client_device")
    .values({
      id: device.id,
      token_hash: device.tokenHash,
      client_id: client.id,
      created_at: device.createdAt,
      last_seen_at: device.createdAt,
    })
    .execute();
}

/** The device that holds a token, and whose it is. */
export async function findDevice(
  store: Store,
  tokenHash: string,
): Promise<{ id: string; lastSeenAt: string; client: ClientResource } | null> {
  const row = await store
    .selectFrom("client_device")
    .innerJoin("client", "client.id", "client_device.client_id")
    .select(["client.id", "client.practice_id", "client.therapist_id"])
    .select(["client_device.id as device_id", "client_device.last_seen_at"])
    .where("client_device.token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row ? { id: row.device_id, lastSeenAt: row.last_seen_at, client: clientResource(row) } : null;
}

export async function touchDevice(store: Store, id: string, at: string): Promise<void> {
  await store.updateTable("client_device").set({ last_seen_at: at }).where("id", "=", id).execute();
}

/** The devices on which a client's own page is open, the newest first. */
export async function devicesOf(
  store: Store,
  client: Authorized<ClientResource, "view" | "view-own">,
): Promise<OwnDevice[]> {
  const rows = await store
    .selectFrom("client_device")
    .select(["id", "created_at", "last_seen_at"])
    .where("client_id", "=", client.id)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({ id: row.id, createdAt: row.created_at, lastSeenAt: row.last_seen_at }));
}

export async function deleteDevice(store: Store, client: Own, id: string): Promise<void> {
  await store.deleteFrom("client_device").where("client_id", "=", client.id).where("id", "=", id).execute();
}

/** Closes a client's own page on every device, and takes back its passkeys and a code that waits. */
export async function deleteDevices(
  store: Store,
  client: Authorized<ClientResource, "change">,
): Promise<void> {
  await store.deleteFrom("client_device").where("client_id", "=", client.id).execute();
  await store.deleteFrom("client_pairing").where("client_id", "=", client.id).execute();
  await store.deleteFrom("client_passkey").where("client_id", "=", client.id).execute();
  await store.deleteFrom("passkey_challenge").where("client_id", "=", client.id).execute();
}

/** Clears away devices that nobody has used since `unused`, and codes that expired before `now`. */
export async function deleteIdleDevices(
  store: Store,
  moment: { unused: string; now: string },
): Promise<void> {
  await store.deleteFrom("client_device").where("last_seen_at", "<", moment.unused).execute();
  await store.deleteFrom("client_pairing").where("expires_at", "<", moment.now).execute();
}
