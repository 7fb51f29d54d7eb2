import type { Authorized } from "#model/access.ts";
import type { Consents } from "#model/consent.ts";
import type { Goal } from "#model/goal.ts";
import type { Intake } from "#model/intake.ts";
import type { ClientResource } from "#store/clients.ts";
import { findConsents } from "#store/consents.ts";
import { goalsOf } from "#store/goals.ts";
import { findIntake } from "#store/intakes.ts";
import type { Services } from "../services.ts";

/** What a client said before the first session, for their therapist. `intake` is null while nothing was said. */
export interface Introduced {
  readonly intake: Intake | null;
  readonly consents: Consents;
  readonly goals: readonly Goal[];
}

export async function introducedClient(
  services: Services,
  client: Authorized<ClientResource, "view">,
): Promise<Introduced> {
  return {
    intake: await findIntake(services.store, client),
    consents: await findConsents(services.store, client),
    goals: await goalsOf(services.store, client, "client"),
  };
}
