import { type StaffLanguage, staffLanguageOf } from "#model/locales/languages.ts";
import type { Services } from "../services.ts";
import { readPractice } from "./read-practice.ts";

/** The language that the practice's staff reads; English before the first run. */
export async function staffLanguage(services: Services): Promise<StaffLanguage> {
  return staffLanguageOf((await readPractice(services))?.language);
}
