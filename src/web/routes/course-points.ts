import type { Course, CourseSession } from "#care/alliance/course.ts";
import type { Language } from "#model/locales/languages.ts";
import { composite } from "#science/measures/session-check.ts";
import type { ChartPoint } from "#web/charts/point.ts";
import { dayWords } from "#web/dates.ts";

/** A session whose check-in was opened, with its reading. */
export type Opened = CourseSession & { readonly reading: NonNullable<CourseSession["reading"]> };

/** The opened check-ins of a course, in order; what the charts show. */
export const openedOf = (course: Course): readonly Opened[] =>
  course.sessions.flatMap((one) => (one.reading ? [{ ...one, reading: one.reading }] : []));

/** Where a value lies to its range: outside it without a flag, "within" would not be true. */
export function placeIn(
  { low, high }: { readonly low: number; readonly high: number },
  value: number | null,
): "below" | "inside" | "above" {
  if (value === null) return "inside";
  if (value < low) return "below";
  return value > high ? "above" : "inside";
}

/** A course as points of the alliance chart. A look without guessing has no ring. */
export function coursePoints(course: Course, language: Language): ChartPoint[] {
  const opened = openedOf(course);
  return opened.map(({ session, reading, view }) => ({
    label: dayWords(language, session.date, "short"),
    score: reading.score,
    expected: reading.expected,
    low: reading.low,
    high: reading.high,
    guess: view && !view.withoutGuess ? (composite(view.guess)?.score ?? null) : null,
    flag: reading.flag,
    direct: reading.reasons.some((reason) => reason.rule === "direct"),
    informative: reading.informative,
    recovery: reading.recovery
      ? { onset: reading.recovery.onset, repaired: opened[reading.recovery.onset]?.confirmedRepair ?? false }
      : null,
  }));
}
