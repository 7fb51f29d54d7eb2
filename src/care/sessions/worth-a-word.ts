import type { Authorized, CaseloadResource, StaffActor } from "#model/access.ts";
import { clientsNotIn, type NotIn } from "#store/day.ts";
import { clientsFor } from "../access.ts";
import { type Course, coursesOf } from "../alliance/course.ts";
import { noteLook } from "../audit/note-look.ts";
import { commonGroundsOf, type Ground } from "../goals/common-ground.ts";
import { dayAfter } from "../practice-day.ts";
import { reasonsFor } from "../reasons/reasons-for.ts";
import type { Services } from "../services.ts";
import { bearInMind, type Mind } from "./bear-in-mind.ts";

/** What stands open with somebody who is not in: what their check-ins say, or one of these. */
export type Word =
  | Mind
  | { readonly kind: "added" }
  | { readonly kind: "improved" }
  | { readonly kind: "gap" };

export interface WorthAWord extends NotIn {
  readonly word: Word;
}

export interface NotInToday {
  readonly worth: readonly WorthAWord[];
  /** How many others were looked at, with whom nothing stands out. */
  readonly others: number;
}

/** Whoever had no session for longer is not looked at: their care has probably ended. */
const lookedBack = 60;
/** Days without a session, and with none planned, that are worth a word (PRIOR). */
const longGap = 21;
const lookedAt = 24;
const atMost = 6;

const speaking: ReadonlySet<Mind["kind"]> = new Set(["direct", "strain", "watch", "missed", "unanswered"]);

/**
 * Clients without a session on a day with whom something stands open. Danger and answers that wait have places of their
 * own on Today. Nothing is opened by it.
 */
export async function worthAWord(
  services: Services,
  actor: StaffActor,
  caseload: Authorized<CaseloadResource, "view">,
  { date, timeZone }: { readonly date: string; readonly timeZone: string },
): Promise<NotInToday> {
  const since = dayAfter(date, -lookedBack);
  const found = await clientsNotIn(services.store, caseload, { date, since, limit: lookedAt });
  const clients = await clientsFor(
    services,
    actor,
    found.map(({ id }) => id),
    "view",
  );
  const course = await coursesOf(services, clients, "keep-closed");
  const ground = await commonGroundsOf(services, clients);
  const looked = found
    .map((one) => ({ ...one, word: said(course(one.id), ground(one.id), { ...one, date, timeZone }) }))
    .filter(({ word }) => word !== "elsewhere");
  const worth = looked.filter((one): one is WorthAWord => one.word !== null).slice(0, atMost);
  const told = new Set(worth.filter(({ word }) => tells(word)).map(({ id }) => id));
  await noteLook(services, actor, ...clients.filter(({ id }) => told.has(id)));
  return { worth, others: looked.length - worth.length };
}

/** Whether it gives away what the client said; that they were not there is the therapist's own knowledge. */
const tells = ({ kind }: Word): boolean => kind !== "gap" && kind !== "missed";

function said(
  course: Course,
  ground: (course: Course) => Ground,
  { date, timeZone, last, next }: { date: string; timeZone: string; last: string; next: string | null },
): Word | "elsewhere" | null {
  const past = { ...course, sessions: course.sessions.filter(({ session }) => session.date < date) };
  const mind = bearInMind(past, null);
  if (mind.kind === "danger" || mind.kind === "answered") return "elsewhere";
  if (speaking.has(mind.kind)) return mind;
  if (course.additions.some(({ readAt }) => readAt === null)) return { kind: "added" };
  if (reasonsFor(past, ground(past), timeZone).improved) return { kind: "improved" };
  return next === null && dayAfter(last, longGap) <= date ? { kind: "gap" } : null;
}
