import { arabic } from "./danger/ar.ts";
import { german } from "./danger/de.ts";
import { english } from "./danger/en.ts";
import { spanish } from "./danger/es.ts";
import { french } from "./danger/fr.ts";
import { japanese } from "./danger/ja.ts";
import { plainWords } from "./danger/plain-words.ts";
import type { WordList } from "./danger/word-list.ts";

/** The word list of every language that clients meet. */
export const dangerLists = {
  en: english,
  es: spanish,
  de: german,
  fr: french,
  ar: arabic,
  ja: japanese,
} as const satisfies Readonly<Record<string, WordList>>;
export type DangerLanguage = keyof typeof dangerLists;

/**
 * A list as one expression. What stands before a phrase is caught and put back: older phones cannot look
 * behind. `\b` knows ASCII letters only, so letters of any script bound a phrase here.
 */
function expression(list: WordList, phrases: readonly string[]): RegExp {
  const any = phrases.join("|");
  if (list.unspaced) return new RegExp(`()(?:${any})`, "gu");
  return new RegExp(`(^|[^\\p{L}\\p{N}])${list.prefixes ?? ""}(?:${any})(?![\\p{L}\\p{N}])`, "gu");
}

const searches = Object.entries(dangerLists).map(([language, list]: [string, WordList]) => ({
  language: language as DangerLanguage,
  unspaced: list.unspaced ?? false,
  idioms: expression(list, list.idioms),
  danger: expression(list, list.danger),
}));

/** The languages whose list finds danger in the words. Idioms of all languages go first: they share words ("suicide"). */
export function dangerLanguages(words: string): DangerLanguage[] {
  const plain = plainWords(words);
  const without = (text: string, unspaced: boolean) =>
    searches
      .filter((search) => search.unspaced === unspaced)
      .reduce((left, { idioms }) => left.replaceAll(idioms, "$1 "), text);
  const spaced = without(plain, false);
  const unspaced = without(spaced.replaceAll(" ", ""), true);
  return searches
    .filter((search) => (search.unspaced ? unspaced : spaced).search(search.danger) >= 0)
    .map(({ language }) => language);
}

/**
 * Whether words may mean that somebody is not safe. Errs towards yes; ways of speaking that are known to
 * mislead are taken out first. Every list is asked, whatever the page's language: people write in their own.
 */
export const signalsDanger = (words: string): boolean => dangerLanguages(words).length > 0;
