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

/** The language in which a client is written to, and the practice's words in it. */
export interface SpokenTo {
  readonly language: Language;
  readonly wordings: Wordings;
}

/** How a client is written to: in the practice's language as long as none is known to be theirs. */
export async function spokenTo(
  services: Services,
  practice: Pick<Practice, "id" | "language">,
  theirs: Language | null,
): Promise<SpokenTo> {
  const language = theirs ?? practice.language;
  return { language, wordings: await practiceWordings(services, practice, language) };
}
