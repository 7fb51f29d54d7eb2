import type { ClientActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { intakeLimits } from "#model/intake.ts";
import { goalForm, newGoalForm, progressForm } from "#model/own-page.ts";
import { endGoal, goalsOf, insertGoal, insertProgress, placeGoal } from "#store/goals.ts";
import { parse } from "../parse.ts";
import { signalsDangerIn } from "../perception/danger.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { ownClient } from "./own-client.ts";

/** Adds a goal at the end of the client's list. A goal that stands there already stays one. */
export async function addGoal(services: Services, actor: ClientActor, given: unknown): Promise<void> {
  const { words } = parse(newGoalForm, given);
  await transact(services, async (within) => {
    const client = await ownClient(within, actor, "change-own");
    const goals = await goalsOf(within.store, client, "client");
    if (goals.some((goal) => goal.words === words)) return;
    if (goals.length >= intakeLimits.goals) throw new AttuneError("invalid-input", { field: "words" });
    const place = (goals.at(-1)?.place ?? 0) + 1;
    await insertGoal(within.store, client, {
      id: within.newId(),
      holder: "client",
      words,
      place,
      createdAt: instant(within),
      signalsDanger: signalsDangerIn([words]),
    });
  });
}

/** Moves a goal one place up or down among the client's own. */
export async function moveGoal(
  services: Services,
  actor: ClientActor,
  given: unknown,
  move: "up" | "down",
): Promise<void> {
  const { goalId } = parse(goalForm, given);
  await transact(services, async (within) => {
    const client = await ownClient(within, actor, "change-own");
    const goals = await goalsOf(within.store, client, "client");
    const from = goals.findIndex((goal) => goal.id === goalId);
    const [goal, other] = [goals[from], goals[from + (move === "up" ? -1 : 1)]];
    if (!goal || !other) return;
    const at = instant(within);
    await placeGoal(within.store, client, { id: goal.id, place: other.place, at });
    await placeGoal(within.store, client, { id: other.id, place: goal.place, at });
  });
}

/** Ends a goal: it leaves the list, and what was said of it stays in the download. */
export async function endOwnGoal(services: Services, actor: ClientActor, given: unknown): Promise<void> {
  const { goalId } = parse(goalForm, given);
  const client = await ownClient(services, actor, "change-own");
  await endGoal(services.store, client, goalId, instant(services));
}

/** Keeps how far the client says they are with a goal, from 0 to 10. */
export async function noteProgress(services: Services, actor: ClientActor, given: unknown): Promise<void> {
  const { goalId, value } = parse(progressForm, given);
  const client = await ownClient(services, actor, "change-own");
  const progress = { id: services.newId(), goalId, value, recordedAt: instant(services) };
  await insertProgress(services.store, client, progress);
}
