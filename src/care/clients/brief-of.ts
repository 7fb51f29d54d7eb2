import type { Addressed } from "#model/check-in.ts";
import type { Session } from "#model/session.ts";
import { type Item, items } from "#science/measures/session-check.ts";
import type { Course, CourseSession } from "../alliance/course.ts";
import type { TrialView } from "../guidance/view-trials.ts";
import { bearInMind, type Mind } from "../sessions/bear-in-mind.ts";
import type { ClientPage } from "./view-client.ts";

/** A statement that moved between the last two check-ins. */
export interface Moved {
  readonly item: Item;
  readonly before: number;
  readonly now: number;
}

/** What a therapist needs before a session, from what they have opened: nothing here is new to the client's page. */
export interface Brief {
  /** The next session, with its place among the client's; null where none is planned. */
  readonly next: { readonly session: Session; readonly number: number } | null;
  readonly mind: Mind;
  readonly moved: readonly Moved[];
  /** Something was added to an opened check-in and not read yet. */
  readonly added: boolean;
  /** What the client would change next time, and what they want time for. */
  readonly change: string | null;
  readonly wish: string | null;
  /** The therapist's last line to the client, unless the client said that it was addressed. */
  readonly replied: { readonly line: string; readonly addressed: Addressed | null } | null;
  /** What is being tried, the newest. */
  readonly trial: TrialView | null;
  /** Every strategy that is being tried: none is suggested over again. */
  readonly underWay: readonly string[];
}

/** Points by which an answer has to move to be worth a line (PRIOR: one point is noise). */
const worthALine = 2;
const atMost = 2;

/** The brief for the session that comes next, out of a client's page. */
export function briefOf({ course, trials }: Pick<ClientPage, "course" | "trials">, today: string): Brief {
  const next = course.sessions.find(
    ({ session, checkIn }) => session.attendance === "planned" && session.date >= today && !checkIn,
  );
  const before = next ? course.sessions.slice(0, next.number - 1) : course.sessions;
  const opened = before.flatMap(({ checkIn }) => (checkIn?.state === "revealed" ? [checkIn.checkIn] : []));
  const latest = opened.at(-1);
  const open = trials.trials.filter(({ trial }) => trial.endedOn === null);
  return {
    next: next ? { session: next.session, number: next.number } : null,
    mind: bearInMind(course, next?.session.id ?? null),
    moved: movedBetween(opened.at(-2)?.answers ?? {}, latest?.answers ?? {}),
    added: course.additions.some(({ readAt }) => readAt === null),
    change: latest?.changeNextTime ?? null,
    wish: latest?.nextWish ?? null,
    replied: repliedIn(course, before),
    trial: open.at(-1) ?? null,
    underWay: open.map(({ trial }) => trial.strategyId),
  };
}

function movedBetween(
  before: Partial<Record<Item, number | null>>,
  now: Partial<Record<Item, number | null>>,
): Moved[] {
  const moved = items.flatMap((item): Moved[] => {
    const [from, to] = [before[item], now[item]];
    return from == null || to == null || Math.abs(to - from) < worthALine
      ? []
      : [{ item, before: from, now: to }];
  });
  return moved.toSorted((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before)).slice(0, atMost);
}

function repliedIn({ sessions }: Course, before: readonly CourseSession[]): Brief["replied"] {
  const last = before.findLast(({ reply }) => reply);
  if (!last?.reply?.line) return null;
  const said = sessions.findLast(
    ({ checkIn }) => checkIn?.state === "revealed" && checkIn.checkIn.addressedSessionId === last.session.id,
  )?.checkIn;
  const addressed = said?.state === "revealed" ? said.checkIn.addressed : null;
  return addressed === "yes" ? null : { line: last.reply.line, addressed };
}
