import type { StaffActor } from "#model/access.ts";
import { clientsInDanger } from "#store/danger.ts";
import { type NamedSession, sessionsAwaitingView, sessionsOfDay } from "#store/day.ts";
import { choicesForClient } from "#store/suggestion-choices.ts";
import { readTrialEvidence } from "#store/trial-evidence.ts";
import { caseloadOf, clientFor } from "../access.ts";
import { type Course, courseOf } from "../alliance/course.ts";
import { noteLook } from "../audit/note-look.ts";
import { type Guidance, guidanceFor } from "../clients/view-client.ts";
import { commonGroundOf } from "../goals/common-ground.ts";
import { practiceCatalogue } from "../guidance/practice-catalogue.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { dayIn } from "../practice-day.ts";
import { reasonsFor } from "../reasons/reasons-for.ts";
import type { Services } from "../services.ts";
import { bearInMind, type Mind } from "./bear-in-mind.ts";
import { type NotInToday, worthAWord } from "./worth-a-word.ts";

export interface TodaySession extends NamedSession {
  /** Its place among the client's sessions, from 1. */
  readonly number: number;
  readonly mind: Mind;
  readonly course: Course;
  /** What to try, and a question to open with. */
  readonly guidance: Guidance;
  /** What the client wished time for, after the last session that was opened. */
  readonly wish: string | null;
  /** The session has been answered and waits for the therapist's view. */
  readonly awaitsView: boolean;
}

export interface TodayPage {
  readonly date: string;
  readonly sessions: readonly TodaySession[];
  /** Clients of whom something may mean danger that was not read yet, whenever they come next. */
  readonly inDanger: Awaited<ReturnType<typeof clientsInDanger>>;
  readonly awaiting: Awaited<ReturnType<typeof sessionsAwaitingView>>;
  /** Clients without a session today with whom something stands open; null on another day. */
  readonly notIn: NotInToday | null;
}

/** The clients of a day's sessions in order, each once. */
export async function clientsOfDay(services: Services, actor: StaffActor, date: string): Promise<string[]> {
  const caseload = caseloadOf(actor, "view");
  const day = await sessionsOfDay(services.store, caseload, date);
  return [...new Set(day.map(({ session }) => session.clientId))];
}

/** A day's sessions in order, each with one thing to bear in mind, and the check-ins that wait for a view. */
export async function viewToday(services: Services, actor: StaffActor, date: string): Promise<TodayPage> {
  const caseload = caseloadOf(actor, "view");
  const local = (await readTrialEvidence(services.store, actor.practiceId))?.strategies ?? [];
  const catalogue = await practiceCatalogue(services, actor.practiceId);
  const sessions: TodaySession[] = [];
  for (const named of await sessionsOfDay(services.store, caseload, date)) {
    const client = await clientFor(services, actor, named.session.clientId, "view");
    const course = await courseOf(services, client);
    if (saysSomething(course)) await noteLook(services, actor, client);
    const own = course.sessions.find((one) => one.session.id === named.session.id);
    sessions.push({
      ...named,
      course,
      number: own?.number ?? 0,
      mind: bearInMind(course, named.session.id),
      guidance: guidanceFor(
        course,
        await choicesForClient(services.store, client),
        local,
        await reasonsFor(services, course, await commonGroundOf(services, client, course)),
        catalogue,
      ),
      wish: wishFor(course, named.session.id),
      awaitsView: own?.checkIn?.state === "answered",
    });
  }
  const today = dayIn(await practiceZone(services), services.now());
  return {
    date,
    sessions,
    notIn: date === today ? await worthAWord(services, actor, caseload, date) : null,
    inDanger: await clientsInDanger(services.store, caseload),
    awaiting: await sessionsAwaitingView(services.store, caseload, 12),
  };
}

/** Whether there is anything of the client's own in a day's entry: their line, their words, or what follows from them. */
const saysSomething = ({ intake, sessions }: Course): boolean =>
  intake !== null || sessions.some(({ checkIn }) => checkIn?.state === "revealed");

function wishFor({ sessions }: Course, sessionId: string): string | null {
  const before = sessions.slice(
    0,
    sessions.findIndex((one) => one.session.id === sessionId),
  );
  const last = before.findLast((one) => one.checkIn)?.checkIn;
  return last?.state === "revealed" ? last.checkIn.nextWish : null;
}
