import type { StaffActor } from "#model/access.ts";
import { markIntakeRead } from "#store/intakes.ts";
import { clientFor } from "../access.ts";
import { instant, type Services } from "../services.ts";

/** "I read it": the client sees when what they said before the first session was read. */
export async function readIntake(services: Services, actor: StaffActor, clientId: string): Promise<void> {
  const client = await clientFor(services, actor, clientId, "reply");
  await markIntakeRead(services.store, client, instant(services));
}
