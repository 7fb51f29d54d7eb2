import type { Authorized } from "../model/access.ts";
import { isLanguage, type Language } from "../model/locales/languages.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

/** A check-in link as it is kept: its token only as a hash. */
export interface Link {
  readonly sessionId: string;
  readonly expiresAt: string;
  readonly replacedAt: string | null;
  /** The client has taken back that their answers may be read. */
  readonly careWithdrawn: boolean;
}

export async function findLink(store: Store, tokenHash: string): Promise<Link | null> {
  const row = await store
    .selectFrom("check_in_link")
    .innerJoin("session", "session.id", "check_in_link.session_id")
    .innerJoin("client", "client.id", "session.client_id")
    .selectAll("check_in_link")
    .select("client.care_withdrawn_at")
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  if (!row) return null;
  return {
    sessionId: row.session_id,
    expiresAt: row.expires_at,
    replacedAt: row.replaced_at,
    careWithdrawn: row.care_withdrawn_at !== null,
  };
}

/** The language kept with the client whom a link or a device of the own page is for, or null. It tells nothing but itself. */
export async function languageOfLink(store: Store, tokenHash: string): Promise<Language | null> {
  const row = await store
    .selectFrom("check_in_link")
    .innerJoin("session", "session.id", "check_in_link.session_id")
    .innerJoin("client", "client.id", "session.client_id")
    .select("client.language")
    .where("check_in_link.token_hash", "=", tokenHash)
    .unionAll((query) =>
      query
        .selectFrom("invitation")
        .innerJoin("client", "client.id", "invitation.client_id")
        .select("client.language")
        .where("invitation.token_hash", "=", tokenHash),
    )
    .unionAll((query) =>
      query
        .selectFrom("client_device")
        .innerJoin("client", "client.id", "client_device.client_id")
        .select("client.language")
        .where("client_device.token_hash", "=", tokenHash),
    )
    .executeTakeFirst();
  return isLanguage(row?.language) ? row.language : null;
}

export interface NewLink {
  readonly tokenHash: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** Closes a session's links before one that was put in their place. What was made since stays: somebody holds it now. */
export async function closeOtherLinks(
  transaction: Store,
  session: Authorized<SessionResource, "make-link">,
  { tokenHash, createdAt }: NewLink,
): Promise<void> {
  await transaction
    .updateTable("check_in_link")
    .set({ replaced_at: createdAt })
    .where("session_id", "=", session.id)
    .where("token_hash", "!=", tokenHash)
    .where("created_at", "<=", createdAt)
    .where("replaced_at", "is", null)
    .execute();
}

/** Adds a link beside the session's earlier ones, which go on opening: a reminder must not close the first e-mail. */
export async function addLink(
  store: Store,
  session: Authorized<SessionResource, "make-link">,
  link: NewLink,
): Promise<void> {
  await store
    .insertInto("check_in_link")
    .values({
      token_hash: link.tokenHash,
      session_id: session.id,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      replaced_at: null,
    })
    .execute();
}

/** Whether a session's links were made or closed after `at`. */
export async function linksChangedSince(
  store: Store,
  session: Authorized<SessionResource, "make-link">,
  at: string,
): Promise<boolean> {
  const row = await store
    .selectFrom("check_in_link")
    .select("token_hash")
    .where("session_id", "=", session.id)
    .where((is) => is.or([is("created_at", ">", at), is("replaced_at", ">", at)]))
    .executeTakeFirst();
  return row !== undefined;
}

/** The newest link of a session that still opens at `now`, or null. */
export async function openLinkUntil(
  store: Store,
  session: Authorized<SessionResource>,
  now: string,
): Promise<string | null> {
  const row = await store
    .selectFrom("check_in_link")
    .select("expires_at")
    .where("session_id", "=", session.id)
    .where("replaced_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row?.expires_at ?? null;
}
