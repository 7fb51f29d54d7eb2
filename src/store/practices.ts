import type { Selectable } from "kysely";
import type { Authorized, PracticeResource } from "../model/access.ts";
import { defaultMessageRules, type MessageRules } from "../model/message.ts";
import type { HelpLine, Practice } from "../model/practice.ts";
import type { PushKeys } from "../model/push.ts";
import type { Store } from "./open.ts";
import type { Database } from "./tables.ts";

type Row = Selectable<Database["practice"]>;
type PracticeAccess = Authorized<PracticeResource>;

/** The practice of this server: one, or none before it was set up. Its name and help lines stand on public pages. */
export async function findPractice(store: Store): Promise<Practice | null> {
  const row = await store.selectFrom("practice").selectAll().executeTakeFirst();
  return row ? practiceOf(row) : null;
}

/** Fails on its unique column when a second practice is set up at the same moment. */
export async function insertPractice(
  store: Store,
  { id }: Authorized<PracticeResource, "set-up">,
  practice: Omit<Practice, "id" | "messageRules" | "readsCalendars">,
): Promise<void> {
  await store
    .insertInto("practice")
    .values({
      id,
      name: practice.name,
      language: practice.language,
      country: practice.country,
      time_zone: practice.timeZone,
      help_lines: JSON.stringify(practice.helpLines),
      demonstration: practice.demonstration ? 1 : 0,
      created_at: practice.createdAt,
      only: 1,
    })
    .execute();
}

export async function updatePractice(
  store: Store,
  practice: PracticeAccess,
  details: Pick<Practice, "name" | "language" | "country" | "timeZone">,
): Promise<void> {
  const { name, language, country, timeZone } = details;
  await store
    .updateTable("practice")
    .set({ name, language, country, time_zone: timeZone })
    .where("id", "=", practice.id)
    .execute();
}

export async function updateMessageRules(
  store: Store,
  practice: PracticeAccess,
  rules: MessageRules,
): Promise<void> {
  await store
    .updateTable("practice")
    .set({ message_rules: JSON.stringify(rules) })
    .where("id", "=", practice.id)
    .execute();
}

/** Lets calendars be called at their addresses, or ends it. */
export async function updateReadsCalendars(
  store: Store,
  practice: PracticeAccess,
  on: boolean,
): Promise<void> {
  await store
    .updateTable("practice")
    .set({ reads_calendars: on ? 1 : 0 })
    .where("id", "=", practice.id)
    .execute();
}

/** Keeps the pair of keys that notifications are signed with, unless there is one: phones know the public part. */
export async function keepPushKeys(store: Store, practice: PracticeAccess, keys: PushKeys): Promise<void> {
  await store
    .updateTable("practice")
    .set({ push_keys: JSON.stringify(keys) })
    .where("id", "=", practice.id)
    .where("push_keys", "is", null)
    .execute();
}

/** The keys of notifications; null until they were switched on. */
export async function findPushKeys(store: Store): Promise<PushKeys | null> {
  const row = await store.selectFrom("practice").select("push_keys").executeTakeFirst();
  return row?.push_keys ? (JSON.parse(row.push_keys) as PushKeys) : null;
}

export async function updateHelpLines(
  store: Store,
  practice: PracticeAccess,
  lines: readonly HelpLine[],
): Promise<void> {
  await store
    .updateTable("practice")
    .set({ help_lines: JSON.stringify(lines) })
    .where("id", "=", practice.id)
    .execute();
}

const practiceOf = (row: Row): Practice => ({
  id: row.id,
  name: row.name,
  language: row.language as Practice["language"],
  country: row.country,
  timeZone: row.time_zone,
  messageRules: row.message_rules
    ? { ...defaultMessageRules, ...(JSON.parse(row.message_rules) as Partial<MessageRules>) }
    : defaultMessageRules,
  helpLines: JSON.parse(row.help_lines) as HelpLine[],
  readsCalendars: row.reads_calendars === 1,
  demonstration: row.demonstration === 1,
  createdAt: row.created_at,
});
