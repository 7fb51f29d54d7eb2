import { beforeEach, expect, it } from "vitest";
import { readCalendar } from "#interop/calendar/read-calendar.ts";
import { makeFetchCalendar } from "#server/fetch-calendar.ts";
import { calendarOf, startCalendarServer } from "../../../test/calendar-server.ts";
import { inPracticeFrom } from "../../../test/in-practice.ts";
import { addColleague, openOnDevice } from "../../../test/practice.ts";
import { addClient } from "../clients/add-client.ts";
import { eraseOwn } from "../own-page/erase-own.ts";
import { changePractice } from "../practice/change-practice.ts";
import { readPractice } from "../practice/read-practice.ts";
import { addSession } from "../sessions/add-session.ts";
import { setAttendance } from "../sessions/set-attendance.ts";
import { allowCalendars } from "./allow-calendars.ts";
import { wayToCalendars } from "./fetch.ts";
import { confirmCalendar, previewCalendar } from "./preview-calendar.ts";
import { readDueCalendars } from "./read-due.ts";
import { nameClients, readingFor, stopCalendar, viewCalendar } from "./view-calendar.ts";

const job = { kind: "job", name: "calendars" } as const;
const weekly = (...more: string[]) => [
  "UID:weekly",
  "SUMMARY:Heron",
  "DTSTART;TZID=Europe/Berlin:20261020T100000",
  "RRULE:FREQ=WEEKLY;COUNT=4",
  ...more,
];
const once = (uid: string, at: string, title = "Heron") => [
  `UID:${uid}`,
  `SUMMARY:${title}`,
  `DTSTART:${at}`,
];

inPracticeFrom("2026-10-19T09:00:00Z", "sessions from a therapist's calendar", (here) => {
  let clientId: string;

  beforeEach(async () => {
    const details = { name: "Test practice", language: "en", country: "DE", timeZone: "Europe/Berlin" };
    await changePractice(here.services, here.therapist, details);
    clientId = await addClient(here.services, here.therapist, { name: "Heron" });
  });

  const show = async (text: string, url: string | null = null, actor = here.therapist) =>
    previewCalendar(
      here.services,
      actor,
      await readCalendar(text, await readingFor(here.services, actor)),
      url,
    );
  const follow = async (text: string, url: string | null = null, cancel = "yes") => {
    const preview = await show(text, url);
    await confirmCalendar(here.services, here.therapist, { id: preview.id, cancel });
    return preview;
  };
  const sessions = async () =>
    (
      await here.fresh.store
        .selectFrom("session")
        .select(["date", "time"])
        .orderBy("date")
        .orderBy("time")
        .execute()
    ).map(({ date, time }) => `${date} ${time ?? "day"}`);
  const everything = async () =>
    JSON.stringify(await here.fresh.store.selectFrom("session").selectAll().orderBy("id").execute());
  const fourWeeks = ["2026-10-20 10:00", "2026-10-27 10:00", "2026-11-03 10:00", "2026-11-10 10:00"];

  it("are shown before anything is saved, and saved by one yes", async () => {
    const preview = await show(calendarOf(weekly(), once("other", "20261021T080000Z", "Dentist")));
    expect(preview.added.map(({ name, date, time }) => `${name} ${date} ${time}`)).toEqual(
      fourWeeks.map((time) => `Heron ${time}`),
    );
    expect(preview).toMatchObject({ changed: [], cancelled: [], problems: [], others: 1, goesOn: false });
    expect(await sessions()).toEqual([]);
    await confirmCalendar(here.services, here.therapist, { id: preview.id, cancel: "yes" });
    expect(await sessions()).toEqual(fourWeeks);
    await expect(
      confirmCalendar(here.services, here.therapist, { id: preview.id, cancel: "yes" }),
    ).rejects.toMatchObject({
      code: "calendar-preview-gone",
    });
    const kept = await here.fresh.store.selectFrom("calendar_session").selectAll().execute();
    expect(JSON.stringify(kept)).not.toMatch(/weekly|Heron|Dentist/);
  });

  it("stay the same when the same calendar is read again", async () => {
    await follow(calendarOf(weekly()));
    const before = await everything();
    const again = await follow(calendarOf(weekly()));
    expect(again).toMatchObject({ added: [], changed: [], cancelled: [], same: 4 });
    expect(await everything()).toBe(before);
  });

  it("follow what was moved, cancelled or taken out, each by its own repeat", async () => {
    await follow(calendarOf(weekly()));
    const moved = [
      "UID:weekly",
      "SUMMARY:Heron",
      "RECURRENCE-ID;TZID=Europe/Berlin:20261027T100000",
      "DTSTART;TZID=Europe/Berlin:20261028T153000",
    ];
    const preview = await follow(calendarOf(weekly("EXDATE;TZID=Europe/Berlin:20261103T100000"), moved));
    expect(preview.changed).toEqual([
      { name: "Heron", date: "2026-10-28", time: "15:30", from: { date: "2026-10-27", time: "10:00" } },
    ]);
    expect(preview.cancelled.map(({ date }) => date)).toEqual(["2026-11-03"]);
    expect(await sessions()).toEqual(["2026-10-20 10:00", "2026-10-28 15:30", "2026-11-10 10:00"]);
    const rows = await here.fresh.store
      .selectFrom("session")
      .select(["date", "moved_from"])
      .orderBy("date")
      .execute();
    expect(rows.map(({ moved_from }) => moved_from)).toEqual([null, "2026-10-27", null]);
  });

  it("follow a series that begins an hour later as a whole, and one that was split", async () => {
    await follow(calendarOf(weekly()));
    const before = await here.fresh.store.selectFrom("session").select("id").orderBy("id").execute();
    const later = weekly().map((line) => line.replace("T100000", "T110000"));
    const preview = await follow(calendarOf(later));
    expect(preview.changed).toHaveLength(4);
    // Another hour of the same day is no move.
    const moved = await here.fresh.store.selectFrom("session").select("moved_from").execute();
    expect(moved.every(({ moved_from }) => moved_from === null)).toBe(true);
    const first = [...weekly().slice(0, 3), "RRULE:FREQ=WEEKLY;COUNT=2"].map((line) =>
      line.replace("T100000", "T110000"),
    );
    const second = [
      "UID:split",
      "SUMMARY:Heron",
      "DTSTART;TZID=Europe/Berlin:20261103T110000",
      "RRULE:FREQ=WEEKLY;COUNT=2",
    ];
    expect(await follow(calendarOf(first, second))).toMatchObject({ added: [], cancelled: [], same: 4 });
    expect(await here.fresh.store.selectFrom("session").select("id").orderBy("id").execute()).toEqual(before);
  });

  it("find those that were entered by hand on the same day, and double none", async () => {
    await addSession(here.services, here.therapist, { clientId, date: "2026-10-20" });
    await addSession(here.services, here.therapist, { clientId, date: "2026-10-27", time: "10:00" });
    const preview = await follow(calendarOf(weekly()));
    expect(preview).toMatchObject({ same: 1, changed: [{ date: "2026-10-20", from: { time: null } }] });
    expect(await sessions()).toEqual(fourWeeks);
    await addSession(here.services, here.therapist, { clientId, date: "2026-12-24", time: "10:00" });
    expect(await follow(calendarOf(weekly()))).toMatchObject({ cancelled: [], same: 4 });
  });

  it("that have begun, or are past, are left as they are", async () => {
    await follow(calendarOf(weekly()));
    const [first, second, third] = await here.fresh.store
      .selectFrom("session")
      .select("id")
      .orderBy("date")
      .execute();
    await openOnDevice(here.services, here.therapist, first!.id);
    await setAttendance(here.services, here.therapist, { sessionId: second!.id, attendance: "kept" });
    const preview = await follow(calendarOf(once("else", "20261220T090000Z")));
    expect(preview.left.map(({ date }) => date)).toEqual(["2026-10-20", "2026-10-27"]);
    expect(await sessions()).toEqual(["2026-10-20 10:00", "2026-10-27 10:00", "2026-12-20 10:00"]);
    expect(
      await here.fresh.store.selectFrom("session").select("id").where("id", "=", third!.id).execute(),
    ).toEqual([]);
    here.services.clock.now = new Date("2027-01-10T09:00:00Z");
    expect(await follow(calendarOf(once("next", "20270111T090000Z")))).toMatchObject({
      cancelled: [],
      left: [],
    });
    expect(await sessions()).toContain("2026-12-20 10:00");
  });

  it("stay where their event cannot be read, or where the therapist unticks it", async () => {
    await follow(calendarOf(weekly(), once("one", "20261022T080000Z")));
    const broken = weekly().map((line) => line.replace("FREQ=WEEKLY", "FREQ=SOMETIMES"));
    const preview = await follow(calendarOf(broken, once("one", "20261023T080000Z")));
    expect(preview.problems).toMatchObject([{ line: 7, title: "Heron", fault: "rule" }]);
    expect(preview.cancelled).toEqual([]);
    expect(await sessions()).toEqual([fourWeeks[0], "2026-10-23 10:00", ...fourWeeks.slice(1)]);
    await follow(calendarOf(once("one", "20261023T080000Z")), null, "");
    expect(await sessions()).toHaveLength(5);
  });

  it("come from an address only where the practice's owner has switched it on", async () => {
    const fetch = async () => "";
    const way = async () => wayToCalendars((await readPractice(here.services))!, fetch);
    await expect(way()).rejects.toMatchObject({ code: "calendars-off" });
    const colleague = await addColleague(here.services, here.therapist, ["therapist"]);
    await expect(allowCalendars(here.services, colleague, { reads: "yes" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(way()).rejects.toMatchObject({ code: "calendars-off" });
    await allowCalendars(here.services, here.therapist, { reads: "yes" });
    expect(await way()).toBe(fetch);
    await allowCalendars(here.services, here.therapist, {});
    await expect(way()).rejects.toMatchObject({ code: "calendars-off" });
  });

  it("are found by a code that the therapist chose, of their own clients alone", async () => {
    const colleague = await addColleague(here.services, here.therapist, ["therapist"]);
    const theirs = await addClient(here.services, colleague, { name: "Wren" });
    await nameClients(here.services, here.therapist, { [`code-${clientId}`]: " K17 ", intent: "codes" });
    await expect(
      nameClients(here.services, here.therapist, { [`code-${theirs}`]: "K18" }),
    ).rejects.toMatchObject({
      code: "not-found",
    });
    const text = calendarOf(once("a", "20261022T080000Z", "k17"), once("b", "20261023T080000Z", "Wren"));
    await follow(text);
    expect(await sessions()).toEqual(["2026-10-22 10:00"]);
    expect((await show(text, null, colleague)).added.map(({ name }) => name)).toEqual(["Wren"]);
    await nameClients(here.services, here.therapist, { [`code-${clientId}`]: "" });
    expect((await viewCalendar(here.services, here.therapist)).clients[0]).toMatchObject({ code: "" });
  });

  it("go with a client who erases everything, also from what waits for a yes", async () => {
    await follow(calendarOf(weekly()));
    const { id } = await show(calendarOf(weekly(), once("more", "20261022T080000Z")));
    const client = { kind: "client", clientId, practiceId: here.therapist.practiceId } as const;
    await eraseOwn(here.services, client, { gone: "yes", kept: "yes" });
    await expect(confirmCalendar(here.services, here.therapist, { id, cancel: "yes" })).rejects.toMatchObject(
      {
        code: "calendar-preview-gone",
      },
    );
    expect(await here.fresh.store.selectFrom("calendar_session").selectAll().execute()).toEqual([]);
  });

  it("are read again by themselves after a yes, once an hour and by one process, until the therapist ends it", async () => {
    const server = await startCalendarServer();
    try {
      const fetch = makeFetchCalendar({ allowPrivate: true });
      const turn = async (at: string) => {
        here.services.clock.now = new Date(at);
        const work = () =>
          readDueCalendars(here.services, job, here.therapist.practiceId, async (url, who) =>
            readCalendar(await fetch(url), await readingFor(here.services, who)),
          );
        const done = await Promise.all([work(), work(), work()]);
        return done.reduce((sum, one) => sum + one, 0);
      };
      server.state.text = calendarOf(weekly());
      await follow(await fetch(server.url), server.url);
      await allowCalendars(here.services, here.therapist, { reads: "yes" });
      expect(await turn("2026-10-19T09:59:00Z")).toBe(0);
      server.state.text = calendarOf(weekly(), once("new", "20261022T080000Z"));
      const asked = server.state.asked;
      expect(await turn("2026-10-19T10:00:00Z")).toBe(1);
      expect(server.state.asked).toBe(asked + 1);
      expect(await sessions()).toHaveLength(5);

      // Whatever goes wrong changes nothing, and the therapist reads why.
      const source = async () => (await viewCalendar(here.services, here.therapist)).source;
      const fails = async (hour: number, code: string) => {
        expect(await turn(`2026-10-19T${hour}:00:00Z`)).toBe(0);
        expect(await source()).toMatchObject({ problem: code, readAt: "2026-10-19T10:00:00.000Z" });
        expect(await sessions()).toHaveLength(5);
      };
      server.state.text = "<html>Please sign in</html>";
      await fails(11, "calendar-unreadable");
      server.state.text = calendarOf(weekly()).slice(0, -20);
      await fails(12, "calendar-cut-off");
      server.state.text = calendarOf();
      await fails(13, "calendar-much-gone");
      server.state.status = 500;
      await fails(14, "calendar-unreachable");
      server.state.status = 200;
      server.state.location = "file:///etc/passwd";
      await fails(15, "calendar-address");
      server.state.location = "";
      server.state.text = calendarOf(weekly());
      expect(await turn("2026-10-19T16:00:00Z")).toBe(1);
      expect(await sessions()).toEqual(fourWeeks);
      expect(await source()).toMatchObject({ problem: null });

      // Off for the practice: nothing is called, and nothing is lost.
      await allowCalendars(here.services, here.therapist, {});
      const before = server.state.asked;
      expect(await turn("2026-10-19T17:00:00Z")).toBe(0);
      expect(server.state.asked).toBe(before);
      await allowCalendars(here.services, here.therapist, { reads: "yes" });
      expect(await turn("2026-10-19T17:05:00Z")).toBe(1);

      await stopCalendar(here.services, here.therapist);
      server.state.text = calendarOf();
      expect(await turn("2026-10-19T19:00:00Z")).toBe(0);
      expect(await sessions()).toEqual(fourWeeks);
    } finally {
      await server.stop();
    }
  });
});
