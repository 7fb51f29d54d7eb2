import * as v from "valibot";
import { id } from "./text.ts";

/** A time in a calendar that is subscribed to. It tells when and nothing else. */
export interface FeedTime {
  /** The same each time the calendar is read, and different in every feed: two feeds cannot be laid side by side. */
  readonly uid: string;
  /** An instant; of a whole day the day alone, YYYY-MM-DD. */
  readonly start: string;
  /** 0 for a whole day. */
  readonly minutes: number;
}

/** What a client is called in their therapist's calendar: their name here, and the code that the therapist puts there. */
export interface CalendarName {
  readonly clientId: string;
  readonly words: readonly string[];
}

/** What keeps an event from being read. */
export const calendarFaults = [
  "no-uid",
  "no-start",
  "start",
  "zone",
  "rule",
  "rule-too-often",
  "exception",
  "range",
  "two-clients",
] as const;
export type CalendarFault = (typeof calendarFaults)[number];

/** An event that was not read: where it stands, its title, and why. */
export interface CalendarProblem {
  readonly line: number;
  readonly title: string;
  readonly fault: CalendarFault;
  readonly uid: string;
}

/** One session as a calendar has it: one of an event's repeats, in the practice's own time. */
export interface CalendarTime {
  readonly clientId: string;
  readonly uid: string;
  /** Which repeat it is, by the moment at which it would be unmoved; "" for an event that does not repeat. */
  readonly repeat: string;
  readonly date: string;
  /** Null for a whole day. */
  readonly time: string | null;
}

/** What was read of a calendar. */
export interface CalendarContent {
  readonly times: readonly CalendarTime[];
  readonly problems: readonly CalendarProblem[];
  /** Events, read or not, that name no client: they are nobody's business here. */
  readonly others: number;
}

export const longestCode = 40;
/** What a therapist calls a client in their calendar; empty takes it away. */
export const calendarCode = v.object({
  clientId: id,
  code: v.pipe(v.string(), v.trim(), v.maxLength(longestCode)),
});
