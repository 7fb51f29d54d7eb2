import type { Logger } from "pino";
import { endIdleSessions } from "#care/accounts/resume-session.ts";
import type { FetchCalendar } from "#care/calendars/fetch.ts";
import { clearPreviews } from "#care/calendars/preview-calendar.ts";
import { type ReadAddress, readDueCalendars } from "#care/calendars/read-due.ts";
import { readingFor } from "#care/calendars/view-calendar.ts";
import { clearExpired } from "#care/check-ins/clear-expired.ts";
import { clearKnownDevices } from "#care/known-devices/is-known.ts";
import type { WaysOut } from "#care/messages/channels.ts";
import { planMessages } from "#care/messages/plan-messages.ts";
import { sendAlerts } from "#care/messages/send-alerts.ts";
import { sendDue } from "#care/messages/send-due.ts";
import { clearErasures } from "#care/own-page/erase-own.ts";
import { endIdleDevices } from "#care/own-page/resume-own-page.ts";
import { readPractice } from "#care/practice/read-practice.ts";
import type { Services } from "#care/services.ts";
import { readCalendar } from "#interop/calendar/read-calendar.ts";
import type { StorePlace } from "#store/open.ts";
import { faultOf } from "./log.ts";
import { recalibrateBeside } from "./recalibrate-beside.ts";

const sixHours = 6 * 60 * 60_000;
const minute = 60_000;

/** What has run out is cleared away, each kind in turns of its own: one that fails keeps no other from going. */
const cleanUps = {
  "sign-ins": endIdleSessions,
  "rights to answer": clearExpired,
  "own pages": endIdleDevices,
  "known devices": clearKnownDevices,
  "erasure notices": clearErasures,
  "calendar previews": clearPreviews,
};

/**
 * Work that goes on by itself: what has run out is cleared away and what is usual estimated anew every six hours,
 * word of danger and messages leave when they are due, and calendars are read.
 */
export function startJobs(
  services: Services,
  ways: WaysOut & { readonly fetchCalendar: FetchCalendar | null },
  log: Logger,
  place: StorePlace,
): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const turns = (name: string, every: number, job: Job) => repeat(name, every, job, stopping.signal, log);
  const jobs = [turns("recalibration", sixHours, (signal) => calibrate(services, place, signal))];
  for (const [name, cleanUp] of Object.entries(cleanUps))
    jobs.push(turns(name, sixHours, () => cleanUp(services)));
  if (ways.post) jobs.push(turns("alerts", minute, (signal) => tellOfDanger(services, ways, signal)));
  if (ways.post || ways.push)
    jobs.push(turns("messages", minute, (signal) => sendMessages(services, ways, log, signal)));
  const { fetchCalendar } = ways;
  if (fetchCalendar)
    jobs.push(turns("calendars", 5 * minute, (signal) => readCalendars(services, fetchCalendar, signal)));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(jobs.map((job) => job.stop()));
    },
  };
}

/** What is done at a turn; it begins nothing more once the signal is given. */
type Job = (signal: AbortSignal) => Promise<void>;

/** Runs a job soon after the start and then at its interval, never twice at a time. A failure is logged, and the next turn tries again. */
function repeat(name: string, every: number, job: Job, signal: AbortSignal, log: Logger) {
  let running: Promise<void> | null = null;
  const run = () => {
    running ??= job(signal)
      .catch(failed(name, log))
      .finally(() => {
        running = null;
      });
  };
  const first = setTimeout(run, 2_000);
  const timer = setInterval(run, every);
  return {
    stop: async () => {
      clearTimeout(first);
      clearInterval(timer);
      await running;
    },
  };
}

const failed = (name: string, log: Logger) => (error: Error) =>
  log.error({ job: name, ...faultOf(error) }, "job failed");

async function calibrate(services: Services, place: StorePlace, signal: AbortSignal): Promise<void> {
  const practice = await readPractice(services);
  if (practice && !signal.aborted) await recalibrateBeside(place, practice.id, signal);
}

async function readCalendars(services: Services, fetch: FetchCalendar, signal: AbortSignal): Promise<void> {
  const practice = await readPractice(services);
  if (!practice) return;
  const job = { kind: "job", name: "calendars" } as const;
  const read: ReadAddress = async (url, therapist) =>
    readCalendar(await fetch(url), await readingFor(services, therapist));
  await readDueCalendars(services, job, practice.id, read, signal);
}

async function tellOfDanger(services: Services, { post }: WaysOut, signal: AbortSignal): Promise<void> {
  const practice = await readPractice(services);
  if (practice) await sendAlerts(services, { kind: "job", name: "alerts" }, practice, post, signal);
}

async function sendMessages(
  services: Services,
  ways: WaysOut,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const practice = await readPractice(services);
  if (!practice) return;
  const job = { kind: "job", name: "messages" } as const;
  // What is due leaves also where something cannot be planned.
  await planMessages(services, job, practice, ways).catch(failed("message plans", log));
  await sendDue(services, job, practice, ways, signal);
}
