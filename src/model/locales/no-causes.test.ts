import { describe, expect, it } from "vitest";
import { strategies } from "../../science/guidance/catalogue.ts";
import { clientTexts, staffCatalogues } from "./catalogue.ts";
import { trials } from "./en/staff/trials.ts";
import type { StaffLanguage } from "./languages.ts";

/** Words that make one thing follow from what a therapist did. */
const cause =
  /\b(after|since|because|thanks to what|now that) you('ve| have)? (\w+ed|did|made|said|spoke)\b|\b(nachdem|seit(dem)?|weil|dank dem, was) Sie\b/i;

describe("outside a trial nothing is said to follow from what a therapist did", () => {
  it("finds such a sentence where there is one", () => {
    expect("It rose after you tried this.").toMatch(cause);
    expect("Better since you have changed the task.").toMatch(cause);
    expect("Es stieg, nachdem Sie das versucht haben.").toMatch(cause);
  });

  it("in no text of a page", () => {
    const texts = Object.entries(staffCatalogues)
      .flatMap(([language, staff]) => Object.entries({ ...clientTexts(language as StaffLanguage), ...staff }))
      .filter(([key]) => !(key in trials));
    expect(texts.length).toBeGreaterThan(400);
    for (const [key, text] of texts) expect(text, key).not.toMatch(cause);
  });

  it("and in no strategy", () => {
    for (const { id, words, evidence } of strategies)
      expect(JSON.stringify([words, evidence]), id).not.toMatch(cause);
  });
});
