import * as v from "valibot";
import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { id } from "#model/text.ts";
import { meanSameGoal, readCommonGround, saveCommonGround, therapistGoalsOf } from "#store/common-ground.ts";
import { goalsOf } from "#store/goals.ts";
import { clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";

const linkForm = v.record(v.string(), v.string());
const goalId = v.union([v.literal(""), id]);

/**
 * Says which goals of the two lists mean the same: `same-ID` of a therapist's goal holds the id of the client's, or
 * nothing. A goal of the client's is meant by one of the therapist's at most. Throws `invalid-input` for a goal that is not theirs.
 */
export async function linkGoals(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const fields = parse(linkForm, given);
  const client = await clientFor(services, actor, clientId, "change");
  await transact(services, async (within) => {
    const { store } = within;
    if (!(await readCommonGround(store, client)).goalsSeenAt)
      throw new AttuneError("invalid-input", { field: "same" });
    const theirs = new Set((await goalsOf(store, client, "client")).map((goal) => goal.id));
    const taken = new Set<string>();
    for (const own of await therapistGoalsOf(store, client)) {
      const sameAs = parse(goalId, fields[`same-${own.id}`] ?? "") || null;
      if (sameAs && (!theirs.has(sameAs) || taken.has(sameAs)))
        throw new AttuneError("invalid-input", { field: "same" });
      if (sameAs) taken.add(sameAs);
      await meanSameGoal(store, client, own.id, sameAs);
    }
    await saveCommonGround(store, client, { goalsLinkedAt: instant(within) });
  });
}
