import type { Authorized, CaseloadResource } from "../model/access.ts";
import { isLanguage, type Language } from "../model/locales/languages.ts";
import { didNotTakePlace } from "../model/session.ts";
import { type ClientResource, clientResource } from "./clients.ts";
import type { Store } from "./open.ts";

type OwnClient = Authorized<ClientResource, "change-own" | "view-own" | "change" | "view">;

/** Whose times a feed holds: a client's, or a therapist's. */
export type FeedOwner = OwnClient | Authorized<CaseloadResource, "change">;

const columnOf = (owner: FeedOwner) =>
  owner.kind === "client"
    ? ({ column: "client_id", id: owner.id } as const)
    : ({ column: "staff_id", id: owner.therapistId } as const);

/** Puts a new address in the place of the owner's earlier one. */
export async function replaceFeed(
  store: Store,
  owner: FeedOwner,
  feed: { tokenHash: string; createdAt: string },
): Promise<void> {
  const { column, id } = columnOf(owner);
  const changes = { token_hash: feed.tokenHash, created_at: feed.createdAt };
  await store
    .insertInto("calendar_feed")
    .values({
      ...changes,
      practice_id: owner.practiceId,
      client_id: column === "client_id" ? id : null,
      staff_id: column === "staff_id" ? id : null,
    })
    .onConflict((conflict) => conflict.column(column).doUpdateSet(changes))
    .execute();
}

export async function deleteFeed(store: Store, owner: FeedOwner): Promise<void> {
  const { column, id } = columnOf(owner);
  await store.deleteFrom("calendar_feed").where(column, "=", id).execute();
}

/** Since when an owner's calendar is subscribed to; null where it is not. */
export async function feedSince(store: Store, owner: FeedOwner): Promise<string | null> {
  const { column, id } = columnOf(owner);
  const row = await store
    .selectFrom("calendar_feed")
    .select("created_at")
    .where(column, "=", id)
    .executeTakeFirst();
  return row?.created_at ?? null;
}

/** Whose feed an address is; null where it is nobody's. */
export async function findFeed(
  store: Store,
  tokenHash: string,
): Promise<ClientResource | CaseloadResource | null> {
  const row = await store
    .selectFrom("calendar_feed")
    .leftJoin("client", "client.id", "calendar_feed.client_id")
    .select(["calendar_feed.staff_id", "calendar_feed.practice_id"])
    .select(["client.id", "client.therapist_id"])
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  if (!row) return null;
  const { id, therapist_id, practice_id, staff_id } = row;
  if (id && therapist_id) return clientResource({ id, therapist_id, practice_id });
  return staff_id ? { kind: "caseload", practiceId: practice_id, therapistId: staff_id } : null;
}

/** When sessions are, and nothing else of them. */
export interface SessionTime {
  readonly id: string;
  readonly date: string;
  readonly time: string | null;
}

/** The sessions of a client in these days that were neither called off nor missed, and the language they are told of in; none once the care has ended or may not be asked about. */
export async function timesOfClient(
  store: Store,
  client: Authorized<ClientResource, "read-times">,
  days: { from: string; until: string },
): Promise<{ language: Language | null; times: SessionTime[] }> {
  const row = await store
    .selectFrom("client")
    .select(["language", "ended_at", "care_withdrawn_at"])
    .where("id", "=", client.id)
    .executeTakeFirstOrThrow();
  const language = isLanguage(row.language) ? row.language : null;
  if (row.ended_at || row.care_withdrawn_at) return { language, times: [] };
  const times = await timesBetween(store, days).where("client_id", "=", client.id).execute();
  return { language, times };
}

/** The sessions of a therapist in these days that were neither called off nor missed. */
export function timesOfStaff(
  store: Store,
  whose: Authorized<CaseloadResource, "read-times">,
  days: { from: string; until: string },
): Promise<SessionTime[]> {
  return timesBetween(store, days)
    .where("practice_id", "=", whose.practiceId)
    .where("therapist_id", "=", whose.therapistId)
    .execute();
}

const timesBetween = (store: Store, { from, until }: { from: string; until: string }) =>
  store
    .selectFrom("session")
    .select(["id", "date", "time"])
    .where("date", ">=", from)
    .where("date", "<=", until)
    .where("attendance", "not in", didNotTakePlace)
    .orderBy("date")
    .orderBy("id");
