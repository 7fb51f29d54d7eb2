import type { Action, Authorized, ClientActor } from "#model/access.ts";
import type { ClientResource } from "#store/clients.ts";
import { clientFor } from "../access.ts";
import type { Services } from "../services.ts";

/** In the place of a device: what was said or changed here is read back by none that opened a link. */
export const sentFromOwnPage = "own-page";

/** The client whose device acts, for one of their own actions. */
export function ownClient<A extends Extract<Action, "view-own" | "change-own">>(
  services: Services,
  actor: ClientActor,
  action: A,
): Promise<Authorized<ClientResource, A>> {
  return clientFor(services, actor, actor.clientId, action);
}
