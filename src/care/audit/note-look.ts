import type { Authorized, StaffActor } from "#model/access.ts";
import { hasLooked } from "#store/audit.ts";
import type { ClientResource } from "#store/clients.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { dayBegins, dayIn } from "../practice-day.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";
import { record } from "./record.ts";

/** Writes down, once in each of the practice's days, that a member of staff opened what a client said: the client can read it on their own. */
export async function noteLook(
  services: Services,
  actor: StaffActor,
  client: Authorized<ClientResource, "view">,
): Promise<void> {
  const timeZone = await practiceZone(services);
  const today = dayBegins(timeZone, dayIn(timeZone, services.now()));
  if (await hasLooked(services.store, client, actor, today.toISOString())) return;
  const { practiceId, id } = client;
  await transact(services, (within) =>
    record(within, actor, { practiceId, action: "view-client", subject: `client:${id}` }),
  );
}
