import { useRouteLoaderData } from "react-router";
import type { StaffLanguage } from "#model/locales/languages.ts";
import { type Translate, translator } from "#model/locales/translate.ts";
import { numbersIn, type WriteNumber } from "./numbers.ts";

/** The language of a staff page. */
export function useStaffLanguage(): StaffLanguage {
  return useRouteLoaderData<{ language: StaffLanguage }>("root")?.language ?? "en";
}

/** The translator of a staff page. Client pages have their own: `useClientTranslate`. */
export const useTranslate = (): Translate => translator(useStaffLanguage());

/** Writes the numbers of a staff page. */
export const useNumbers = (): WriteNumber => numbersIn(useStaffLanguage());
