import type { StaffActor } from "#model/access.ts";
import { approachForm } from "#model/common-ground.ts";
import { preferenceAxes } from "#model/intake.ts";
import { approachAccountsOf, insertApproachAccount } from "#store/approach-accounts.ts";
import { clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";

/**
 * Keeps how a therapist says they work with a client, on the axes of the client's preferences, from -3 to 3. What they
 * said before stays with its day; the same once more is no new account.
 */
export async function tellApproach(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const approach = parse(approachForm, given);
  const client = await clientFor(services, actor, clientId, "change");
  await transact(services, async (within) => {
    const last = (await approachAccountsOf(within.store, client)).at(-1)?.approach;
    if (last && preferenceAxes.every((axis) => last[axis] === approach[axis])) return;
    const account = { id: within.newId(), approach, toldAt: instant(within) };
    await insertApproachAccount(within.store, client, account);
  });
}
