import { type GradedLanguage, highestGrade, readingOf } from "../test/reading/grade.ts";
import { readingOfJapanese } from "../test/reading/japanese.ts";
import { sentencesOfGroups } from "../test/reading/texts.ts";
import { figure } from "./figure.ts";

/** How hard the client texts are to read, in each language by a published formula of its own. */
export async function benchReading(): Promise<void> {
  for (const language of Object.keys(highestGrade) as GradedLanguage[]) stateGrades(language);
  for (const [name, texts] of groupsAndAll("ja")) {
    const { ease, taughtKanji } = readingOfJapanese(texts);
    figure(
      `ja ${name}, ${taughtKanji.toFixed(0)} of 100 kanji from the first four years`,
      `ease ${ease.toFixed(0)}`,
      {
        bar: "ease 70, two standard deviations above other texts",
        holds: ease >= 70,
      },
    );
  }
}

function stateGrades(language: GradedLanguage): void {
  const highest = highestGrade[language];
  for (const [name, texts] of groupsAndAll(language)) {
    const { words, sentences, grade } = readingOf(language, texts);
    figure(
      `${language} ${name}, ${words} words, ${(words / sentences).toFixed(1)} a sentence`,
      `grade ${grade.toFixed(1)}`,
      { bar: `grade ${highest}`, holds: grade <= highest },
    );
  }
}

function groupsAndAll(language: GradedLanguage | "ja"): [string, readonly string[]][] {
  const groups = Object.entries(sentencesOfGroups(language)).filter(([, texts]) => texts.length > 0);
  return [...groups, ["all", groups.flatMap(([, texts]) => texts)]];
}
