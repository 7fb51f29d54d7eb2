import type { Authorized } from "#model/access.ts";
import { gapsBetween, newestByAxis } from "#model/common-ground.ts";
import type { Goal, GoalProgress } from "#model/goal.ts";
import type { Preferences } from "#model/intake.ts";
import { type GoalAgreement, goalAgreement } from "#science/alliance/goal-agreement.ts";
import type { ClientResource } from "#store/clients.ts";
import {
  type CommonGround,
  readCommonGround,
  type TherapistGoal,
  therapistGoalsOf,
} from "#store/common-ground.ts";
import { goalsOf, openedProgressOf } from "#store/goals.ts";
import type { Course } from "../alliance/course.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { dayIn } from "../practice-day.ts";
import type { Services } from "../services.ts";
import { progressBySession } from "./progress-by-session.ts";

/** Goals and ways of working of both, with how they lie to each other. */
export interface Ground extends CommonGround {
  readonly clientGoals: readonly Goal[];
  readonly therapistGoals: readonly TherapistGoal[];
  readonly progress: readonly GoalProgress[];
  /** With the day the later of the two lists was put in order; null while one is empty, or the therapist has not said which mean the same. */
  readonly agreement: (GoalAgreement & { readonly day: string }) | null;
  /** The client's newest word on how they like to work, and when they said it; null while they said nothing. */
  readonly preferred: { readonly preferences: Preferences; readonly day: string } | null;
  /** Each axis that both told, with the steps between them. */
  readonly gaps: ReturnType<typeof gapsBetween>;
}

export async function commonGroundOf(
  services: Services,
  client: Authorized<ClientResource, "view">,
  course: Pick<Course, "intake" | "sessions">,
): Promise<Ground> {
  const { store } = services;
  const ground = await readCommonGround(store, client);
  const clientGoals = await goalsOf(store, client, "client");
  const therapistGoals = await therapistGoalsOf(store, client);
  const timeZone = await practiceZone(services);
  const preferred = preferredIn(course, timeZone);
  return {
    ...ground,
    clientGoals,
    therapistGoals,
    progress: progressBySession(
      await openedProgressOf(store, client),
      course.sessions.map(({ session }) => session),
      timeZone,
    ),
    agreement: ground.goalsLinkedAt ? agreementOf(clientGoals, therapistGoals, timeZone) : null,
    preferred,
    gaps: preferred && ground.approach ? gapsBetween(preferred.preferences, ground.approach) : [],
  };
}

function agreementOf(
  theirs: readonly Goal[],
  own: readonly TherapistGoal[],
  timeZone: string,
): Ground["agreement"] {
  const agreement = goalAgreement(
    theirs.map(({ id }) => id),
    own.map(({ sameAs }) => sameAs),
  );
  const ordered = [...theirs, ...own].map(({ placedAt }) => placedAt).sort();
  return agreement && { ...agreement, day: dayIn(timeZone, new Date(ordered.at(-1)!)) };
}

/** What was said at a check-in takes the place of what was said before the first session, axis by axis. */
function preferredIn(
  { intake, sessions }: Pick<Course, "intake" | "sessions">,
  timeZone: string,
): Ground["preferred"] {
  const told = sessions.flatMap(({ session, checkIn }) =>
    checkIn?.state === "revealed" && checkIn.checkIn.preferences
      ? [{ preferences: checkIn.checkIn.preferences, day: session.date }]
      : [],
  );
  const first = intake
    ? [{ preferences: intake.preferences, day: dayIn(timeZone, new Date(intake.changedAt)) }]
    : [];
  const all = [...first, ...told];
  const day = all.at(-1)?.day;
  if (day === undefined) return null;
  return { preferences: newestByAxis(all.map(({ preferences }) => preferences)), day };
}
