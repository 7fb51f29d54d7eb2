import type { Authorized } from "#model/access.ts";
import type { CheckIn } from "#model/check-in.ts";
import type { FlagDismissal } from "#model/flag-dismissal.ts";
import type { Intake } from "#model/intake.ts";
import type { Addition } from "#model/own-page.ts";
import type { Reply } from "#model/reply.ts";
import type { Session } from "#model/session.ts";
import type { TherapistView } from "#model/therapist-view.ts";
import { priorPopulation } from "#science/alliance/population.ts";
import { readSeries } from "#science/alliance/read-series.ts";
import type { Population, Reading } from "#science/alliance/types.ts";
import { additionsOfClients } from "#store/additions.ts";
import type { ByClient } from "#store/by-client.ts";
import type { ClientResource } from "#store/clients.ts";
import { unreadDangerGoals } from "#store/danger.ts";
import { readEstimate } from "#store/estimates.ts";
import { dismissalsForClients } from "#store/flag-dismissals.ts";
import { findIntakes } from "#store/intakes.ts";
import { repliesToClients } from "#store/replies.ts";
import { sessionsOfClients } from "#store/sessions.ts";
import type { DangerGoals, GatedCheckIn } from "../perception/gate.ts";
import { type Look, type OpenedCheckIns, openedCheckIns } from "../perception/opened-check-ins.ts";
import type { Services } from "../services.ts";
import { seriesPoint } from "./series-point.ts";

/** One session with all that its therapist may know of it. */
export interface CourseSession {
  readonly session: Session;
  /** Its place among the client's sessions, from 1. */
  readonly number: number;
  readonly checkIn: GatedCheckIn | null;
  readonly view: TherapistView | null;
  readonly reply: Reply | null;
  readonly dismissal: FlagDismissal | null;
  /** Made from opened check-ins alone, so that an unopened one cannot be told from the range. */
  readonly reading: Reading | null;
  /** A strain began here, came back into range, and the client said that it was addressed. */
  readonly confirmedRepair: boolean;
  /** The client said later that this, or something since, was addressed. */
  readonly takenUp: boolean;
}

export interface Course {
  /** What the client said before the first session. */
  readonly intake: Intake | null;
  /** Goals that may mean danger pass the gate of the therapist's own list. */
  readonly dangerGoals: DangerGoals;
  /** What the client added to opened check-ins, the earliest first; and to others what may mean danger. */
  readonly additions: readonly Addition[];
  readonly sessions: readonly CourseSession[];
  readonly population: Population;
}

/**
 * The course of one client's alliance, the earliest session first. A look opens the answers that arrived after the
 * guess, unless it is to keep them closed.
 */
export async function courseOf(
  services: Services,
  client: Authorized<ClientResource, "view">,
  look: Look,
): Promise<Course> {
  return (await coursesOf(services, [client], look))(client.id);
}

/** The same of several clients of one practice, read together. */
export async function coursesOf(
  services: Services,
  clients: readonly Authorized<ClientResource, "view">[],
  look: Look,
): Promise<ByClient<Course>> {
  const { store } = services;
  const practiceId = clients[0]?.practiceId;
  const population = practiceId === undefined ? null : await readEstimate(store, "population", practiceId);
  const sessions = await sessionsOfClients(store, clients);
  const opened = await openedCheckIns(services, clients, look);
  const replies = await repliesToClients(store, clients);
  const dismissals = await dismissalsForClients(store, clients);
  const intakes = await findIntakes(store, clients);
  const dangerGoals = await unreadDangerGoals(store, clients);
  const additions = await additionsOfClients(store, clients);
  return (clientId) =>
    courseIn({
      ...opened(clientId),
      sessions: sessions(clientId),
      replies: bySession(replies(clientId)),
      dismissals: bySession(dismissals(clientId)),
      intake: intakes(clientId),
      dangerGoals: dangerGoals(clientId),
      additions: additions(clientId),
      population: population?.estimate ?? priorPopulation,
    });
}

const bySession = <T extends { readonly sessionId: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.sessionId, one]));

/** What stands of one client, as it was read. */
interface Standing
  extends OpenedCheckIns,
    Pick<Course, "intake" | "dangerGoals" | "additions" | "population"> {
  readonly sessions: readonly Session[];
  readonly replies: ReadonlyMap<string, Reply>;
  readonly dismissals: ReadonlyMap<string, FlagDismissal>;
}

function courseIn(standing: Standing): Course {
  const { sessions, checkIns, views, replies, dismissals, population } = standing;
  const opened = sessions.filter((session) => checkIns.get(session.id)?.state === "revealed");
  const answers = opened.map((session) => revealed(checkIns.get(session.id)));
  const readings = readSeries(
    opened.map((session, index) => seriesPoint(answers[index]!, views.get(session.id) ?? null)),
    population,
  );
  const readingOf = new Map(opened.map((session, index) => [session.id, readings[index]!]));
  const addressed = answers.map((said) =>
    said.addressed === "yes" ? opened.findIndex(({ id }) => id === said.addressedSessionId) : -1,
  );
  const repaired = confirmedOnsets(readings, addressed);
  const takenUpTo = Math.max(-1, ...addressed);

  return {
    intake: standing.intake,
    dangerGoals: standing.dangerGoals,
    additions: standing.additions.filter(
      ({ sessionId, signalsDanger }) => signalsDanger || checkIns.get(sessionId)?.state === "revealed",
    ),
    population,
    sessions: sessions.map((session, index) => ({
      session,
      number: index + 1,
      checkIn: checkIns.get(session.id) ?? null,
      view: views.get(session.id) ?? null,
      reply: replies.get(session.id) ?? null,
      dismissal: dismissals.get(session.id) ?? null,
      reading: readingOf.get(session.id) ?? null,
      confirmedRepair: repaired.has(opened.indexOf(session)),
      takenUp: readingOf.has(session.id) && opened.indexOf(session) <= takenUpTo,
    })),
  };
}

function revealed(gated: GatedCheckIn | undefined): CheckIn {
  if (gated?.state !== "revealed") throw new Error("only opened check-ins are read");
  return gated.checkIn;
}

/**
 * The points at which a strain began that came back into range and that the client confirmed as
 * addressed: a yes, from the check-in after its onset to the one after its return, to what was replied to a
 * check-in since the onset. `addressed` has at each point the point whose reply was addressed, or -1.
 * The statistics alone never say "repaired".
 */
function confirmedOnsets(readings: readonly Reading[], addressed: readonly number[]): ReadonlySet<number> {
  const confirmed = readings.flatMap((reading, index) => {
    if (!reading.recovery) return [];
    const { onset } = reading.recovery;
    const said = addressed.slice(onset + 1, index + 2).some((replied) => replied >= onset);
    return said ? [onset] : [];
  });
  return new Set(confirmed);
}
