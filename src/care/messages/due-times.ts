import type { MessageRules } from "#model/message.ts";

const wall = (date: string, time: string, timeZone: string) =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });

/** Moves a moment out of the practice's quiet hours, to their end. Hours that run over midnight belong to the evening before. */
export function outsideQuietHours(
  moment: Temporal.ZonedDateTime,
  { quietFrom, quietUntil }: Pick<MessageRules, "quietFrom" | "quietUntil">,
): Temporal.ZonedDateTime {
  const from = Temporal.PlainTime.from(quietFrom);
  const until = Temporal.PlainTime.from(quietUntil);
  const time = moment.toPlainTime();
  const before = (a: Temporal.PlainTime, b: Temporal.PlainTime) => Temporal.PlainTime.compare(a, b) < 0;
  const overMidnight = before(until, from);
  const quiet = overMidnight
    ? !before(time, from) || before(time, until)
    : !before(time, from) && before(time, until);
  if (!quiet) return moment;
  const nextDay = overMidnight && !before(time, from);
  const end = moment.add({ days: nextDay ? 1 : 0 }).withPlainTime(until);
  if (Temporal.ZonedDateTime.compare(end, moment) >= 0) return end;
  // In the hour that comes twice when the clocks go back, the first end of the quiet hours may be past.
  return end.toPlainDateTime().toZonedDateTime(end.timeZoneId, { disambiguation: "later" });
}

/** "Later today" is at most so many hours from now. */
const laterHours = [4, 3, 2, 1] as const;

/** When "later today" is: at the latest hour of the next four that is of today and not quiet; null where there is none. */
export function laterToday(
  now: Temporal.ZonedDateTime,
  rules: Pick<MessageRules, "quietFrom" | "quietUntil">,
): Temporal.ZonedDateTime | null {
  const hours = laterHours.map((count) => now.add({ hours: count }));
  const fits = (moment: Temporal.ZonedDateTime) =>
    moment.toPlainDate().equals(now.toPlainDate()) && outsideQuietHours(moment, rules) === moment;
  return hours.find(fits) ?? null;
}

/** When "tomorrow" is: at this time of day, or where that is quiet tomorrow, when the quiet hours of that morning end. */
export function tomorrow(
  now: Temporal.ZonedDateTime,
  rules: Pick<MessageRules, "quietFrom" | "quietUntil">,
): Temporal.ZonedDateTime {
  const sameTime = now.add({ days: 1 });
  const moment = outsideQuietHours(sameTime, rules);
  if (moment.toPlainDate().equals(sameTime.toPlainDate())) return moment;
  return outsideQuietHours(sameTime.startOfDay(), rules);
}

/** A client gets no two messages closer than this where a server was away, or somebody sent one by hand. */
const apartHours = 12;

/** Which reminders would follow too soon on a message of a moment, and when they go instead: a day later. */
export function spacedFrom(
  sentAt: Date,
  rules: MessageRules,
  timeZone: string,
): { readonly dueBefore: string; readonly to: string } {
  const here = Temporal.Instant.fromEpochMilliseconds(sentAt.getTime()).toZonedDateTimeISO(timeZone);
  const to = outsideQuietHours(here.add({ days: 1 }), rules);
  const text = (moment: Temporal.ZonedDateTime) => new Date(moment.epochMilliseconds).toISOString();
  return { dueBefore: text(here.add({ hours: apartHours })), to: text(to) };
}

/**
 * When the two messages of a session are due, as instants: its link after the session, the reminder a day
 * later at the same time of day, also where the clocks change in between; both outside the quiet hours.
 */
export function dueTimes(
  session: { readonly date: string; readonly time: string | null },
  rules: MessageRules,
  timeZone: string,
): { readonly checkIn: string; readonly reminder: string } {
  const after = session.time
    ? wall(session.date, session.time, timeZone).add({ minutes: rules.minutesAfter })
    : wall(session.date, rules.withoutTime, timeZone);
  const checkIn = outsideQuietHours(after, rules);
  const reminder = outsideQuietHours(checkIn.add({ days: 1 }), rules);
  const text = (moment: Temporal.ZonedDateTime) => new Date(moment.epochMilliseconds).toISOString();
  return { checkIn: text(checkIn), reminder: text(reminder) };
}
