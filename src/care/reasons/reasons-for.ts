import type { Authorized } from "#model/access.ts";
import type { ClientResource } from "#store/clients.ts";
import { goalsOf, openedProgressOf } from "#store/goals.ts";
import type { Course } from "../alliance/course.ts";
import { readPractice } from "../practice/read-practice.ts";
import type { Services } from "../services.ts";
import type { CommonGround } from "./client-history.ts";
import { type Reasons, readReasons } from "./read-reasons.ts";

/** Why a client may drift, from all that their therapist has opened and told. */
export async function reasonsFor(
  services: Services,
  client: Authorized<ClientResource, "view">,
  course: Course,
): Promise<Reasons> {
  const timeZone = (await readPractice(services))?.timeZone ?? "UTC";
  return readReasons(course, await commonGround(services, client), timeZone);
}

async function commonGround(
  { store }: Services,
  client: Authorized<ClientResource, "view">,
): Promise<CommonGround> {
  const goals = await goalsOf(store, client, "client");
  const progress = await openedProgressOf(store, client);
  return {
    goals: goals.map(({ id, place }) => ({
      place,
      progress: progress
        .filter(({ goalId }) => goalId === id)
        .map(({ recordedAt, value }) => ({ day: recordedAt.slice(0, 10), value })),
    })),
    goalAgreement: null,
    preferenceGap: null,
  };
}
