import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { goalsForm } from "#model/goal.ts";
import { meanSameGoal, readCommonGround, saveCommonGround, therapistGoalsOf } from "#store/common-ground.ts";
import { goalsOf } from "#store/goals.ts";
import { clientFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { arrangeGoals } from "./arrange-goals.ts";

/**
 * Keeps what client and therapist agreed on together: from then on both lists are this one, in this order. Goals that
 * stay keep their history, others end and stay on record. Throws `invalid-input` for an empty list.
 */
export async function agreeGoals(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const words = parse(goalsForm, given);
  if (words.length === 0) throw new AttuneError("invalid-input", { field: "goal-1" });
  const client = await clientFor(services, actor, clientId, "change");
  await transact(services, async (within) => {
    const { store } = within;
    if (!(await readCommonGround(store, client)).goalsSeenAt)
      throw new AttuneError("invalid-input", { field: "goal-1" });
    await arrangeGoals(within, client, "client", words);
    await arrangeGoals(within, client, "therapist", words);
    const theirs = await goalsOf(store, client, "client");
    for (const own of await therapistGoalsOf(store, client)) {
      const same = theirs.find((goal) => goal.words === own.words);
      await meanSameGoal(store, client, own.id, same?.id ?? null);
    }
    const at = instant(within);
    await saveCommonGround(store, client, { goalsLinkedAt: at, agreedAt: at });
    await record(within, actor, client, "agree-goals");
  });
}
