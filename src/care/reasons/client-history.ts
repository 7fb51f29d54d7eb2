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
  { session, number, checkIn, reading, view, confirmedRepair }: CourseSession,
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
      reading,
      confirmedRepair,
      tension: view?.tension ?? false,
      wrote: [said.changeNextTime, said.nextWish, said.unsaid].some((one) => one !== null),
      shared: sharedOf(said.unsaid),
      addressed: said.addressed,
      hoursToAnswer: hoursSince(session, said.writtenAt ?? said.submittedAt, timeZone),
    },
  ];
}

function sharedOf(unsaid: { shared: string; topic?: string } | null): CheckInSeen["shared"] {
  if (!unsaid) return null;
  if (unsaid.shared === "words") return "words";
  return unsaid.topic === "therapist" || unsaid.topic === "shame" ? unsaid.topic : "other";
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

/** Who answered was there, whether or not anybody has marked it. */
function attended({ session, number, checkIn }: CourseSession): AttendanceSeen[] {
  const { attendance, date } = session;
  if (attendance === "planned" && !checkIn) return [];
  return [{ day: date, session: number, attendance: attendance === "planned" ? "kept" : attendance }];
}
