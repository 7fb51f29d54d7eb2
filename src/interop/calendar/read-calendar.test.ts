import fc from "fast-check";
import ical from "node-ical";
import { describe, expect, it, vi } from "vitest";
import { AttuneError } from "#model/errors.ts";
import { calendar, event, readingOf } from "../../../test/calendar-text.ts";
import { readCalendar } from "./read-calendar.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const heron = { clientId: "heron", words: ["Heron", "K17"] };
const wren = { clientId: "wren", words: ["Wren"] };
const reading = {
  names: [heron, wren],
  days: { from: day("2026-10-01"), until: day("2026-12-31") },
  timeZone: "Europe/Berlin",
};

const { read, times, faults } = readingOf(reading);

describe("a session in a calendar", () => {
  it("is found by the client's name or code, in the title alone and as a word of its own", async () => {
    const titled = (title: string, more = "") =>
      times(
        ["BEGIN:VEVENT", "UID:a", `SUMMARY:${title}`, "DTSTART:20261020T080000Z", more, "END:VEVENT"].join(
          "\r\n",
        ),
      );
    const found = ["2026-10-20 10:00"];
    for (const title of ["Heron", "heron 10h", "Praxis: HERON\\, Raum 2", "(k17)", "Ｈｅｒｏｎ"])
      expect(await titled(title), title).toEqual(found);
    for (const title of ["Herons", "Heronsee", "Team", "K170", ""])
      expect(await titled(title), title).toEqual([]);
    expect(await titled("Team", "DESCRIPTION:Heron")).toEqual([]);
  });

  it("is a name in a script without blanks, and the longer of two names", async () => {
    const names = [
      { clientId: "a", words: ["山田"] },
      { clientId: "b", words: ["Ann"] },
      { clientId: "c", words: ["Ann Marie"] },
    ];
    const who = async (title: string) => {
      const text = calendar(event("DTSTART:20261020T080000Z").replace("SUMMARY:Heron", `SUMMARY:${title}`));
      const { times, problems } = await readCalendar(text, { ...reading, names });
      return [...times.map(({ clientId }) => clientId), ...problems.map(({ fault }) => fault)];
    };
    expect(await who("山田さん")).toEqual(["a"]);
    expect(await who("Ann Marie")).toEqual(["c"]);
    expect(await who("Ann")).toEqual(["b"]);
    expect(await who("Ann and Ann Marie")).toEqual(["two-clients"]);
  });

  it("keeps its time of day over a change of clocks, in its own zone", async () => {
    expect(
      await times(event("DTSTART;TZID=Europe/Berlin:20261020T100000", "RRULE:FREQ=WEEKLY;COUNT=3")),
    ).toEqual(["2026-10-20 10:00", "2026-10-27 10:00", "2026-11-03 10:00"]);
    // New York changes a week later, so for one week ten o'clock there is an hour earlier here.
    expect(
      await times(event("DTSTART;TZID=America/New_York:20261020T100000", "RRULE:FREQ=WEEKLY;COUNT=3")),
    ).toEqual(["2026-10-20 16:00", "2026-10-27 15:00", "2026-11-03 16:00"]);
    // A rule in UTC stays in UTC.
    expect(await times(event("DTSTART:20261020T080000Z", "RRULE:FREQ=WEEKLY;COUNT=2"))).toEqual([
      "2026-10-20 10:00",
      "2026-10-27 09:00",
    ]);
    // Without a zone it is of wherever it is read.
    expect(await times(event("DTSTART:20261020T100000", "RRULE:FREQ=WEEKLY;COUNT=2"))).toEqual([
      "2026-10-20 10:00",
      "2026-10-27 10:00",
    ]);
    // A time that the change of clocks leaves out is the next there is (2026-03-29 02:30 in Berlin).
    const { times: found } = await readCalendar(
      calendar(event("DTSTART;TZID=Europe/Berlin:20260329T023000")),
      reading,
    );
    expect(found[0]).toMatchObject({ date: "2026-03-29", time: "03:30" });
  });

  it("repeats by its rule, without what was taken out, with what was added", async () => {
    const weekly = ["DTSTART;TZID=Europe/Berlin:20261006T100000", "RRULE:FREQ=WEEKLY;UNTIL=20261103T090000Z"];
    expect(
      await times(event(...weekly, "EXDATE;TZID=Europe/Berlin:20261013T100000", "EXDATE:20261020T080000Z")),
    ).toEqual(["2026-10-06 10:00", "2026-10-27 10:00", "2026-11-03 10:00"]);
    expect(await times(event(...weekly, "EXDATE;VALUE=DATE:20261013,20261020,20261027"))).toEqual([
      "2026-10-06 10:00",
      "2026-11-03 10:00",
    ]);
    expect(
      await times(event("DTSTART:20261006T080000Z", "RDATE:20261009T080000Z,20261010T080000Z")),
    ).toHaveLength(3);
    expect(
      await times(event("DTSTART;VALUE=DATE:20261030", "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2")),
    ).toEqual(["2026-10-30 day", "2026-10-31 day", "2026-11-30 day"]);
    expect(
      await times(event("DTSTART;TZID=Europe/Berlin:19900105T100000", "RRULE:FREQ=WEEKLY;BYDAY=FR")),
    ).toHaveLength(13);
  });

  it("follows a repeat that was moved, cancelled, renamed or moved far away, and a whole event that was cancelled", async () => {
    const weekly = event("DTSTART;TZID=Europe/Berlin:20261006T100000", "RRULE:FREQ=WEEKLY;COUNT=4");
    const moved = (...lines: string[]) => event(...lines);
    const content = await read(
      weekly,
      moved("RECURRENCE-ID;TZID=Europe/Berlin:20261013T100000", "DTSTART;TZID=Europe/Berlin:20261014T153000"),
      moved("RECURRENCE-ID:20261020T080000Z", "DTSTART:20261020T080000Z", "STATUS:CANCELLED"),
      moved("RECURRENCE-ID:20261027T090000Z", "DTSTART:20270301T090000Z"),
    );
    expect(content.times.map(({ repeat, date, time }) => [repeat, date, time])).toEqual([
      ["2026-10-06T08:00:00Z", "2026-10-06", "10:00"],
      ["2026-10-13T08:00:00Z", "2026-10-14", "15:30"],
      ["2026-10-27T09:00:00Z", "2027-03-01", "10:00"],
    ]);
    expect(
      await times(
        weekly,
        moved("RECURRENCE-ID:20261013T080000Z", "DTSTART:20261013T080000Z").replace("Heron", "Team"),
      ),
    ).toHaveLength(3);
    expect(
      await times(event("DTSTART:20261006T080000Z", "RRULE:FREQ=WEEKLY;COUNT=4", "STATUS:CANCELLED")),
    ).toEqual([]);
    expect(
      await times(
        event("SEQUENCE:2", "DTSTART:20261006T080000Z"),
        event("SEQUENCE:1", "DTSTART:20261005T080000Z"),
      ),
    ).toEqual(["2026-10-06 10:00"]);
  });

  it("is of the zone that the calendar itself defines, whatever it is called", async () => {
    const zone = (name: string, winter: string, summer: string) =>
      [
        "BEGIN:VTIMEZONE",
        `TZID:${name}`,
        "BEGIN:STANDARD",
        "DTSTART:16010101T030000",
        `TZOFFSETFROM:${summer}`,
        `TZOFFSETTO:${winter}`,
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:16010101T020000",
        `TZOFFSETFROM:${winter}`,
        `TZOFFSETTO:${summer}`,
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
      ].join("\r\n");
    const weekly = (name: string) =>
      event(`DTSTART;TZID="${name}":20261020T100000`, "RRULE:FREQ=WEEKLY;COUNT=2");
    const kept = ["2026-10-20 10:00", "2026-10-27 10:00"];
    expect(
      await times(zone("W. Europe Standard Time", "+0100", "+0200"), weekly("W. Europe Standard Time")),
    ).toEqual(kept);
    expect(await times(zone("Our own: time", "+0200", "+0300"), weekly("Our own: time"))).toEqual([
      "2026-10-20 09:00",
      "2026-10-27 09:00",
    ]);
    expect(await times(weekly("/freeassociation.sourceforge.net/Europe/Berlin"))).toEqual(kept);
    const formerly = zone("Former", "+0100", "+0200").replaceAll(
      "BYMONTH=",
      "UNTIL=19960101T000000Z;BYMONTH=",
    );
    const since = zone("Former", "+0100", "+0200").split("\r\n").slice(2, -1).join("\r\n");
    expect(
      await times(formerly.replace("END:VTIMEZONE", `${since}\r\nEND:VTIMEZONE`), weekly("Former")),
    ).toEqual(kept);
    expect(await faults(weekly("Nowhere"))).toEqual(["zone 6"]);
    expect(await faults(zone("Odd", "+0107", "+0207"), weekly("Odd"))).toEqual(["zone 21"]);
  });

  it("that cannot be read is named with its line, and takes no other along", async () => {
    const good = event("DTSTART:20261020T080000Z").replace("UID:one", "UID:two");
    for (const [fault, ...lines] of [
      ["no-start 3"],
      ["start 6", "DTSTART:yesterday"],
      ["start 6", "DTSTART:20261131T100000Z"],
      ["start 6", "DTSTART:20261020T250000Z"],
      ["rule 7", "DTSTART:20261020T080000Z", "RRULE:FREQ=SOMETIMES"],
      ["rule 7", "DTSTART:20261020T080000Z", "RRULE:FREQ=WEEKLY;BYDAY=XX"],
      ["rule-too-often 7", "DTSTART:20261020T080000Z", "RRULE:FREQ=SECONDLY"],
      ["rule-too-often 7", "DTSTART:20261020T080000Z", "RRULE:FREQ=DAILY;BYHOUR=1,2,3"],
      ["exception 8", "DTSTART:20261020T080000Z", "RRULE:FREQ=WEEKLY;COUNT=9", "EXDATE:never"],
      ["rule 8", "DTSTART:20261020T080000Z", "RRULE:FREQ=WEEKLY;COUNT=9", "RRULE:FREQ=DAILY"],
      ["range 6", "RECURRENCE-ID;RANGE=THISANDFUTURE:20261020T080000Z", "DTSTART:20261020T080000Z"],
    ]) {
      const content = await read(event(...lines), good);
      expect(
        content.problems.map(({ fault, line }) => `${fault} ${line}`),
        fault,
      ).toEqual([fault]);
      expect(content.times.map(({ uid }) => uid)).toEqual(["two"]);
    }
    expect(await faults(event("DTSTART:20261020T080000Z").replace("UID:one\r\n", ""))).toEqual(["no-uid 3"]);
    expect(await faults(event("DTSTART:20261020T080000Z").replace("Heron", "Heron\\, Wren"))).toEqual([
      "two-clients 3",
    ]);
    // What names nobody is nobody's business, broken or not.
    expect(await read(event("DTSTART:yesterday").replace("Heron", "Dentist"))).toEqual({
      times: [],
      problems: [],
      others: 1,
    });
    // An event without its end closes with what is around it.
    const open = event("DTSTART:20261020T080000Z").replace("\r\nEND:VEVENT", "");
    expect((await read(good, open)).times).toHaveLength(2);
  });

  it("that is folded, and stands in any of several calendars, is whole", async () => {
    const folded = event("DTSTART:20261020T0800\r\n 00Z").replace("Heron", "Her\r\n\ton");
    expect(await times(folded)).toEqual(["2026-10-20 10:00"]);
    const two =
      calendar(event("DTSTART:20261020T080000Z")) +
      calendar(event("DTSTART:20261021T080000Z").replace("UID:one", "UID:__proto__"));
    expect((await readCalendar(`\uFEFF${two}`, reading)).times).toHaveLength(2);
  });
});

describe("a text that is no calendar, or not all of one", () => {
  const how = (text: string) =>
    readCalendar(text, reading).then(
      () => "read",
      (error: unknown) => (error as AttuneError).code,
    );
  it("is refused as a whole", async () => {
    for (const text of ["", "hello", "<html></html>", "BEGIN:VEVENT\r\nEND:VEVENT", "\0\0\0"])
      expect(await how(text)).toBe("calendar-unreadable");
    const whole = calendar(event("DTSTART:20261020T080000Z"));
    for (const end of [40, 60, whole.length - 8])
      expect(await how(whole.slice(0, end))).toBe("calendar-cut-off");
  });

  it("lets others run, and ends in time, also where nobody is named or one event was moved often", async () => {
    const nobody = Array.from({ length: 3_000 }, (_, at) =>
      event("DTSTART:20261020T080000Z").replace("UID:one", `UID:${at}`).replace("Heron", "Team"),
    );
    const moved = Array.from({ length: 3_000 }, (_, at) => {
      const date = day("2020-01-01").add({ days: at }).toString().replaceAll("-", "");
      return event(`RECURRENCE-ID:${date}T080000Z`, `DTSTART:${date}T090000Z`);
    });
    const slow = { ...reading, names: Array.from({ length: 30 }, () => heron) };
    for (const events of [nobody, moved]) {
      let others = 0;
      const beside = setInterval(() => {
        others += 1;
      }, 1);
      await readCalendar(calendar(...events), slow).finally(() => clearInterval(beside));
      expect(others).toBeGreaterThan(2);
      // A clock on which every look takes a tenth of a second.
      let now = 0;
      const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 100));
      expect(await how(calendar(...events))).toBe("calendar-too-large");
      clock.mockRestore();
    }
  });

  it("never breaks the reader, whatever stands in it", async () => {
    const name = fc.constantFrom(
      "BEGIN",
      "END",
      "DTSTART",
      "DTSTART;TZID=Europe/Berlin",
      "DTSTART;VALUE=DATE",
      "RRULE",
      "EXDATE",
      "RDATE",
      "UID",
      "SUMMARY",
      "RECURRENCE-ID",
      "STATUS",
      "SEQUENCE",
      "TZID",
      "TZOFFSETFROM",
      "TZOFFSETTO",
      "X",
    );
    const value = fc.oneof(
      fc.constantFrom(
        "VCALENDAR",
        "VEVENT",
        "VTIMEZONE",
        "STANDARD",
        "20261020T080000Z",
        "20261020",
        "Heron",
        "Wren",
        "CANCELLED",
        "FREQ=WEEKLY",
        "FREQ=DAILY;COUNT=5;BYDAY=MO",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "+0100",
        "one",
      ),
      fc.string({ unit: "binary" }),
    );
    const line = fc.oneof(
      { weight: 8, arbitrary: fc.tuple(name, value).map((pair) => pair.join(":")) },
      fc.string({ unit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), fc.boolean(), async (lines, framed) => {
        const text = framed
          ? calendar("BEGIN:VEVENT", "SUMMARY:Heron", ...lines, "END:VEVENT")
          : lines.join("\n");
        try {
          const content = await readCalendar(text, reading);
          for (const { date, time } of content.times)
            expect(`${date}T${time ?? "00:00"}`).toMatch(/^-?\+?\d{4,6}-\d\d-\d\dT\d\d:\d\d$/);
        } catch (error) {
          expect(error).toBeInstanceOf(AttuneError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

// The oracle is node-ical 0.27.2, whose reader shares no line with ours but the rules' own library.
describe("what another program reads", () => {
  it("is what we read: rules, exceptions and moved repeats in zones with a name", async () => {
    const zone = fc.constantFrom("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe");
    const start = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 4, max: 23 }),
      fc.constantFrom("00", "15", "50"),
    );
    const rule = fc.record({
      freq: fc.constantFrom("DAILY", "WEEKLY", "MONTHLY"),
      interval: fc.integer({ min: 1, max: 3 }),
      count: fc.integer({ min: 1, max: 8 }),
    });
    const without = fc.uniqueArray(fc.nat(7), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        zone,
        start,
        rule,
        without,
        async (timeZone, [date, hour, minute], { freq, interval, count }, out) => {
          const two = (n: number) => String(n).padStart(2, "0");
          const plain = `202610${two(date)}T${two(hour)}${minute}00`;
          const repeats = [
            `DTSTART;TZID=${timeZone}:${plain}`,
            `RRULE:FREQ=${freq};INTERVAL=${interval};COUNT=${count}`,
          ];
          const everywhere = {
            ...reading,
            timeZone: "UTC",
            days: { from: day("2026-09-01"), until: day("2029-12-31") },
          };
          const all = (await readCalendar(calendar(event(...repeats)), everywhere)).times;
          expect(all).toHaveLength(count);
          const [moved, ...taken] = out
            .filter((n) => n < count)
            .map((n) => all[n]!.repeat.replaceAll(/[-:]/g, ""));
          const exceptions = taken.map((at) => `EXDATE:${at}`);
          const changed = moved ? [event(`RECURRENCE-ID:${moved}`, "DTSTART:20270601T120000Z")] : [];
          const text = calendar(event(...repeats, ...exceptions), ...changed);
          const ours = (await readCalendar(text, everywhere)).times
            .map(({ date, time }) => `${date}T${time}`)
            .sort();
          const [theirs] = Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === "VEVENT");
          const between = { from: new Date("2026-09-01"), to: new Date("2029-12-31") };
          expect(ours).toEqual(
            ical
              .expandRecurringEvent(theirs!, between)
              .map((one) => one.start.toISOString().slice(0, 16))
              .sort(),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});
