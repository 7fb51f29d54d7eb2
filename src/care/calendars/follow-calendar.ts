import type { StaffActor } from "#model/access.ts";
import { deleteSession, linkEvent, moveSession, sessionsToPlan } from "#store/calendar-sessions.ts";
import { clientsToName } from "#store/calendar-sources.ts";
import { insertSession } from "#store/sessions.ts";
import { caseloadOf, clientFor, sessionFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { dayAfter, dayIn } from "../practice-day.ts";
import { instant, type Services } from "../services.ts";
import { type FoundTime, type Plan, planAgainst } from "./plan.ts";

/** So far ahead sessions are taken from a calendar: half a year. */
const daysAhead = 182;
/** Repeats are read so far around that one which was moved is still found. */
const daysAround = 62;

/** The days that a calendar is read for, in the practice's time. */
export async function calendarDays(services: Services) {
  const timeZone = await practiceZone(services);
  const today = dayIn(timeZone, services.now());
  const until = dayAfter(today, daysAhead);
  const around = { from: dayAfter(today, -daysAround), until: dayAfter(until, daysAround) };
  return { timeZone, today, until, around };
}

/** What a calendar would change for a therapist, from today on. */
export async function planCalendar(
  services: Services,
  actor: StaffActor,
  { found, unread }: { found: readonly FoundTime[]; unread: readonly string[] },
): Promise<Plan> {
  const caseload = caseloadOf(actor, "view");
  const { today, until } = await calendarDays(services);
  const named = new Set((await clientsToName(services.store, caseload)).map(({ clientId }) => clientId));
  const sessions = await sessionsToPlan(services.store, caseload, today);
  return planAgainst(
    sessions,
    found.filter(({ clientId }) => named.has(clientId)),
    { today, until, unread: new Set(unread) },
  );
}

/** Carries a plan out, within the caller's transaction. Sessions that are gone from the calendar stay unless `cancel`. */
export async function followPlan(
  within: Services,
  actor: StaffActor,
  plan: Plan,
  { cancel }: { readonly cancel: boolean },
): Promise<void> {
  const own = (id: string) => sessionFor(within, actor, id, "change");
  for (const { session, to } of plan.same)
    if (session.event !== to.event) await linkEvent(within.store, await own(session.id), to.event);
  for (const { session, to } of plan.changed) {
    const resource = await own(session.id);
    await moveSession(within.store, resource, to);
    await linkEvent(within.store, resource, to.event);
  }
  for (const { id } of cancel ? plan.cancelled : []) await deleteSession(within.store, await own(id));
  for (const { clientId, event, date, time } of plan.added) {
    const client = await clientFor(within, actor, clientId, "change");
    const id = within.newId();
    await insertSession(within.store, client, {
      id,
      date,
      time,
      attendance: "planned",
      createdAt: instant(within),
      place: 0,
    });
    await linkEvent(within.store, await own(id), event);
  }
  const touched = plan.changed.length + plan.added.length + (cancel ? plan.cancelled.length : 0);
  if (touched === 0) return;
  const { practiceId, staffId } = actor;
  await record(within, actor, { kind: "staff", id: staffId, practiceId }, "follow-calendar");
}
