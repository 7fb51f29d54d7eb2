import { RRuleTemporal } from "rrule-temporal";
import { type Component, linesNamed } from "./components.ts";
import { EventFault, type Moment, momentsOf, type ZoneOf } from "./moment.ts";

const often = /^(SECONDLY|MINUTELY|HOURLY)$/;
/** Steps that a rule may take from its beginning, whose date a calendar program has written: a daily one for 130 years. */
const mostSteps = 50_000;
/** So many dates an event may have written out beside its rule (RDATE and EXDATE, each): a weekly one for 38 years. */
const mostWritten = 2_000;

export interface Days {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
}

/**
 * When an event takes place within some days: at its start, by its rules (RRULE) and on further dates (RDATE), except
 * where it was taken out (EXDATE). A rule is followed by the clock of the event's own zone, so that ten o'clock stays
 * ten o'clock. Throws an `EventFault` for a rule that cannot be read, or that repeats within a day.
 */
export function repeatsOf(
  event: Component,
  start: Moment,
  days: Days,
  here: string,
  zoneOf: ZoneOf,
): Moment[] {
  const all = new Map<string, Moment>();
  const add = (moment: Moment) => {
    const day = moment.kind === "day" ? moment.day : moment.at.withTimeZone(here).toPlainDate();
    const within =
      Temporal.PlainDate.compare(day, days.from) >= 0 && Temporal.PlainDate.compare(day, days.until) <= 0;
    if (within) all.set(repeatKey(moment), moment);
  };
  add(start);
  const [rule, second] = linesNamed(event, "RRULE");
  if (second) throw new EventFault("rule", second.number);
  if (rule) for (const moment of byRule(rule, start, days)) add(moment);
  for (const moment of writtenIn(event, "RDATE", "rule", here, zoneOf)) add(moment);
  const [excepted] = linesNamed(event, "EXRULE");
  if (excepted) throw new EventFault("rule", excepted.number);
  const out = new Set<string>();
  for (const moment of writtenIn(event, "EXDATE", "exception", here, zoneOf)) out.add(repeatKey(moment));
  // Some programs take a whole day out of an event that has a time.
  const dayOut = (one: Moment) => one.kind === "time" && out.has(one.at.toPlainDate().toString());
  return [...all].filter(([key, one]) => !out.has(key) && !dayOut(one)).map(([, one]) => one);
}

function* writtenIn(
  event: Component,
  name: "RDATE" | "EXDATE",
  fault: "rule" | "exception",
  here: string,
  zoneOf: ZoneOf,
): Generator<Moment> {
  let count = 0;
  for (const line of linesNamed(event, name)) {
    const moments = momentsOf(line, here, zoneOf, fault);
    count += moments.length;
    if (count > mostWritten) throw new EventFault(fault, line.number);
    yield* moments;
  }
}

/** Which repeat of its event a moment is: the same text for the same moment, however a calendar program writes it. */
export const repeatKey = (moment: Moment): string =>
  moment.kind === "day" ? moment.day.toString() : moment.at.toInstant().toString();

function byRule(line: { value: string; number: number }, start: Moment, { from, until }: Days): Moment[] {
  const rule = line.value.trim().toUpperCase();
  const parts = new Map(rule.split(";").map((part) => part.split("=", 2) as [string, string]));
  const many = ["BYHOUR", "BYMINUTE", "BYSECOND"].some((part) => parts.get(part)?.includes(","));
  if (many || often.test(parts.get("FREQ") ?? "")) throw new EventFault("rule-too-often", line.number);
  const dtstart = start.kind === "time" ? start.at : start.day.toZonedDateTime("UTC");
  try {
    const found = new RRuleTemporal({
      rruleString: rule,
      dtstart,
      maxIterations: mostSteps,
      includeDtstart: false,
    }).between(
      from.subtract({ days: 1 }).toZonedDateTime("UTC"),
      until.add({ days: 2 }).toZonedDateTime("UTC"),
      true,
    );
    return found.map((at) =>
      start.kind === "time" ? { kind: "time", at } : { kind: "day", day: at.toPlainDate() },
    );
  } catch {
    throw new EventFault("rule", line.number);
  }
}
