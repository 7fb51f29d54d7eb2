import type { ClientActor } from "#model/access.ts";
import type { Intake } from "#model/intake.ts";
import { findIntake } from "#store/intakes.ts";
import { findTherapistName } from "#store/staff.ts";
import type { Services } from "../services.ts";
import { ownClient } from "./own-client.ts";

/** What a client said before the first session, for themselves; null while they said nothing. */
export async function viewOwnIntroduction(
  services: Services,
  actor: ClientActor,
): Promise<{ readonly therapistName: string; readonly intake: Intake | null }> {
  const client = await ownClient(services, actor, "view-own");
  return {
    therapistName: await findTherapistName(services.store, client),
    intake: await findIntake(services.store, client),
  };
}
