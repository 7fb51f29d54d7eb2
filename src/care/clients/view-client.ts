import type { Authorized, StaffActor } from "#model/access.ts";
import type { CheckIn } from "#model/check-in.ts";
import type { Client } from "#model/client.ts";
import type { Intake } from "#model/intake.ts";
import { type Coming, comingOf } from "#model/session.ts";
import type { SuggestionChoice } from "#model/suggestion-choice.ts";
import { askFor } from "#science/guidance/ask.ts";
import { type Suggestion, suggest } from "#science/guidance/match.ts";
import { situationsOf } from "#science/guidance/situations.ts";
import type { LocalEvidence } from "#science/guidance/trial/local-evidence.ts";
import { type Item, items } from "#science/measures/session-check.ts";
import { type ClientResource, readClient } from "#store/clients.ts";
import { choicesForClient } from "#store/suggestion-choices.ts";
import { clientFor, clientsFor } from "../access.ts";
import { type Course, type CourseSession, courseOf, coursesOf } from "../alliance/course.ts";
import { type ItemCourse, itemCourses } from "../alliance/item-courses.ts";
import { unansweredIn } from "../alliance/unanswered.ts";
import { noteLook } from "../audit/note-look.ts";
import { commonGroundOf, type Ground } from "../goals/common-ground.ts";
import { offeredIn, type PracticeCatalogue, practiceCatalogue } from "../guidance/practice-catalogue.ts";
import { type Trials, viewTrials } from "../guidance/view-trials.ts";
import { type Introduced, introducedClient } from "../intake/introduced-client.ts";
import { type Engagement, viewOutlook } from "../outlook/view-outlook.ts";
import { openDanger } from "../perception/gate.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { answerable, type Reasons } from "../reasons/read-reasons.ts";
import { reasonsFor } from "../reasons/reasons-for.ts";
import type { Services } from "../services.ts";
import { type OwnChanges, ownChangesOf } from "./own-changes.ts";

/** Everything that a client's page shows. */
export interface ClientPage {
  readonly client: Client;
  readonly course: Course;
  readonly introduced: Introduced;
  readonly ownChanges: OwnChanges;
  readonly ground: Ground;
  /** The client has goals that are not shown yet. */
  readonly goalsClosed: boolean;
  readonly items: readonly ItemCourse[];
  readonly guidance: Guidance;
  readonly choices: readonly SuggestionChoice[];
  /** What strategies are called here, also those that are no longer suggested. */
  readonly catalogue: PracticeCatalogue;
  readonly engagement: Engagement;
  readonly trials: Trials;
}

/** At most two suggestions after the newest opened check-in, and a question to ask instead. */
export interface Guidance {
  /** The session the suggestions follow; null while there is none to follow. */
  readonly sessionId: string | null;
  readonly suggestions: readonly Suggestion[];
  readonly ask: string;
  /** Why the client may drift, as far as that can be told. */
  readonly reasons: Reasons;
  /** Something signals danger and is not answered yet: safety comes first, and nothing else is suggested. */
  readonly danger: boolean;
}

export async function viewClient(
  services: Services,
  actor: StaffActor,
  clientId: string,
): Promise<ClientPage> {
  const client = await clientFor(services, actor, clientId, "view");
  await noteLook(services, actor, client);
  return pageOf(services, client, await courseOf(services, client, "open"));
}

/** The same of several clients whose ids the store gave, in the order of these, their courses read together. */
export async function viewClients(
  services: Services,
  actor: StaffActor,
  clientIds: readonly string[],
): Promise<ClientPage[]> {
  const clients = await clientsFor(services, actor, clientIds, "view");
  clients.sort((one, other) => clientIds.indexOf(one.id) - clientIds.indexOf(other.id));
  await noteLook(services, actor, ...clients);
  const course = await coursesOf(services, clients, "open");
  const pages: ClientPage[] = [];
  for (const client of clients) pages.push(await pageOf(services, client, course(client.id)));
  return pages;
}

async function pageOf(
  services: Services,
  client: Authorized<ClientResource, "view">,
  course: Course,
): Promise<ClientPage> {
  const choices = await choicesForClient(services.store, client);
  const trials = await viewTrials(services, client, course);
  const ground = await commonGroundOf(services, client, course);
  const reasons = reasonsFor(course, ground, await practiceZone(services));
  const catalogue = await practiceCatalogue(services, client.practiceId);
  const introduced = await introducedClient(services, client);
  // Their goals stay unread until the therapist has written their own, or asked to see them without.
  const seen = ground.goalsSeenAt !== null;
  return {
    client: await readClient(services.store, client),
    course,
    introduced: seen ? introduced : { ...introduced, goals: [] },
    ownChanges: await ownChangesOf(services, client),
    ground: seen ? ground : { ...ground, clientGoals: [], progress: [] },
    goalsClosed: !seen && ground.clientGoals.length > 0,
    items: itemCourses(course),
    guidance: guidanceFor(course, choices, trials.local, reasons, catalogue),
    choices,
    catalogue,
    engagement: await viewOutlook(services, client, course, ground),
    trials: seen ? trials : { ...trials, goals: [] },
  };
}

/** What could be tried next, from the newest opened check-in and what was tried or declined before. */
export function guidanceFor(
  course: Course,
  choices: readonly SuggestionChoice[],
  local: readonly LocalEvidence[],
  reasons: Reasons,
  catalogue: PracticeCatalogue,
): Guidance {
  const opened = course.sessions.filter((one) => one.reading);
  const latest = opened.at(-1);
  const newestSaid = latest ? checkInOf(latest) : null;
  const found = situationsOf({
    reading: latest && !latest.dismissal ? latest.reading : null,
    answers: newestSaid?.answers ?? {},
    earlier: earlierAnswers(opened.slice(0, -1)),
    checkIns: opened.length,
    missedLast: lastComing(course) === "missed",
    askedFor: newestSaid?.changeNextTime != null || newestSaid?.nextWish != null,
    waiting: unansweredIn(opened.slice(0, -1).slice(-waitsFor))?.shared ?? null,
  });
  const written = [course.intake, ...opened.map(checkInOf)].some(hasWritten);
  const danger = openDanger(course) !== null;
  const place = new Map(course.sessions.map((one) => [one.session.id, one.number]));
  const newest = course.sessions.length;
  const past = choices
    // What was chosen after this very check-in is shown as chosen, and does not push its own suggestion away.
    .filter((choice) => choice.sessionId !== latest?.session.id)
    .map((choice) => ({
      strategyId: choice.strategyId,
      choice: choice.choice,
      because: choice.because,
      sessionsAgo: newest - (place.get(choice.sessionId) ?? newest),
    }));
  return {
    sessionId: latest?.session.id ?? course.sessions.at(-1)?.session.id ?? null,
    suggestions: danger ? [] : suggest(found, past, local, answerable(reasons), offeredIn(catalogue)),
    ask: reasons.leaveBe
      ? askFor([], [], catalogue.language)
      : askFor(found, answerable(reasons), catalogue.language, written),
    reasons,
    danger,
  };
}

/** Of hopes or worries: before the first session, or in a check-in. */
const hasWritten = (said: Pick<Intake, "hopes" | "hardToSpeak"> | null): boolean =>
  Boolean(said?.hopes || said?.hardToSpeak);

/** Opened check-ins before the newest in which something shared and not answered still calls for a suggestion. */
const waitsFor = 2;

const lastComing = ({ sessions }: Course): Coming | null =>
  sessions
    .map(({ session, checkIn }) => comingOf(session, checkIn !== null))
    .findLast((one) => one !== null) ?? null;

function checkInOf({ checkIn }: CourseSession): CheckIn | null {
  return checkIn?.state === "revealed" ? checkIn.checkIn : null;
}

function earlierAnswers(opened: readonly CourseSession[]): Partial<Record<Item, number[]>> {
  const given = opened.map((one) => checkInOf(one)?.answers ?? {});
  return Object.fromEntries(
    items.map((item) => [item, given.map((answers) => answers[item]).filter((value) => value != null)]),
  );
}
