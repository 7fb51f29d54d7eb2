import type { StaffActor } from "#model/access.ts";
import type { Services } from "../services.ts";
import type { FetchCalendar } from "./fetch.ts";
import { viewCalendar } from "./view-calendar.ts";

/** A calendar's text, and the address at which it may be read again; null for a file. */
export interface GivenCalendar {
  readonly text: string;
  readonly url: string | null;
}

/** What a therapist gave: a file that was handed over counts, also beside an address, and is not read again by itself. */
export async function givenCalendar(
  { file, url }: { readonly file: string | null; readonly url: string },
  fetch: FetchCalendar,
): Promise<GivenCalendar> {
  return file === null ? { text: await fetch(url), url } : { text: file, url: null };
}

/** The calendar that a therapist said yes to, as it is now. */
export async function followedCalendar(
  services: Services,
  actor: StaffActor,
  fetch: FetchCalendar,
): Promise<GivenCalendar> {
  const url = (await viewCalendar(services, actor)).source?.url ?? "";
  return { text: await fetch(url), url };
}
