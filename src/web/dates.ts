import { intlTag, type Language } from "#model/locales/languages.ts";

type Form = "short" | "medium" | "long";

const forms: Readonly<Record<Form, Intl.DateTimeFormatOptions>> = {
  short: { day: "numeric", month: "short" },
  medium: { day: "numeric", month: "short", year: "numeric" },
  long: { weekday: "long", day: "numeric", month: "long" },
};

/** Making a formatter takes a hundred times as long as using one, and a client page writes hundreds of days. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, form: Form, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${form} ${timeZone}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(intlTag(language), { ...forms[form], timeZone });
  formatters.set(key, made);
  return made;
}

/** Days in words, as they were written before; emptied when a decade of them is there. */
const written = new Map<string, string>();
const mostWritten = 4_000;

/**
 * A calendar day, YYYY-MM-DD, in words: "17 Nov 2026"; `long` adds the weekday and writes the month out. Throws
 * RangeError for a moment, whose day depends on a time zone.
 */
export function dayWords(language: Language, day: string, form: Form = "medium"): string {
  const key = `${language} ${form} ${day}`;
  const known = written.get(key);
  if (known) return known;
  // A day has no zone; read and written in UTC it stays the same day.
  const words = formatter(language, form, "UTC").format(new Date(`${day}T00:00:00Z`));
  if (written.size >= mostWritten) written.clear();
  written.set(key, words);
  return words;
}

/** The day of a moment in words, by the clock of a time zone. */
export function momentDayWords(
  language: Language,
  moment: string,
  timeZone: string,
  form: Form = "medium",
): string {
  return formatter(language, form, timeZone).format(new Date(moment));
}

/** A moment that is to come, with its weekday and the name of the clock it is read by: "Monday 23 November at 19:00 GMT". */
export function comingWords(language: Language, moment: string, timeZone: string): string {
  const form = {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "numeric",
    minute: "2-digit",
    timeZone,
    timeZoneName: "short",
  } as const;
  return new Intl.DateTimeFormat(intlTag(language), form).format(new Date(moment));
}

/** A moment in words, by the clock of a time zone: "17 Nov 2026, 14:03". */
export function momentWords(language: Language, moment: string, timeZone: string): string {
  const form = { dateStyle: "medium", timeStyle: "short", timeZone } as const;
  return new Intl.DateTimeFormat(intlTag(language), form).format(new Date(moment));
}

/** The time of a moment, by the clock of a time zone: "14:03". */
export const timeWords = (language: Language, moment: string, timeZone: string): string =>
  new Intl.DateTimeFormat(intlTag(language), { timeStyle: "short", timeZone }).format(new Date(moment));
