import { isLanguage, type Language } from "./languages.ts";

/** What is known of the language a client wants, from the strongest to the weakest. */
export interface LanguageHints {
  /** Chosen on the page, kept on this device. */
  readonly chosen: string | null;
  /** Kept with the client. */
  readonly stored: Language | null;
  /** The browser's Accept-Language header. */
  readonly accepted: string | null;
  readonly practice: Language;
}

/** The language of a client page: chosen here, else the client's, else the browser's, else the practice's. */
export function chooseLanguage({ chosen, stored, accepted, practice }: LanguageHints): Language {
  if (isLanguage(chosen)) return chosen;
  return stored ?? firstAccepted(accepted) ?? practice;
}

/** The first language of an Accept-Language header that we speak, by its weights; "de-AT" is German. */
export function firstAccepted(header: string | null): Language | null {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part
        .toLowerCase()
        .split(";")
        .map((one) => one.trim());
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
      return { language: tag.split("-")[0], weight: Number(weight) };
    })
    .filter((one) => one.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) if (isLanguage(language)) return language;
  return null;
}
