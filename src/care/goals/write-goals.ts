import type { StaffActor } from "#model/access.ts";
import { goalsForm } from "#model/goal.ts";
import { readCommonGround, saveCommonGround } from "#store/common-ground.ts";
import { clientFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { arrangeGoals } from "./arrange-goals.ts";

/** Saves the therapist's own goals for a client, in order, which lets them see the client's. */
export async function writeGoals(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  await keep(services, actor, clientId, parse(goalsForm, given));
}

/** Shows the client's goals without a list of the therapist's own: recorded as such. */
export async function seeGoalsWithoutWriting(
  services: Services,
  actor: StaffActor,
  clientId: string,
): Promise<void> {
  await keep(services, actor, clientId, null);
}

async function keep(
  services: Services,
  actor: StaffActor,
  clientId: string,
  goals: readonly string[] | null,
): Promise<void> {
  const client = await clientFor(services, actor, clientId, "change");
  await transact(services, async (within) => {
    const added = goals !== null && (await arrangeGoals(within, client, "therapist", goals));
    // What a new goal means is not known yet: the lists are not said to differ before it is.
    if (added) await saveCommonGround(within.store, client, { goalsLinkedAt: null });
    const { goalsSeenAt } = await readCommonGround(within.store, client);
    const opens = !goalsSeenAt && (goals === null || goals.length > 0);
    if (opens) await saveCommonGround(within.store, client, { goalsSeenAt: instant(within) });
    const action = goals ? "write-goals" : "see-goals-without-writing";
    await record(within, actor, client, action);
  });
}
