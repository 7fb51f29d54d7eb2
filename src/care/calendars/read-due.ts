import type { Actor, StaffActor } from "#model/access.ts";
import type { CalendarContent } from "#model/calendar.ts";
import { AttuneError, type ErrorCode } from "#model/errors.ts";
import { holdPlan } from "#store/calendar-sessions.ts";
import { type ClaimedSource, claimSource, settleSource } from "#store/calendar-sources.ts";
import { findPractice } from "#store/practices.ts";
import { caseloadOf, practiceFor } from "../access.ts";
import { after, instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { marked } from "./calendar-marks.ts";
import { followPlan, planCalendar } from "./follow-calendar.ts";
import type { Plan } from "./plan.ts";
import { readEveryMs } from "./preview-calendar.ts";

/** A claim that is older belongs to a process that ended in between. */
const abandonedMs = 10 * 60_000;

/** How the content of an address comes about: it is fetched, and read for one therapist. */
export type ReadAddress = (url: string, therapist: StaffActor) => Promise<CalendarContent>;

/**
 * Reads the calendars whose turn it is and follows them, each claimed by one process; none while the practice has
 * them off. A calendar that cannot be read changes nothing, and its therapist finds out why. Once `signal` is given it
 * begins no other. Returns how many were read.
 */
export async function readDueCalendars(
  services: Services,
  actor: Extract<Actor, { kind: "job" }>,
  practiceId: string,
  read: ReadAddress,
  signal?: AbortSignal,
): Promise<number> {
  const practice = practiceFor(actor, "read-calendars", practiceId);
  for (let done = 0; ; ) {
    if (signal?.aborted || !(await findPractice(services.store))?.readsCalendars) return done;
    const now = instant(services);
    const abandoned = after(services, { ms: -abandonedMs });
    const source = await claimSource(services.store, practice, { now, abandoned });
    if (!source) return done;
    const problem = await follow(services, source, read);
    const dueAt = after(services, { ms: readEveryMs });
    const readAt = problem ? {} : { readAt: instant(services) };
    await settleSource(services.store, practice, source, { dueAt, problem, ...readAt });
    if (!problem) done += 1;
  }
}

async function follow(
  services: Services,
  { url, therapist }: ClaimedSource,
  read: ReadAddress,
): Promise<ErrorCode | null> {
  try {
    const content = marked(await read(url, therapist));
    const caseload = caseloadOf(therapist, "change");
    await transact(services, async (within) => {
      await holdPlan(within.store, caseload);
      const plan = await planCalendar(within, therapist, content);
      if (takesMuchAway(plan)) throw new AttuneError("calendar-much-gone");
      await followPlan(within, therapist, plan, { cancel: true });
    });
    return null;
  } catch (error) {
    if (!(error instanceof AttuneError)) throw error;
    return error.code;
  }
}

/**
 * A calendar that was emptied by mistake, or another one at the same address, would take most sessions with it: that
 * waits for the therapist's own look.
 */
function takesMuchAway({ cancelled, same, changed }: Plan): boolean {
  return cancelled.length >= 3 && cancelled.length > same.length + changed.length;
}
