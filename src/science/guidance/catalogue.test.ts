import { describe, expect, expectTypeOf, it } from "vitest";
import { barriers } from "../engagement/barriers/barrier.ts";
import { questions } from "./ask.ts";
import { strategies } from "./catalogue.ts";
import { catalogueFaults } from "./catalogue-faults.ts";
import { situations } from "./situations.ts";
import {
  type Evidence,
  inEach,
  mechanisms,
  ruptures,
  type StaffLanguage,
  type Strategy,
  type StrategyWords,
  type UncheckedEvidence,
} from "./strategy.ts";
import { unfitWords } from "./unfit-words.ts";

const languages = Object.keys(questions) as StaffLanguage[];
const inAll = languages.flatMap((language) =>
  strategies.map((strategy) => ({ strategy, language, words: strategy.words[language] })),
);
const spoken = ({ say }: StrategyWords) => [say.warm, say.plain];
const allWords = (words: StrategyWords) => [
  words.name,
  ...words.steps,
  ...spoken(words),
  words.when,
  words.notWhen,
];
const aloud = [
  ...inAll.flatMap(({ language, words }) => spoken(words).map((said) => [language, said] as const)),
  ...languages.flatMap((language) => {
    const { situations, voices, about, between, ending } = questions[language];
    const asked = Object.values(voices).flatMap((voice) => [about(voice), between(voice, voice)]);
    return [...Object.values(situations), ...asked, ending].map((said) => [language, said] as const);
  }),
];

describe("the catalogue", () => {
  it("has 36 strategies or more, each whole and there once", () => {
    expect(catalogueFaults(strategies)).toEqual([]);
  });

  it("would stop the build where one is not", () => {
    const [first, ...others] = strategies as readonly [Strategy, ...Strategy[]];
    const { en } = first.words;
    const faultsWith = (more: Partial<Strategy>) => catalogueFaults([{ ...first, ...more }, ...others]);
    const saying = (more: Partial<StrategyWords>) =>
      faultsWith({ words: { ...first.words, en: { ...en, ...more } } });
    expect(catalogueFaults(strategies.slice(0, 35))).toEqual(["35 strategies, of 36 or more"]);
    expect(catalogueFaults([...strategies, first])).toEqual([
      `${first.id}: there twice`,
      `${first.code}: there twice`,
    ]);
    expect(faultsWith({ id: "Name my part" })).toEqual(["Name my part: no kebab name"]);
    expect(faultsWith({ fits: {} })).toEqual([`${first.id}: fits nothing`]);
    expect(faultsWith({ notWith: first.barriers })).toEqual([`${first.id}: ruled out by what it fits`]);
    expect(saying({ notWhen: " " })).toEqual([`${first.id}: a text is missing in en`]);
    expect(saying({ say: { ...en.say, plain: "Your score fell." } })[0]).toMatch(
      /must not be said \(score\)/,
    );
    expect(
      faultsWith({
        evidence: { ...first.evidence, citation: { ...first.evidence.citation!, doi: "" } } as Evidence,
      }),
    ).toEqual([`${first.id}: verified without a DOI`]);
  });

  it("has something for every barrier, both kinds of rupture and every mechanism it names", () => {
    expect(new Set(strategies.flatMap((one) => one.barriers))).toEqual(new Set(barriers));
    expect(new Set(strategies.map(({ rupture }) => rupture))).toEqual(new Set(ruptures));
    expect(new Set(strategies.map(({ mechanism }) => mechanism))).toEqual(new Set(mechanisms));
  });

  it.each(situations)("has at least two strategies for %s, one of them made for it", (situation) => {
    const fitting = strategies.filter(({ fits }) => fits[situation]);
    expect(fitting.length).toBeGreaterThanOrEqual(2);
    expect(fitting.some(({ fits }) => fits[situation] === 3)).toBe(true);
  });
});

describe("evidence", () => {
  it("has a number only where it was read in its source", () => {
    for (const { evidence } of strategies) {
      if (evidence.status !== "verified")
        expect(Object.keys(evidence).sort()).toEqual(["caution", "citation", "finding", "grade", "status"]);
    }
    expectTypeOf<UncheckedEvidence["effect"]>().toEqualTypeOf<undefined>();
    const none = inEach("");
    const recalled = {
      status: "recalled",
      grade: "B",
      finding: none,
      caution: none,
      citation: null,
    } as const;
    // @ts-expect-error A recalled number has no place.
    const shown: UncheckedEvidence = { ...recalled, effect: { statistic: "r", value: 0.29 } };
    expect(shown).toBeDefined();
  });

  it("keeps numbers out of its sentences, and an interval around its value", () => {
    for (const { evidence } of strategies) {
      expect(JSON.stringify([evidence.finding, evidence.caution])).not.toMatch(/\d/);
      const effect = evidence.effect;
      if (effect?.low !== undefined) expect(effect.value).toBeGreaterThan(effect.low);
      if (effect?.high !== undefined) expect(effect.value).toBeLessThan(effect.high);
    }
  });

  it("is graded as the literature was read, strategy by strategy", () => {
    const coded = (grade: string) =>
      strategies.flatMap(({ code, evidence }) => (evidence.grade === grade ? [Number(code.slice(1))] : []));
    const sorted = (grade: string) => coded(grade).sort((a, b) => a - b);
    // The specification's own codes end with 36; what we added rests on a finding that one of those has.
    expect(sorted("A")).toEqual([11, 12, 13, 20, 25, 26, 27]);
    expect(sorted("B")).toEqual([5, 8, 9, 10, 14, 15, 16, 18, 19, 23, 30, 31, 33, 39, 40]);
    expect(sorted("C")).toEqual([1, 4, 6, 17, 21, 28, 29, 32, 34, 35, 36, 37, 38, 41]);
    expect(sorted("D")).toEqual([2, 22]);
  });

  it("counts neither experts of whom no number was read, nor tests as studies", () => {
    const of = (id: string) => strategies.find((one) => one.id === id)!.evidence;
    expect(of("hear-the-complaint")).toMatchObject({ citation: { year: 2018 }, n: null });
    expect(of("if-then-plan")).toMatchObject({ effect: { value: 0.65 }, k: null });
  });

  it("claims no cause, and says so where it is a correlation", () => {
    for (const { evidence } of strategies) {
      expect(evidence.finding.en).not.toMatch(/\b(causes?|leads? to|makes? \w+ better|because of)\b/i);
      expect(evidence.finding.de).not.toMatch(/\b(verursach\w*|führ\w+ zu|bewirk\w*|wegen|aufgrund)\b/i);
      if (evidence.effect?.statistic === "r") {
        expect(evidence.caution.en).toMatch(/link, not proof of cause/);
        expect(evidence.caution.de).toMatch(/Zusammenhang, kein Beleg für eine Ursache/);
      }
    }
  });
});

describe("words", () => {
  it("are three steps of one sentence, short enough to say, with a when and a when not", () => {
    for (const { language, words } of inAll) {
      for (const step of words.steps) expect(step).toMatch(/^\p{Lu}[^.?!]+\.$/u);
      for (const say of spoken(words)) {
        expect(say.split(/\s+/).length).toBeLessThanOrEqual(32);
        expect(say).toMatch(/^\p{Lu}.*[.?]$/u);
      }
      expect(words.name).toMatch(/^\p{Lu}.*[^.]$/u);
      for (const clause of [words.when, words.notWhen]) expect(clause).toMatch(/^[a-z].*\.$/);
      if (language === "de") expect(words.when + words.notWhen).toMatch(/^wenn .*\.wenn /);
    }
  });

  it.each(aloud)("can be said in one breath: %s %s", (_language, said) => {
    for (const sentence of said.split(/(?<=[.?:])\s/)) {
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(22);
      expect(sentence.split(",").length).toBeLessThanOrEqual(4);
      expect(sentence.split(/\bdass\b/).length).toBeLessThanOrEqual(2);
      expect(sentence).not.toMatch(/\b(\p{L}+) \1\b/iu);
      // "You do not have to": what, the ear has lost by then.
      expect(sentence).not.toMatch(/\b(have to|need not|müssen es nicht)[.?]$/i);
    }
  });

  // Grade 7 is age 12.
  it.each([
    ["en", readingGrade],
    ["de", gradeInGerman],
  ] as const)("read at age 12 or below in %s", (language, gradeOf) => {
    const grades = strategies.map(
      ({ id, words }) => [id, gradeOf(allWords(words[language]).join(". "))] as const,
    );
    expect(grades.filter(([, grade]) => grade > 7)).toEqual([]);
  });

  it.each(aloud)(
    "confront no one with a score, and ask for nothing that was held back: %s %s",
    (language, said) => {
      expect(unfitWords(said, language)).toBeNull();
    },
  );

  it.each([
    ["en", "Your score fell. What happened?", "score"],
    ["en", "You gave a 4 last time.", "score"],
    ["en", "What did you hold back last time?", "held-back"],
    ["en", "What is on your mind?", "held-back"],
    ["de", "Ihr Wert ist gefallen. Was ist passiert?", "score"],
    ["de", "Beim letzten Mal gaben Sie eine 4.", "score"],
    ["de", "In Ihrer Rückmeldung stand etwas.", "score"],
    ["de", "Was haben Sie beim letzten Mal zurückgehalten?", "held-back"],
    ["de", "Was verschweigen Sie mir?", "held-back"],
    ["de", "Was beschäftigt Sie?", "held-back"],
    ["de", "Warum haben Sie mir das nicht gesagt?", "held-back"],
    ["de", "Erzählen Sie mir mehr.", "held-back"],
  ] as const)("would be found if they did: %s %s", (language, said, why) => {
    expect(unfitWords(said, language)).toBe(why);
  });

  it("are not taken for such a question where they only say that there is something", () => {
    expect(unfitWords("Ich bin froh, davon zu wissen: Etwas ist schwer anzusprechen.", "de")).toBeNull();
    expect(unfitWords("Was ist schwer anzusprechen?", "de")).toBe("held-back");
  });

  it("of one language are not looked for in another", () => {
    expect(
      unfitWords("Ich rate Ihnen in dieser Form zu nichts, wenn es Ihnen das nicht wert ist.", "de"),
    ).toBeNull();
  });

  it("have no exclamation marks, straight quotes or words of blame", () => {
    for (const { words } of inAll) {
      for (const text of allWords(words)) {
        expect(text).not.toMatch(
          /[!'"]|non-compliant|resist(ant|ance)|failing|refus|excellent|widerst[aä]nd|verweiger|versag|ausgezeichnet/i,
        );
      }
    }
  });
});

/** Flesch-Kincaid grade (Kincaid 1975); syllables counted as groups of vowels, without a silent e. */
function readingGrade(text: string): number {
  const sentences = text.split(/[.?!;:]+\s/).filter(Boolean).length;
  const words = text.toLowerCase().match(/[a-z’]+/g) ?? [];
  const syllables = words.reduce((sum, word) => {
    const groups = word.replace(/(?<=[^l])e$|(?<=[^dt])ed$|es$/, "").match(/[aeiouy]+/g) ?? [];
    return sum + Math.max(1, groups.length);
  }, 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}

/** First Wiener Sachtextformel (Bamberger and Vanecek 1984), a grade; syllables counted as groups of vowels. */
function gradeInGerman(text: string): number {
  const sentences = text.split(/[.?!;:]+\s/).filter(Boolean).length;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const syllables = words.map((word) => word.match(/[aeo]?[iu]|[aeoäöüy]+/g)?.length ?? 1);
  const share = (some: number) => (100 * some) / words.length;
  return (
    0.1935 * share(syllables.filter((count) => count >= 3).length) +
    (0.1672 * words.length) / sentences +
    0.1297 * share(words.filter((word) => word.length > 6).length) -
    0.0327 * share(syllables.filter((count) => count === 1).length) -
    0.875
  );
}
