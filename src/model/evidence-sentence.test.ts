import { expect, it } from "vitest";
import { evidenceSentence } from "./evidence-sentence.ts";
import { translator } from "./locales/translate.ts";

const names = { axis: "Who leads", goal: "Sleep through the night" };
const say = (language: "en" | "de", indicator: "goal-flat" | "preference-gap", value: number) =>
  evidenceSentence(
    translator(language),
    { indicator, value, day: "2026-11-02", ago: 0, shown: { value: 4.5, usual: 4 } },
    names,
  );

it("names the goal that stands still and the axis that lies apart, with numbers as the language writes them", () => {
  expect(say("en", "goal-flat", 1)).toBe(
    "“Sleep through the night” has not risen over four answers: 4 then, 4.5 now.",
  );
  expect(say("de", "preference-gap", 2)).toContain("Who leads: ");
  expect(say("de", "preference-gap", 2)).toContain("4,5 Schritte");
  expect(say("en", "goal-flat", 0)).toBeNull();
});
