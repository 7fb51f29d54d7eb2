const zoned = /(Z|[+-]\d{2}:?\d{2})$/;

/**
 * Day and time of day of an ISO date or date-time, local to the practice. Without a time zone it is taken
 * as it stands; with one it is brought into the practice's.
 */
export function localTime(text: string, timeZone: string): { date: string; time: string | null } {
  const local = text.length > 10 && zoned.test(text) ? inZone(text, timeZone) : text;
  return { date: local.slice(0, 10), time: local.length > 10 ? local.slice(11, 16) : null };
}

const inZone = (text: string, timeZone: string): string =>
  Temporal.Instant.from(text)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });
