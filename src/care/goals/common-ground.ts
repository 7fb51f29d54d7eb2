import type { Authorized } from "#model/access.ts";
import { type ApproachAccount, gapsBetween, newestByAxis } from "#model/common-ground.ts";
import type { Goal, GoalProgress } from "#model/goal.ts";
import type { Preferences } from "#model/intake.ts";
import { type GoalAgreement, goalAgreement } from "#science/alliance/goal-agreement.ts";
import { approachAccountsOfClients } from "#store/approach-accounts.ts";
import type { ByClient } from "#store/by-client.ts";
import type { ClientResource } from "#store/clients.ts";
import {
  type CommonGround,
  readCommonGrounds,
  type TherapistGoal,
  therapistGoalsOfClients,
} from "#store/common-ground.ts";
import { goalsOfClients, openedProgressOfClients } from "#store/goals.ts";
import type { Course } from "../alliance/course.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { dayIn } from "../practice-day.ts";
import type { Services } from "../services.ts";
import { progressBySession } from "./progress-by-session.ts";

/** Goals and ways of working of both, with how they lie to each other. */
export interface Ground extends CommonGround {
  readonly clientGoals: readonly Goal[];
  readonly therapistGoals: readonly TherapistGoal[];
  /** How the therapist says they work, each time they said it anew, the earliest first. */
  readonly accounts: readonly ApproachAccount[];
  readonly progress: readonly GoalProgress[];
  /** With the day the later of the two lists was put in order; null while one is empty, or the therapist has not said which mean the same. */
  readonly agreement: (GoalAgreement & { readonly day: string }) | null;
  /** The client's newest word on how they like to work, and when they said it; null while they said nothing. */
  readonly preferred: { readonly preferences: Preferences; readonly day: string } | null;
  /** Each axis that both told, with the steps between them. */
  readonly gaps: ReturnType<typeof gapsBetween>;
}

type CourseSoFar = Pick<Course, "intake" | "sessions">;

/** The common ground with one client. */
export async function commonGroundOf(
  services: Services,
  client: Authorized<ClientResource, "view">,
  course: CourseSoFar,
): Promise<Ground> {
  return (await commonGroundsOf(services, [client]))(client.id)(course);
}

/** The same with several clients, read together; each from their course, or as much of it as is to count. */
export async function commonGroundsOf(
  services: Services,
  clients: readonly Authorized<ClientResource, "view">[],
): Promise<ByClient<(course: CourseSoFar) => Ground>> {
  const { store } = services;
  const timeZone = await practiceZone(services);
  const ground = await readCommonGrounds(store, clients);
  const clientGoals = await goalsOfClients(store, clients, "client");
  const therapistGoals = await therapistGoalsOfClients(store, clients);
  const accounts = await approachAccountsOfClients(store, clients);
  const progress = await openedProgressOfClients(store, clients);
  return (clientId) => (course) =>
    groundIn(course, timeZone, {
      ...ground(clientId),
      clientGoals: clientGoals(clientId),
      therapistGoals: therapistGoals(clientId),
      accounts: accounts(clientId),
      progress: progress(clientId),
    });
}

function groundIn(
  course: CourseSoFar,
  timeZone: string,
  standing: Omit<Ground, "agreement" | "preferred" | "gaps">,
): Ground {
  const { clientGoals, therapistGoals, accounts, goalsLinkedAt } = standing;
  const preferred = preferredIn(course, timeZone);
  const approach = accounts.at(-1)?.approach;
  return {
    ...standing,
    progress: progressBySession(
      standing.progress,
      course.sessions.map(({ session }) => session),
      timeZone,
    ),
    agreement: agreementOf(clientGoals, therapistGoals, goalsLinkedAt, timeZone),
    preferred,
    gaps: preferred && approach ? gapsBetween(preferred.preferences, approach) : [],
  };
}

/**
 * Compares the lists as they stand today by what the therapist said means the same, and by the words where those are the
 * very same. What the client added since then was compared by nobody: whether it differs is not known.
 */
function agreementOf(
  theirs: readonly Goal[],
  own: readonly TherapistGoal[],
  linkedAt: string | null,
  timeZone: string,
): Ground["agreement"] {
  if (linkedAt === null) return null;
  const linked = new Set(own.map(({ sameAs }) => sameAs));
  const meant = ({ sameAs, words }: TherapistGoal) =>
    theirs.find(({ id }) => id === sameAs) ??
    theirs.find((goal) => !linked.has(goal.id) && alike(goal.words) === alike(words));
  const agreement = goalAgreement(
    theirs.map(({ id }) => id),
    own.map((goal) => meant(goal)?.id ?? null),
    new Set(theirs.filter(({ createdAt }) => createdAt > linkedAt).map(({ id }) => id)),
  );
  const ordered = [...theirs, ...own].map(({ placedAt }) => placedAt).sort();
  return agreement && { ...agreement, day: dayIn(timeZone, new Date(ordered.at(-1)!)) };
}

const alike = (words: string): string => words.trim().toLowerCase();

/** What was said at a check-in takes the place of what was said before the first session, axis by axis. */
function preferredIn({ intake, sessions }: CourseSoFar, timeZone: string): Ground["preferred"] {
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
