import { type Authorized, authorize } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { type ClientResource, findClientResource } from "#store/clients.ts";
import { intakeSentBy } from "#store/intakes.ts";
import type { Services } from "../services.ts";
import type { InvitedActor } from "./open-invitation.ts";

/**
 * The client whose introduction a device may read and change: until another device has said something.
 * Throws `link-unknown` or `invitation-used`.
 */
export async function introducedBy(
  services: Services,
  actor: InvitedActor,
): Promise<Authorized<ClientResource, "introduce">> {
  const resource = await findClientResource(services.store, actor.clientId);
  if (!resource) throw new AttuneError("link-unknown");
  const client = authorize(actor, resource, "introduce");
  const sentBy = await intakeSentBy(services.store, client);
  if (sentBy && sentBy !== actor.device) throw new AttuneError("invitation-used");
  return client;
}
