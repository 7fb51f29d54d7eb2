import type {
  CalendarContent,
  CalendarFault,
  CalendarName,
  CalendarProblem,
  CalendarTime,
} from "#model/calendar.ts";
import { AttuneError } from "#model/errors.ts";
import { breather } from "./breathe.ts";
import { type Component, componentsOf, lineNamed } from "./components.ts";
import { plain } from "./lines.ts";
import { clientsNamed } from "./match-client.ts";
import { EventFault, type Moment, momentsOf, type ZoneOf } from "./moment.ts";
import { type Days, repeatKey, repeatsOf } from "./repeats.ts";
import { zonesOf } from "./zones.ts";

/** More than this is no therapist's calendar, and not worked through. */
const most = { events: 50_000, repeating: 2_000, times: 20_000 } as const;

/** No title is longer than this, and nothing is looked for behind it. */
const longestTitle = 500;
/** So long a calendar may take to read. */
const mostMs = 20_000;

/** How a calendar is read: for which clients, within which days for what repeats, and in whose time. */
export interface Reading {
  readonly names: readonly CalendarName[];
  readonly days: Days;
  readonly timeZone: string;
}

/**
 * The sessions in a calendar's text (RFC 5545): events whose title names one client, with all that repeats, was moved
 * or taken out. An event that cannot be read is a problem with its line, and takes no other along. Events that name no
 * client are only counted. Between events others may run. Throws `calendar-unreadable`,
 * `calendar-cut-off` or `calendar-too-large`.
 */
export async function readCalendar(text: string, reading: Reading): Promise<CalendarContent> {
  const components = componentsOf(text);
  const events = components.filter(({ kind }) => kind === "VEVENT");
  if (events.length > most.events) throw new AttuneError("calendar-too-large");
  const zoneOf = zonesOf(components, reading.timeZone, reading.days.from);
  const times: CalendarTime[] = [];
  const problems: CalendarProblem[] = [];
  let others = 0;
  let repeating = 0;
  const breathe = breather(mostMs);
  for (const group of byUid(events)) {
    if (!(await namesSomebody(group, reading, breathe))) {
      others += group.length;
      continue;
    }
    if (group.some((event) => lineNamed(event, "RRULE"))) repeating += 1;
    const read = await timesOf(group, reading, zoneOf, breathe);
    times.push(...read.times);
    problems.push(...read.problems);
    if (repeating > most.repeating || times.length > most.times) throw new AttuneError("calendar-too-large");
  }
  return { times, problems, others };
}

const titleOf = (event: Component): string =>
  plain((lineNamed(event, "SUMMARY")?.value ?? "").slice(0, longestTitle));
const uidOf = (event: Component): string => lineNamed(event, "UID")?.value.trim() ?? "";
const isCancelled = (event: Component): boolean =>
  lineNamed(event, "STATUS")?.value.trim().toUpperCase() === "CANCELLED";
const sequenceOf = (event: Component): number => Number(lineNamed(event, "SEQUENCE")?.value) || 0;

/** Events that belong together: one and its moved repeats. Those without a mark stand each alone. */
function byUid(events: readonly Component[]): Component[][] {
  const groups = new Map<string, Component[]>();
  for (const event of events) {
    const uid = uidOf(event) || `line ${event.line}`;
    const group = groups.get(uid);
    if (group) group.push(event);
    else groups.set(uid, [event]);
  }
  return [...groups.values()];
}

/** Looks at every event's own title: a repeat may have been renamed. Most of a calendar names nobody. */
async function namesSomebody(
  group: readonly Component[],
  { names }: Reading,
  breathe: () => Promise<void>,
): Promise<boolean> {
  for (const event of group) {
    await breathe();
    if (clientsNamed(titleOf(event), names).length > 0) return true;
  }
  return false;
}

async function timesOf(
  group: readonly Component[],
  reading: Reading,
  zoneOf: ZoneOf,
  breathe: () => Promise<void>,
): Promise<{ times: CalendarTime[]; problems: CalendarProblem[] }> {
  const uid = uidOf(group[0]!);
  const found = new Map<string, { moment: Moment; event: Component } | null>();
  try {
    if (!uid) throw new EventFault("no-uid", group[0]!.line);
    const own = newest(group.filter((event) => !lineNamed(event, "RECURRENCE-ID")));
    const repeats = own !== null && ["RRULE", "RDATE"].some((name) => lineNamed(own, name));
    if (own && !isCancelled(own)) {
      const start = startOf(own, reading, zoneOf);
      const moments = repeats ? repeatsOf(own, start, reading.days, reading.timeZone, zoneOf) : [start];
      for (const moment of moments) found.set(repeats ? repeatKey(moment) : "", { moment, event: own });
    }
    const cancelled = own !== null && isCancelled(own);
    for (const [key, event] of await movedOnes(group, reading, zoneOf, breathe)) {
      await breathe();
      const moment = isCancelled(event) || cancelled ? null : startOf(event, reading, zoneOf);
      found.set(key, moment && { moment, event });
    }
  } catch (error) {
    if (!(error instanceof EventFault)) throw error;
    return { times: [], problems: [problemOf(group, uid, error.line, error.fault)] };
  }
  const times: CalendarTime[] = [];
  const problems: CalendarProblem[] = [];
  for (const [repeat, one] of found) {
    await breathe();
    if (!one) continue;
    const [clientId, other] = clientsNamed(titleOf(one.event), reading.names);
    if (other) return { times: [], problems: [problemOf([one.event], uid, one.event.line, "two-clients")] };
    if (clientId) times.push({ clientId, uid, repeat, ...here(one.moment, reading.timeZone) });
  }
  return { times, problems };
}

/** Of an event that stands there more than once, the one that was written last. */
const newest = (events: readonly Component[]): Component | null =>
  events.reduce<Component | null>(
    (best, event) => (best && sequenceOf(best) > sequenceOf(event) ? best : event),
    null,
  );

/** The repeats of an event that stand there by themselves, because they were moved, renamed or cancelled. */
async function movedOnes(
  group: readonly Component[],
  { timeZone }: Reading,
  zoneOf: ZoneOf,
  breathe: () => Promise<void>,
): Promise<Map<string, Component>> {
  const moved = new Map<string, Component>();
  for (const event of group) {
    await breathe();
    const line = lineNamed(event, "RECURRENCE-ID");
    if (!line) continue;
    if (line.params.has("RANGE")) throw new EventFault("range", line.number);
    const key = repeatKey(momentsOf(line, timeZone, zoneOf, "exception")[0]!);
    moved.set(key, newest([...(moved.has(key) ? [moved.get(key)!] : []), event])!);
  }
  return moved;
}

function startOf(event: Component, { timeZone }: Reading, zoneOf: ZoneOf): Moment {
  const line = lineNamed(event, "DTSTART");
  if (!line) throw new EventFault("no-start", event.line);
  return momentsOf(line, timeZone, zoneOf, "start")[0]!;
}

function here(moment: Moment, timeZone: string): Pick<CalendarTime, "date" | "time"> {
  if (moment.kind === "day") return { date: moment.day.toString(), time: null };
  const at = moment.at.withTimeZone(timeZone);
  return { date: at.toPlainDate().toString(), time: at.toPlainTime().toString({ smallestUnit: "minute" }) };
}

const problemOf = (
  group: readonly Component[],
  uid: string,
  line: number,
  fault: CalendarFault,
): CalendarProblem => ({ line, title: titleOf(group[0]!).slice(0, 80), fault, uid });
