import type { Authorized } from "../model/access.ts";
import type { Unsaid } from "../model/check-in.ts";
import type { Addition, AdditionKind } from "../model/own-page.ts";
import { type ByClient, byClient, idsOf, ofOne } from "./by-client.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

/** What several clients added to their check-ins, or moved in opened ones, the earliest first. */
export async function additionsOfClients(
  store: Store,
  clients: readonly Authorized<ClientResource>[],
): Promise<ByClient<Addition[]>> {
  const rows = await store
    .selectFrom("check_in_addition")
    .selectAll()
    .where("client_id", "in", idsOf(clients))
    .orderBy("added_at")
    .orderBy("id")
    .execute();
  return byClient(rows, (row) => ({
    id: row.id,
    sessionId: row.session_id,
    kind: row.kind as AdditionKind,
    words: row.words,
    signalsDanger: row.signals_danger === 1,
    addedAt: row.added_at,
    readAt: row.read_at,
  }));
}

/** The same of one client. */
export const additionsOf = ofOne(additionsOfClients);

export async function insertAddition(
  store: Store,
  session: Authorized<SessionResource, "change-own">,
  addition: Omit<Addition, "sessionId" | "readAt">,
): Promise<void> {
  await store
    .insertInto("check_in_addition")
    .values({
      id: addition.id,
      session_id: session.id,
      client_id: session.clientId,
      kind: addition.kind,
      words: addition.words,
      signals_danger: addition.signalsDanger ? 1 : 0,
      added_at: addition.addedAt,
      read_at: null,
    })
    .execute();
}

/** Marks what a client had added by a moment as read, as far as it can be read: to opened check-ins, or of danger. */
export async function markAdditionsRead(
  store: Store,
  client: Authorized<ClientResource, "reply">,
  { shownUntil, at }: { readonly shownUntil: string; readonly at: string },
): Promise<void> {
  await store
    .updateTable("check_in_addition")
    .set({ read_at: at })
    .where("client_id", "=", client.id)
    .where("added_at", "<=", shownUntil)
    .where("read_at", "is", null)
    .where(({ or, eb, selectFrom }) =>
      or([
        eb("signals_danger", "=", 1),
        eb(
          "session_id",
          "in",
          selectFrom("therapist_view").select("session_id").where("revealed_at", "is not", null),
        ),
      ]),
    )
    .execute();
}

/** Changes how what was not said is shared. Words that were taken back are gone. */
export async function updateUnsaid(
  store: Store,
  session: Authorized<SessionResource, "change-own">,
  changed: { unsaid: Unsaid | null; toldDanger: boolean; signalsDanger: boolean; changedAt: string },
): Promise<void> {
  const { unsaid } = changed;
  await store
    .updateTable("check_in")
    .set({
      shared: unsaid?.shared ?? null,
      unsaid_words: unsaid?.shared === "words" ? unsaid.words : null,
      topic: unsaid?.shared === "topic" ? unsaid.topic : null,
      told_danger: changed.toldDanger ? 1 : 0,
      signals_danger: changed.signalsDanger ? 1 : 0,
      changed_at: changed.changedAt,
    })
    .where("session_id", "=", session.id)
    .execute();
}
