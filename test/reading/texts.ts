import { type ClientKey, clientCatalogues } from "#model/locales/catalogue.ts";
import type { Language } from "#model/locales/languages.ts";
import { placesOf } from "#model/locales/places.ts";
import { translator } from "#model/locales/translate.ts";

/** The words of a text in a script that sets them apart; an elided one (l’adresse, don’t) is one. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];

/** The sentences of a text in any of our scripts. A colon ends one, too; the point of a date (3. Mai) does not. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<!\d)[.!?:؟]+(?=[\s»”]|$)|[。？！：]/u)
    .map((one) => one.trim())
    .filter((one) => /\p{L}/u.test(one));

const inPlaces: Readonly<Record<Language, { name: string; day: string }>> = {
  en: { name: "Robin", day: "3 May" },
  es: { name: "Robin", day: "3 de mayo" },
  de: { name: "Robin", day: "3. Mai" },
  fr: { name: "Robin", day: "3 mai" },
  ar: { name: "سمر", day: "3 مايو" },
  ja: { name: "ハル", day: "5月3日" },
};

/** A client text as it is read: with a name, a number or a day in its places. */
function asRead(language: Language, key: ClientKey, text: string): string {
  const { name, day } = inPlaces[language];
  const places = [...placesOf(text)].map(([place, { kind }]) => {
    const isDay = /date|day|time|since|last|moment/.test(place);
    return [place, kind === "plural" ? 3 : isDay ? day : name] as const;
  });
  return translator(language)(key, Object.fromEntries(places)).replaceAll(/[\u2068\u2069]/g, "");
}

/** Japanese sets no space between words: a text of as many characters as four of its words have. */
const hasWords = (language: Language, text: string): boolean =>
  language === "ja" ? text.length > 8 : wordsOf(text).length > 3;

/**
 * The client texts of each group that are sentences. Labels and buttons of a few words are left out: they would make
 * every group look easier than it is.
 */
export const sentencesOfGroups = (language: Language): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(clientCatalogues[language]).map(([group, texts]) => [
      group,
      Object.entries(texts)
        .map(([key, text]) => asRead(language, key as ClientKey, text))
        .filter((text) => /[.?:؟。？：]$/u.test(text) && hasWords(language, text)),
    ]),
  );
