import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultMessageRules as rules } from "#model/message.ts";
import { dueTimes, outsideQuietHours } from "./due-times.ts";

const at = (date: string, time: string | null, timeZone = "UTC", more = {}) =>
  dueTimes({ date, time }, { ...rules, ...more }, timeZone);

const zones = [
  "Europe/Berlin",
  "America/New_York",
  "America/Santiago",
  "Africa/Cairo",
  "Australia/Lord_Howe",
];
const minutesOfDay = 24 * 60;
const timeOfDay = fc
  .integer({ min: 0, max: minutesOfDay - 1 })
  .map((minute) => new Temporal.PlainTime().add({ minutes: minute }).toString().slice(0, 5));
const year = { min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 };

it("is never in the quiet hours and never goes back, at any minute of a year, in any zone; two never come close", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer(year),
      timeOfDay,
      timeOfDay,
      timeOfDay,
      (zone, minute, quietFrom, quietUntil, time) => {
        const quiet = { quietFrom, quietUntil };
        const moment = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);
        const out = outsideQuietHours(moment, quiet);
        const clock = out.toPlainTime().toString().slice(0, 5);
        const within =
          quietUntil < quietFrom
            ? clock >= quietFrom || clock < quietUntil
            : clock >= quietFrom && clock < quietUntil;
        expect(within).toBe(false);
        expect(out.epochMilliseconds).toBeGreaterThanOrEqual(moment.epochMilliseconds);
        const due = at(moment.toPlainDate().toString(), time, zone, quiet);
        const hours = (Date.parse(due.reminder) - Date.parse(due.checkIn)) / 3_600_000;
        expect(hours).toBeGreaterThanOrEqual(12);
      },
    ),
    { numRuns: 300, seed: 20_261_123 },
  );
});

describe("when messages are due", () => {
  it("is after the session, and a day later", () => {
    expect(at("2026-11-23", "10:00")).toEqual({
      checkIn: "2026-11-23T11:30:00.000Z",
      reminder: "2026-11-24T11:30:00.000Z",
    });
    expect(at("2026-11-23", null).checkIn).toBe("2026-11-23T18:00:00.000Z");
  });

  it("is never in the quiet hours, which may run over midnight", () => {
    expect(at("2026-11-23", "19:30").checkIn).toBe("2026-11-24T08:30:00.000Z");
    expect(at("2026-11-23", "22:45").checkIn).toBe("2026-11-24T08:30:00.000Z");
    expect(at("2026-11-23", "19:00").checkIn).toBe("2026-11-24T08:30:00.000Z");
    expect(at("2026-11-23", "18:59").checkIn).toBe("2026-11-23T20:29:00.000Z");
    const noon = { quietFrom: "12:00", quietUntil: "14:00" };
    expect(at("2026-11-23", "11:00", "UTC", noon).checkIn).toBe("2026-11-23T14:00:00.000Z");
  });

  // New York leaves summer time on 2026-11-01 at 02:00, Berlin enters it on 2026-03-29.
  it("keeps the time of day where the clocks change", () => {
    expect(at("2026-10-31", "10:00", "America/New_York")).toEqual({
      checkIn: "2026-10-31T15:30:00.000Z",
      reminder: "2026-11-01T16:30:00.000Z",
    });
    expect(at("2026-03-28", "10:00", "Europe/Berlin")).toEqual({
      checkIn: "2026-03-28T10:30:00.000Z",
      reminder: "2026-03-29T09:30:00.000Z",
    });
  });

  // Berlin has the hour from two to three twice on 2026-10-25: from 00:00 and from 01:00 UTC.
  it("is in no quiet hour that ends within the hour that comes twice", () => {
    const night = { quietFrom: "21:00", quietUntil: "02:30" };
    const out = (moment: string) =>
      outsideQuietHours(Temporal.Instant.from(moment).toZonedDateTimeISO("Europe/Berlin"), night)
        .toInstant()
        .toString();
    expect(out("2026-10-24T23:30:00Z")).toBe("2026-10-25T00:30:00Z");
    expect(out("2026-10-25T00:45:00Z")).toBe("2026-10-25T00:45:00Z");
    expect(out("2026-10-25T01:15:00Z")).toBe("2026-10-25T01:30:00Z");
    expect(out("2026-10-25T01:45:00Z")).toBe("2026-10-25T01:45:00Z");
  });

  it("keeps quiet hours over midnight where a night is an hour longer or shorter", () => {
    const night = { quietFrom: "21:00", quietUntil: "08:00" };
    expect(at("2026-10-24", "21:00", "Europe/Berlin", night).checkIn).toBe("2026-10-25T07:00:00.000Z");
    expect(at("2026-03-28", "21:00", "Europe/Berlin", night).checkIn).toBe("2026-03-29T06:00:00.000Z");
  });

  it("takes a time of day that the change of clocks leaves out as the next there is", () => {
    const rules = { quietFrom: "03:30", quietUntil: "04:00", minutesAfter: 0 };
    expect(at("2026-03-29", "02:30", "Europe/Berlin", rules).checkIn).toBe("2026-03-29T02:00:00.000Z");
  });
});
