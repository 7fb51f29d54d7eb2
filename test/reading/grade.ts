import type { Language } from "#model/locales/languages.ts";
import { syllablesIn } from "./syllables.ts";
import { sentencesOf, wordsOf } from "./texts.ts";

/** The languages whose formulas give a school grade; a child of nine is in the fourth. */
export type GradedLanguage = Exclude<Language, "ja">;

/**
 * The highest grade that a group of texts may have; one text alone may be two above. Nine years is the fourth, and so is
 * the bar where the formula was made for schools (Spanish, German) or for grades (English). French has no such formula
 * without lists of words: its bar is the easiest class there is, "very easy". Al-Heeti’s knows the length of words alone,
 * and so counts every article, "and" and "to" of Arabic, which are written onto the word: its bar is one higher.
 */
export const highestGrade: Readonly<Record<GradedLanguage, number>> = { en: 4, es: 4, de: 4, fr: 5, ar: 5 };

/** How hard a text is to read. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  readonly grade: number;
}

const lettersIn = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** What the formulas are made of: the words, their syllables, and the words in a sentence on average. */
function counted(texts: readonly string[], language: Exclude<GradedLanguage, "ar">) {
  const words = texts.flatMap(wordsOf);
  const syllables = words.map((word) => Math.max(1, syllablesIn[language](word.toLowerCase())));
  const share = (holds: (word: string, syllables: number) => boolean) =>
    (100 * words.filter((word, at) => holds(word, syllables[at]!)).length) / words.length;
  return { syllables: mean(syllables), length: words.length / texts.flatMap(sentencesOf).length, share };
}

/**
 * English: 0.39 words a sentence + 11.8 syllables a word - 15.59. Kincaid, Fishburne, Rogers and Chissom (1975),
 * Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report 8-75, p. 14.
 */
function fleschKincaid(texts: readonly string[]): number {
  const { syllables, length } = counted(texts, "en");
  return 0.39 * length + 11.8 * syllables - 15.59;
}

/**
 * Spanish, for primary schools: 0.049 syllables in 100 words - 0.205 sentences in 100 words - 3.407. Crawford (1985),
 * Fórmula y gráfico para determinar la comprensibilidad de textos del nivel primario en castellano, Lectura y Vida 6(4).
 */
function crawford(texts: readonly string[]): number {
  const { syllables, length } = counted(texts, "es");
  return 0.049 * 100 * syllables - (0.205 * 100) / length - 3.407;
}

/**
 * German, the first of the new formulas for factual texts; 4 is the lowest grade that it is made for. Bamberger and
 * Vanecek (1984), Lesen - Verstehen - Lernen - Schreiben, pp. 83-84.
 */
function wienerSachtextformel(texts: readonly string[]): number {
  const { length, share } = counted(texts, "de");
  const long = share((_word, syllables) => syllables >= 3);
  const wide = share((word) => lettersIn(word) > 6);
  const short = share((_word, syllables) => syllables === 1);
  return 0.1935 * long + 0.1672 * length + 0.1297 * wide - 0.0327 * short - 0.875;
}

/**
 * French: an ease of 207 - 1.015 words a sentence - 73.6 syllables a word. Kandel and Moles (1958), Application de
 * l’indice de Flesch à la langue française, Cahiers Études de Radio-Télévision 19, 253-274. As a grade on the scale of
 * Flesch (1949), The art of readable writing, p. 149: 90 and more is very easy, for the fifth; 80 the sixth, 70 the seventh.
 */
function kandelMoles(texts: readonly string[]): number {
  const { syllables, length } = counted(texts, "fr");
  return 14 - (207 - 1.015 * length - 73.6 * syllables) / 10;
}

/**
 * Arabic as it is written, without vowel signs: 4.41434307 letters a word - 13.46873475. Al-Heeti (1984), Judgment
 * analysis technique applied to readability prediction of Arabic reading material, University of Northern Colorado, p. 102.
 */
const alHeeti = (texts: readonly string[]): number =>
  4.41434307 * mean(texts.flatMap(wordsOf).map(lettersIn)) - 13.46873475;

const formulas: Readonly<Record<GradedLanguage, (texts: readonly string[]) => number>> = {
  en: fleschKincaid,
  es: crawford,
  de: wienerSachtextformel,
  fr: kandelMoles,
  ar: alHeeti,
};

/** The school grade that can read these texts, by the formula of their language. */
export const readingOf = (language: GradedLanguage, texts: readonly string[]): Reading => ({
  words: texts.flatMap(wordsOf).length,
  sentences: texts.flatMap(sentencesOf).length,
  grade: formulas[language](texts),
});
