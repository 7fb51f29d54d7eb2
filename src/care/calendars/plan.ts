import type { PlannedSession } from "#store/calendar-sessions.ts";

/** A session as a calendar has it, its event known by a mark. */
export interface FoundTime {
  readonly clientId: string;
  readonly event: string;
  readonly date: string;
  readonly time: string | null;
}

/** What a calendar would change. */
export interface Plan {
  readonly added: readonly FoundTime[];
  readonly changed: readonly { readonly session: PlannedSession; readonly to: FoundTime }[];
  readonly cancelled: readonly PlannedSession[];
  /** As they are already; which of them become known by an event, is noted. */
  readonly same: readonly { readonly session: PlannedSession; readonly to: FoundTime }[];
  /** Elsewhere in the calendar, and left as they are: something of them is there that is not undone. */
  readonly left: readonly PlannedSession[];
}

interface Bounds {
  /** From this day on sessions are added and cancelled; what was before is done. */
  readonly today: string;
  /** So far ahead sessions are added. */
  readonly until: string;
  /** Events that could not be read: their sessions stay. */
  readonly unread: ReadonlySet<string>;
}

/** The event of a repeat, which is its mark's first part. */
export const eventOf = (mark: string): string => mark.split(" ")[0] ?? "";

/**
 * Sets a calendar against the sessions there are. A session follows its event. One that was entered by hand becomes
 * that of an event of the same client on the same day; so does one whose event has gone from the calendar, since
 * programs give a new mark to what was changed as a whole. The same calendar read again changes nothing.
 */
export function planAgainst(
  sessions: readonly PlannedSession[],
  found: readonly FoundTime[],
  { today, until, unread }: Bounds,
): Plan {
  const plan = { added: [], changed: [], cancelled: [], same: [], left: [] } as {
    -readonly [K in keyof Plan]: Plan[K][number][];
  };
  const marks = new Map(found.map((one) => [one.event, one]));
  const settle = (session: PlannedSession, to: FoundTime) => {
    if (session.date === to.date && session.time === to.time) plan.same.push({ session, to });
    else if (session.begun || session.date < today) plan.left.push(session);
    else plan.changed.push({ session, to });
  };
  const free = new Set<PlannedSession>();
  const taken = new Set<string>();
  for (const session of sessions) {
    const to = session.event === null ? undefined : marks.get(session.event);
    if (to && to.clientId === session.clientId && !taken.has(to.event)) {
      taken.add(to.event);
      settle(session, to);
    } else free.add(session);
  }
  const wanted = [...marks.values()].filter(
    ({ event, date }) => !taken.has(event) && date >= today && date <= until,
  );
  /** First those at the very time, so that of two on a day each finds its own. */
  const rest: FoundTime[] = [];
  const adopt = (to: FoundTime, fits: (session: PlannedSession) => boolean): boolean => {
    const session = [...free].find(
      (one) => one.clientId === to.clientId && one.date === to.date && mayFollow(one) && fits(one),
    );
    if (!session) return false;
    free.delete(session);
    settle(session, to);
    return true;
  };
  const mayFollow = ({ event }: PlannedSession) => event === null || !unread.has(eventOf(event));
  for (const to of wanted) if (!adopt(to, ({ time }) => time === to.time)) rest.push(to);
  for (const to of rest) if (!adopt(to, () => true)) plan.added.push(to);
  for (const session of free) {
    if (session.event === null || session.date < today || unread.has(eventOf(session.event))) continue;
    (session.begun ? plan.left : plan.cancelled).push(session);
  }
  return plan;
}
