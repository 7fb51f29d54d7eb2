import { type Action, type Actor, type Authorized, authorize } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { type ClientResource, findClientResource } from "#store/clients.ts";
import { findSessionResource, type SessionResource } from "#store/sessions.ts";
import type { Services } from "./services.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The client with this id, for an actor who is allowed the action. Throws `not-found` otherwise. */
export async function clientFor<A extends Action>(
  services: Services,
  actor: Actor,
  id: string,
  action: A,
): Promise<Authorized<ClientResource, A>> {
  const resource = uuid.test(id) ? await findClientResource(services.store, id) : null;
  if (!resource) throw new AttuneError("not-found");
  return authorize(actor, resource, action);
}

/** The session with this id, for an actor who is allowed the action. Throws `not-found` otherwise. */
export async function sessionFor<A extends Action>(
  services: Services,
  actor: Actor,
  id: string,
  action: A,
): Promise<Authorized<SessionResource, A>> {
  const resource = uuid.test(id) ? await findSessionResource(services.store, id) : null;
  if (!resource) throw new AttuneError("not-found");
  return authorize(actor, resource, action);
}
