import type { StaffActor } from "#model/access.ts";
import { type CalendarName, calendarCode } from "#model/calendar.ts";
import {
  type CalendarSource,
  clientsToName,
  deleteSource,
  findSource,
  setCode,
} from "#store/calendar-sources.ts";
import { caseloadOf, clientFor } from "../access.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";
import { calendarDays } from "./follow-calendar.ts";

/** A therapist's calendar: where it is read, and what each client is called in it. */
export async function viewCalendar(
  services: Services,
  actor: StaffActor,
): Promise<{
  source: CalendarSource | null;
  clients: { clientId: string; name: string; code: string }[];
}> {
  const caseload = caseloadOf(actor, "view");
  const clients = await clientsToName(services.store, caseload);
  return {
    source: await findSource(services.store, caseload),
    clients: clients.map(({ clientId, name, code }) => ({ clientId, name, code })),
  };
}

/** For whom, within which days and in whose time a therapist's calendar is read. */
export async function readingFor(
  services: Services,
  actor: StaffActor,
): Promise<{
  names: CalendarName[];
  timeZone: string;
  days: { from: Temporal.PlainDate; until: Temporal.PlainDate };
}> {
  const names = await clientsToName(services.store, caseloadOf(actor, "view"));
  const { timeZone, around } = await calendarDays(services);
  return {
    names: names.map(({ clientId, words }) => ({ clientId, words })),
    timeZone,
    days: { from: Temporal.PlainDate.from(around.from), until: Temporal.PlainDate.from(around.until) },
  };
}

/** Reads a calendar no more. Sessions stay as they are. */
export async function stopCalendar(services: Services, actor: StaffActor): Promise<void> {
  await deleteSource(services.store, caseloadOf(actor, "change"));
}

/** Notes what clients are called in their therapist's calendar, by fields named `code-` and the client's id. */
export async function nameClients(
  services: Services,
  actor: StaffActor,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const codes = Object.entries(fields)
    .filter(([name]) => name.startsWith("code-"))
    .map(([name, code]) => parse(calendarCode, { clientId: name.slice("code-".length), code }));
  await transact(services, async (within) => {
    for (const { clientId, code } of codes)
      await setCode(within.store, await clientFor(within, actor, clientId, "change"), code);
  });
}
