import type { Authorized, PracticeResource } from "../model/access.ts";
import type { Preferences } from "../model/intake.ts";
import type { Attendance } from "../model/session.ts";
import type { EndKind } from "../science/engagement/outlook/history.ts";
import { endKindOf } from "./endings.ts";
import type { Store } from "./open.ts";
import { type OpenedCheckIn, openedColumns, openedOf } from "./opened.ts";
import { inOrder } from "./session-order.ts";

type Practice = Authorized<PracticeResource, "recalibrate">;

/** A client's sessions with what was opened of their check-ins, for learning from endings. */
export interface FollowedClient {
  readonly end: EndKind | null;
  /** How the client said before the first session they like to work; and each account of how the therapist does, the earliest first. */
  readonly preferred: TimedAccount | null;
  readonly approach: readonly TimedAccount[];
  readonly sessions: readonly FollowedSession[];
}

export interface TimedAccount {
  readonly preferences: Preferences;
  readonly at: string;
}

export interface FollowedSession {
  readonly date: string;
  readonly attendance: Attendance;
  readonly answered: boolean;
  /** Null where nothing was opened. */
  readonly opened: (OpenedCheckIn & { readonly preferences: Preferences | null }) | null;
}

/**
 * Every client of the practice, a page at a time so that a large practice is never held whole. Of an unopened check-in nothing leaves the
 * store. Clients who object to outlooks, or have taken back that their answers may be read, are not among them.
 */
export async function* followedClients(store: Store, practice: Practice): AsyncGenerator<FollowedClient> {
  let after = "";
  for (;;) {
    const clients = await store
      .selectFrom("client")
      .leftJoin("intake", "intake.client_id", "client.id")
      .select(["client.id", "ended_at", "end_kind", "outlook_objected_at", "care_withdrawn_at"])
      .select(["intake.preferences", "intake.changed_at"])
      .where("client.practice_id", "=", practice.id)
      .where("client.id", ">", after)
      .orderBy("client.id")
      .limit(200)
      .execute();
    if (clients.length === 0) return;
    after = clients.at(-1)!.id;
    const followed = clients.filter((one) => !one.outlook_objected_at && !one.care_withdrawn_at);
    const ids = followed.map(({ id }) => id);
    const sessions = await sessionsOf(store, ids);
    const accounts = await accountsOf(store, ids);
    for (const client of followed) {
      const end = client.ended_at ? endKindOf(client) : null;
      yield {
        end,
        preferred:
          client.preferences !== null && client.changed_at !== null
            ? { preferences: JSON.parse(client.preferences) as Preferences, at: client.changed_at }
            : null,
        approach: accounts.get(client.id) ?? [],
        sessions: sessions.get(client.id) ?? [],
      };
    }
  }
}

async function accountsOf(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly TimedAccount[]>> {
  if (ids.length === 0) return new Map();
  const rows = await store
    .selectFrom("approach_account")
    .select(["client_id", "approach", "told_at"])
    .where("client_id", "in", ids)
    .orderBy("told_at")
    .orderBy("id")
    .execute();
  const of = (row: (typeof rows)[number]) => ({
    preferences: JSON.parse(row.approach) as Preferences,
    at: row.told_at,
  });
  return new Map([...Map.groupBy(rows, ({ client_id }) => client_id)].map(([id, own]) => [id, own.map(of)]));
}

async function sessionsOf(store: Store, ids: readonly string[]): Promise<Map<string, FollowedSession[]>> {
  const found = new Map<string, FollowedSession[]>();
  if (ids.length === 0) return found;
  const rows = await store
    .selectFrom("session")
    .leftJoin("check_in", "check_in.session_id", "session.id")
    .leftJoin("therapist_view", "therapist_view.session_id", "session.id")
    .select(["session.client_id", "session.date", "session.attendance", "check_in.preferences"])
    .select(openedColumns)
    .where("session.client_id", "in", ids)
    .orderBy("session.client_id")
    .$call(inOrder)
    .execute();
  for (const row of rows) {
    const opened = openedOf(row);
    const preferences = row.preferences === null ? null : (JSON.parse(row.preferences) as Preferences);
    const list = found.get(row.client_id) ?? [];
    found.set(row.client_id, list);
    list.push({
      date: row.date,
      attendance: row.attendance as Attendance,
      answered: row.answers !== null,
      opened: opened && { ...opened, preferences },
    });
  }
  return found;
}
