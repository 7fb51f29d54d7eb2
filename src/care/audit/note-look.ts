import type { Authorized, StaffActor } from "#model/access.ts";
import { notLookedAt } from "#store/audit.ts";
import type { ClientResource } from "#store/clients.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { dayBegins, dayIn } from "../practice-day.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";
import { record } from "./record.ts";

/** Writes down, once in each of the practice's days, that a member of staff opened what these clients said: each can read it on their own. */
export async function noteLook(
  services: Services,
  actor: StaffActor,
  ...clients: readonly Authorized<ClientResource, "view">[]
): Promise<void> {
  if (clients.length === 0) return;
  const timeZone = await practiceZone(services);
  const today = dayBegins(timeZone, dayIn(timeZone, services.now()));
  const unseen = await notLookedAt(services.store, clients, actor, today.toISOString());
  if (unseen.length === 0) return;
  await transact(services, async (within) => {
    for (const client of unseen) await record(within, actor, client, "view-client");
  });
}
