import type { StaffActor } from "#model/access.ts";
import { shownForm } from "#model/shown.ts";
import { markDangerGoalsRead } from "#store/danger.ts";
import { clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";

/**
 * "I read it" of goals that may mean danger. One that the client set after the page was shown stays unread.
 * Throws `invalid-input` or `not-found`.
 */
export async function readDangerGoals(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const { shownUntil } = parse(shownForm, given);
  const client = await clientFor(services, actor, clientId, "reply");
  await markDangerGoalsRead(services.store, client, { shownUntil, at: instant(services) });
}
