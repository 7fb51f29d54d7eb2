import type { StaffActor } from "#model/access.ts";
import { shownForm } from "#model/shown.ts";
import { markIntakeRead } from "#store/intakes.ts";
import { clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";

/**
 * "I read it": the client sees when what they said before the first session was read. What they changed after the page
 * was shown stays unread. Throws `invalid-input` or `not-found`.
 */
export async function readIntake(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const { shownUntil } = parse(shownForm, given);
  const client = await clientFor(services, actor, clientId, "reply");
  await markIntakeRead(services.store, client, { shownUntil, at: instant(services) });
}
