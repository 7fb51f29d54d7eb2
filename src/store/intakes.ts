import type { Authorized } from "../model/access.ts";
import type { Intake, Preferences } from "../model/intake.ts";
import { type ByClient, byClient, idsOf, ofOne } from "./by-client.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

/** The hash of the secret of the device that sent what a client said before the first session; null while nothing was. */
export async function intakeSentBy(
  store: Store,
  client: Authorized<ClientResource, "introduce">,
): Promise<string | null> {
  const sent = store.selectFrom("intake").select("sent_by").where("client_id", "=", client.id);
  return (await sent.executeTakeFirst())?.sent_by ?? null;
}

/** What several clients said before the first session; null while nothing. */
export async function findIntakes(
  store: Store,
  clients: readonly Authorized<ClientResource, "view" | "introduce" | "view-own" | "change-own">[],
): Promise<ByClient<Intake | null>> {
  const rows = await store
    .selectFrom("intake")
    .selectAll()
    .where("client_id", "in", idsOf(clients))
    .execute();
  const found = byClient(rows, (row) => ({
    hopes: row.hopes,
    expectations: row.expectations,
    hardToSpeak: row.hard_to_speak,
    preferences: JSON.parse(row.preferences) as Preferences,
    mustNotHappen: row.must_not_happen,
    signalsDanger: row.signals_danger === 1,
    changedAt: row.changed_at,
    readAt: row.read_at,
  }));
  return (clientId) => found(clientId)[0] ?? null;
}

/** What a client said before the first session; null while nothing. */
export const findIntake = ofOne(findIntakes);

/** Saves what a client said; said again it replaces what was there. */
export async function saveIntake(
  store: Store,
  client: Authorized<ClientResource, "introduce" | "change-own">,
  intake: Intake,
  sentBy: string,
): Promise<void> {
  const changes = {
    hopes: intake.hopes,
    expectations: intake.expectations,
    hard_to_speak: intake.hardToSpeak,
    preferences: JSON.stringify(intake.preferences),
    must_not_happen: intake.mustNotHappen,
    signals_danger: intake.signalsDanger ? (1 as const) : (0 as const),
    sent_by: sentBy,
    changed_at: intake.changedAt,
    read_at: intake.readAt,
  };
  await store
    .insertInto("intake")
    .values({ client_id: client.id, ...changes })
    .onConflict((conflict) => conflict.column("client_id").doUpdateSet(changes))
    .execute();
}

/** Marks what a client said as read, unless it was changed after a moment; false where nothing was marked. */
export async function markIntakeRead(
  store: Store,
  client: Authorized<ClientResource, "reply">,
  { shownUntil, at }: { readonly shownUntil: string; readonly at: string },
): Promise<boolean> {
  const marked = await store
    .updateTable("intake")
    .set({ read_at: at })
    .where("client_id", "=", client.id)
    .where("changed_at", "<=", shownUntil)
    .executeTakeFirst();
  return marked.numUpdatedRows > 0n;
}

/** Whether the client of a session said something before the first one: then the first check-in asks less. */
export async function hasIntake(
  store: Store,
  session: Authorized<SessionResource, "answer" | "change-own">,
): Promise<boolean> {
  const said = store.selectFrom("intake").select("client_id").where("client_id", "=", session.clientId);
  return (await said.executeTakeFirst()) !== undefined;
}
