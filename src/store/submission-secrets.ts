import type { Authorized } from "../model/access.ts";
import { devicesTooMany } from "./devices-kept.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

/** What lets a device send one session's check-in, also after the link has expired; kept only as a hash. */
export interface SubmissionSecret {
  readonly session: SessionResource;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  /** What the device's page carries while it may be written in; null for those of earlier versions. */
  readonly mark: string | null;
}

export async function findSubmissionSecret(
  store: Store,
  secretHash: string,
): Promise<SubmissionSecret | null> {
  const row = await store
    .selectFrom("submission_secret")
    .innerJoin("session", "session.id", "submission_secret.session_id")
    .select([
      "session.id",
      "session.client_id",
      "session.practice_id",
      "session.therapist_id",
      "submission_secret.created_at",
      "submission_secret.expires_at",
      "submission_secret.revoked_at",
      "submission_secret.mark",
    ])
    .where("submission_secret.secret_hash", "=", secretHash)
    .executeTakeFirst();
  if (!row) return null;
  return {
    session: {
      kind: "session",
      id: row.id,
      clientId: row.client_id,
      practiceId: row.practice_id,
      therapistId: row.therapist_id,
    },
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    mark: row.mark,
  };
}

/** Gives a device the right to send, beside a bounded number of others that opened the session's links. */
export async function insertSubmissionSecret(
  store: Store,
  session: Authorized<SessionResource, "answer">,
  secret: { hash: string; mark: string; createdAt: string; expiresAt: string },
): Promise<void> {
  await store
    .insertInto("submission_secret")
    .values({
      secret_hash: secret.hash,
      mark: secret.mark,
      session_id: session.id,
      created_at: secret.createdAt,
      expires_at: secret.expiresAt,
      revoked_at: null,
    })
    .execute();
  const rows = await store
    .selectFrom("submission_secret")
    .select("secret_hash")
    .where("session_id", "=", session.id)
    .where("revoked_at", "is", null)
    .orderBy("created_at")
    .orderBy("secret_hash")
    .execute();
  for (const { secret_hash } of devicesTooMany(rows))
    await store.deleteFrom("submission_secret").where("secret_hash", "=", secret_hash).execute();
}

/** Takes the right to answer away from every device that has opened a session's links so far. */
export async function revokeSubmissionSecrets(
  store: Store,
  session: Authorized<SessionResource, "make-link">,
  at: string,
): Promise<void> {
  await store
    .updateTable("submission_secret")
    .set({ revoked_at: at })
    .where("session_id", "=", session.id)
    .where("revoked_at", "is", null)
    .execute();
}

/** Clears away secrets that have expired before a moment. */
export async function deleteExpiredSecrets(store: Store, before: string): Promise<void> {
  await store.deleteFrom("submission_secret").where("expires_at", "<", before).execute();
}
