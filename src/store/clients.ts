import type { Authorized, CaseloadResource, Resource } from "../model/access.ts";
import type { Client, ClientSource } from "../model/client.ts";
import { isLanguage, type Language } from "../model/locales/languages.ts";
import type { Store } from "./open.ts";

export type ClientResource = Extract<Resource, { kind: "client" }>;

type SessionResource = Extract<Resource, { kind: "session" }>;
/** What somebody may do with one client, or with one of their sessions. */
type OfOneClient = Authorized<ClientResource> | Authorized<SessionResource>;
export const clientIdOf = (client: OfOneClient): string =>
  client.kind === "session" ? client.clientId : client.id;

/** To whom a client belongs: what access is decided on, and nothing else about them. */
export async function findClientResource(store: Store, id: string): Promise<ClientResource | null> {
  const row = await store
    .selectFrom("client")
    .select(["id", "practice_id", "therapist_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? clientResource(row) : null;
}

/** The same of several, in no order; what is not found is left out. */
export async function findClientResources(store: Store, ids: readonly string[]): Promise<ClientResource[]> {
  if (ids.length === 0) return [];
  const rows = await store
    .selectFrom("client")
    .select(["id", "practice_id", "therapist_id"])
    .where("id", "in", ids)
    .execute();
  return rows.map(clientResource);
}

export const clientResource = (row: {
  id: string;
  practice_id: string;
  therapist_id: string;
}): ClientResource => ({
  kind: "client",
  id: row.id,
  practiceId: row.practice_id,
  therapistId: row.therapist_id,
});

export async function readClient(store: Store, client: Authorized<ClientResource>): Promise<Client> {
  const row = await store
    .selectFrom("client")
    .selectAll()
    .where("id", "=", client.id)
    .executeTakeFirstOrThrow();
  return clientOf(row);
}

export async function insertClient(
  store: Store,
  whose: Authorized<CaseloadResource, "add-client">,
  client: Omit<Client, "practiceId" | "therapistId">,
): Promise<void> {
  await store
    .insertInto("client")
    .values({
      id: client.id,
      practice_id: whose.practiceId,
      therapist_id: whose.therapistId,
      name: client.name,
      source: client.source,
      created_at: client.createdAt,
      ended_at: client.endedAt,
      language: client.language,
      email: client.email,
      reminders_stopped_at: client.remindersStoppedAt,
      former_name: client.formerName,
      care_withdrawn_at: client.careWithdrawnAt,
    })
    .execute();
}

/** Sets or takes away where a client's e-mails go. A new address begins anew: what was stopped went to the old one. */
export async function updateClientAddress(
  store: Store,
  client: Authorized<ClientResource, "change" | "change-own">,
  email: string | null,
): Promise<void> {
  await store
    .updateTable("client")
    .set({ email, reminders_stopped_at: null })
    .where("id", "=", client.id)
    .execute();
}

/** Changes the name that is shown, on the client's word; their therapist can still read what it was before. */
export async function updateOwnName(
  store: Store,
  client: Authorized<ClientResource, "change-own">,
  name: string,
): Promise<void> {
  await store
    .updateTable("client")
    .set(({ ref }) => ({ name, former_name: ref("name") }))
    .where("id", "=", client.id)
    .where("name", "!=", name)
    .execute();
}

/** Whether a client has taken back that their answers may be read. */
export async function hasWithdrawnCare(store: Store, client: OfOneClient): Promise<boolean> {
  const row = await store
    .selectFrom("client")
    .select("care_withdrawn_at")
    .where("id", "=", clientIdOf(client))
    .executeTakeFirst();
  return row?.care_withdrawn_at != null;
}

/** Whoever may change the client, and the client through a check-in of their own. */
export async function updateClientLanguage(
  store: Store,
  client:
    | Authorized<ClientResource, "change" | "introduce" | "change-own">
    | Authorized<SessionResource, "answer">,
  language: Language | null,
): Promise<void> {
  await store.updateTable("client").set({ language }).where("id", "=", clientIdOf(client)).execute();
}

/** Keeps the language in which a client asked for something that comes later, unless one was chosen before. */
export async function keepClientLanguage(
  store: Store,
  client: Authorized<ClientResource, "change-own"> | Authorized<SessionResource, "answer">,
  language: Language,
): Promise<void> {
  await store
    .updateTable("client")
    .set({ language })
    .where("id", "=", clientIdOf(client))
    .where("language", "is", null)
    .execute();
}

export const clientOf = (row: {
  id: string;
  practice_id: string;
  therapist_id: string;
  name: string;
  source: string;
  created_at: string;
  ended_at: string | null;
  language: string | null;
  email: string | null;
  reminders_stopped_at: string | null;
  former_name: string | null;
  care_withdrawn_at: string | null;
}): Client => ({
  id: row.id,
  practiceId: row.practice_id,
  therapistId: row.therapist_id,
  name: row.name,
  source: row.source as ClientSource,
  createdAt: row.created_at,
  endedAt: row.ended_at,
  language: isLanguage(row.language) ? row.language : null,
  email: row.email,
  remindersStoppedAt: row.reminders_stopped_at,
  formerName: row.former_name,
  careWithdrawnAt: row.care_withdrawn_at,
});
