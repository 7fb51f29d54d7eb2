import { readCalendar } from "#interop/calendar/read-calendar.ts";

/** A calendar of these lines. */
export const calendar = (...lines: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");

/** An event with a client's name, and these lines. */
export const event = (...lines: string[]) =>
  ["BEGIN:VEVENT", "UID:one", "SUMMARY:Heron", ...lines, "END:VEVENT"].join("\r\n");

/** What is read of a calendar of these events: all, the times by the practice's clock, and what was wrong. */
export function readingOf(reading: Parameters<typeof readCalendar>[1]) {
  const read = (...events: string[]) => readCalendar(calendar(...events), reading);
  return {
    read,
    times: async (...events: string[]) =>
      (await read(...events)).times.map(({ date, time }) => `${date} ${time ?? "day"}`),
    faults: async (...events: string[]) =>
      (await read(...events)).problems.map(({ fault, line }) => `${fault} ${line}`),
  };
}
