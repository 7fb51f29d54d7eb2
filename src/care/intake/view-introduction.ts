import { nothingSaid } from "#model/intake.ts";
import type { Introduction } from "#model/introduction.ts";
import { findConsents } from "#store/consents.ts";
import { goalsOf } from "#store/goals.ts";
import { findIntake } from "#store/intakes.ts";
import { findTherapistName } from "#store/staff.ts";
import { signalsDangerIn } from "../perception/danger.ts";
import type { Services } from "../services.ts";
import { introducedBy } from "./introduced.ts";
import type { InvitedActor } from "./open-invitation.ts";

/** What the device's client has said so far. Throws `link-unknown` or `invitation-used`. */
export async function viewIntroduction(services: Services, actor: InvitedActor): Promise<Introduction> {
  const client = await introducedBy(services, actor);
  const intake = (await findIntake(services.store, client)) ?? nothingSaid;
  const goals = await goalsOf(services.store, client, "client");
  return {
    therapistName: await findTherapistName(services.store, client),
    intake,
    consents: await findConsents(services.store, client),
    goals,
    signalsDanger: intake.signalsDanger || signalsDangerIn(goals.map(({ words }) => words)),
  };
}
