import type { StaffActor } from "#model/access.ts";
import type { Client } from "#model/client.ts";
import { readClient } from "#store/clients.ts";
import { clientFor } from "../access.ts";
import { type Course, courseOf } from "../alliance/course.ts";
import { noteLook } from "../audit/note-look.ts";
import type { Services } from "../services.ts";

/** All sessions of a client; answers that wait for the therapist's guess stay closed. */
export async function viewSessions(
  services: Services,
  actor: StaffActor,
  clientId: string,
): Promise<{ readonly client: Client; readonly course: Course }> {
  const client = await clientFor(services, actor, clientId, "view");
  await noteLook(services, actor, client);
  return {
    client: await readClient(services.store, client),
    course: await courseOf(services, client, "keep-closed"),
  };
}
