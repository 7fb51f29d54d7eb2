import type { Authorized } from "../model/access.ts";
import type { OwnPasskey } from "../model/passkey.ts";
import { type ClientResource, clientResource } from "./clients.ts";
import type { Store } from "./open.ts";

type Own = Authorized<ClientResource, "change-own">;

/** A passkey as it is kept: what its signatures are checked with. */
export interface KeptPasskey {
  readonly credentialId: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly copied: boolean;
}

/** Keeps what a passkey is to sign: for adding one to a client's, or, where nobody is known yet, for entering with one. */
export async function insertChallenge(
  store: Store,
  client: Authorized<ClientResource, "change-own"> | null,
  challenge: { hash: string; expiresAt: string },
): Promise<void> {
  await store
    .insertInto("passkey_challenge")
    .values({
      challenge_hash: challenge.hash,
      client_id: client?.id ?? null,
      expires_at: challenge.expiresAt,
    })
    .execute();
}

/** Takes a challenge out of the store, so that it is answered once; null where there is none such. */
export async function takeChallenge(
  store: Store,
  hash: string,
): Promise<{ clientId: string | null; expiresAt: string } | null> {
  const row = await store
    .deleteFrom("passkey_challenge")
    .where("challenge_hash", "=", hash)
    .returning(["client_id", "expires_at"])
    .executeTakeFirst();
  return row ? { clientId: row.client_id, expiresAt: row.expires_at } : null;
}

export async function deleteExpiredChallenges(store: Store, now: string): Promise<void> {
  await store.deleteFrom("passkey_challenge").where("expires_at", "<", now).execute();
}

/** Adds a passkey. False where one with this name is kept already, whoever's it is. */
export async function insertPasskey(
  store: Store,
  client: Own,
  passkey: KeptPasskey & { id: string; createdAt: string },
): Promise<boolean> {
  const row = await store
    .insertInto("client_passkey")
    .values({
      id: passkey.id,
      client_id: client.id,
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      copied: passkey.copied ? 1 : 0,
      created_at: passkey.createdAt,
      last_used_at: null,
    })
    .onConflict((conflict) => conflict.column("credential_id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The passkeys of a client, the newest first. */
export async function passkeysOf(
  store: Store,
  client: Authorized<ClientResource, "view" | "view-own">,
): Promise<OwnPasskey[]> {
  const rows = await store
    .selectFrom("client_passkey")
    .select(["id", "created_at", "last_used_at", "copied"])
    .where("client_id", "=", client.id)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    copied: row.copied === 1,
  }));
}

/** What a browser has to know of a client's passkeys, so that no device gets a second one. */
export async function credentialsOf(
  store: Store,
  client: Own,
): Promise<Pick<KeptPasskey, "credentialId" | "transports">[]> {
  const rows = await store
    .selectFrom("client_passkey")
    .select(["credential_id", "transports"])
    .where("client_id", "=", client.id)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    credentialId: row.credential_id,
    transports: JSON.parse(row.transports),
  }));
}

/** The passkey with this name, and whose it is. */
export async function findPasskey(
  store: Store,
  credentialId: string,
): Promise<(KeptPasskey & { id: string; client: ClientResource }) | null> {
  const row = await store
    .selectFrom("client_passkey")
    .innerJoin("client", "client.id", "client_passkey.client_id")
    .select(["client.id", "client.practice_id", "client.therapist_id"])
    .select(["client_passkey.id as passkey_id", "public_key", "counter"])
    .select(["transports", "copied"])
    .where("credential_id", "=", credentialId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.passkey_id,
    credentialId,
    publicKey: row.public_key,
    counter: row.counter,
    transports: JSON.parse(row.transports),
    copied: row.copied === 1,
    client: clientResource(row),
  };
}

/** Writes down that a passkey was used. False where it is gone, or was used meanwhile: its counter has gone on. */
export async function noteUse(
  store: Store,
  client: Own,
  id: string,
  use: { before: number; counter: number; copied: boolean; at: string },
): Promise<boolean> {
  const row = await store
    .updateTable("client_passkey")
    .set({ counter: use.counter, copied: use.copied ? 1 : 0, last_used_at: use.at })
    .where("id", "=", id)
    .where("client_id", "=", client.id)
    .where("counter", "=", use.before)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes a passkey of a client. False where it is not theirs, or gone. */
export async function deletePasskey(store: Store, client: Own, id: string): Promise<boolean> {
  const row = await store
    .deleteFrom("client_passkey")
    .where("client_id", "=", client.id)
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
