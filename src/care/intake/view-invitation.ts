import type { StaffActor } from "#model/access.ts";
import type { Client } from "#model/client.ts";
import { readClient } from "#store/clients.ts";
import { findIntake } from "#store/intakes.ts";
import { openInvitationUntil } from "#store/invitations.ts";
import { clientFor } from "../access.ts";
import { instant, type Services } from "../services.ts";

/** The page on which a therapist makes a client's invitation. */
export async function viewInvitation(
  services: Services,
  actor: StaffActor,
  clientId: string,
): Promise<{ client: Client; openUntil: string | null; introduced: boolean }> {
  const client = await clientFor(services, actor, clientId, "view");
  return {
    client: await readClient(services.store, client),
    openUntil: await openInvitationUntil(services.store, client, instant(services)),
    introduced: (await findIntake(services.store, client)) !== null,
  };
}
