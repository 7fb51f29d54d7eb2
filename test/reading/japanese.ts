import { kanjiOfFourYears } from "./kanji-of-four-years.ts";
import { sentencesOf } from "./texts.ts";

/** How hard a Japanese text is to read. */
export interface JapaneseReading {
  /** Ease by its runs of one script: 50 in the 77 texts it was made from, 10 their standard deviation; more is easier. */
  readonly ease: number;
  /** Of 100 kanji, those that are taught in the first four years of school. */
  readonly taughtKanji: number;
  /** Characters in the longest sentence. */
  readonly longest: number;
}

const taught = new Set(kanjiOfFourYears.join(""));

/**
 * RS’ of Tateisi, Ono and Yamada (1988), A computer readability formula of Japanese texts for machine scoring, COLING
 * Budapest, C88-2135: no words need to be told apart, only runs of letters, hiragana, kanji and katakana.
 */
export function readingOfJapanese(texts: readonly string[]): JapaneseReading {
  const sentences = texts.flatMap(sentencesOf);
  const all = texts.join("\n");
  const found = (pattern: RegExp): string[] => all.match(pattern) ?? [];
  const run = (pattern: RegExp): number => {
    const runs = found(pattern);
    return runs.length === 0 ? 0 : runs.join("").length / runs.length;
  };
  const kanji = found(/\p{sc=Han}/gu);
  return {
    ease:
      115.79 -
      0.12 * (sentences.join("").length / sentences.length) -
      1.37 * run(/\p{sc=Latin}+/gu) +
      7.4 * run(/\p{sc=Hiragana}+/gu) -
      23.18 * run(/\p{sc=Han}+/gu) -
      5.4 * run(/[\p{sc=Katakana}ー]+/gu) -
      4.67 * (found(/、/g).length / sentences.length),
    taughtKanji: (100 * kanji.filter((one) => taught.has(one)).length) / kanji.length,
    longest: Math.max(...sentences.map((sentence) => sentence.length)),
  };
}
