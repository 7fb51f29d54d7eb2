import type { StaffActor } from "#model/access.ts";
import { shownForm } from "#model/shown.ts";
import { markIntakeRead } from "#store/intakes.ts";
import { clientFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";

/**
 * "I read it": the client sees when what they said before the first session was read. What they changed after the page
 * was shown stays unread. That it was read stays in the audit when the client changes it later. Throws `invalid-input` or `not-found`.
 */
export async function readIntake(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const { shownUntil } = parse(shownForm, given);
  const client = await clientFor(services, actor, clientId, "reply");
  await transact(services, async (within) => {
    if (!(await markIntakeRead(within.store, client, { shownUntil, at: instant(within) }))) return;
    await record(within, actor, client, "read-introduction");
  });
}
