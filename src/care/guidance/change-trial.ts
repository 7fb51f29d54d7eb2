import type { StaffActor } from "#model/access.ts";
import { aimForm, trialForm } from "#model/trial.ts";
import { updateTrial } from "#store/trials.ts";
import { clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { dayIn } from "../practice-day.ts";
import type { Services } from "../services.ts";
import { ownGoal } from "./own-goal.ts";

/** Changes what a trial aims at. It is judged anew, from the same start. */
export async function changeAim(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const { trialId, aim } = parse(aimForm, given);
  const client = await clientFor(services, actor, clientId, "choose-suggestion");
  await ownGoal(services, client, aim.goalId);
  await updateTrial(services.store, client, trialId, aim);
}

/** Ends a trial with today: sessions after it no longer count. */
export async function endTrial(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const { trialId } = parse(trialForm, given);
  const client = await clientFor(services, actor, clientId, "choose-suggestion");
  const today = dayIn(await practiceZone(services), services.now());
  await updateTrial(services.store, client, trialId, { endedOn: today });
}

/** Lets an ended trial go on, as if it had not been ended. */
export async function resumeTrial(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const { trialId } = parse(trialForm, given);
  const client = await clientFor(services, actor, clientId, "choose-suggestion");
  await updateTrial(services.store, client, trialId, { endedOn: null });
}
