import type { StaffActor } from "#model/access.ts";
import type { Client } from "#model/client.ts";
import { readClient } from "#store/clients.ts";
import { clientFor } from "../access.ts";
import { courseOf } from "../alliance/course.ts";
import { noteLook } from "../audit/note-look.ts";
import type { Services } from "../services.ts";
import { commonGroundOf, type Ground } from "./common-ground.ts";

export interface GoalsPage extends Omit<Ground, "clientGoals"> {
  readonly client: Client;
  /** Null until the therapist wrote their own, or chose to see without: what they write is not led by it. */
  readonly clientGoals: Ground["clientGoals"] | null;
}

/** Both lists of goals, the client's once the therapist has told theirs, and both accounts of how to work. */
export async function viewGoals(services: Services, actor: StaffActor, clientId: string): Promise<GoalsPage> {
  const client = await clientFor(services, actor, clientId, "view");
  const ground = await commonGroundOf(services, client, await courseOf(services, client, "keep-closed"));
  const seen = ground.goalsSeenAt !== null;
  if (seen) await noteLook(services, actor, client);
  return {
    ...ground,
    client: await readClient(services.store, client),
    clientGoals: seen ? ground.clientGoals : null,
    progress: seen ? ground.progress : [],
  };
}
