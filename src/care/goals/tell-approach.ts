import type { StaffActor } from "#model/access.ts";
import { approachForm } from "#model/common-ground.ts";
import { saveCommonGround } from "#store/common-ground.ts";
import { clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";

/** Keeps how a therapist says they work with a client, on the axes of the client's preferences, from -3 to 3. */
export async function tellApproach(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const approach = parse(approachForm, given);
  const client = await clientFor(services, actor, clientId, "change");
  await saveCommonGround(services.store, client, { approach, approachAt: instant(services) });
}
