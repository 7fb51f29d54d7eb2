import { describe, expect, it } from "vitest";
import { questions } from "#science/guidance/ask.ts";
import { strategies } from "#science/guidance/catalogue.ts";
import { firstSentence, firstWords, questionIn } from "./first-words.ts";

describe("the first words", () => {
  it.each([
    ["Less talking", "Less talking"],
    ["one two three four five six seven eight nine ten eleven twelve", null],
    [
      "one two\nthree four five six seven eight nine ten eleven twelve thirteen",
      "one two three four five six seven eight nine ten eleven twelve…",
    ],
    ["話".repeat(400), `${"話".repeat(60)}…`],
  ])("of %s", (text, first) => {
    expect(firstWords(text)).toBe(first ?? text);
  });

  it("of a question leave out what leads to it", () => {
    expect(questionIn("I am glad to see you. Is it easy to come? What would help?")).toBe(
      "Is it easy to come? What would help?",
    );
    expect(questionIn("Tell me.")).toBe("Tell me.");
    for (const { situations } of Object.values(questions))
      for (const ask of Object.values(situations)) expect(questionIn(ask)).toMatch(/^[A-Z].+\?$/);
  });

  it("of what to say are one sentence, of every strategy", () => {
    expect(firstSentence("May I ask? I would like to.")).toBe("May I ask?");
    expect(firstSentence("no end")).toBe("no end");
    for (const { say } of strategies.flatMap(({ words }) => Object.values(words))) {
      const first = firstSentence(say.warm);
      expect(say.warm.startsWith(first)).toBe(true);
      expect(first).toMatch(/[.?]$/);
    }
  });
});
