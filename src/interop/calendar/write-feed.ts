import ical, { ICalEventTransparency } from "ical-generator";
import type { FeedTime } from "#model/calendar.ts";

/** Calendar programs look again about this often. */
const everySeconds = 60 * 60;

/**
 * A calendar as RFC 5545 text. Every time has the same title: there are no names, no reasons, no places and no
 * alarms, and the times do not count as busy. `now` stamps them.
 */
export function writeFeed(title: string, times: readonly FeedTime[], now: Date): string {
  const calendar = ical({
    name: title,
    prodId: { company: "Attune", product: "Attune", language: "EN" },
    ttl: everySeconds,
  });
  for (const { uid, start, minutes } of times) {
    const allDay = minutes === 0;
    const begins = new Date(allDay ? `${start}T00:00:00Z` : start);
    calendar.createEvent({
      id: uid,
      summary: title,
      start: begins,
      ...(allDay ? { allDay } : { end: new Date(begins.getTime() + minutes * 60_000) }),
      stamp: now,
      timezone: allDay ? "UTC" : null,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
