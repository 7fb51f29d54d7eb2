import type { Authorized, StaffActor } from "../model/access.ts";
import { type AuditAct, looks, type Trace, traces } from "../model/audit.ts";
import { idsOf } from "./by-client.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";

/** One thing that somebody did or looked at: ids and the name of the act, never content. */
export interface AuditEvent {
  readonly id: string;
  readonly practiceId: string;
  readonly at: string;
  readonly actor: string;
  readonly action: AuditAct;
  readonly subject: string;
}

/** Adds to the record of who did what. There is no function that changes or removes an entry. */
export async function appendAudit(store: Store, event: AuditEvent): Promise<void> {
  await store
    .insertInto("audit_event")
    .values({
      id: event.id,
      practice_id: event.practiceId,
      at: event.at,
      actor: event.actor,
      action: event.action,
      subject: event.subject,
    })
    .execute();
}

/** Those of several clients at whom a member of staff has not been noted to look since a moment. */
export async function notLookedAt<Client extends Authorized<ClientResource, "view">>(
  store: Store,
  clients: readonly Client[],
  actor: StaffActor,
  since: string,
): Promise<Client[]> {
  const rows = await store
    .selectFrom("audit_event")
    .select("subject")
    .where(
      "subject",
      "in",
      idsOf(clients).map((id) => `client:${id}`),
    )
    .where("at", ">=", since)
    .where("actor", "=", `staff:${actor.staffId}`)
    .where("action", "in", looks)
    .execute();
  const looked = new Set(rows.map(({ subject }) => subject));
  return clients.filter(({ id }) => !looked.has(`client:${id}`));
}

/** When a client last did something to what stands here of them; null where they never did. */
export async function lastOwnAct(
  store: Store,
  client: Authorized<ClientResource, "view">,
  act: AuditAct,
): Promise<string | null> {
  const row = await store
    .selectFrom("audit_event")
    .select("at")
    .where("subject", "=", `client:${client.id}`)
    .where("actor", "=", "client")
    .where("action", "=", act)
    .orderBy("at", "desc")
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Who of the staff looked at a client, and when, the newest first. */
export async function looksAt(
  store: Store,
  client: Authorized<ClientResource, "view-own">,
): Promise<{ person: string; at: string }[]> {
  const found = await store
    .selectFrom("audit_event")
    .select(["actor", "at"])
    .where("subject", "=", `client:${client.id}`)
    .where("action", "in", looks)
    .orderBy("at", "desc")
    .execute();
  const staff = store.selectFrom("staff").select(["id", "name"]).where("practice_id", "=", client.practiceId);
  const names = new Map((await staff.execute()).map((row) => [`staff:${row.id}`, row.name]));
  return found.map(({ actor, at }) => ({ person: names.get(actor) ?? actor, at }));
}

/** When each thing was done in a client's name that they should know of, the newest first; also what was undone since. */
export async function tracesOf(
  store: Store,
  client: Authorized<ClientResource, "view-own">,
): Promise<Record<Trace, string[]>> {
  const rows = await store
    .selectFrom("audit_event")
    .select(["action", "at"])
    .where("subject", "=", `client:${client.id}`)
    .where("action", "in", traces)
    .orderBy("at", "desc")
    .execute();
  const moments = (trace: Trace) => rows.filter(({ action }) => action === trace).map(({ at }) => at);
  return Object.fromEntries(traces.map((trace) => [trace, moments(trace)])) as Record<Trace, string[]>;
}
