import { isDeepStrictEqual } from "node:util";
import type { ClientActor } from "#model/access.ts";
import { introductionForm, nothingSaid } from "#model/intake.ts";
import { findIntake, saveIntake } from "#store/intakes.ts";
import { record } from "../audit/record.ts";
import { changedIntake } from "../intake/changed-intake.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { ownClient, sentFromOwnPage } from "./own-client.ts";

/**
 * Changes what a client said before the first session, on their own page. The therapist sees that it was changed, and
 * reads it anew; that the earlier words were read stays in the audit, the words do not. Throws `invalid-input`.
 */
export async function changeIntroduction(
  services: Services,
  actor: ClientActor,
  given: unknown,
): Promise<void> {
  const { hopes, expectations, hardToSpeak, mustNotHappen, ...preferences } = parse(introductionForm, given);
  const changes = { hopes, expectations, hardToSpeak, mustNotHappen, preferences };
  await transact(services, async (within) => {
    const client = await ownClient(within, actor, "change-own");
    const before = await findIntake(within.store, client);
    const said = before ?? nothingSaid;
    if (isDeepStrictEqual({ ...said, ...changes }, said)) return;
    const intake = changedIntake(before, changes, instant(within));
    await saveIntake(within.store, client, intake, sentFromOwnPage);
    await record(within, actor, client, "change-introduction");
  });
}
