import { type CheckIn, type Unsaid, wordsIn } from "#model/check-in.ts";
import { comingOf } from "#model/session.ts";
import type { TherapistView } from "#model/therapist-view.ts";
import type {
  AttendanceSeen,
  CheckInSeen,
  ClientHistory,
  GoalSeen,
} from "#science/engagement/barriers/client-history.ts";
import type { Course, CourseSession } from "../alliance/course.ts";
import { dayIn } from "../practice-day.ts";

/** What client and therapist have told of goals and of how they work. */
export interface ToldGround {
  readonly goals: readonly GoalSeen[];
  readonly goalAgreement: ClientHistory["goalAgreement"];
  readonly preferenceGap: ClientHistory["preferenceGap"];
}

/** All of an opened course that bears on the ten barriers; sessions' hours are local to the practice. */
export function clientHistoryOf(course: Course, ground: ToldGround, timeZone: string): ClientHistory {
  const { intake, sessions, population } = course;
  return {
    population,
    checkIns: sessions.flatMap((entry) => seen(entry, timeZone)),
    attendance: sessions.flatMap(attended),
    hardToSpeak: intake && {
      said: intake.hardToSpeak !== null,
      day: dayIn(timeZone, new Date(intake.changedAt)),
    },
    ...ground,
  };
}

function seen(
  { session, number, checkIn, reading, view, takenUp }: CourseSession,
  timeZone: string,
): CheckInSeen[] {
  if (checkIn?.state !== "revealed" || !reading) return [];
  const said = checkIn.checkIn;
  return [
    {
      day: session.date,
      session: number,
      answers: said.answers,
      view: view?.own ?? {},
      guess: view?.guess ?? {},
      noticed: view && saidAnything(view) ? view.noticed : null,
      reading,
      tension: view?.tension ?? false,
      written: writtenIn(said),
      leftOut: said.asked.filter((item) => said.answers[item] == null).length,
      shared: sharedOf(said.unsaid),
      addressed: said.addressed,
      takenUp,
      hoursToAnswer: hoursSince(session, said.writtenAt ?? said.submittedAt, timeZone),
    },
  ];
}

/** A look without a word of the therapist's own does not say that there was nothing to notice. */
const saidAnything = ({ own, guess, tension, noticed }: TherapistView): boolean =>
  tension || noticed.length + Object.keys(own).length + Object.keys(guess).length > 0;

/** How much was written where every check-in asks: what only the first one asks would make the others look short. */
const writtenIn = (said: CheckIn): number =>
  wordsIn({ ...said, hopes: null, hardToSpeak: null }).reduce((sum, words) => sum + words.length, 0);

/** Danger has a way of its own: as a reason to drift it is a topic like any other. */
function sharedOf(unsaid: Unsaid | null): CheckInSeen["shared"] {
  if (!unsaid) return null;
  if (unsaid.shared === "words") return "words";
  return unsaid.topic === "self-harm" ? "other" : unsaid.topic;
}

/** From the beginning of the session's hour; null where no hour was noted, or the answer came before it. */
function hoursSince(
  { date, time }: CourseSession["session"],
  answeredAt: string,
  timeZone: string,
): number | null {
  if (time === null) return null;
  const began = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).epochMilliseconds;
  const hours = (Date.parse(answeredAt) - began) / 3_600_000;
  return hours > 0 ? hours : null;
}

function attended({ session, number, checkIn }: CourseSession): AttendanceSeen[] {
  const { date, time, movedFrom } = session;
  const attendance = comingOf(session, checkIn !== null);
  return attendance ? [{ day: date, session: number, attendance, time, movedFrom }] : [];
}
