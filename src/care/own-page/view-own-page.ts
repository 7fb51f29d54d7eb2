import type { ClientActor } from "#model/access.ts";
import type { Goal, GoalProgress } from "#model/goal.ts";
import type { Intake } from "#model/intake.ts";
import type { OwnCheckIn } from "#model/own-check-in.ts";
import type { RuleChange } from "#model/own-page.ts";
import { goalsOf, progressOf } from "#store/goals.ts";
import { findIntake } from "#store/intakes.ts";
import { markRepliesShown } from "#store/replies.ts";
import { ruleChanges } from "#store/rule-changes.ts";
import { findTherapistName } from "#store/staff.ts";
import { shownChoices } from "#store/suggestion-choices.ts";
import { instant, type Services } from "../services.ts";
import { ownCheckIns } from "./own-check-ins.ts";
import { ownClient } from "./own-client.ts";
import { type OwnPoint, ownLine } from "./own-line.ts";

/** A client's own page: their own side of everything, and nothing of the therapist's own. */
export interface OwnPage {
  readonly therapistName: string;
  readonly line: readonly OwnPoint[];
  /** The newest first. */
  readonly checkIns: readonly OwnCheckIn[];
  readonly intake: Intake | null;
  readonly goals: readonly (Goal & { readonly progress: GoalProgress | null })[];
  readonly tried: readonly { readonly words: string; readonly chosenAt: string }[];
  readonly rules: readonly RuleChange[];
}

export async function viewOwnPage(services: Services, actor: ClientActor): Promise<OwnPage> {
  const client = await ownClient(services, actor, "view-own");
  const { store } = services;
  const checkIns = await ownCheckIns(services, client);
  if (checkIns.some(({ reply }) => reply && !reply.shownAt))
    await markRepliesShown(store, client, instant(services));
  const progress = await progressOf(store, client);
  const goals = await goalsOf(store, client, "client");
  return {
    therapistName: await findTherapistName(store, client),
    line: await ownLine(services, client, checkIns),
    checkIns: checkIns.toReversed(),
    intake: await findIntake(store, client),
    goals: goals.map((goal) => ({
      ...goal,
      progress: progress.findLast((one) => one.goalId === goal.id) ?? null,
    })),
    tried: await shownChoices(store, client),
    rules: await ruleChanges(store, client),
  };
}
