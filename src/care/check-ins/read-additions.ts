import type { StaffActor } from "#model/access.ts";
import { shownForm } from "#model/shown.ts";
import { markAdditionsRead } from "#store/additions.ts";
import { clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";

/**
 * "I read it": the client sees when what they added to their check-ins was read. What they added after the page was
 * shown stays unread. Throws `invalid-input` or `not-found`.
 */
export async function readAdditions(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const { shownUntil } = parse(shownForm, given);
  const client = await clientFor(services, actor, clientId, "reply");
  await markAdditionsRead(services.store, client, { shownUntil, at: instant(services) });
}
