import { readingOf, sentencesOfGroups } from "../test/reading-grade.ts";
import { figure } from "./figure.ts";

/** How hard the English client texts are to read, by the formula of Flesch and Kincaid. */
export async function benchReading(): Promise<void> {
  const state = (name: string, texts: readonly string[]) => {
    const { words, sentences, grade } = readingOf(texts);
    figure(
      `${name}, ${words} words, ${(words / sentences).toFixed(1)} a sentence`,
      `grade ${grade.toFixed(1)}`,
      {
        bar: "grade 4, about nine years",
        holds: grade <= 4,
      },
    );
  };
  for (const [group, texts] of Object.entries(sentencesOfGroups)) state(group, texts);
  state("all", Object.values(sentencesOfGroups).flat());
}
