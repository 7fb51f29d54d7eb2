import * as v from "valibot";
import { languages } from "./locales/languages.ts";
import type { MessageRules } from "./message.ts";
import { requiredWords } from "./text.ts";

/** A telephone line or service for somebody who is not safe: set by the practice, shown on every client page. */
export interface HelpLine {
  readonly name: string;
  readonly number: string;
}

export interface Practice {
  readonly id: string;
  readonly name: string;
  readonly language: (typeof languages)[number];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly timeZone: string;
  readonly helpLines: readonly HelpLine[];
  readonly messageRules: MessageRules;
  /** Therapists may have their calendars read at an address: off until the practice switches it on. */
  readonly readsCalendars: boolean;
  /** A practice of simulated clients; every page says so. */
  readonly demonstration: boolean;
  readonly createdAt: string;
}

const timeZone = v.pipe(v.string(), v.check(isTimeZone));

export const helpLines = v.pipe(
  v.array(v.object({ name: requiredWords(80), number: requiredWords(40) })),
  v.minLength(1),
  v.maxLength(4),
);

/** What of a practice can be changed besides its help lines. */
export const practiceDetails = v.object({
  name: requiredWords(120),
  language: v.picklist(languages),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  timeZone: v.optional(timeZone, "UTC"),
});

export const newPractice = v.object({ ...practiceDetails.entries, helpLines });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
