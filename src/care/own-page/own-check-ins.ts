import type { Authorized } from "#model/access.ts";
import type { OwnCheckIn } from "#model/own-check-in.ts";
import { additionsOf } from "#store/additions.ts";
import { checkInsOfClient } from "#store/check-ins.ts";
import type { ClientResource } from "#store/clients.ts";
import { everyGoalOf, progressOf } from "#store/goals.ts";
import { repliesToClient } from "#store/replies.ts";
import { sessionsOfClient } from "#store/sessions.ts";
import { openedMoments } from "#store/therapist-views.ts";
import type { Services } from "../services.ts";

/** A client's check-ins with what came after each, the earliest first. */
export async function ownCheckIns(
  { store }: Services,
  client: Authorized<ClientResource, "view-own">,
): Promise<OwnCheckIn[]> {
  const checkIns = new Map((await checkInsOfClient(store, client)).map((one) => [one.sessionId, one]));
  const opened = await openedMoments(store, client);
  const replies = new Map((await repliesToClient(store, client)).map((one) => [one.sessionId, one]));
  const additions = await additionsOf(store, client);
  const goals = new Map((await everyGoalOf(store, client, "client")).map(({ id, words }) => [id, words]));
  const progress = await progressOf(store, client);
  return (await sessionsOfClient(store, client)).flatMap((session) => {
    const checkIn = checkIns.get(session.id);
    if (!checkIn) return [];
    return [
      {
        session,
        checkIn,
        openedAt: checkIn.imported ? checkIn.submittedAt : (opened.get(session.id) ?? null),
        reply: replies.get(session.id) ?? null,
        additions: additions.filter((one) => one.sessionId === session.id),
        told: progress
          .filter((one) => one.sessionId === session.id)
          .map(({ goalId, value }) => ({ words: goals.get(goalId) ?? "", value })),
      },
    ];
  });
}
