import type { StaffActor } from "#model/access.ts";
import type { Client } from "#model/client.ts";
import type { Session } from "#model/session.ts";
import { readClient } from "#store/clients.ts";
import { sessionsOfClient } from "#store/sessions.ts";
import { clientFor, sessionFor } from "../access.ts";
import type { Services } from "../services.ts";

/** A session with its client and its place among the client's sessions, from 1. */
export interface SessionInCourse {
  readonly client: Client;
  readonly session: Session;
  readonly number: number;
}

/** What a page about one session says at its top. */
export async function viewSession(
  services: Services,
  actor: StaffActor,
  sessionId: string,
): Promise<SessionInCourse> {
  const resource = await sessionFor(services, actor, sessionId, "view");
  const client = await clientFor(services, actor, resource.clientId, "view");
  const sessions = await sessionsOfClient(services.store, client);
  const index = sessions.findIndex((session) => session.id === resource.id);
  return { client: await readClient(services.store, client), session: sessions[index]!, number: index + 1 };
}
