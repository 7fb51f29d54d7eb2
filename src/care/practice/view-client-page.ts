import { chooseLanguage } from "#model/locales/choose-language.ts";
import type { Language } from "#model/locales/languages.ts";
import type { Wordings } from "#model/locales/translate.ts";
import type { HelpLine } from "#model/practice.ts";
import { spokenLines } from "#model/spoken-lines.ts";
import { languageOfLink } from "#store/links.ts";
import { findPractice } from "#store/practices.ts";
import { hashOfToken } from "../secrets.ts";
import type { Services } from "../services.ts";
import { practiceWordings } from "./practice-wordings.ts";

/** What every client page shows around its content. */
export interface ClientPageFrame {
  readonly language: Language;
  readonly wordings: Wordings;
  readonly helpLines: readonly HelpLine[];
}

/** The language a client page speaks, the practice's words in it and its help lines. Public: it tells nothing of anybody. */
export async function viewClientPage(
  services: Services,
  given: { token: string; chosen: string | null; accepted: string | null },
): Promise<ClientPageFrame> {
  const practice = await findPractice(services.store);
  const { chosen, accepted } = given;
  const language = chooseLanguage({
    chosen,
    stored: await languageOfLink(services.store, hashOfToken(given.token)),
    accepted,
    practice: practice?.language ?? "en",
  });
  return {
    language,
    wordings: practice ? await practiceWordings(services, practice, language) : {},
    helpLines: spokenLines(language, practice?.helpLines ?? []),
  };
}
