import { describe, expect, it } from "vitest";
import { type GradedLanguage, highestGrade, readingOf } from "../../../test/reading/grade.ts";
import { readingOfJapanese } from "../../../test/reading/japanese.ts";
import { syllablesIn } from "../../../test/reading/syllables.ts";
import { sentencesOfGroups } from "../../../test/reading/texts.ts";
import { clientCatalogues } from "./catalogue.ts";

const graded = Object.keys(highestGrade) as GradedLanguage[];

describe.each(graded)("the client texts in %s", (language) => {
  const groups = Object.entries(sentencesOfGroups(language)).filter(([, texts]) => texts.length > 0);
  const highest = highestGrade[language];

  it.each(groups)("can be read at about nine in %s", (_group, texts) => {
    expect(readingOf(language, texts).grade).toBeLessThanOrEqual(highest);
  });

  it("have no text that is far harder than the rest", () => {
    const long = groups
      .flatMap(([, texts]) => texts)
      .map((text) => ({ text, ...readingOf(language, [text]) }))
      .filter(({ words }) => words >= 10);
    expect(long.length).toBeGreaterThan(50);
    expect(long.filter(({ grade }) => grade > highest + 2)).toEqual([]);
  });
});

describe("the Arabic client texts", () => {
  it("are in the fourth grade, all together", () => {
    const all = Object.values(sentencesOfGroups("ar")).flat();
    expect(readingOf("ar", all).grade).toBeLessThanOrEqual(4);
  });
});

describe("the client texts in ja", () => {
  const groups = Object.entries(sentencesOfGroups("ja"));
  const labelled = Object.entries(clientCatalogues.ja).map(
    ([group, texts]) => [group, Object.values(texts)] as const,
  );

  it.each(groups)("are two standard deviations easier than what people read in %s", (_group, texts) => {
    expect(readingOfJapanese(texts).ease).toBeGreaterThanOrEqual(50 + 2 * 10);
  });

  it.each(groups)("have no sentence that counts as long in %s", (_group, texts) => {
    // 60 characters and more are hard, up to 35 easy: Morioka (1958), quoted by Tateisi and others (1988).
    expect(readingOfJapanese(texts).longest).toBeLessThan(60);
  });

  it.each(labelled)("are written in kanji of the first four years, nine in ten, in %s", (_group, texts) => {
    expect(readingOfJapanese(texts).taughtKanji).toBeGreaterThanOrEqual(90);
  });

  it("are so in nineteen of twenty, all together", () => {
    const all = labelled.flatMap(([, texts]) => texts);
    expect(readingOfJapanese(all).taughtKanji).toBeGreaterThanOrEqual(95);
  });
});

describe("the grade", () => {
  // Words, sentences and syllables counted by hand; the value with these counts by the code of textstat 0.7.11, in Arabic
  // by that of Wordless 3, which cites the page of the thesis.
  it.each([
    // 13 words in 2 sentences, 13 syllables.
    ["en", "The cat sat on the mat. The dog sat on the cat too.", 0.39 * 6.5 + 11.8 - 15.59],
    // 9 words in 2 sentences, 14 syllables.
    ["es", "El gato come pan. La niña lee un libro.", -0.340_333],
    // 8 words in 2 sentences: 1 of three syllables, 4 of one, 3 of more than six letters.
    ["de", "Meine Geschwister spielen im Garten. Der Hund schläft.", 5.4413],
    // 11 words in 2 sentences, 14 syllables: an ease of 107.744773.
    ["fr", "Le matin, ma sœur prépare sa valise. Elle prend le train.", 14 - 10.774_477],
    // 18 letters in 4 words.
    ["ar", "ذهب الولد إلى المدرسة.", 6.395_809],
  ] as const)("is the formula’s in %s", (language, text, grade) => {
    expect(readingOf(language, [text]).grade).toBeCloseTo(grade, 5);
  });

  it.each([
    [
      "en",
      "Notwithstanding the aforementioned considerations, participation necessitates unconditional acknowledgement of organisational confidentiality regulations.",
      18,
    ],
    [
      "es",
      "La participación presupone el reconocimiento incondicional de las disposiciones reglamentarias sobre confidencialidad.",
      9,
    ],
    [
      "de",
      "Die Teilnahme setzt die vorbehaltlose Anerkennung der organisatorischen Verschwiegenheitsbestimmungen voraus.",
      15,
    ],
    [
      "fr",
      "La participation suppose la reconnaissance inconditionnelle des dispositions réglementaires de confidentialité.",
      14,
    ],
    ["ar", "تستلزم المشاركة الاعتراف الكامل بالمقتضيات التنظيمية المتعلقة بالسرية.", 15],
  ] as const)("tells a text for children from one for lawyers in %s", (language, text, grade) => {
    expect(readingOf(language, [text]).grade).toBeGreaterThan(grade);
  });

  it("does not take the point of a date for the end of a sentence", () => {
    expect(readingOf("de", ["Gelesen am 3. Mai in der Praxis."]).sentences).toBe(1);
  });
});

describe("the ease of Japanese", () => {
  it("is the formula’s", () => {
    // Kanji in runs of 2, 2 and 1, hiragana in runs of 1, 1 and 3, one comma. tateishi-readability 0.1.0 prints 84.62,
    // where it takes the mean run, 10 characters in 6, for the length of the sentence, which is 11.
    const { ease } = readingOfJapanese(["今日の天気は、晴れです。"]);
    expect(ease).toBeCloseTo(84.62 - 0.12 * (11 - 10 / 6), 10);
  });

  it("falls with long words in kanji, which no child has learnt", () => {
    const hard = readingOfJapanese(["個人情報保護規定遵守義務承諾書提出必須。"]);
    expect(hard.ease).toBeLessThan(0);
    expect(hard.taughtKanji).toBeLessThan(60);
  });
});

describe("syllables", () => {
  it.each([
    ["es", { muy: 1, que: 1, guía: 2, ciudad: 2, también: 2, leer: 2, país: 2, mayo: 2, oír: 2, aéreo: 4 }],
    ["de", { sie: 1, neue: 2, quer: 1, häufig: 2, beim: 1, rückmeldung: 3, situation: 5, geändert: 3 }],
    ["fr", { page: 1, qui: 1, réponses: 2, théorie: 3, année: 2, voyez: 2, naïf: 2, moitié: 2, août: 1 }],
  ] as const)("are counted as they are spoken in %s", (language, words) => {
    const found = Object.keys(words).map((word) => [word, Math.max(1, syllablesIn[language](word))]);
    expect(Object.fromEntries(found)).toEqual(words);
  });
});
