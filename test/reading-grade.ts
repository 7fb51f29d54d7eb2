import { syllable } from "syllable";
import { type ClientKey, clientCatalogues } from "#model/locales/catalogue.ts";
import { placesOf } from "#model/locales/places.ts";
import { translator } from "#model/locales/translate.ts";

/** How hard a text is to read. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** The school grade of Flesch and Kincaid; somebody of nine years is in grade 4. */
  readonly grade: number;
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
const sentencesOf = (text: string) => text.split(/[.!?:]+(?:\s|$)/).filter((one) => /\p{L}/u.test(one));

/**
 * 0.39 words a sentence + 11.8 syllables a word - 15.59: Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new
 * readability formulas for Navy enlisted personnel, Research Branch Report 8-75, p. 14.
 */
export function readingOf(texts: readonly string[]): Reading {
  const words = texts.flatMap(wordsOf);
  const sentences = texts.flatMap(sentencesOf).length;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
  return { words: words.length, sentences, grade };
}

const speak = translator("en");

/** A client text as it is read: with a name, a number or a day in its places. */
function asRead(key: ClientKey, text: string): string {
  const places = [...placesOf(text)].map(([name, { kind }]) => {
    const isDay = /date|day|time|since|last/.test(name);
    return [name, kind === "plural" ? 3 : isDay ? "3 May" : "Robin"] as const;
  });
  return speak(key, Object.fromEntries(places));
}

/**
 * The English client texts of each group that are sentences. Labels and buttons of a few words are left out: they would
 * make every group look easier than it is.
 */
export const sentencesOfGroups: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(clientCatalogues.en).map(([group, texts]) => [
    group,
    Object.entries(texts)
      .map(([key, text]) => asRead(key as ClientKey, text))
      .filter((text) => /[.?:]$/.test(text) && wordsOf(text).length > 3),
  ]),
);
