import { median } from "d3-array";
import type { AttendanceSeen, CheckInSeen } from "./client-history.ts";
import { factAt, seenAt } from "./fact.ts";
import type { Fact, Observed } from "./indicator.ts";

/** Sessions that are looked back over for how they came. */
const lookBack = 3;
/** Before this session a missed one weighs more (Xiao and others 2017: no-shows before the third session). */
const early = 3;

/** How the last sessions came, and what they have in common: the day of the week, the hours, how far apart they lie. */
export function observeAttendance(attendance: readonly AttendanceSeen[]): Observed[] {
  const last = attendance.at(-1);
  if (!last) return [];
  const recent = attendance.slice(-lookBack);
  const newest = (kind: AttendanceSeen["attendance"]) => recent.findLast((one) => one.attendance === kind);
  const fact = (indicator: Fact, found: AttendanceSeen | undefined) => factAt(indicator, found, last);
  const first = attendance.filter(({ session }) => session < early);
  return [
    fact("missed", newest("missed")),
    ...first.slice(-1).map((newestOfFirst) =>
      factAt(
        "missed-early",
        first.findLast(({ attendance }) => attendance === "missed"),
        newestOfFirst,
      ),
    ),
    fact("cancelled", newest("cancelled")),
    fact("late", newest("late")),
    fact(
      "moved-day",
      recent.findLast(({ movedFrom }) => movedFrom !== null),
    ),
    ...observeAgain(attendance),
    ...observePattern("same-weekday", attendance, weekday),
    ...observePattern("same-hours", attendance, partOfDay),
    ...observeSpacing(attendance),
  ];
}

/** So far back a second session that did not take place makes it more than once (PRIOR). */
const againWithin = 6;
const wasOff = ({ attendance }: AttendanceSeen): boolean =>
  attendance === "cancelled" || attendance === "missed";

/** Whether of the last sessions more than one was called off or missed; silent where none was. */
function observeAgain(attendance: readonly AttendanceSeen[]): Observed[] {
  const lately = attendance.slice(-againWithin);
  const off = lately.filter(wasOff);
  const last = off.at(-1);
  if (!last) return [];
  return [
    {
      indicator: "off-again",
      value: off.length > 1 ? 1 : 0,
      ...seenAt(last),
      shown: { value: off.length, usual: lately.length },
    },
  ];
}

const weekday = ({ day }: AttendanceSeen): string => String(new Date(day).getUTCDay());
const partOfDay = ({ time }: AttendanceSeen): string | null =>
  time === null ? null : time < "12:00" ? "morning" : time < "17:00" ? "afternoon" : "evening";

/** So far back a pattern is looked for, and so many sessions make one (PRIOR). */
const pattern = { within: 12, off: 2, elsewhere: 2 } as const;

/**
 * Whether everything that was called off or missed fell on one day of the week, or in one part of the day, while at
 * other times the client came. Silent where all sessions lie alike: then there is nothing to compare.
 */
function observePattern(
  indicator: "same-weekday" | "same-hours",
  attendance: readonly AttendanceSeen[],
  placeOf: (one: AttendanceSeen) => string | null,
): Observed[] {
  const placed = attendance
    .slice(-pattern.within)
    .flatMap((one) => [placeOf(one)].flatMap((place) => (place === null ? [] : [{ ...one, place }])));
  const off = placed.filter(wasOff);
  const last = off.at(-1);
  if (!last || off.length < pattern.off) return [];
  const there = placed.filter(({ place }) => place === last.place);
  if (placed.length - there.length < pattern.elsewhere) return [];
  const alike = off.every(({ place }) => place === last.place) && 2 * off.length >= there.length;
  return [{ indicator, value: alike ? 1 : 0, ...seenAt(last), shown: { value: off.length } }];
}

/** Both of the last gaps this much wider than those before, of which so many are needed (PRIOR). */
const spacing = { times: 1.5, newest: 2, earlier: 3 } as const;
const dayMs = 86_400_000;

/** Whether sessions lie further apart than they used to, whatever became of them. */
function observeSpacing(attendance: readonly AttendanceSeen[]): Observed[] {
  const gaps = attendance
    .slice(1)
    .map((one, index) => (Date.parse(one.day) - Date.parse(attendance[index]!.day)) / dayMs);
  const since = gaps.slice(-spacing.newest);
  const before = gaps.slice(0, -spacing.newest);
  if (before.length < spacing.earlier) return [];
  const usual = median(before)!;
  const wider = usual > 0 && since.every((gap) => gap >= spacing.times * usual);
  const shown = { value: median(since)!, usual };
  return [{ indicator: "further-apart", value: wider ? 1 : 0, ...seenAt(attendance.at(-1)!), shown }];
}

/** Whether the session that followed something hard to say was called off or missed; silent where nothing was shared of late. */
export function observeAfterHard(
  checkIns: readonly CheckInSeen[],
  attendance: readonly AttendanceSeen[],
): Observed[] {
  const hard = checkIns.findLast(({ shared }) => shared !== null);
  const next = hard && attendance.find(({ session }) => session > hard.session);
  if (!next) return [];
  return [{ indicator: "called-off-hard", value: wasOff(next) ? 1 : 0, ...seenAt(next) }];
}
