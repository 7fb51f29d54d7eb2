import type { StaffActor } from "#model/access.ts";
import { markAdditionsRead } from "#store/additions.ts";
import { clientFor } from "../access.ts";
import { instant, type Services } from "../services.ts";

/** "I read it": the client sees when what they added to their check-ins was read. */
export async function readAdditions(services: Services, actor: StaffActor, clientId: string): Promise<void> {
  const client = await clientFor(services, actor, clientId, "reply");
  await markAdditionsRead(services.store, client, instant(services));
}
