import { useRouteLoaderData } from "react-router";
import type { Language } from "#model/locales/languages.ts";
import { momentDayWords, timeWords } from "#web/dates.ts";

type Form = Parameters<typeof momentDayWords>[3];

/** The practice's time zone: moments are written by its clock. */
export const usePracticeClock = (): string =>
  useRouteLoaderData<{ timeZone: string }>("root")?.timeZone ?? "UTC";

/** Writes moments as days by the practice's clock: what was read at 8 in Tokyo was read that day, not the day before. */
export function useMomentDay(language: Language): (moment: string, form?: Form) => string {
  const timeZone = usePracticeClock();
  return (moment, form) => momentDayWords(language, moment, timeZone, form);
}

/** Writes moments as times of day by the practice's clock: "14:03". */
export function useMomentTime(language: Language): (moment: string) => string {
  const timeZone = usePracticeClock();
  return (moment) => timeWords(language, moment, timeZone);
}
