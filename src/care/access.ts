import {
  type Action,
  type Actor,
  type Authorized,
  authorize,
  type CaseloadResource,
  type PracticeResource,
  type StaffActor,
} from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { type ClientResource, findClientResource, findClientResources } from "#store/clients.ts";
import { findSessionResource, type SessionResource } from "#store/sessions.ts";
import type { Services } from "./services.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The practice with this id, or staff's own, for an actor who is allowed the action. Throws `forbidden` otherwise. */
export function practiceFor<A extends Action>(actor: StaffActor, action: A): Authorized<PracticeResource, A>;
export function practiceFor<A extends Action>(
  actor: Actor,
  action: A,
  id: string,
): Authorized<PracticeResource, A>;
export function practiceFor(
  actor: Actor,
  action: Action,
  id = "practiceId" in actor ? actor.practiceId : "",
) {
  return authorize(actor, { kind: "practice", id } as const, action);
}

/** The caseload of a therapist, which is always the actor's own. Throws `forbidden` for staff who treat nobody. */
export const caseloadOf = <A extends Action>(actor: StaffActor, action: A): Authorized<CaseloadResource, A> =>
  authorize(
    actor,
    { kind: "caseload", practiceId: actor.practiceId, therapistId: actor.staffId } as const,
    action,
  );

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

/** The clients with these ids, which the store gave, for an actor who is allowed the action with each. Throws `not-found` otherwise. */
export async function clientsFor<A extends Action>(
  services: Services,
  actor: Actor,
  ids: readonly string[],
  action: A,
): Promise<Authorized<ClientResource, A>[]> {
  const found = await findClientResources(services.store, ids);
  return found.map((resource) => authorize(actor, resource, action));
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
