import { useRouteLoaderData } from "react-router";
import type { Language } from "#model/locales/languages.ts";
import { type ClientTranslate, translator, type Wordings } from "#model/locales/translate.ts";
import type { HelpLine } from "#model/practice.ts";

/** What every client page has: its language, the practice's own words in it, and the help lines. */
export interface ClientPage {
  readonly language: Language;
  readonly wordings: Wordings;
  readonly helpLines: readonly HelpLine[];
  /** Where a choice of language is sent. */
  readonly languagePath: string;
}

const bare: ClientPage = { language: "en", wordings: {}, helpLines: [], languagePath: "" };

/** The client page as the layout `routes/phone.tsx` loaded it; bare when that failed. */
export function useClientPage(): ClientPage {
  return useRouteLoaderData<ClientPage>("routes/phone") ?? bare;
}

/** The translator of a client page, in the client's language and the practice's words. */
export function useClientTranslate(): ClientTranslate {
  const { language, wordings } = useClientPage();
  return translator(language, wordings);
}
