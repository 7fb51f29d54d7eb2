import { expect, it } from "vitest";
import type { AttuneError } from "#model/errors.ts";
import { calendar, event, readingOf } from "../../../test/calendar-text.ts";
import { readCalendar } from "./read-calendar.ts";

// What is handed over here no calendar program has written: it is made to hold a server up.
const reading = {
  names: [{ clientId: "heron", words: ["Heron"] }],
  days: { from: Temporal.PlainDate.from("2026-10-01"), until: Temporal.PlainDate.from("2026-12-31") },
  timeZone: "Europe/Berlin",
};
const { read, times, faults } = readingOf(reading);
const how = (text: string) =>
  readCalendar(text, reading).then(
    () => "read",
    (error: unknown) => (error as AttuneError).code,
  );

it("is not long titles, nor more dates or rules of a zone than a program writes", async () => {
  const at = "DTSTART:20261020T080000Z";
  const many = Array.from({ length: 1_001 }, () => "20261027T080000Z").join(",");
  expect(await faults(event(at, `RDATE:${many}`))).toEqual(["rule 7"]);
  expect(await faults(event(at, "RRULE:FREQ=WEEKLY", `EXDATE:${many}`))).toEqual(["exception 8"]);
  const hidden = event(at).replace("Heron", `${"x ".repeat(250)}Heron`);
  expect((await read(hidden)).others).toBe(1);
  const part = ["BEGIN:STANDARD", "DTSTART:16010101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000"];
  const zone = (parts: number) =>
    [
      ...["BEGIN:VTIMEZONE", "TZID:Ours"],
      ...Array.from({ length: parts }, () => [...part, "END:STANDARD"]).flat(),
      "END:VTIMEZONE",
    ].join("\r\n");
  const ours = event("DTSTART;TZID=Ours:20261020T080000");
  const starts = (name: string) => event(`DTSTART;TZID=${name}:20261020T100000`);
  expect(await faults(starts("a/".repeat(1_000_000)))).toEqual(["zone 6"]);
  expect(await times(starts(`${"a/".repeat(1_000_000)}America/Argentina/Ushuaia`))).toEqual([
    "2026-10-20 15:00",
  ]);
  expect(await times(zone(1), ours)).toEqual(["2026-10-20 10:00"]);
  expect((await read(zone(201), ours)).problems).toMatchObject([{ fault: "zone" }]);
});

it("is no zone that changes every day", async () => {
  const days = Array.from({ length: 366 }, (_, at) => at + 1).join(",");
  const part = (at: number) => [
    "BEGIN:STANDARD",
    `DTSTART:0001${String((at % 12) + 1).padStart(2, "0")}01T000000`,
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    `RRULE:FREQ=YEARLY;BYYEARDAY=${days}`,
    "END:STANDARD",
  ];
  const parts = Array.from({ length: 200 }, (_, at) => part(at)).flat();
  const zone = ["BEGIN:VTIMEZONE", "TZID:Odd", ...parts, "END:VTIMEZONE"].join("\r\n");
  const began = performance.now();
  expect((await read(zone, event("DTSTART;TZID=Odd:20261020T080000"))).problems).toMatchObject([
    { fault: "zone" },
  ]);
  expect(performance.now() - began).toBeLessThan(2_000);
});

it("is not dates by the hundred thousand, nor lines that are all signs or breaks", async () => {
  const many = Array.from({ length: 1_000 }, () => "20261027T080000").join(",");
  const lines = (name: string) => Array.from({ length: 100 }, () => `${name};TZID=Asia/Tokyo:${many}`);
  const at = "DTSTART:20261020T080000Z";
  expect(await faults(event(at, ...lines("RDATE")))).toEqual(["rule 9"]);
  expect(await faults(event(at, "RRULE:FREQ=DAILY", ...lines("EXDATE")))).toEqual(["exception 10"]);
  expect(await how(calendar(`X${";".repeat(100)}:`))).toBe("read");
  const before = process.memoryUsage().rss;
  expect(await how(calendar(`X${";".repeat(5_000_000)}:`))).toBe("read");
  expect(await how(calendar("\n".repeat(5_000_000)))).toBe("read");
  expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  expect(await how(calendar("X:\n".repeat(300_000)))).toBe("calendar-too-large");
});
