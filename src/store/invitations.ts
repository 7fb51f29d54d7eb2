import type { Authorized } from "../model/access.ts";
import { type ClientResource, clientResource } from "./clients.ts";
import { devicesTooMany } from "./devices-kept.ts";
import type { Store } from "./open.ts";

/** An invitation link as it is kept: its token only as a hash. */
export interface Invitation {
  readonly client: ClientResource;
  readonly expiresAt: string;
  readonly replacedAt: string | null;
}

export async function findInvitation(store: Store, tokenHash: string): Promise<Invitation | null> {
  const row = await store
    .selectFrom("invitation")
    .innerJoin("client", "client.id", "invitation.client_id")
    .select(["client.id", "client.practice_id", "client.therapist_id"])
    .select(["invitation.expires_at", "invitation.replaced_at"])
    .where("invitation.token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row ? { client: clientResource(row), expiresAt: row.expires_at, replacedAt: row.replaced_at } : null;
}

/** Puts a new invitation in the place of the client's earlier ones, within the caller's transaction. */
export async function replaceInvitations(
  transaction: Store,
  client: Authorized<ClientResource, "change">,
  invitation: { tokenHash: string; createdAt: string; expiresAt: string },
): Promise<void> {
  const { tokenHash, createdAt, expiresAt } = invitation;
  await transaction
    .updateTable("invitation")
    .set({ replaced_at: createdAt })
    .where("client_id", "=", client.id)
    .where("replaced_at", "is", null)
    .execute();
  await transaction
    .insertInto("invitation")
    .values({
      token_hash: tokenHash,
      client_id: client.id,
      created_at: createdAt,
      expires_at: expiresAt,
      replaced_at: null,
    })
    .execute();
}

/** Whether a client's invitations were made or ended after `at`. */
export async function invitationsChangedSince(
  store: Store,
  client: Authorized<ClientResource, "change">,
  at: string,
): Promise<boolean> {
  const row = await store
    .selectFrom("invitation")
    .select("token_hash")
    .where("client_id", "=", client.id)
    .where((is) => is.or([is("created_at", ">", at), is("replaced_at", ">", at)]))
    .executeTakeFirst();
  return row !== undefined;
}

/** The right of a device to go on with a client's introduction; null where it has none, or none any more. */
export async function holdsInvitation(
  store: Store,
  secretHash: string,
  clientId: string,
  now: string,
): Promise<boolean> {
  const row = await store
    .selectFrom("invitation_device")
    .select("client_id")
    .where("secret_hash", "=", secretHash)
    .where("client_id", "=", clientId)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives a device the right to introduce a client, beside a bounded number of others that opened an invitation of theirs. */
export async function insertInvitationDevice(
  store: Store,
  client: Authorized<ClientResource, "introduce">,
  device: { hash: string; createdAt: string; expiresAt: string },
): Promise<void> {
  await store
    .insertInto("invitation_device")
    .values({
      secret_hash: device.hash,
      client_id: client.id,
      created_at: device.createdAt,
      expires_at: device.expiresAt,
      revoked_at: null,
    })
    .execute();
  const rows = await store
    .selectFrom("invitation_device")
    .select("secret_hash")
    .where("client_id", "=", client.id)
    .where("revoked_at", "is", null)
    .orderBy("created_at")
    .orderBy("secret_hash")
    .execute();
  for (const { secret_hash } of devicesTooMany(rows))
    await store.deleteFrom("invitation_device").where("secret_hash", "=", secret_hash).execute();
}

/** Takes the right to go on from every device that has opened an invitation of the client so far. */
export async function revokeInvitationDevices(
  store: Store,
  client: Authorized<ClientResource, "change" | "change-own">,
  at: string,
): Promise<void> {
  await store
    .updateTable("invitation_device")
    .set({ revoked_at: at })
    .where("client_id", "=", client.id)
    .where("revoked_at", "is", null)
    .execute();
}

/** Ends every invitation of a client, opened or not. */
export async function endInvitations(
  store: Store,
  client: Authorized<ClientResource, "change-own">,
  at: string,
): Promise<void> {
  await revokeInvitationDevices(store, client, at);
  await store
    .updateTable("invitation")
    .set({ replaced_at: at })
    .where("client_id", "=", client.id)
    .where("replaced_at", "is", null)
    .execute();
}

/** Until when a client's newest invitation opens at `now`; null where none does. */
export async function openInvitationUntil(
  store: Store,
  client: Authorized<ClientResource, "view">,
  now: string,
): Promise<string | null> {
  const row = await store
    .selectFrom("invitation")
    .select("expires_at")
    .where("client_id", "=", client.id)
    .where("replaced_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row?.expires_at ?? null;
}
