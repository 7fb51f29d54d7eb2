import type { Authorized, CaseloadResource } from "../model/access.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";

/** Told to a therapist until they have read it: which of their clients has erased their data. */
export interface ErasureNotice {
  readonly id: string;
  readonly clientName: string;
  readonly erasedAt: string;
}

type Caseload = Authorized<CaseloadResource, "view">;

/**
 * Deletes every row of a client, within the caller's transaction; what refers to others goes first. A table that
 * comes to refer to a client or their sessions is added here: until then the foreign key refuses the erasure.
 */
export async function deleteClient(
  transaction: Store,
  client: Authorized<ClientResource, "change-own">,
): Promise<void> {
  const sessions = transaction.selectFrom("session").select("id").where("client_id", "=", client.id);
  const goals = transaction.selectFrom("goal").select("id").where("client_id", "=", client.id);
  await transaction.deleteFrom("goal_progress").where("goal_id", "in", goals).execute();
  const ofSessions = [
    "reply",
    "therapist_view",
    "flag_dismissal",
    "check_in_link",
    "submission_secret",
    "kiosk_code",
    "imported_row",
    "calendar_session",
  ] as const;
  for (const table of ofSessions)
    await transaction.deleteFrom(table).where("session_id", "in", sessions).execute();
  const ofClient = [
    "check_in_addition",
    "check_in",
    "trial",
    "suggestion_choice",
    "message",
    "push_subscription",
    "calendar_feed",
    "calendar_code",
    "invitation",
    "invitation_device",
    "intake",
    "common_ground",
    "approach_account",
    "consent",
    "goal",
    "client_pairing",
    "client_device",
    "client_passkey",
    "passkey_challenge",
    "known_device",
    "device_code",
    "session",
  ] as const;
  for (const table of ofClient)
    await transaction.deleteFrom(table).where("client_id", "=", client.id).execute();
  // What waits for the therapist's yes may be about this client.
  await transaction.deleteFrom("calendar_preview").where("staff_id", "=", client.therapistId).execute();
  await transaction.deleteFrom("client").where("id", "=", client.id).execute();
}

export async function insertErasure(
  store: Store,
  client: Authorized<ClientResource, "change-own">,
  notice: ErasureNotice,
): Promise<void> {
  await store
    .insertInto("erasure")
    .values({
      id: notice.id,
      practice_id: client.practiceId,
      therapist_id: client.therapistId,
      client_name: notice.clientName,
      erased_at: notice.erasedAt,
    })
    .execute();
}

/** The erasures that a therapist has not read yet. */
export async function erasuresFor(store: Store, whose: Caseload): Promise<ErasureNotice[]> {
  const rows = await store
    .selectFrom("erasure")
    .selectAll()
    .where("practice_id", "=", whose.practiceId)
    .where("therapist_id", "=", whose.therapistId)
    .orderBy("erased_at")
    .execute();
  return rows.map((row) => ({ id: row.id, clientName: row.client_name, erasedAt: row.erased_at }));
}

/** Takes away a notice that was read: with it goes the last of the client. */
export async function deleteErasure(
  store: Store,
  whose: Authorized<CaseloadResource, "change">,
  id: string,
): Promise<void> {
  await store
    .deleteFrom("erasure")
    .where("practice_id", "=", whose.practiceId)
    .where("therapist_id", "=", whose.therapistId)
    .where("id", "=", id)
    .execute();
}

/** Takes away notices older than a moment, read or not. */
export async function deleteOldErasures(store: Store, before: string): Promise<void> {
  await store.deleteFrom("erasure").where("erased_at", "<", before).execute();
}
