import type { Authorized, CaseloadResource, StaffActor } from "#model/access.ts";
import { clientsNotIn, type NotIn } from "#store/day.ts";
import { clientFor } from "../access.ts";
import { type Course, courseOf } from "../alliance/course.ts";
import { noteLook } from "../audit/note-look.ts";
import { commonGroundOf } from "../goals/common-ground.ts";
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
  date: string,
): Promise<NotInToday> {
  const since = dayAfter(date, -lookedBack);
  const found = await clientsNotIn(services.store, caseload, { date, since, limit: lookedAt });
  const worth: WorthAWord[] = [];
  let others = 0;
  for (const one of found) {
    const client = await clientFor(services, actor, one.id, "view");
    const course = await courseOf(services, client, "keep-closed");
    const so = await said(services, client, course, { ...one, date });
    if (so === "elsewhere") continue;
    if (!so || worth.length === atMost) {
      others += 1;
      continue;
    }
    if (so.kind !== "gap" && so.kind !== "missed") await noteLook(services, actor, client);
    worth.push({ ...one, word: so });
  }
  return { worth, others };
}

async function said(
  services: Services,
  client: Parameters<typeof commonGroundOf>[1],
  course: Course,
  { date, last, next }: { date: string; last: string; next: string | null },
): Promise<Word | "elsewhere" | null> {
  const past = { ...course, sessions: course.sessions.filter(({ session }) => session.date < date) };
  const mind = bearInMind(past, null);
  if (mind.kind === "danger" || mind.kind === "answered") return "elsewhere";
  if (speaking.has(mind.kind)) return mind;
  if (course.additions.some(({ readAt }) => readAt === null)) return { kind: "added" };
  const { improved } = await reasonsFor(services, past, await commonGroundOf(services, client, past));
  if (improved) return { kind: "improved" };
  return next === null && dayAfter(last, longGap) <= date ? { kind: "gap" } : null;
}
