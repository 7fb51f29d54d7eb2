import type { Authorized, PracticeResource } from "../model/access.ts";
import type { OwnDevice } from "../model/own-page.ts";
import { type ClientResource, clientIdOf } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

type Answering = Authorized<SessionResource, "answer">;

/** Whether a practice asks a device that it has not seen for a client for six digits. */
export async function asksDeviceCode(store: Store, practiceId: string): Promise<boolean> {
  const row = await store
    .selectFrom("practice")
    .select("asks_device_code")
    .where("id", "=", practiceId)
    .executeTakeFirst();
  return row?.asks_device_code === 1;
}

export async function updateAsksDeviceCode(
  store: Store,
  practice: Authorized<PracticeResource, "change">,
  asks: boolean,
): Promise<void> {
  await store
    .updateTable("practice")
    .set({ asks_device_code: asks ? 1 : 0 })
    .where("id", "=", practice.id)
    .execute();
}

/** Notes that a device was seen again. False where it is not known. */
export async function touchKnownDevice(store: Store, tokenHash: string, at: string): Promise<boolean> {
  const row = await store
    .updateTable("known_device")
    .set({ last_seen_at: at })
    .where("token_hash", "=", tokenHash)
    .returning("token_hash")
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertKnownDevice(
  store: Store,
  session: Answering,
  device: { tokenHash: string; at: string },
): Promise<void> {
  await store
    .insertInto("known_device")
    .values({
      token_hash: device.tokenHash,
      client_id: session.clientId,
      created_at: device.at,
      last_seen_at: device.at,
    })
    .onConflict((conflict) => conflict.column("token_hash").doUpdateSet({ last_seen_at: device.at }))
    .execute();
}

/** The devices that are known for a client, the newest first. */
export async function knownDevicesOf(
  store: Store,
  client: Authorized<ClientResource, "change" | "view-own">,
): Promise<Omit<OwnDevice, "id">[]> {
  const rows = await store
    .selectFrom("known_device")
    .select(["created_at", "last_seen_at"])
    .where("client_id", "=", client.id)
    .orderBy("created_at", "desc")
    .orderBy("token_hash")
    .execute();
  return rows.map((row) => ({ createdAt: row.created_at, lastSeenAt: row.last_seen_at }));
}

/** From now on every device of a client is new. */
export async function forgetKnownDevices(
  store: Store,
  client: Authorized<SessionResource, "make-link"> | Authorized<ClientResource, "change">,
): Promise<void> {
  await store.deleteFrom("known_device").where("client_id", "=", clientIdOf(client)).execute();
}

/** Puts six digits in the place of a client's earlier ones. */
export async function keepDeviceCode(
  store: Store,
  client: Authorized<ClientResource, "change">,
  code: { hash: string; expiresAt: string },
): Promise<void> {
  const changes = { code_hash: code.hash, tries: 0, expires_at: code.expiresAt };
  await store
    .insertInto("device_code")
    .values({ client_id: client.id, ...changes })
    .onConflict((conflict) => conflict.column("client_id").doUpdateSet(changes))
    .execute();
}

/** Until when a client's six digits open at `now`; null where there are none. */
export async function deviceCodeUntil(
  store: Store,
  client: Authorized<ClientResource, "change">,
  now: string,
  mostTries: number,
): Promise<string | null> {
  const row = await store
    .selectFrom("device_code")
    .select("expires_at")
    .where("client_id", "=", client.id)
    .where("expires_at", ">", now)
    .where("tries", "<", mostTries)
    .executeTakeFirst();
  return row?.expires_at ?? null;
}

/** Counts a try of a client's six digits and returns their hash; null where there are none, or were tried too often. */
export async function tryDeviceCode(
  store: Store,
  session: Answering,
  limit: { now: string; mostTries: number },
): Promise<string | null> {
  const row = await store
    .updateTable("device_code")
    .set((code) => ({ tries: code("tries", "+", 1) }))
    .where("client_id", "=", session.clientId)
    .where("expires_at", ">", limit.now)
    .where("tries", "<", limit.mostTries)
    .returning("code_hash")
    .executeTakeFirst();
  return row?.code_hash ?? null;
}

/** Takes six digits away as they open: they open once. */
export async function deleteDeviceCode(store: Store, session: Answering): Promise<void> {
  await store.deleteFrom("device_code").where("client_id", "=", session.clientId).execute();
}

/** Clears away devices that nobody has used since `unused`, and codes that ran out by `now`. */
export async function deleteOldKnownDevices(
  store: Store,
  moment: { unused: string; now: string },
): Promise<void> {
  await store.deleteFrom("known_device").where("last_seen_at", "<", moment.unused).execute();
  await store.deleteFrom("device_code").where("expires_at", "<=", moment.now).execute();
}
