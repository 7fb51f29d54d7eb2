import { describe, expect, it } from "vitest";
import { readingOf, sentencesOfGroups } from "../../../test/reading-grade.ts";

/** Children of nine years are in the fourth grade. */
const gradeOfNine = 4;
const groups = Object.entries(sentencesOfGroups);

describe("the English client texts", () => {
  it.each(groups)("can be read at nine in %s", (_group, texts) => {
    expect(readingOf(texts).grade).toBeLessThanOrEqual(gradeOfNine);
  });

  it("have no sentence that is far harder than the rest", () => {
    const long = groups.flatMap(([, texts]) => texts).filter((text) => readingOf([text]).words >= 10);
    expect(long.length).toBeGreaterThan(50);
    expect(long.filter((text) => readingOf([text]).grade > gradeOfNine + 2)).toEqual([]);
  });
});

describe("the grade", () => {
  it("is the formula's", () => {
    // 13 words in 2 sentences, 13 syllables: 0.39 * 6.5 + 11.8 - 15.59
    const easy = ["The cat sat on the mat. The dog sat on the cat too."];
    expect(readingOf(easy).grade).toBeCloseTo(0.39 * 6.5 + 11.8 - 15.59, 10);
  });

  it("tells a text for children from one for lawyers", () => {
    const hard = [
      "Notwithstanding the aforementioned considerations, participation necessitates unconditional acknowledgement of organisational confidentiality regulations.",
    ];
    expect(readingOf(hard).grade).toBeGreaterThan(18);
  });
});
