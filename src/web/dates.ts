/** A calendar day in words: "17 Nov 2026"; `long` adds the weekday and writes the month out. */
export function dayWords(
  language: string,
  date: string,
  form: "short" | "medium" | "long" = "medium",
): string {
  const options: Record<typeof form, Intl.DateTimeFormatOptions> = {
    short: { day: "numeric", month: "short" },
    medium: { day: "numeric", month: "short", year: "numeric" },
    long: { weekday: "long", day: "numeric", month: "long" },
  };
  // A day has no zone; read and written in UTC it stays the same day.
  const text = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    ...options[form],
    timeZone: "UTC",
  });
  return text.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}
