import type { Authorized, CaseloadResource, StaffActor } from "#model/access.ts";
import { clientsInDanger } from "#store/danger.ts";
import { type NamedSession, sessionsAwaitingView, sessionsOfDay } from "#store/day.ts";
import { readEstimate } from "#store/estimates.ts";
import { choicesForClients } from "#store/suggestion-choices.ts";
import { caseloadOf, clientsFor } from "../access.ts";
import { type Course, coursesOf } from "../alliance/course.ts";
import { noteLook } from "../audit/note-look.ts";
import { type Guidance, guidanceFor } from "../clients/view-client.ts";
import { commonGroundsOf } from "../goals/common-ground.ts";
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
  return clientsIn(await sessionsOfDay(services.store, caseload, date));
}

const clientsIn = (day: readonly NamedSession[]): string[] => [
  ...new Set(day.map(({ session }) => session.clientId)),
];

/** A day's sessions in order, each with one thing to bear in mind, and the check-ins that wait for a view. */
export async function viewToday(services: Services, actor: StaffActor, date: string): Promise<TodayPage> {
  const caseload = caseloadOf(actor, "view");
  const timeZone = await practiceZone(services);
  const today = dayIn(timeZone, services.now());
  return {
    date,
    sessions: await sessionsWithCourse(services, actor, caseload, { date, timeZone }),
    notIn: date === today ? await worthAWord(services, actor, caseload, { date, timeZone }) : null,
    inDanger: await clientsInDanger(services.store, caseload),
    awaiting: await sessionsAwaitingView(services.store, caseload, 12),
  };
}

/** A day's sessions in order, with what is known of each one's client: whose words they show were looked at. */
async function sessionsWithCourse(
  services: Services,
  actor: StaffActor,
  caseload: Authorized<CaseloadResource, "view">,
  { date, timeZone }: { readonly date: string; readonly timeZone: string },
): Promise<TodaySession[]> {
  const day = await sessionsOfDay(services.store, caseload, date);
  const clients = await clientsFor(services, actor, clientsIn(day), "view");
  const course = await coursesOf(services, clients, "open");
  await noteLook(services, actor, ...clients.filter(({ id }) => saysSomething(course(id))));
  const ground = await commonGroundsOf(services, clients);
  const choices = await choicesForClients(services.store, clients);
  const local =
    (await readEstimate(services.store, "trial_evidence", actor.practiceId))?.estimate.strategies ?? [];
  const catalogue = await practiceCatalogue(services, actor.practiceId);
  return day.map((named) => {
    const { id, clientId } = named.session;
    const known = course(clientId);
    const own = known.sessions.find((one) => one.session.id === id);
    const reasons = reasonsFor(known, ground(clientId)(known), timeZone);
    return {
      ...named,
      course: known,
      number: own?.number ?? 0,
      mind: bearInMind(known, id),
      guidance: guidanceFor(known, choices(clientId), local, reasons, catalogue),
      wish: wishFor(known, id),
      awaitsView: own?.checkIn?.state === "answered",
    };
  });
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
