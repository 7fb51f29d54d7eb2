import type { StaffActor } from "#model/access.ts";
import type { CalendarContent, CalendarProblem } from "#model/calendar.ts";
import { AttuneError } from "#model/errors.ts";
import { holdPlan, type PlannedSession } from "#store/calendar-sessions.ts";
import {
  clientsToName,
  deleteOldPreviews,
  putPreview,
  putSource,
  takePreview,
} from "#store/calendar-sources.ts";
import { caseloadOf } from "../access.ts";
import { after, instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { marked } from "./calendar-marks.ts";
import { followPlan, planCalendar } from "./follow-calendar.ts";
import type { FoundTime } from "./plan.ts";

/** So long a preview may be said yes to. */
const previewMs = 60 * 60_000;
/** A calendar that was said yes to is read again after so long. */
export const readEveryMs = 60 * 60_000;

interface Named {
  readonly name: string;
  readonly date: string;
  readonly time: string | null;
}

/** What a calendar would change, for the therapist to say yes to. */
export interface CalendarPreview {
  readonly id: string;
  readonly added: readonly Named[];
  readonly changed: readonly (Named & { readonly from: Omit<Named, "name"> })[];
  readonly cancelled: readonly Named[];
  readonly left: readonly Named[];
  readonly same: number;
  readonly problems: readonly CalendarProblem[];
  readonly others: number;
  /** It will be read again by itself after a yes. */
  readonly goesOn: boolean;
}

type Waiting = { readonly found: FoundTime[]; readonly unread: string[] };

/** Shows what a calendar would change. Nothing changes before `confirmCalendar`; what was found waits for an hour. */
export async function previewCalendar(
  services: Services,
  actor: StaffActor,
  content: CalendarContent,
  url: string | null,
): Promise<CalendarPreview> {
  const caseload = caseloadOf(actor, "change");
  const names = new Map(
    (await clientsToName(services.store, caseload)).map((one) => [one.clientId, one.name]),
  );
  const waiting: Waiting = marked(content);
  const plan = await planCalendar(services, actor, waiting);
  const id = services.newId();
  const found = JSON.stringify(waiting);
  await putPreview(services.store, caseload, { id, url, found, madeAt: instant(services) });
  const named = ({ clientId, date, time }: PlannedSession | FoundTime): Named => ({
    name: names.get(clientId) ?? "",
    date,
    time,
  });
  return {
    id,
    added: plan.added.map(named).sort(byTime),
    changed: plan.changed
      .map(({ session, to }) => ({ ...named(to), from: { date: session.date, time: session.time } }))
      .sort(byTime),
    cancelled: plan.cancelled.map(named),
    left: plan.left.map(named),
    same: plan.same.length,
    problems: content.problems,
    others: content.others,
    goesOn: url !== null,
  };
}

const byTime = (one: Named, other: Named): number =>
  `${one.date} ${one.time ?? ""}`.localeCompare(`${other.date} ${other.time ?? ""}`);

/**
 * The therapist's yes: what was shown is done, all of it or nothing, and a calendar with an address is read again by
 * itself from then on. Throws `calendar-preview-gone`.
 */
export async function confirmCalendar(
  services: Services,
  actor: StaffActor,
  { id = "", cancel }: { readonly id?: string | undefined; readonly cancel?: string | undefined },
): Promise<void> {
  const caseload = caseloadOf(actor, "change");
  const since = after(services, { ms: -previewMs });
  await transact(services, async (within) => {
    await holdPlan(within.store, caseload);
    const preview = await takePreview(within.store, caseload, { id, since });
    if (!preview) throw new AttuneError("calendar-preview-gone");
    const plan = await planCalendar(within, actor, JSON.parse(preview.found) as Waiting);
    await followPlan(within, actor, plan, { cancel: cancel === "yes" });
    if (preview.url === null) return;
    const dueAt = after(within, { ms: readEveryMs });
    await putSource(within.store, caseload, {
      url: preview.url,
      readAt: instant(within),
      dueAt,
    });
  });
}

/** Clears away previews that nobody said yes to. */
export async function clearPreviews(services: Services): Promise<void> {
  await deleteOldPreviews(services.store, after(services, { ms: -previewMs }));
}
