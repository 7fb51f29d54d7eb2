import type { StaffActor } from "#model/access.ts";
import { meanSameGoal, saveCommonGround } from "#store/common-ground.ts";
import { insertGoal, insertProgress } from "#store/goals.ts";
import { clientFor } from "../access.ts";
import type { Services } from "../services.ts";
import type { DemonstrationGoals } from "./clients.ts";

/** Writes the goals of a simulated client and of their therapist, told and agreed on these days, the earliest first. */
export async function seedGoals(
  services: Services,
  actor: StaffActor,
  clientId: string,
  goals: DemonstrationGoals,
  days: readonly string[],
): Promise<void> {
  const { store } = services;
  const client = await clientFor(services, actor, clientId, "change");
  const own = { kind: "client", clientId, practiceId: actor.practiceId } as const;
  const told = await clientFor(services, own, clientId, "change-own");
  const at = (day: string | undefined) => `${day ?? days[0]}T18:00:00.000Z`;
  const createdAt = at(days[0]);
  const theirs: string[] = [];
  for (const [index, { words, progress }] of goals.theirs.entries()) {
    const id = services.newId();
    const goal = { id, holder: "client", words, place: index + 1, createdAt, signalsDanger: false } as const;
    await insertGoal(store, client, goal);
    for (const [place, value] of progress.entries()) {
      const recordedAt = at(days.at(place - progress.length));
      await insertProgress(store, told, { id: services.newId(), goalId: id, value, recordedAt });
    }
    theirs.push(id);
  }
  for (const [index, { words, sameAs }] of goals.own.entries()) {
    const id = services.newId();
    const goal = {
      id,
      holder: "therapist",
      words,
      place: index + 1,
      createdAt,
      signalsDanger: false,
    } as const;
    await insertGoal(store, client, goal);
    await meanSameGoal(store, client, id, sameAs === null ? null : theirs[sameAs]!);
  }
  if (goals.own.length === 0) return;
  await saveCommonGround(store, client, {
    goalsSeenAt: createdAt,
    goalsLinkedAt: createdAt,
    agreedAt: goals.agreed ? at(days[1]) : null,
  });
}
