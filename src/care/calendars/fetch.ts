import { AttuneError } from "#model/errors.ts";
import type { Practice } from "#model/practice.ts";

/**
 * Reads the text at a calendar's address. Throws `calendar-address`, `calendar-unreachable` or `calendar-too-large`.
 */
export type FetchCalendar = (address: string) => Promise<string>;

/** The way to calendars' addresses, where the practice has switched it on and this server can. Throws `calendars-off`. */
export function wayToCalendars({ readsCalendars }: Practice, fetch: FetchCalendar | null): FetchCalendar {
  if (!readsCalendars || !fetch) throw new AttuneError("calendars-off");
  return fetch;
}
