import type { StaffActor } from "#model/access.ts";
import { newClient, untold } from "#model/client.ts";
import { insertClient } from "#store/clients.ts";
import { caseloadOf } from "../access.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";

/** Adds a client to the therapist's own caseload, by a code name or a name. */
export async function addClient(
  services: Services,
  actor: StaffActor,
  given: { name?: unknown },
): Promise<string> {
  const { name } = parse(newClient, given);
  const caseload = caseloadOf(actor, "add-client");
  const id = services.newId();
  await insertClient(services.store, caseload, {
    ...untold,
    id,
    name,
    source: "entered",
    createdAt: instant(services),
  });
  return id;
}
