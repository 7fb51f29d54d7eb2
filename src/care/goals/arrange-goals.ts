import type { Authorized } from "#model/access.ts";
import type { GoalHolder } from "#model/goal.ts";
import type { ClientResource } from "#store/clients.ts";
import { endGoal, goalsOf, insertGoal, placeGoal } from "#store/goals.ts";
import { signalsDangerIn } from "../perception/danger.ts";
import { instant, type Services } from "../services.ts";

/**
 * Brings a holder's list of goals to these words in this order: what is new is added, what is gone ends and
 * stays on record, what is only moved keeps its history. Within the caller's transaction.
 * Answers whether any of them is new.
 */
export async function arrangeGoals(
  services: Services,
  client: Authorized<ClientResource, "introduce" | "change">,
  holder: GoalHolder,
  words: readonly string[],
): Promise<boolean> {
  const { store } = services;
  const before = await goalsOf(store, client, holder);
  const at = instant(services);
  for (const goal of before) if (!words.includes(goal.words)) await endGoal(store, client, goal.id, at);
  for (const [index, text] of [...new Set(words)].entries()) {
    const place = index + 1;
    const known = before.find((goal) => goal.words === text);
    if (!known) {
      const signalsDanger = holder === "client" && signalsDangerIn([text]);
      const goal = { id: services.newId(), holder, words: text, place, createdAt: at, signalsDanger };
      await insertGoal(store, client, goal);
    } else if (known.place !== place) await placeGoal(store, client, { id: known.id, place, at });
  }
  return words.some((text) => !before.some((goal) => goal.words === text));
}
