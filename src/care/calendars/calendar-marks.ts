import { createHash } from "node:crypto";
import type { CalendarContent, CalendarTime } from "#model/calendar.ts";
import type { FoundTime } from "./plan.ts";

/** An event is known by a hash of its mark, which some calendar programs fill with names and addresses. */
const hashOf = (uid: string): string => createHash("sha256").update(uid).digest("base64url").slice(0, 22);

/** What was read, with nothing of the calendar left in it but times. */
export function marked({ times, problems }: CalendarContent): { found: FoundTime[]; unread: string[] } {
  const found = times.map(({ clientId, uid, repeat, date, time }: CalendarTime) => ({
    clientId,
    event: repeat ? `${hashOf(uid)} ${repeat}` : hashOf(uid),
    date,
    time,
  }));
  return { found, unread: [...new Set(problems.map(({ uid }) => hashOf(uid)))] };
}
