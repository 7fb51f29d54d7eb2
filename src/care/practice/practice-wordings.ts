import type { Language } from "#model/locales/languages.ts";
import type { Wordings } from "#model/locales/translate.ts";
import type { Practice } from "#model/practice.ts";
import { usableWordings } from "#model/wording.ts";
import { findWordings } from "#store/wordings.ts";
import type { Services } from "../services.ts";

/** What the practice says in its own words in a language. Public: it stands on client pages. */
export async function practiceWordings(
  { store }: Services,
  practice: Pick<Practice, "id">,
  language: Language,
): Promise<Wordings> {
  return usableWordings(language, await findWordings(store, practice.id, language));
}
