import { afterEach, beforeEach, expect, it } from "vitest";
import { readCalendar } from "#interop/calendar/read-calendar.ts";
import { makeFetchCalendar } from "#server/fetch-calendar.ts";
import { makePost } from "#server/mail.ts";
import { openStore } from "#store/open.ts";
import { calendarOf, startCalendarServer } from "../../../test/calendar-server.ts";
import { inPracticeFrom } from "../../../test/in-practice.ts";
import { keptLog } from "../../../test/log.ts";
import { startMailServer } from "../../../test/mail-server.ts";
import { rules } from "../../../test/message-rules.ts";
import { addClient } from "../clients/add-client.ts";
import { changeRules } from "../messages/change-rules.ts";
import { planMessages } from "../messages/plan-messages.ts";
import { sendDue } from "../messages/send-due.ts";
import { setAddress } from "../messages/set-address.ts";
import { changePractice } from "../practice/change-practice.ts";
import { readPractice } from "../practice/read-practice.ts";
import type { Services } from "../services.ts";
import { allowCalendars } from "./allow-calendars.ts";
import { confirmCalendar, previewCalendar } from "./preview-calendar.ts";
import { readDueCalendars } from "./read-due.ts";
import { readingFor } from "./view-calendar.ts";

const job = { kind: "job", name: "calendars" } as const;
const weekly = (uid: string, title: string, ...more: string[]) => [
  `UID:${uid}`,
  `SUMMARY:${title}`,
  "DTSTART;TZID=Europe/Berlin:20261020T100000",
  "RRULE:FREQ=WEEKLY;COUNT=4",
  ...more,
];

inPracticeFrom("2026-10-19T09:00:00Z", "messages after sessions that come from a calendar", (here) => {
  let calendar: Awaited<ReturnType<typeof startCalendarServer>>;
  let mail: Awaited<ReturnType<typeof startMailServer>>;
  const fetch = makeFetchCalendar({ allowPrivate: true });

  beforeEach(async () => {
    calendar = await startCalendarServer();
    mail = await startMailServer();
    const details = { name: "Test practice", language: "en", country: "DE", timeZone: "Europe/Berlin" };
    await changePractice(here.services, here.therapist, details);
    await changeRules(here.services, here.therapist, { ...rules, reminders: "yes" });
    await allowCalendars(here.services, here.therapist, { reads: "yes" });
  });
  afterEach(async () => {
    await mail.stop();
    await calendar.stop();
  });

  const client = async (name: string) => {
    const clientId = await addClient(here.services, here.therapist, { name });
    await setAddress(here.services, here.therapist, clientId, {
      email: `${name.toLowerCase()}@client.example`,
    });
  };
  const sayYes = async (text: string) => {
    calendar.state.text = text;
    const content = await readCalendar(
      await fetch(calendar.url),
      await readingFor(here.services, here.therapist),
    );
    const { id } = await previewCalendar(here.services, here.therapist, content, calendar.url);
    await confirmCalendar(here.services, here.therapist, { id, cancel: "yes" });
  };
  /** One turn of a server process: calendars are read, messages planned and sent. */
  const turnOf = async (process: Services) => {
    await readDueCalendars(process, job, here.therapist.practiceId, async (url, who) =>
      readCalendar(await fetch(url), await readingFor(process, who)),
    );
    const practice = (await readPractice(process))!;
    const ways = {
      post: makePost(mail.url, "post@practice.example", "https://attune.example", keptLog().log),
      push: null,
    };
    await planMessages(process, job, practice, ways);
    return sendDue(process, job, practice, ways);
  };
  const turn = (at: string) => {
    here.services.clock.now = new Date(at);
    return turnOf(here.services);
  };

  it("leave an hour after each, by the practice's clock on both sides of a change", async () => {
    await client("Heron");
    await sayYes(calendarOf(weekly("a", "Heron")));
    expect(await turn("2026-10-20T08:59:00Z")).toBe(0);
    expect(await turn("2026-10-20T09:00:00Z")).toBe(1);
    expect(await turn("2026-10-21T09:00:00Z")).toBe(1);
    expect(await turn("2026-10-22T09:00:00Z")).toBe(0);
    expect(await turn("2026-10-27T09:59:00Z")).toBe(0);
    expect(await turn("2026-10-27T10:00:00Z")).toBe(1);
  });

  it("follow a session that is moved on its day, and do not leave for one that is cancelled", async () => {
    await client("Heron");
    await sayYes(calendarOf(weekly("a", "Heron")));
    expect(await turn("2026-10-20T06:30:00Z")).toBe(0);
    const moved = [
      "UID:a",
      "SUMMARY:Heron",
      "RECURRENCE-ID;TZID=Europe/Berlin:20261020T100000",
      "DTSTART;TZID=Europe/Berlin:20261020T153000",
    ];
    calendar.state.text = calendarOf(
      weekly("a", "Heron", "EXDATE;TZID=Europe/Berlin:20261027T100000"),
      moved,
    );
    expect(await turn("2026-10-20T07:30:00Z")).toBe(0);
    expect(await turn("2026-10-20T14:29:00Z")).toBe(0);
    expect(await turn("2026-10-20T14:30:00Z")).toBe(1);
    expect(await turn("2026-10-21T14:30:00Z")).toBe(1);
    expect(await turn("2026-10-27T20:00:00Z")).toBe(0);
    expect(mail.taken).toHaveLength(2);
  });

  it("leave once where two server processes look at the same database", async () => {
    const names = ["Heron", "Wren", "Finch", "Robin", "Martin", "Swift"];
    for (const name of names) await client(name);
    await sayYes(calendarOf(weekly("a", "Heron")));
    calendar.state.text = calendarOf(...names.map((name) => weekly(name === "Heron" ? "a" : name, name)));
    const other = await openStore(here.fresh.place);
    try {
      for (const at of ["2026-10-20T07:00:00Z", "2026-10-20T09:00:00Z", "2026-10-21T09:00:00Z"]) {
        here.services.clock.now = new Date(at);
        const processes = [here.services, { ...here.services, store: other }];
        const asked = calendar.state.asked;
        await Promise.all([...processes, ...processes].map(turnOf));
        await Promise.all(processes.map(turnOf));
        expect(calendar.state.asked - asked).toBe(1);
      }
    } finally {
      await other.destroy();
    }
    const sessions = await here.fresh.store.selectFrom("session").select(["client_id", "date"]).execute();
    expect(new Set(sessions.map((one) => `${one.client_id} ${one.date}`)).size).toBe(24);
    expect(sessions).toHaveLength(24);
    const each = names.flatMap((name) => Array(2).fill(`${name.toLowerCase()}@client.example`)).sort();
    expect(mail.taken.map(({ to }) => to).sort()).toEqual(each);
  });
});
